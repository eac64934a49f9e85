import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-7YNSB7WM.js";
import "./chunks/chunk-3SLBGF2Z.js";
import "./chunks/chunk-GHO35HC3.js";
import "./chunks/chunk-ZTRZAFGX.js";
import "./chunks/chunk-I5FSJKSS.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-HQ4KQXHI.js";
import "./chunks/chunk-4NNMCM6Q.js";
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
