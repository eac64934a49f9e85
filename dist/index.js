import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-3JZQ4CVB.js";
import "./chunks/chunk-ZJPU264D.js";
import "./chunks/chunk-TUXA7UHL.js";
import "./chunks/chunk-Y24R6D6M.js";
import "./chunks/chunk-SJRG3EWQ.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-L2EQPTDF.js";
import "./chunks/chunk-2M4DBFGT.js";
import "./chunks/chunk-7YU5TL7U.js";
import {
  renderJson
} from "./chunks/chunk-6WDU3E7F.js";
import "./chunks/chunk-ZDRVS523.js";
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
