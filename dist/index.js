import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-RHO4LKJW.js";
import "./chunks/chunk-H3H55UZU.js";
import "./chunks/chunk-DPQIHBVE.js";
import "./chunks/chunk-4MGXKZOK.js";
import "./chunks/chunk-RIBDGLR3.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-ONOSWZG7.js";
import "./chunks/chunk-7FSCRFSQ.js";
import "./chunks/chunk-BD6FRYG6.js";
import {
  renderJson
} from "./chunks/chunk-6WDU3E7F.js";
import "./chunks/chunk-DWSJNAVN.js";
import "./chunks/chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunks/chunk-WX5PNMOM.js";
import "./chunks/chunk-K5Q5QNMK.js";
export {
  Problem,
  check,
  renderJson,
  renderMarkdown,
  renderTerminal
};
