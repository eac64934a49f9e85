import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-VWGLBASF.js";
import "./chunks/chunk-D4UR4JZB.js";
import "./chunks/chunk-HKVB2MU7.js";
import "./chunks/chunk-E5ZAZCMA.js";
import "./chunks/chunk-L5QK7CZR.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-XMVKQU63.js";
import "./chunks/chunk-QRR3BECH.js";
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
