import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  preformatted,
  safeCode,
  safeHtml,
  safeLog,
  safeText,
  whole
} from "./chunk-XMVKQU63.js";
import "./chunk-QRR3BECH.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-FBGP3XW6.js";
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
