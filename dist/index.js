import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-TU4VOIA3.js";
import "./chunks/chunk-6VCW77IU.js";
import "./chunks/chunk-FTXPJCHV.js";
import "./chunks/chunk-H7UMB6ZS.js";
import "./chunks/chunk-TEUZXZ2I.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-456SDNP5.js";
import "./chunks/chunk-CWELFXSM.js";
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
