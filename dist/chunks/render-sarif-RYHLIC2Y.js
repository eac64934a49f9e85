import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-TH353VCH.js";
import "./chunk-2OLY462M.js";
import "./chunk-UYH6FWCQ.js";
import "./chunk-IQA3BWRM.js";
import "./chunk-6F43OKRA.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-3666BKBG.js";
import "./chunk-VEQM3YRU.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
