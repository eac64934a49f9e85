import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-LMYTLVHJ.js";
import "./chunks/chunk-QPR54QMD.js";
import "./chunks/chunk-D6E66HAM.js";
import "./chunks/chunk-BEYS4GIJ.js";
import "./chunks/chunk-Y6UE6OPQ.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-NUNH4D4N.js";
import "./chunks/chunk-CUMDBVPF.js";
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
