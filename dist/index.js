import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-7X37EHFK.js";
import "./chunks/chunk-ORGDPJI2.js";
import "./chunks/chunk-JIVKJYYW.js";
import "./chunks/chunk-YJYJ4F35.js";
import "./chunks/chunk-ARQ6OJO6.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-MRA4HICW.js";
import "./chunks/chunk-H63PQTVO.js";
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
