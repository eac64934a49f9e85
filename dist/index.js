import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-W2NDY4U3.js";
import "./chunks/chunk-IZNR7XTX.js";
import "./chunks/chunk-DKLBLYDJ.js";
import "./chunks/chunk-CL6QQZPF.js";
import "./chunks/chunk-7F6AZ4IA.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-HVHR3A7B.js";
import "./chunks/chunk-22LTOGDB.js";
import "./chunks/chunk-2XOPCPA6.js";
import {
  renderJson
} from "./chunks/chunk-6WDU3E7F.js";
import "./chunks/chunk-JHLHMBCU.js";
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
