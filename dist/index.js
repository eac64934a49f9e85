import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-6SIKIIE2.js";
import "./chunks/chunk-6CZEKDXU.js";
import "./chunks/chunk-SK4M3JKB.js";
import "./chunks/chunk-NGLYJNOF.js";
import "./chunks/chunk-4JB6HPLN.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-DXHRQXYB.js";
import "./chunks/chunk-FW33BKBA.js";
import "./chunks/chunk-SQ5I7MCH.js";
import {
  renderJson
} from "./chunks/chunk-IIPLL7OD.js";
import "./chunks/chunk-H6OSTXD4.js";
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
