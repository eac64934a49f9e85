import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-WLQHSRJK.js";
import "./chunk-LCOZWF6R.js";
import "./chunk-ED4XUU4J.js";
import "./chunk-DRREGBKH.js";
import "./chunk-2K5UZP5S.js";
import "./chunk-5INPUUYO.js";
import "./chunk-XMHK36FW.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-QS443YNR.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  commentLimit,
  renderMarkdown,
  renderSummary
};
