import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-EVPIMLIV.js";
import "./chunks/chunk-PKTU5II3.js";
import "./chunks/chunk-O4B7DFVA.js";
import "./chunks/chunk-RULMTNKR.js";
import "./chunks/chunk-S7VUKRYR.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-EQCTVS4J.js";
import "./chunks/chunk-NGODSMBH.js";
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
