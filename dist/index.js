import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-WLQHSRJK.js";
import "./chunks/chunk-LCOZWF6R.js";
import "./chunks/chunk-ED4XUU4J.js";
import "./chunks/chunk-DRREGBKH.js";
import "./chunks/chunk-2K5UZP5S.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-5INPUUYO.js";
import "./chunks/chunk-XMHK36FW.js";
import "./chunks/chunk-BG2XSDQ5.js";
import {
  renderJson
} from "./chunks/chunk-3666BKBG.js";
import "./chunks/chunk-QS443YNR.js";
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
