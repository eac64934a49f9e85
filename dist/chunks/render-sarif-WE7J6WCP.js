import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-LDECIZ3I.js";
import "./chunk-2OLY462M.js";
import "./chunk-BCS2CK42.js";
import "./chunk-E4H3XD4J.js";
import "./chunk-BAYXVDQW.js";
import "./chunk-SQ5I7MCH.js";
import "./chunk-3666BKBG.js";
import "./chunk-FBGP3XW6.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
