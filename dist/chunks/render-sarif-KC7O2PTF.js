import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-WCNU7SMR.js";
import "./chunk-2OLY462M.js";
import "./chunk-RUGRPVVY.js";
import "./chunk-INX7M2JR.js";
import "./chunk-6WDU3E7F.js";
import "./chunk-RECELOIY.js";
import "./chunk-EERCZUI2.js";
import "./chunk-DLLVV6TX.js";
import "./chunk-TYKLVS4E.js";
import "./chunk-JHSY5NYO.js";
import "./chunk-7QBRWRUZ.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
