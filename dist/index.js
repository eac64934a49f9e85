import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  check,
  renderJson,
  renderMarkdown,
  renderTerminal
} from "./chunks/chunk-GTGSWP5H.js";
import {
  Problem
} from "./chunks/chunk-MRJHWJG4.js";
import "./chunks/chunk-K5Q5QNMK.js";
export {
  Problem,
  check,
  renderJson,
  renderMarkdown,
  renderTerminal
};
