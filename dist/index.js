import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-UAKIE5UB.js";
import "./chunks/chunk-MSOEXLIY.js";
import "./chunks/chunk-6VZDJJUT.js";
import "./chunks/chunk-NYEXL2M5.js";
import "./chunks/chunk-4VWDHMQP.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-SWMNR6B7.js";
import "./chunks/chunk-H5AD4VZV.js";
import "./chunks/chunk-BG2XSDQ5.js";
import {
  renderJson
} from "./chunks/chunk-3666BKBG.js";
import "./chunks/chunk-YSVJO3OU.js";
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
