import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-EJPHR4TD.js";
import "./chunks/chunk-E7BXBT2O.js";
import "./chunks/chunk-OM4GKA4B.js";
import "./chunks/chunk-ZEESLDOZ.js";
import "./chunks/chunk-NHGZ2CTJ.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-CMQMLPTO.js";
import "./chunks/chunk-5QCFUGH3.js";
import "./chunks/chunk-BG2XSDQ5.js";
import {
  renderJson
} from "./chunks/chunk-3666BKBG.js";
import "./chunks/chunk-B7FSEFVE.js";
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
