import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  runCommandLine
} from "./chunk-B7IQJR5G.js";
import "./chunk-5Q5B2D76.js";
import "./chunk-F2PPHUIP.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  runCommandLine
};
