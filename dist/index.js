import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  check,
  renderJson,
  renderMarkdown,
  renderTerminal
} from "./chunks/chunk-EOXC7M5I.js";
import {
  Problem
} from "./chunks/chunk-YZN3XYTS.js";
import "./chunks/chunk-K5Q5QNMK.js";
export {
  Problem,
  check,
  renderJson,
  renderMarkdown,
  renderTerminal
};
