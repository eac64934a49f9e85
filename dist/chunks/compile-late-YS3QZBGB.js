import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  compileLate
} from "./chunk-5RJZL2VR.js";
import "./chunk-Q7UQ5CPX.js";
import "./chunk-F2PPHUIP.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  compileLate
};
