import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-GCUAZM3F.js";
import "./chunk-2OLY462M.js";
import "./chunk-MGSS3TMX.js";
import "./chunk-BBFVIF4G.js";
import "./chunk-GB4ZYGGQ.js";
import "./chunk-BQHVLASF.js";
import "./chunk-6WDU3E7F.js";
import "./chunk-FUDKKHXH.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
