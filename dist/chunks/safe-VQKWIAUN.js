import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  preformatted,
  safeCode,
  safeHtml,
  safeLog,
  safeText,
  whole
} from "./chunk-7Z564IZB.js";
import "./chunk-BJWIMJXC.js";
import "./chunk-RGKLRRWP.js";
import "./chunk-YIQ5HJ6N.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-SPDGPNAA.js";
import "./chunk-K5Q5QNMK.js";
export {
  preformatted,
  safeCode,
  safeHtml,
  safeLog,
  safeText,
  whole
};
