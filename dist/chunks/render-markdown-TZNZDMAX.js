import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-R6VRHUWD.js";
import "./chunk-WUS32BBE.js";
import "./chunk-JYOQBWJ5.js";
import "./chunk-WORQZ6IO.js";
import "./chunk-SKGEYIT5.js";
import "./chunk-23Y3TRKH.js";
import "./chunk-UEVJ6YYP.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-YSVJO3OU.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  commentLimit,
  renderMarkdown,
  renderSummary
};
