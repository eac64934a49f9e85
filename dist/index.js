import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-4UE6H6O6.js";
import "./chunks/chunk-GRB23RAZ.js";
import "./chunks/chunk-63LFW2UP.js";
import "./chunks/chunk-34V2ZL4K.js";
import "./chunks/chunk-2PECMD4J.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-SC5PBTLW.js";
import "./chunks/chunk-F6DQD2HL.js";
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
