import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-UDTXZ673.js";
import "./chunk-2OLY462M.js";
import "./chunk-U3SXN6II.js";
import "./chunk-37D24JJ5.js";
import "./chunk-NCIIVNME.js";
import "./chunk-TYKLVS4E.js";
import "./chunk-KOX2BK4X.js";
import "./chunk-DLLVV6TX.js";
import "./chunk-WLCL3LWA.js";
import "./chunk-IGU7QL26.js";
import "./chunk-6WDU3E7F.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
