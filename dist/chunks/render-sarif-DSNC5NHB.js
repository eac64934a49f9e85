import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-47RG2LH4.js";
import "./chunk-2OLY462M.js";
import "./chunk-LM2VSTVP.js";
import "./chunk-DXHRQXYB.js";
import "./chunk-FW33BKBA.js";
import "./chunk-SQ5I7MCH.js";
import "./chunk-IIPLL7OD.js";
import "./chunk-H6OSTXD4.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
