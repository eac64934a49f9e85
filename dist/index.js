import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-XYGMA44J.js";
import "./chunks/chunk-7EZC664I.js";
import "./chunks/chunk-D47G2VA3.js";
import "./chunks/chunk-UWDITPOI.js";
import "./chunks/chunk-YNMJ74CZ.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-LPL6TQQX.js";
import "./chunks/chunk-JD7U5J6T.js";
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
