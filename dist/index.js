import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-QQLKZQ3P.js";
import "./chunks/chunk-5YJNPEJK.js";
import "./chunks/chunk-JLLXRQDV.js";
import "./chunks/chunk-F7ER3C6T.js";
import "./chunks/chunk-2IFSPQZ2.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-5IAE3EVN.js";
import "./chunks/chunk-5MN6LEP3.js";
import "./chunks/chunk-BG2XSDQ5.js";
import {
  renderJson
} from "./chunks/chunk-3666BKBG.js";
import "./chunks/chunk-B35ZWARA.js";
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
