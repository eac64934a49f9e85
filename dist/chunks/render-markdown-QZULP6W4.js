import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-XYXHG3R5.js";
import "./chunk-YQELW5FS.js";
import "./chunk-GHFLXFKR.js";
import "./chunk-2OZEEEYT.js";
import "./chunk-EZR6YUEE.js";
import "./chunk-WFV6SM5I.js";
import "./chunk-TLW4IFSP.js";
import "./chunk-SQ5Q3FQM.js";
import "./chunk-IDTU467L.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-VS4KFYLL.js";
import "./chunk-K5Q5QNMK.js";
export {
  commentLimit,
  renderMarkdown,
  renderSummary
};
