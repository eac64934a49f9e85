import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-M5D72KHM.js";
import "./chunks/chunk-QEVKPGIG.js";
import "./chunks/chunk-PHFEHDPP.js";
import "./chunks/chunk-X5RDN6KF.js";
import "./chunks/chunk-J4SCY4JS.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-3QBC75DY.js";
import "./chunks/chunk-ERNGSQOV.js";
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
