import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-4NRZGZ7M.js";
import "./chunks/chunk-HROJELMJ.js";
import "./chunks/chunk-WLHI5SMR.js";
import "./chunks/chunk-EAOFUKFL.js";
import "./chunks/chunk-R2INDSBC.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-KUDXD2CX.js";
import "./chunks/chunk-YZSCD4BT.js";
import "./chunks/chunk-BQHVLASF.js";
import {
  renderJson
} from "./chunks/chunk-6WDU3E7F.js";
import "./chunks/chunk-FUDKKHXH.js";
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
