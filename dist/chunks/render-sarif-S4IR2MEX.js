import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-U6X7OOUL.js";
import "./chunk-2OLY462M.js";
import "./chunk-T2MASTCR.js";
import "./chunk-4CN6IINO.js";
import "./chunk-6WDU3E7F.js";
import "./chunk-MVWX33JT.js";
import "./chunk-EERCZUI2.js";
import "./chunk-DLLVV6TX.js";
import "./chunk-TYKLVS4E.js";
import "./chunk-WLCL3LWA.js";
import "./chunk-7QBRWRUZ.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
