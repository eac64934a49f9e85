import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-2RG3ZR5W.js";
import "./chunks/chunk-SEVQI2UA.js";
import "./chunks/chunk-KRVYRCRS.js";
import "./chunks/chunk-WICKQRJ5.js";
import "./chunks/chunk-LY6U2HUC.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-NWS7FT3P.js";
import "./chunks/chunk-MN7SVYKA.js";
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
