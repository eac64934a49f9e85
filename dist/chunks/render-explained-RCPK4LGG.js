import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderExplained
} from "./chunk-OLNGOZ2V.js";
import "./chunk-BOVUNJFQ.js";
import "./chunk-MJLEG7XX.js";
import "./chunk-VWVGOEUY.js";
import "./chunk-WWZJBL6V.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-SPDGPNAA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderExplained
};
