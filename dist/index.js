import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-XYXHG3R5.js";
import "./chunks/chunk-YQELW5FS.js";
import "./chunks/chunk-GHFLXFKR.js";
import "./chunks/chunk-2OZEEEYT.js";
import "./chunks/chunk-EZR6YUEE.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-WFV6SM5I.js";
import "./chunks/chunk-TLW4IFSP.js";
import "./chunks/chunk-SQ5Q3FQM.js";
import {
  renderJson
} from "./chunks/chunk-6WDU3E7F.js";
import "./chunks/chunk-IDTU467L.js";
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
