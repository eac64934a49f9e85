import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-UCDL5QCS.js";
import "./chunk-WH34JLKN.js";
import "./chunk-KKQOVGZJ.js";
import "./chunk-FSSEKEMK.js";
import "./chunk-CBJZHGNE.js";
import "./chunk-AQVXDHQT.js";
import "./chunk-IXKE3FO5.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-YSVJO3OU.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  commentLimit,
  renderMarkdown,
  renderSummary
};
