import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-VSTONFM6.js";
import "./chunks/chunk-AAODV2FP.js";
import "./chunks/chunk-PP4QQIM4.js";
import "./chunks/chunk-JQY3GCQB.js";
import "./chunks/chunk-H5DMQMYE.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-XGXEQ4P6.js";
import "./chunks/chunk-6ZU27RMD.js";
import "./chunks/chunk-BG2XSDQ5.js";
import {
  renderJson
} from "./chunks/chunk-3666BKBG.js";
import "./chunks/chunk-FBGP3XW6.js";
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
