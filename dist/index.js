import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-KB6EUGJG.js";
import "./chunks/chunk-4MQKWG75.js";
import "./chunks/chunk-KIVFOJ3O.js";
import "./chunks/chunk-2N7UGFFY.js";
import "./chunks/chunk-E7P67IMM.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-RANIJLYA.js";
import "./chunks/chunk-SKTSJYSF.js";
import "./chunks/chunk-BQHVLASF.js";
import {
  renderJson
} from "./chunks/chunk-6WDU3E7F.js";
import "./chunks/chunk-FUDKKHXH.js";
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
