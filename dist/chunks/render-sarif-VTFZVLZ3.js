import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-PX4LL77R.js";
import "./chunk-2OLY462M.js";
import "./chunk-ICYXTAQ3.js";
import "./chunk-SLHJLPWU.js";
import "./chunk-6WDU3E7F.js";
import "./chunk-VFHPLB46.js";
import "./chunk-2BPO464Q.js";
import "./chunk-SA2HDJMJ.js";
import "./chunk-L7FRIB4O.js";
import "./chunk-7QBRWRUZ.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
