import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-5AHUVDWZ.js";
import "./chunk-TQGG5GZ5.js";
import "./chunk-CV4EZDKV.js";
import "./chunk-4ZUTTROH.js";
import "./chunk-LYGVTAJF.js";
import "./chunk-WSXGATOO.js";
import "./chunk-CUJCWZDI.js";
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
