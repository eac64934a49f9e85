import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  check,
  renderJson,
  renderMarkdown,
  renderTerminal
} from "./chunks/chunk-CMZ5KJKN.js";
import {
  Problem
} from "./chunks/chunk-2J2ALGC6.js";
import "./chunks/chunk-K5Q5QNMK.js";
export {
  Problem,
  check,
  renderJson,
  renderMarkdown,
  renderTerminal
};
