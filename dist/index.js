import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-IADQ6SP3.js";
import "./chunks/chunk-FX2NY5XA.js";
import "./chunks/chunk-SKAHPGRA.js";
import "./chunks/chunk-6PKL6GXP.js";
import "./chunks/chunk-LWEJ564H.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-Q5Z5SCTL.js";
import "./chunks/chunk-HMNNE3DI.js";
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
