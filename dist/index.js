import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-3YFRYPV6.js";
import "./chunks/chunk-4C2Q7YKX.js";
import "./chunks/chunk-OIBKROTG.js";
import "./chunks/chunk-S33FCPGL.js";
import "./chunks/chunk-PYW3GCVE.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-2KNMFX4J.js";
import "./chunks/chunk-QGOGOC6Z.js";
import "./chunks/chunk-G7QMYUXL.js";
import {
  renderJson
} from "./chunks/chunk-6WDU3E7F.js";
import "./chunks/chunk-SMVHOCXA.js";
import "./chunks/chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunks/chunk-WX5PNMOM.js";
import "./chunks/chunk-K5Q5QNMK.js";
export {
  Problem,
  check,
  renderJson,
  renderMarkdown,
  renderTerminal
};
