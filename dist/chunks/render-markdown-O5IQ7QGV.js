import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-7X37EHFK.js";
import "./chunk-ORGDPJI2.js";
import "./chunk-JIVKJYYW.js";
import "./chunk-YJYJ4F35.js";
import "./chunk-ARQ6OJO6.js";
import "./chunk-MRA4HICW.js";
import "./chunk-H63PQTVO.js";
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
