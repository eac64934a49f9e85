import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-UCDL5QCS.js";
import "./chunks/chunk-WH34JLKN.js";
import "./chunks/chunk-KKQOVGZJ.js";
import "./chunks/chunk-FSSEKEMK.js";
import "./chunks/chunk-CBJZHGNE.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-AQVXDHQT.js";
import "./chunks/chunk-IXKE3FO5.js";
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
