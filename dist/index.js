import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-UJZS6BGG.js";
import "./chunks/chunk-2UA6SUX5.js";
import "./chunks/chunk-7LUZASYE.js";
import "./chunks/chunk-7DQ4G3B6.js";
import "./chunks/chunk-ESEG7CX6.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-MUGOWPIZ.js";
import "./chunks/chunk-OWM2NWIJ.js";
import "./chunks/chunk-SQ5Q3FQM.js";
import {
  renderJson
} from "./chunks/chunk-6WDU3E7F.js";
import "./chunks/chunk-JXTOAM2U.js";
import "./chunks/chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunks/chunk-VS4KFYLL.js";
import "./chunks/chunk-K5Q5QNMK.js";
export {
  Problem,
  check,
  renderJson,
  renderMarkdown,
  renderTerminal
};
