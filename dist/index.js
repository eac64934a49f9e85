import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-GIYMR5YA.js";
import "./chunks/chunk-CDHPIDG6.js";
import "./chunks/chunk-45I4P45A.js";
import "./chunks/chunk-65FQ5IZE.js";
import "./chunks/chunk-JUIQD3FH.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-VCO7XQUP.js";
import "./chunks/chunk-Q7UQ5CPX.js";
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
