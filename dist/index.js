import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-7DE3XSSU.js";
import "./chunks/chunk-A2S6LKPT.js";
import "./chunks/chunk-QAK5FMJR.js";
import "./chunks/chunk-XDFSH47I.js";
import "./chunks/chunk-HIUNNBKU.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-AX3CGXKB.js";
import "./chunks/chunk-PUACOR7Y.js";
import "./chunks/chunk-7YU5TL7U.js";
import {
  renderJson
} from "./chunks/chunk-6WDU3E7F.js";
import "./chunks/chunk-3NYWX42B.js";
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
