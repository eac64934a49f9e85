import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-B7ZJJ5CC.js";
import "./chunk-4NRPDJRF.js";
import "./chunk-MWN23M6V.js";
import "./chunk-DVMXKUQ4.js";
import "./chunk-MQQVNJ52.js";
import "./chunk-FH3MHI2H.js";
import "./chunk-C34KOALA.js";
import "./chunk-GXIYR27K.js";
import "./chunk-QP3G6RP7.js";
import "./chunk-U3TV565H.js";
import "./chunk-4NKNPTZR.js";
import "./chunk-2X4IVRVQ.js";
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
