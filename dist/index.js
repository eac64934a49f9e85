import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-5C2CW4A5.js";
import "./chunks/chunk-IZHFVGXV.js";
import "./chunks/chunk-4GS35GP6.js";
import "./chunks/chunk-HCSCXWG4.js";
import "./chunks/chunk-UFHBEUHR.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-7QXLM3XK.js";
import "./chunks/chunk-6JBE4NET.js";
import "./chunks/chunk-BG2XSDQ5.js";
import {
  renderJson
} from "./chunks/chunk-3666BKBG.js";
import "./chunks/chunk-B35ZWARA.js";
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
