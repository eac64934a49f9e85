import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-F2A3K4JJ.js";
import "./chunks/chunk-XYEM7FYB.js";
import "./chunks/chunk-22A77OUX.js";
import "./chunks/chunk-F5QRMRQ4.js";
import "./chunks/chunk-GZAEUXS4.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-JYZNSNT7.js";
import "./chunks/chunk-C3TWOINR.js";
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
