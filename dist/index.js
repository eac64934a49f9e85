import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-Q33JUV5P.js";
import "./chunks/chunk-VZJFSUUB.js";
import "./chunks/chunk-RSWVH3XG.js";
import "./chunks/chunk-TUJAJW3U.js";
import "./chunks/chunk-JEAJOTFY.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-AD7ZIXF2.js";
import "./chunks/chunk-RJSGPPE5.js";
import "./chunks/chunk-BG2XSDQ5.js";
import {
  renderJson
} from "./chunks/chunk-3666BKBG.js";
import "./chunks/chunk-757BZOXQ.js";
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
