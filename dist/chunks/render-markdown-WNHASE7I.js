import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-6NC4I3HQ.js";
import "./chunk-KZODWJJ3.js";
import "./chunk-BXM4DYLG.js";
import "./chunk-2WLAZYHC.js";
import "./chunk-F66Q5PK7.js";
import "./chunk-ZIQ37B7H.js";
import "./chunk-BFULZSH4.js";
import "./chunk-EERCZUI2.js";
import "./chunk-DLLVV6TX.js";
import "./chunk-TYKLVS4E.js";
import "./chunk-WOBJ7JII.js";
import "./chunk-7QBRWRUZ.js";
import "./chunk-K5Q5QNMK.js";
export {
  commentLimit,
  renderMarkdown,
  renderSummary
};
