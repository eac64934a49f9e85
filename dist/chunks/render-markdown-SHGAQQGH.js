import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-QQLKZQ3P.js";
import "./chunk-5YJNPEJK.js";
import "./chunk-JLLXRQDV.js";
import "./chunk-F7ER3C6T.js";
import "./chunk-2IFSPQZ2.js";
import "./chunk-5IAE3EVN.js";
import "./chunk-5MN6LEP3.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-B35ZWARA.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  commentLimit,
  renderMarkdown,
  renderSummary
};
