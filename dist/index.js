import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-QPOCTS3M.js";
import "./chunks/chunk-PN3AUDW7.js";
import "./chunks/chunk-P2ACNV6P.js";
import "./chunks/chunk-LKROKQJJ.js";
import "./chunks/chunk-JLGDV646.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-7AXEGGQ3.js";
import "./chunks/chunk-2LTSUHGA.js";
import "./chunks/chunk-SQ5I7MCH.js";
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
