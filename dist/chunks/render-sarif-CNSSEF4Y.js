import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-NGF36EME.js";
import "./chunk-2OLY462M.js";
import "./chunk-UOYEHG3H.js";
import "./chunk-LYK4IOJI.js";
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
