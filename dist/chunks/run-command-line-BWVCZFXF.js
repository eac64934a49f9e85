import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  runCommandLine
} from "./chunk-SLT5QKVF.js";
import "./chunk-BJWIMJXC.js";
import "./chunk-F2PPHUIP.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-SPDGPNAA.js";
import "./chunk-K5Q5QNMK.js";
export {
  runCommandLine
};
