import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-YGQQYZNK.js";
import "./chunks/chunk-BT4TXWPQ.js";
import "./chunks/chunk-LG76GEAE.js";
import "./chunks/chunk-LW2WXDDT.js";
import "./chunks/chunk-MT6GNOCL.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-R325GMNB.js";
import "./chunks/chunk-3V5MLCYU.js";
import "./chunks/chunk-BG2XSDQ5.js";
import {
  renderJson
} from "./chunks/chunk-3666BKBG.js";
import "./chunks/chunk-B35ZWARA.js";
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
