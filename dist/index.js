import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  check,
  renderJson,
  renderMarkdown,
  renderTerminal
} from "./chunks/chunk-JZ5RRTOS.js";
import {
  Problem
} from "./chunks/chunk-GNA3H6N7.js";
import "./chunks/chunk-K5Q5QNMK.js";
export {
  Problem,
  check,
  renderJson,
  renderMarkdown,
  renderTerminal
};
