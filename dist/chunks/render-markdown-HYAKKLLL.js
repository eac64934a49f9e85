import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-6JY2QPTF.js";
import "./chunk-DMAGCPFY.js";
import "./chunk-S4GUZ6BJ.js";
import "./chunk-7SHIXTW2.js";
import "./chunk-NFFKLTJE.js";
import "./chunk-PZ4T44Q3.js";
import "./chunk-SKZ3LWXO.js";
import "./chunk-VWVGOEUY.js";
import "./chunk-WWZJBL6V.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-SPDGPNAA.js";
import "./chunk-K5Q5QNMK.js";
export {
  commentLimit,
  renderMarkdown,
  renderSummary
};
