import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-ZULVJNJX.js";
import "./chunks/chunk-C4NMVTAZ.js";
import "./chunks/chunk-GTDB7BQP.js";
import "./chunks/chunk-KNK3MV3Q.js";
import "./chunks/chunk-IFHWX63M.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-IQA3BWRM.js";
import "./chunks/chunk-6F43OKRA.js";
import "./chunks/chunk-BG2XSDQ5.js";
import {
  renderJson
} from "./chunks/chunk-3666BKBG.js";
import "./chunks/chunk-VEQM3YRU.js";
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
