import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-Q33JUV5P.js";
import "./chunk-VZJFSUUB.js";
import "./chunk-RSWVH3XG.js";
import "./chunk-TUJAJW3U.js";
import "./chunk-JEAJOTFY.js";
import "./chunk-AD7ZIXF2.js";
import "./chunk-RJSGPPE5.js";
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
