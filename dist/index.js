import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-C6F7GKYV.js";
import "./chunks/chunk-X2RD7QHI.js";
import "./chunks/chunk-DSZDFXMT.js";
import "./chunks/chunk-RHB6U3M3.js";
import "./chunks/chunk-EYRYYKJ3.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-IELWF2S6.js";
import "./chunks/chunk-2SR2YM2O.js";
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
