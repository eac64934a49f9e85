import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-UG7SDAUF.js";
import "./chunk-2OLY462M.js";
import "./chunk-3MCDKUXB.js";
import "./chunk-CO6LKYFY.js";
import "./chunk-6WDU3E7F.js";
import "./chunk-26EFRQV4.js";
import "./chunk-VS2VRNCT.js";
import "./chunk-CLY5I7BX.js";
import "./chunk-TYKLVS4E.js";
import "./chunk-7QBRWRUZ.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
