import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  hasColor,
  writeOut
} from "./chunk-2G5EGGFZ.js";
import "./chunk-WPIHFNWH.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-GAFRI7Q5.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  hasColor,
  writeOut
};
