import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-OIWPAV2R.js";
import "./chunk-2OLY462M.js";
import "./chunk-BP4ZRMQZ.js";
import "./chunk-ONOSWZG7.js";
import "./chunk-7FSCRFSQ.js";
import "./chunk-BD6FRYG6.js";
import "./chunk-6WDU3E7F.js";
import "./chunk-DWSJNAVN.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-WX5PNMOM.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
