import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-YH53TEBL.js";
import "./chunk-2OLY462M.js";
import "./chunk-E3TWMPHS.js";
import "./chunk-3AEOZW7I.js";
import "./chunk-KDVTFRNC.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-3666BKBG.js";
import "./chunk-YSVJO3OU.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
