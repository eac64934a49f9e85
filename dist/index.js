import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-6WFE4YW2.js";
import "./chunks/chunk-UZECCATR.js";
import "./chunks/chunk-3N2RMUIH.js";
import "./chunks/chunk-VDJAMH2K.js";
import "./chunks/chunk-CATSOSAF.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-ML67WQHW.js";
import "./chunks/chunk-KJIZOZRP.js";
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
