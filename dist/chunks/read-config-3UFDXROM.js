import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  readConfig
} from "./chunk-PA3FTUPK.js";
import "./chunk-233CVKB6.js";
import "./chunk-F2PPHUIP.js";
import "./chunk-B35ZWARA.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  readConfig
};
