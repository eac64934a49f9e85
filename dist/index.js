import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-Z36SDXE5.js";
import "./chunks/chunk-DJDEJUCY.js";
import "./chunks/chunk-2SZASJLG.js";
import "./chunks/chunk-UBQVK3IE.js";
import "./chunks/chunk-4PY7FNYW.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-QPAWLNNX.js";
import "./chunks/chunk-I55PSJY6.js";
import "./chunks/chunk-XYEUJSXB.js";
import {
  renderJson
} from "./chunks/chunk-6WDU3E7F.js";
import "./chunks/chunk-44R7REB3.js";
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
