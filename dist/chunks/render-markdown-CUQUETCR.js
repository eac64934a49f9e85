import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-UJZS6BGG.js";
import "./chunk-2UA6SUX5.js";
import "./chunk-7LUZASYE.js";
import "./chunk-7DQ4G3B6.js";
import "./chunk-ESEG7CX6.js";
import "./chunk-MUGOWPIZ.js";
import "./chunk-OWM2NWIJ.js";
import "./chunk-SQ5Q3FQM.js";
import "./chunk-JXTOAM2U.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-VS4KFYLL.js";
import "./chunk-K5Q5QNMK.js";
export {
  commentLimit,
  renderMarkdown,
  renderSummary
};
