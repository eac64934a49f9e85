import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-DE6SZZEC.js";
import "./chunks/chunk-R3HNQAOS.js";
import "./chunks/chunk-ZXUICTK3.js";
import "./chunks/chunk-ZHBNKPNT.js";
import "./chunks/chunk-FLCDWV7M.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-2G5EGGFZ.js";
import "./chunks/chunk-WPIHFNWH.js";
import "./chunks/chunk-BG2XSDQ5.js";
import {
  renderJson
} from "./chunks/chunk-3666BKBG.js";
import "./chunks/chunk-GAFRI7Q5.js";
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
