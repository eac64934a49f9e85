import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-ECONQGVC.js";
import "./chunks/chunk-6E64KXWA.js";
import "./chunks/chunk-TTPM6EEB.js";
import "./chunks/chunk-6FWOQQAT.js";
import "./chunks/chunk-KQDCWQJP.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-3AEOZW7I.js";
import "./chunks/chunk-KDVTFRNC.js";
import "./chunks/chunk-BG2XSDQ5.js";
import {
  renderJson
} from "./chunks/chunk-3666BKBG.js";
import "./chunks/chunk-YSVJO3OU.js";
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
