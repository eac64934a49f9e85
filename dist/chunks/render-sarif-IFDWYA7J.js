import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-YMULYPHR.js";
import "./chunk-2OLY462M.js";
import "./chunk-YWCNJJD2.js";
import "./chunk-LDTD6XW4.js";
import "./chunk-GO4KSEEM.js";
import "./chunk-SQ5I7MCH.js";
import "./chunk-3666BKBG.js";
import "./chunk-EBLDDWMC.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
