import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-GMYEYPKW.js";
import "./chunks/chunk-V3T33Q2Y.js";
import "./chunks/chunk-53FR5B6N.js";
import "./chunks/chunk-VMDRKBJZ.js";
import "./chunks/chunk-KV7QVGC7.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-TAURF6U7.js";
import "./chunks/chunk-5Q5B2D76.js";
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
