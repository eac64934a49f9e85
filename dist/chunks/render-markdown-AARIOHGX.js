import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-UVWNSEZX.js";
import "./chunk-CKTWFTPD.js";
import "./chunk-NUANOOOV.js";
import "./chunk-DZ7EA6HJ.js";
import "./chunk-UQB7BGSX.js";
import "./chunk-BBFVIF4G.js";
import "./chunk-GB4ZYGGQ.js";
import "./chunk-BQHVLASF.js";
import "./chunk-FUDKKHXH.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  commentLimit,
  renderMarkdown,
  renderSummary
};
