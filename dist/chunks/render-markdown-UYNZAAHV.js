import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-Q7IP7Z7W.js";
import "./chunk-FNXZ2WFR.js";
import "./chunk-423MZ2XI.js";
import "./chunk-VNA627UW.js";
import "./chunk-6QTE4YTD.js";
import "./chunk-5QNOJG7Z.js";
import "./chunk-LOZW2IBR.js";
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
