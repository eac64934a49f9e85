import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-DDOLRXF5.js";
import "./chunk-2OLY462M.js";
import "./chunk-ZT5NOLPZ.js";
import "./chunk-ML67WQHW.js";
import "./chunk-KJIZOZRP.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-3666BKBG.js";
import "./chunk-YSVJO3OU.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
