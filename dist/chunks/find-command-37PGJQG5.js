import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commandAt,
  findCommand
} from "./chunk-PGVU6AU7.js";
import "./chunk-2SR2YM2O.js";
import "./chunk-F2PPHUIP.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  commandAt,
  findCommand
};
