import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-TLRF3UFB.js";
import "./chunks/chunk-JLUNYX5R.js";
import "./chunks/chunk-YQM6AH5Z.js";
import "./chunks/chunk-YMDCYIKD.js";
import "./chunks/chunk-7IAINMZA.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-I7EBANMV.js";
import "./chunks/chunk-IJYN7EUV.js";
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
