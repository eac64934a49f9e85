import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-EVPIMLIV.js";
import "./chunk-PKTU5II3.js";
import "./chunk-O4B7DFVA.js";
import "./chunk-RULMTNKR.js";
import "./chunk-S7VUKRYR.js";
import "./chunk-EQCTVS4J.js";
import "./chunk-NGODSMBH.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-757BZOXQ.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  commentLimit,
  renderMarkdown,
  renderSummary
};
