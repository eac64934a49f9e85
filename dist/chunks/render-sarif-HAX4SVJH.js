import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-2L5R2QEN.js";
import "./chunk-2OLY462M.js";
import "./chunk-E5L232DZ.js";
import "./chunk-7QXLM3XK.js";
import "./chunk-6JBE4NET.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-3666BKBG.js";
import "./chunk-B35ZWARA.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
