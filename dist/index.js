import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-DPKBEIX3.js";
import "./chunks/chunk-JOOCKIC5.js";
import "./chunks/chunk-M2FDEMP5.js";
import "./chunks/chunk-WOOUOOSG.js";
import "./chunks/chunk-R7AAMHZU.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-4DZR33AT.js";
import "./chunks/chunk-5WSICMH2.js";
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
