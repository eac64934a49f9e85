import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  runCommandLine
} from "./chunk-R657OGEE.js";
import "./chunk-I55PSJY6.js";
import "./chunk-F2PPHUIP.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-VS4KFYLL.js";
import "./chunk-K5Q5QNMK.js";
export {
  runCommandLine
};
