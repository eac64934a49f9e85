import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-LS3HBOMQ.js";
import "./chunks/chunk-2KNDCI4W.js";
import "./chunks/chunk-FF2IGNJQ.js";
import "./chunks/chunk-2TMB3P73.js";
import "./chunks/chunk-CATL7ESM.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-Q5HA52QK.js";
import "./chunks/chunk-H7SYG5R2.js";
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
