import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderProjects,
  renderProjectsSummary
} from "./chunk-K2KVAYAB.js";
import "./chunk-WPDTTI2J.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-DOAZATVF.js";
import "./chunk-AVCVBVAJ.js";
import "./chunk-KSVDIBB2.js";
import "./chunk-P4P755EN.js";
import "./chunk-3NCWPMMP.js";
import "./chunk-K4FV3CVL.js";
import "./chunk-KAB23GYX.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-FBGP3XW6.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderProjects,
  renderProjectsSummary
};
