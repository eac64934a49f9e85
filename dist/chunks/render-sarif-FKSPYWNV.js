import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-VCMTF5YQ.js";
import "./chunk-2OLY462M.js";
import "./chunk-UTAFNTNU.js";
import "./chunk-BOVUNJFQ.js";
import "./chunk-MJLEG7XX.js";
import "./chunk-VWVGOEUY.js";
import "./chunk-6WDU3E7F.js";
import "./chunk-WWZJBL6V.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-SPDGPNAA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
