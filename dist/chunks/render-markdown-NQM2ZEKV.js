import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-C665D6Y6.js";
import "./chunk-6QHEIR2S.js";
import "./chunk-T3H62YVG.js";
import "./chunk-2HKZ6GMT.js";
import "./chunk-XHJFZXBX.js";
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
