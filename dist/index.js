import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-56PNC3EK.js";
import "./chunks/chunk-W65WKAYS.js";
import "./chunks/chunk-QQP63HK5.js";
import "./chunks/chunk-MT3FNBHD.js";
import "./chunks/chunk-IG2YDO6V.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-ZO3SRVGJ.js";
import "./chunks/chunk-7B6FPGHN.js";
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
