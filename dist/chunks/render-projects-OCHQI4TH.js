import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderProjects,
  renderProjectsSummary
} from "./chunk-7HPXA2NZ.js";
import "./chunk-J4VWDLZR.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-M5D72KHM.js";
import "./chunk-QEVKPGIG.js";
import "./chunk-PHFEHDPP.js";
import "./chunk-X5RDN6KF.js";
import "./chunk-J4SCY4JS.js";
import "./chunk-3QBC75DY.js";
import "./chunk-ERNGSQOV.js";
import "./chunk-SQ5I7MCH.js";
import "./chunk-H6OSTXD4.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderProjects,
  renderProjectsSummary
};
