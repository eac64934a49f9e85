import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-KRZBII7O.js";
import "./chunks/chunk-RYAAGAEG.js";
import "./chunks/chunk-SKOG6TT7.js";
import "./chunks/chunk-VDEUSUG2.js";
import "./chunks/chunk-OZYOU5DW.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-TN4E5UGW.js";
import "./chunks/chunk-2OQPCOFO.js";
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
