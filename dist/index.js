import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-JZHGAJLU.js";
import "./chunks/chunk-55C5R2RN.js";
import "./chunks/chunk-Q7VZPSOV.js";
import "./chunks/chunk-ND353POP.js";
import "./chunks/chunk-BAPJUSYS.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-MKKE3XHQ.js";
import "./chunks/chunk-5NFJA65G.js";
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
