import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-HB3SY4BW.js";
import "./chunk-2OLY462M.js";
import "./chunk-4COMITUK.js";
import "./chunk-3QBC75DY.js";
import "./chunk-ERNGSQOV.js";
import "./chunk-SQ5I7MCH.js";
import "./chunk-IIPLL7OD.js";
import "./chunk-H6OSTXD4.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
