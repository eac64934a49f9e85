import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-26TTUGKF.js";
import "./chunk-2OLY462M.js";
import "./chunk-CL34VJE7.js";
import "./chunk-7TBUZZWL.js";
import "./chunk-6WDU3E7F.js";
import "./chunk-64E7DPUX.js";
import "./chunk-EERCZUI2.js";
import "./chunk-DLLVV6TX.js";
import "./chunk-TYKLVS4E.js";
import "./chunk-WOBJ7JII.js";
import "./chunk-7QBRWRUZ.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
