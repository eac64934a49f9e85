import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-OL6VSYAJ.js";
import "./chunk-KZODWJJ3.js";
import "./chunk-YGCCHIDI.js";
import "./chunk-2WLAZYHC.js";
import "./chunk-RWDXDEDJ.js";
import "./chunk-7TBUZZWL.js";
import "./chunk-64E7DPUX.js";
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
