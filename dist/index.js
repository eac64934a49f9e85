import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-DOAZATVF.js";
import "./chunks/chunk-AVCVBVAJ.js";
import "./chunks/chunk-KSVDIBB2.js";
import "./chunks/chunk-P4P755EN.js";
import "./chunks/chunk-3NCWPMMP.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-K4FV3CVL.js";
import "./chunks/chunk-KAB23GYX.js";
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
