import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-Q5LGSKLS.js";
import "./chunk-2OLY462M.js";
import "./chunk-B3CWL6NM.js";
import "./chunk-7Z564IZB.js";
import "./chunk-BJWIMJXC.js";
import "./chunk-RGKLRRWP.js";
import "./chunk-6WDU3E7F.js";
import "./chunk-YIQ5HJ6N.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-SPDGPNAA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
