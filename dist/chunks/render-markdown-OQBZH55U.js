import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-4UE6H6O6.js";
import "./chunk-GRB23RAZ.js";
import "./chunk-63LFW2UP.js";
import "./chunk-34V2ZL4K.js";
import "./chunk-2PECMD4J.js";
import "./chunk-SC5PBTLW.js";
import "./chunk-F6DQD2HL.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-B35ZWARA.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  commentLimit,
  renderMarkdown,
  renderSummary
};
