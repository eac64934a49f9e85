import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-QU677U3K.js";
import "./chunks/chunk-UMXAFZTT.js";
import "./chunks/chunk-OVJDM6DZ.js";
import "./chunks/chunk-MZ6NXJ3Y.js";
import "./chunks/chunk-HEUK6UN7.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-MTOTREUM.js";
import "./chunks/chunk-DBEFDQ24.js";
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
