import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderProjects,
  renderProjectsSummary
} from "./chunk-PNBJHVD7.js";
import "./chunk-GE3VDNGT.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-VSTONFM6.js";
import "./chunk-AAODV2FP.js";
import "./chunk-PP4QQIM4.js";
import "./chunk-JQY3GCQB.js";
import "./chunk-H5DMQMYE.js";
import "./chunk-XGXEQ4P6.js";
import "./chunk-6ZU27RMD.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-FBGP3XW6.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderProjects,
  renderProjectsSummary
};
