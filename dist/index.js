import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-R4LG3UZV.js";
import "./chunks/chunk-WTSGLXDI.js";
import "./chunks/chunk-WBHNN7BT.js";
import "./chunks/chunk-3Z6OJ4DB.js";
import "./chunks/chunk-EQRTTNSZ.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-GWGXGVSZ.js";
import "./chunks/chunk-K4HWK332.js";
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
