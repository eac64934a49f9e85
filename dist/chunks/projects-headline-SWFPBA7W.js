import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  projectsHeadline
} from "./chunk-SYHZ2CDG.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-IELWF2S6.js";
import "./chunk-2SR2YM2O.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-B35ZWARA.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  projectsHeadline
};
