import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-RZREXZEQ.js";
import "./chunks/chunk-F2V7LFQ6.js";
import "./chunks/chunk-2KP3KTWA.js";
import "./chunks/chunk-AMEY34ZH.js";
import "./chunks/chunk-3QLW4CH4.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-IYTM753S.js";
import "./chunks/chunk-EGJMTF7V.js";
import "./chunks/chunk-SQ5I7MCH.js";
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
