import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-O5MICY5B.js";
import "./chunks/chunk-F2JGS4ED.js";
import "./chunks/chunk-7CTJUZCC.js";
import "./chunks/chunk-STDEGE4M.js";
import "./chunks/chunk-5I6TEWZX.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-3P6QEUKJ.js";
import "./chunks/chunk-5CBHFSCK.js";
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
