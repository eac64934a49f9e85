import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-DKRRGIWV.js";
import "./chunk-AS54YVOS.js";
import "./chunk-T3H62YVG.js";
import "./chunk-Q54RFELR.js";
import "./chunk-SVSTJO2V.js";
import "./chunk-VFHPLB46.js";
import "./chunk-2BPO464Q.js";
import "./chunk-SA2HDJMJ.js";
import "./chunk-L7FRIB4O.js";
import "./chunk-7QBRWRUZ.js";
import "./chunk-K5Q5QNMK.js";
export {
  commentLimit,
  renderMarkdown,
  renderSummary
};
