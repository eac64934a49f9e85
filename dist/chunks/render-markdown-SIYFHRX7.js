import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-RZREXZEQ.js";
import "./chunk-F2V7LFQ6.js";
import "./chunk-2KP3KTWA.js";
import "./chunk-AMEY34ZH.js";
import "./chunk-3QLW4CH4.js";
import "./chunk-IYTM753S.js";
import "./chunk-EGJMTF7V.js";
import "./chunk-SQ5I7MCH.js";
import "./chunk-FBGP3XW6.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  commentLimit,
  renderMarkdown,
  renderSummary
};
