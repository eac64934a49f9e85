import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-GA6OGRSG.js";
import "./chunk-TJYCX2FS.js";
import "./chunk-N6QIQTBI.js";
import "./chunk-W5MZSGWZ.js";
import "./chunk-2BPO464Q.js";
import "./chunk-SA2HDJMJ.js";
import "./chunk-K5Q5QNMK.js";
export {
  commentLimit,
  renderMarkdown,
  renderSummary
};
