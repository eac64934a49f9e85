import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-UGL5P6H5.js";
import "./chunks/chunk-QBNTD74K.js";
import "./chunks/chunk-BOWZCXBG.js";
import "./chunks/chunk-IR4XL2XI.js";
import "./chunks/chunk-UDOYKIRL.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-5ZT3SRZK.js";
import "./chunks/chunk-D7WIITTT.js";
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
