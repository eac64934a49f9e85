import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-Q6M4ZIIY.js";
import "./chunk-2OLY462M.js";
import "./chunk-7CQ6ZFUO.js";
import "./chunk-XMVKQU63.js";
import "./chunk-QRR3BECH.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-3666BKBG.js";
import "./chunk-FBGP3XW6.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
