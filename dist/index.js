import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-C2HJZ2MW.js";
import "./chunks/chunk-JJUNEYFG.js";
import "./chunks/chunk-GP5JMPZ3.js";
import "./chunks/chunk-FA6UWZ4S.js";
import "./chunks/chunk-BKYQTNO2.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-D22E7APC.js";
import "./chunks/chunk-KPO3LQ3G.js";
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
