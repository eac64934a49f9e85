import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-IVF5BLWJ.js";
import "./chunks/chunk-UIN7L5T5.js";
import "./chunks/chunk-VSCBDVAS.js";
import "./chunks/chunk-NX65WXJO.js";
import "./chunks/chunk-3UM4TB5W.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-CZZPEX7R.js";
import "./chunks/chunk-WDRHHH7T.js";
import "./chunks/chunk-BG2XSDQ5.js";
import {
  renderJson
} from "./chunks/chunk-3666BKBG.js";
import "./chunks/chunk-VEQM3YRU.js";
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
