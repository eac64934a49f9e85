import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-MOOP33NT.js";
import "./chunks/chunk-5LWKTZVP.js";
import "./chunks/chunk-JS5FVLCR.js";
import "./chunks/chunk-FCIC76JN.js";
import "./chunks/chunk-V737H6RZ.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-6Y5Z2C6A.js";
import "./chunks/chunk-VITCXTOD.js";
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
