import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-4D7CSCSR.js";
import "./chunk-2OLY462M.js";
import "./chunk-D4AOBS7W.js";
import "./chunk-RANIJLYA.js";
import "./chunk-SKTSJYSF.js";
import "./chunk-BQHVLASF.js";
import "./chunk-6WDU3E7F.js";
import "./chunk-FUDKKHXH.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
