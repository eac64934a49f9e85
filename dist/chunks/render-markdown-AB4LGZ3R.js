import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-ZSBENAJJ.js";
import "./chunk-SLTYNGKA.js";
import "./chunk-EHFN4XIN.js";
import "./chunk-QWJ5AOLT.js";
import "./chunk-EIWTFIAY.js";
import "./chunk-DPPZT5C6.js";
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
