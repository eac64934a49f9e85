import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-EXFGP46W.js";
import "./chunks/chunk-7UYAXTBR.js";
import "./chunks/chunk-4UN7XPV6.js";
import "./chunks/chunk-7VIQS2GC.js";
import "./chunks/chunk-NRO63S2O.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-4TWWXSVJ.js";
import "./chunks/chunk-C3TNRSXD.js";
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
