import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-WOBRQUFI.js";
import "./chunk-LFXNARLX.js";
import "./chunk-B7GOS5J3.js";
import "./chunk-26BLWGVM.js";
import "./chunk-BOW667PW.js";
import "./chunk-ZXHXBUZ7.js";
import "./chunk-ZACQDAJP.js";
import "./chunk-RGKLRRWP.js";
import "./chunk-WWZJBL6V.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-SPDGPNAA.js";
import "./chunk-K5Q5QNMK.js";
export {
  commentLimit,
  renderMarkdown,
  renderSummary
};
