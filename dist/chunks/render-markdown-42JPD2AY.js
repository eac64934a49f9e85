import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-ZRYU5D4M.js";
import "./chunk-T4F45IKF.js";
import "./chunk-BQ7ISLSB.js";
import "./chunk-2BPO464Q.js";
import "./chunk-SA2HDJMJ.js";
import "./chunk-W5MZSGWZ.js";
import "./chunk-K5Q5QNMK.js";
export {
  commentLimit,
  renderMarkdown,
  renderSummary
};
