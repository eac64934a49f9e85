import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-AS2A3A74.js";
import "./chunks/chunk-EIH475NL.js";
import "./chunks/chunk-WJPEL7NF.js";
import "./chunks/chunk-EUD4C5HF.js";
import "./chunks/chunk-VOJONR25.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-IU4IN4L6.js";
import "./chunks/chunk-IU2T762B.js";
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
