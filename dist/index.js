import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-NTXZRYZO.js";
import "./chunks/chunk-6PNP64EY.js";
import "./chunks/chunk-KUI6VTFK.js";
import "./chunks/chunk-6XN5ZKGJ.js";
import "./chunks/chunk-7UBLNICL.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-L44BOTIG.js";
import "./chunks/chunk-WC4SC7R2.js";
import "./chunks/chunk-BG2XSDQ5.js";
import {
  renderJson
} from "./chunks/chunk-3666BKBG.js";
import "./chunks/chunk-AHRLKW5R.js";
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
