import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-L5HUGLPL.js";
import "./chunk-2OLY462M.js";
import "./chunk-SAIL2LXU.js";
import "./chunk-L3WT73XT.js";
import "./chunk-B7VKUDUU.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-3666BKBG.js";
import "./chunk-FBGP3XW6.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
