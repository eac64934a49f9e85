import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-KU73CSPN.js";
import "./chunk-2OLY462M.js";
import "./chunk-HUREGL7O.js";
import "./chunk-N2LABIVH.js";
import "./chunk-VY3F5EJX.js";
import "./chunk-SQ5I7MCH.js";
import "./chunk-3666BKBG.js";
import "./chunk-FBGP3XW6.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
