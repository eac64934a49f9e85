import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-ZDLA7Q5L.js";
import "./chunk-5J3M64RO.js";
import "./chunk-UZZZEV42.js";
import "./chunk-O5LKWDNK.js";
import "./chunk-GRJG3424.js";
import "./chunk-HVFHTVB4.js";
import "./chunk-IDNP6DZG.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-B35ZWARA.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  commentLimit,
  renderMarkdown,
  renderSummary
};
