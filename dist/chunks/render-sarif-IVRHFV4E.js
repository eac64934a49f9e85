import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-A5ZJZCHJ.js";
import "./chunk-2OLY462M.js";
import "./chunk-5TXLH4GH.js";
import "./chunk-IMXGNISP.js";
import "./chunk-LXCCMEEG.js";
import "./chunk-M5KTUQI6.js";
import "./chunk-6WDU3E7F.js";
import "./chunk-G47HERKN.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-L67RJ3PA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
