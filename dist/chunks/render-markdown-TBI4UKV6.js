import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-RHO4LKJW.js";
import "./chunk-H3H55UZU.js";
import "./chunk-DPQIHBVE.js";
import "./chunk-4MGXKZOK.js";
import "./chunk-RIBDGLR3.js";
import "./chunk-ONOSWZG7.js";
import "./chunk-7FSCRFSQ.js";
import "./chunk-BD6FRYG6.js";
import "./chunk-DWSJNAVN.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-WX5PNMOM.js";
import "./chunk-K5Q5QNMK.js";
export {
  commentLimit,
  renderMarkdown,
  renderSummary
};
