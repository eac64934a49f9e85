import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-6JY2QPTF.js";
import "./chunks/chunk-DMAGCPFY.js";
import "./chunks/chunk-S4GUZ6BJ.js";
import "./chunks/chunk-7SHIXTW2.js";
import "./chunks/chunk-NFFKLTJE.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-PZ4T44Q3.js";
import "./chunks/chunk-SKZ3LWXO.js";
import "./chunks/chunk-VWVGOEUY.js";
import {
  renderJson
} from "./chunks/chunk-6WDU3E7F.js";
import "./chunks/chunk-WWZJBL6V.js";
import "./chunks/chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunks/chunk-SPDGPNAA.js";
import "./chunks/chunk-K5Q5QNMK.js";
export {
  Problem,
  check,
  renderJson,
  renderMarkdown,
  renderTerminal
};
