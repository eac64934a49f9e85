import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-O3ROJK2Z.js";
import "./chunk-2OLY462M.js";
import "./chunk-THAJ2DYT.js";
import "./chunk-CZZPEX7R.js";
import "./chunk-WDRHHH7T.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-3666BKBG.js";
import "./chunk-VEQM3YRU.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
