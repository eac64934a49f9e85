import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-GFFKWKUH.js";
import "./chunks/chunk-VA554XMH.js";
import "./chunks/chunk-BOS3R4UE.js";
import "./chunks/chunk-PL5C3N27.js";
import "./chunks/chunk-7LMMMCHY.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-B4NTYJSK.js";
import "./chunks/chunk-YTOLE2IF.js";
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
