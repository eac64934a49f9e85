import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-KRZBII7O.js";
import "./chunk-RYAAGAEG.js";
import "./chunk-SKOG6TT7.js";
import "./chunk-VDEUSUG2.js";
import "./chunk-OZYOU5DW.js";
import "./chunk-TN4E5UGW.js";
import "./chunk-2OQPCOFO.js";
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
