import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-Z5D6BVR5.js";
import "./chunk-XOJHDRU7.js";
import "./chunk-276OX3U3.js";
import "./chunk-W5MZSGWZ.js";
import "./chunk-2BPO464Q.js";
import "./chunk-SA2HDJMJ.js";
import "./chunk-K5Q5QNMK.js";
export {
  commentLimit,
  renderMarkdown,
  renderSummary
};
