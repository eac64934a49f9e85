import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-C5C2VO7O.js";
import "./chunks/chunk-PIHF7TZ4.js";
import "./chunks/chunk-JU6N7NXU.js";
import "./chunks/chunk-ZGNCRCBS.js";
import "./chunks/chunk-WGTYESRY.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-QI6ZFGB6.js";
import "./chunks/chunk-UWSXW7G3.js";
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
