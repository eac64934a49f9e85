import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-LCJUOQLE.js";
import "./chunks/chunk-HDLFKEIV.js";
import "./chunks/chunk-NRRDNJOX.js";
import "./chunks/chunk-WABCNCYB.js";
import "./chunks/chunk-KPBUBM5Z.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-GYPYNWUO.js";
import "./chunks/chunk-SMLASBVZ.js";
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
