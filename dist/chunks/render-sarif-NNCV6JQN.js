import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-VHLIQ433.js";
import "./chunk-2OLY462M.js";
import "./chunk-TNCR5QF2.js";
import "./chunk-Q5Z5SCTL.js";
import "./chunk-HMNNE3DI.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-3666BKBG.js";
import "./chunk-YSVJO3OU.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
