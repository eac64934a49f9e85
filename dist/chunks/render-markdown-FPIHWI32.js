import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-SUFR2OSV.js";
import "./chunk-5DBQADYH.js";
import "./chunk-L3R3O2EB.js";
import "./chunk-OXUFWOE2.js";
import "./chunk-TUKOF6TW.js";
import "./chunk-TXP6KWTY.js";
import "./chunk-JBTKEN2Q.js";
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
