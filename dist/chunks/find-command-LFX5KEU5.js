import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commandAt,
  findCommand
} from "./chunk-2OL2M7W2.js";
import "./chunk-3V5MLCYU.js";
import "./chunk-F2PPHUIP.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  commandAt,
  findCommand
};
