import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-C5C2VO7O.js";
import "./chunk-PIHF7TZ4.js";
import "./chunk-JU6N7NXU.js";
import "./chunk-ZGNCRCBS.js";
import "./chunk-WGTYESRY.js";
import "./chunk-QI6ZFGB6.js";
import "./chunk-UWSXW7G3.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-FBGP3XW6.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  commentLimit,
  renderMarkdown,
  renderSummary
};
