import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-EBYE7BLZ.js";
import "./chunks/chunk-K67HU5MV.js";
import "./chunks/chunk-WEPWECKE.js";
import "./chunks/chunk-4AGALCMR.js";
import "./chunks/chunk-XVZPDSSA.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-6CJHSZJN.js";
import "./chunks/chunk-VZAFRIOY.js";
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
