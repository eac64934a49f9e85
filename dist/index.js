import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-SBDMIWA5.js";
import "./chunks/chunk-UYRRV7LX.js";
import "./chunks/chunk-PC3BFCRQ.js";
import "./chunks/chunk-YOBZZVMD.js";
import "./chunks/chunk-U4S5AH5T.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-V36RI2MT.js";
import "./chunks/chunk-OG6CLLMX.js";
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
