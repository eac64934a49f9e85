import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-ILC5BELC.js";
import "./chunk-4NRPDJRF.js";
import "./chunk-MWN23M6V.js";
import "./chunk-X4LYBJ2L.js";
import "./chunk-LXLJ346J.js";
import "./chunk-FH3MHI2H.js";
import "./chunk-KBNCQOAS.js";
import "./chunk-GXIYR27K.js";
import "./chunk-QP3G6RP7.js";
import "./chunk-U3TV565H.js";
import "./chunk-SCXLJGHO.js";
import "./chunk-37D24JJ5.js";
import "./chunk-NCIIVNME.js";
import "./chunk-TYKLVS4E.js";
import "./chunk-KOX2BK4X.js";
import "./chunk-DLLVV6TX.js";
import "./chunk-WLCL3LWA.js";
import "./chunk-IGU7QL26.js";
import "./chunk-K5Q5QNMK.js";
export {
  commentLimit,
  renderMarkdown,
  renderSummary
};
