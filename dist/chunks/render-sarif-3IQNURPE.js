import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-A4MEQD3T.js";
import "./chunk-2OLY462M.js";
import "./chunk-7PMPYTAH.js";
import "./chunk-QPAWLNNX.js";
import "./chunk-I55PSJY6.js";
import "./chunk-XYEUJSXB.js";
import "./chunk-6WDU3E7F.js";
import "./chunk-44R7REB3.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-VS4KFYLL.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
