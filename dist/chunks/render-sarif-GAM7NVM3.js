import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-3UZOI3TU.js";
import "./chunk-2OLY462M.js";
import "./chunk-YIEL4VN5.js";
import "./chunk-R325GMNB.js";
import "./chunk-3V5MLCYU.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-3666BKBG.js";
import "./chunk-B35ZWARA.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
