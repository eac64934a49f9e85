import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderProjects,
  renderProjectsSummary
} from "./chunk-HCIXCTON.js";
import "./chunk-RT744NRV.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-KB6EUGJG.js";
import "./chunk-4MQKWG75.js";
import "./chunk-KIVFOJ3O.js";
import "./chunk-2N7UGFFY.js";
import "./chunk-E7P67IMM.js";
import "./chunk-RANIJLYA.js";
import "./chunk-SKTSJYSF.js";
import "./chunk-BQHVLASF.js";
import "./chunk-FUDKKHXH.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderProjects,
  renderProjectsSummary
};
