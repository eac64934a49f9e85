import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-3MJ6ZDKE.js";
import "./chunk-2OLY462M.js";
import "./chunk-ZZIFOB3G.js";
import "./chunk-KUDXD2CX.js";
import "./chunk-YZSCD4BT.js";
import "./chunk-BQHVLASF.js";
import "./chunk-6WDU3E7F.js";
import "./chunk-FUDKKHXH.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
