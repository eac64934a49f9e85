import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-BSD6N7RW.js";
import "./chunks/chunk-K3TEFRLY.js";
import "./chunks/chunk-G6VT2ZWG.js";
import "./chunks/chunk-R6VECNCO.js";
import "./chunks/chunk-GH3W5IEZ.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-ZILMMFPS.js";
import "./chunks/chunk-GIYASV7T.js";
import "./chunks/chunk-BG2XSDQ5.js";
import {
  renderJson
} from "./chunks/chunk-3666BKBG.js";
import "./chunks/chunk-757BZOXQ.js";
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
