import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-NF4BGBCL.js";
import "./chunk-2OLY462M.js";
import "./chunk-YUFHPTGD.js";
import "./chunk-5INPUUYO.js";
import "./chunk-XMHK36FW.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-3666BKBG.js";
import "./chunk-QS443YNR.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
