import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-6XMVHNJV.js";
import "./chunks/chunk-TY3EJ37M.js";
import "./chunks/chunk-IH4GJUB2.js";
import "./chunks/chunk-44ZM5GSG.js";
import "./chunks/chunk-MGG6LLT5.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-T2DJMNWU.js";
import "./chunks/chunk-VMNDIH4K.js";
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
