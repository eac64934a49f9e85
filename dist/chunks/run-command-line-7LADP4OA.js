import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  runCommandLine
} from "./chunk-GEBEGHIY.js";
import "./chunk-LXCCMEEG.js";
import "./chunk-DUBJIHW5.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-L67RJ3PA.js";
import "./chunk-K5Q5QNMK.js";
export {
  runCommandLine
};
