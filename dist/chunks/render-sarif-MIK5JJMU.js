import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-WQ7SVQL2.js";
import "./chunk-2OLY462M.js";
import "./chunk-N6T3A5ZO.js";
import "./chunk-PZ4T44Q3.js";
import "./chunk-SKZ3LWXO.js";
import "./chunk-VWVGOEUY.js";
import "./chunk-6WDU3E7F.js";
import "./chunk-WWZJBL6V.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-SPDGPNAA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
