import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-RLHUYAAP.js";
import "./chunk-2OLY462M.js";
import "./chunk-YYWPJQPC.js";
import "./chunk-HVHR3A7B.js";
import "./chunk-22LTOGDB.js";
import "./chunk-2XOPCPA6.js";
import "./chunk-6WDU3E7F.js";
import "./chunk-JHLHMBCU.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-WX5PNMOM.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
