import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-OGXPA4CD.js";
import "./chunks/chunk-WEJQQKY7.js";
import "./chunks/chunk-5GH4RPDY.js";
import "./chunks/chunk-72YQDCJY.js";
import "./chunks/chunk-DGW3TQHH.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-VOBC5PLJ.js";
import "./chunks/chunk-KRVKMK7Y.js";
import "./chunks/chunk-BG2XSDQ5.js";
import {
  renderJson
} from "./chunks/chunk-3666BKBG.js";
import "./chunks/chunk-FBGP3XW6.js";
import "./chunks/chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunks/chunk-CY2V4QIA.js";
import "./chunks/chunk-K5Q5QNMK.js";
export {
  Problem,
  check,
  renderJson,
  renderMarkdown,
  renderTerminal
};
