import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-DPKBEIX3.js";
import "./chunk-JOOCKIC5.js";
import "./chunk-M2FDEMP5.js";
import "./chunk-WOOUOOSG.js";
import "./chunk-R7AAMHZU.js";
import "./chunk-4DZR33AT.js";
import "./chunk-5WSICMH2.js";
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
