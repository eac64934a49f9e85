import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-GFFKWKUH.js";
import "./chunk-VA554XMH.js";
import "./chunk-BOS3R4UE.js";
import "./chunk-PL5C3N27.js";
import "./chunk-7LMMMCHY.js";
import "./chunk-B4NTYJSK.js";
import "./chunk-YTOLE2IF.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-FBGP3XW6.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  commentLimit,
  renderMarkdown,
  renderSummary
};
