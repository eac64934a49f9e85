import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-R6VRHUWD.js";
import "./chunks/chunk-WUS32BBE.js";
import "./chunks/chunk-JYOQBWJ5.js";
import "./chunks/chunk-WORQZ6IO.js";
import "./chunks/chunk-SKGEYIT5.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-23Y3TRKH.js";
import "./chunks/chunk-UEVJ6YYP.js";
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
