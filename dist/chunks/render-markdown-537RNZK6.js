import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-3JZQ4CVB.js";
import "./chunk-ZJPU264D.js";
import "./chunk-TUXA7UHL.js";
import "./chunk-Y24R6D6M.js";
import "./chunk-SJRG3EWQ.js";
import "./chunk-L2EQPTDF.js";
import "./chunk-2M4DBFGT.js";
import "./chunk-7YU5TL7U.js";
import "./chunk-ZDRVS523.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  commentLimit,
  renderMarkdown,
  renderSummary
};
