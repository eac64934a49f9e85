import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderProjects,
  renderProjectsSummary
} from "./chunk-GJYFU2PE.js";
import "./chunk-SYHZ2CDG.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-C6F7GKYV.js";
import "./chunk-X2RD7QHI.js";
import "./chunk-DSZDFXMT.js";
import "./chunk-RHB6U3M3.js";
import "./chunk-EYRYYKJ3.js";
import "./chunk-IELWF2S6.js";
import "./chunk-2SR2YM2O.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-B35ZWARA.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderProjects,
  renderProjectsSummary
};
