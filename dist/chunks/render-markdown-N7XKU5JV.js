import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-OGXPA4CD.js";
import "./chunk-WEJQQKY7.js";
import "./chunk-5GH4RPDY.js";
import "./chunk-72YQDCJY.js";
import "./chunk-DGW3TQHH.js";
import "./chunk-VOBC5PLJ.js";
import "./chunk-KRVKMK7Y.js";
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
