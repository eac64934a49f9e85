import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-GKXQOYHH.js";
import "./chunks/chunk-WPKF3OE6.js";
import "./chunks/chunk-JERKUEYI.js";
import "./chunks/chunk-IF3NPTSS.js";
import "./chunks/chunk-36BCGY6A.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-E4H3XD4J.js";
import "./chunks/chunk-BAYXVDQW.js";
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
