import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  check,
  renderJson,
  renderMarkdown,
  renderTerminal
} from "./chunks/chunk-T4OHGQHJ.js";
import {
  Problem
} from "./chunks/chunk-D646S52O.js";
import "./chunks/chunk-K5Q5QNMK.js";
export {
  Problem,
  check,
  renderJson,
  renderMarkdown,
  renderTerminal
};
