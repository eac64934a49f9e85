import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-HXKA6FSB.js";
import "./chunks/chunk-V33C2WDE.js";
import "./chunks/chunk-UDLZXTTA.js";
import "./chunks/chunk-WZX6ELK4.js";
import "./chunks/chunk-YI6XOBVS.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-2USSO763.js";
import "./chunks/chunk-DIITFRM3.js";
import "./chunks/chunk-BG2XSDQ5.js";
import {
  renderJson
} from "./chunks/chunk-3666BKBG.js";
import "./chunks/chunk-B7FSEFVE.js";
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
