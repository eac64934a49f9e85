import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-IVF5BLWJ.js";
import "./chunk-UIN7L5T5.js";
import "./chunk-VSCBDVAS.js";
import "./chunk-NX65WXJO.js";
import "./chunk-3UM4TB5W.js";
import "./chunk-CZZPEX7R.js";
import "./chunk-WDRHHH7T.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-VEQM3YRU.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  commentLimit,
  renderMarkdown,
  renderSummary
};
