import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  preformatted,
  safeCode,
  safeHtml,
  safeLog,
  safeText,
  whole
} from "./chunk-4ISXVCQG.js";
import "./chunk-34HI3U67.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-YSVJO3OU.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  preformatted,
  safeCode,
  safeHtml,
  safeLog,
  safeText,
  whole
};
