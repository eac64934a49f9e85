import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-MEG4VNGX.js";
import "./chunk-2OLY462M.js";
import "./chunk-6Z5U55OC.js";
import "./chunk-2USSO763.js";
import "./chunk-DIITFRM3.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-3666BKBG.js";
import "./chunk-B7FSEFVE.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
