import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-P2KNZEN6.js";
import "./chunk-FDHNMXFV.js";
import "./chunk-W7TIPXUQ.js";
import "./chunk-HTYH2KVV.js";
import "./chunk-XCWFO7PU.js";
import "./chunk-SI6DYYMB.js";
import "./chunk-DJK5RAP4.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-FBGP3XW6.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  commentLimit,
  renderMarkdown,
  renderSummary
};
