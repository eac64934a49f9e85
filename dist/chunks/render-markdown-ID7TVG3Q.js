import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-3YFRYPV6.js";
import "./chunk-4C2Q7YKX.js";
import "./chunk-OIBKROTG.js";
import "./chunk-S33FCPGL.js";
import "./chunk-PYW3GCVE.js";
import "./chunk-2KNMFX4J.js";
import "./chunk-QGOGOC6Z.js";
import "./chunk-G7QMYUXL.js";
import "./chunk-SMVHOCXA.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-WX5PNMOM.js";
import "./chunk-K5Q5QNMK.js";
export {
  commentLimit,
  renderMarkdown,
  renderSummary
};
