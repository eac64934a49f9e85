import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-Q7IP7Z7W.js";
import "./chunks/chunk-FNXZ2WFR.js";
import "./chunks/chunk-423MZ2XI.js";
import "./chunks/chunk-VNA627UW.js";
import "./chunks/chunk-6QTE4YTD.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-5QNOJG7Z.js";
import "./chunks/chunk-LOZW2IBR.js";
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
