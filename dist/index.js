import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-P2KNZEN6.js";
import "./chunks/chunk-FDHNMXFV.js";
import "./chunks/chunk-W7TIPXUQ.js";
import "./chunks/chunk-HTYH2KVV.js";
import "./chunks/chunk-XCWFO7PU.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-SI6DYYMB.js";
import "./chunks/chunk-DJK5RAP4.js";
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
