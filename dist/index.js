import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-F53QFTCR.js";
import "./chunks/chunk-YOSUKGT4.js";
import "./chunks/chunk-EZBAH6OZ.js";
import "./chunks/chunk-YSAAAMBS.js";
import "./chunks/chunk-WKNZCOBE.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-BZ5QW7NO.js";
import "./chunks/chunk-R7JCZNQI.js";
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
