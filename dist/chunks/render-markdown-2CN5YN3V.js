import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-XYGMA44J.js";
import "./chunk-7EZC664I.js";
import "./chunk-D47G2VA3.js";
import "./chunk-UWDITPOI.js";
import "./chunk-YNMJ74CZ.js";
import "./chunk-LPL6TQQX.js";
import "./chunk-JD7U5J6T.js";
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
