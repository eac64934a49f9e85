import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-DE6SZZEC.js";
import "./chunk-R3HNQAOS.js";
import "./chunk-ZXUICTK3.js";
import "./chunk-ZHBNKPNT.js";
import "./chunk-FLCDWV7M.js";
import "./chunk-2G5EGGFZ.js";
import "./chunk-WPIHFNWH.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-GAFRI7Q5.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  commentLimit,
  renderMarkdown,
  renderSummary
};
