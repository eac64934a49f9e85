import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-GBF2GRYX.js";
import "./chunk-2OLY462M.js";
import "./chunk-PJHLXYI3.js";
import "./chunk-V36RI2MT.js";
import "./chunk-OG6CLLMX.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-3666BKBG.js";
import "./chunk-757BZOXQ.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
