import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-SUFR2OSV.js";
import "./chunks/chunk-5DBQADYH.js";
import "./chunks/chunk-L3R3O2EB.js";
import "./chunks/chunk-OXUFWOE2.js";
import "./chunks/chunk-TUKOF6TW.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-TXP6KWTY.js";
import "./chunks/chunk-JBTKEN2Q.js";
import "./chunks/chunk-BG2XSDQ5.js";
import {
  renderJson
} from "./chunks/chunk-3666BKBG.js";
import "./chunks/chunk-VEQM3YRU.js";
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
