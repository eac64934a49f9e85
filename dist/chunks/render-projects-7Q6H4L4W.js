import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderProjects,
  renderProjectsSummary
} from "./chunk-V4VNIWNN.js";
import "./chunk-5WKWGECE.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-6SIKIIE2.js";
import "./chunk-6CZEKDXU.js";
import "./chunk-SK4M3JKB.js";
import "./chunk-NGLYJNOF.js";
import "./chunk-4JB6HPLN.js";
import "./chunk-DXHRQXYB.js";
import "./chunk-FW33BKBA.js";
import "./chunk-SQ5I7MCH.js";
import "./chunk-H6OSTXD4.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderProjects,
  renderProjectsSummary
};
