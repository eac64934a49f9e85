import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-KEUZR7DZ.js";
import "./chunks/chunk-ESCAMFGG.js";
import "./chunks/chunk-YIMXNFTU.js";
import "./chunks/chunk-KH3LEX3C.js";
import "./chunks/chunk-4PVJ65LD.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-HUYRBZMY.js";
import "./chunks/chunk-3LT4C7SQ.js";
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
