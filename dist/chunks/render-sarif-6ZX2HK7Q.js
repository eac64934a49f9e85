import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-HE326H44.js";
import "./chunk-2OLY462M.js";
import "./chunk-3HGUVU4O.js";
import "./chunk-ZIQ37B7H.js";
import "./chunk-6WDU3E7F.js";
import "./chunk-BFULZSH4.js";
import "./chunk-EERCZUI2.js";
import "./chunk-DLLVV6TX.js";
import "./chunk-TYKLVS4E.js";
import "./chunk-WOBJ7JII.js";
import "./chunk-7QBRWRUZ.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
