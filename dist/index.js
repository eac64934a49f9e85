import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-7PJCUJII.js";
import "./chunks/chunk-Q2YMEAKH.js";
import "./chunks/chunk-ZWN3SJIQ.js";
import "./chunks/chunk-3W5W3CYV.js";
import "./chunks/chunk-I2K3EPWR.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-LEUIB3SE.js";
import "./chunks/chunk-55QWTJLE.js";
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
