import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderProjects,
  renderProjectsSummary
} from "./chunk-VOTHRPZB.js";
import "./chunk-DIAUNYYW.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-UAKIE5UB.js";
import "./chunk-MSOEXLIY.js";
import "./chunk-6VZDJJUT.js";
import "./chunk-NYEXL2M5.js";
import "./chunk-4VWDHMQP.js";
import "./chunk-SWMNR6B7.js";
import "./chunk-H5AD4VZV.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-YSVJO3OU.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderProjects,
  renderProjectsSummary
};
