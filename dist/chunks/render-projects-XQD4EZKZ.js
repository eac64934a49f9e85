import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderProjects,
  renderProjectsSummary
} from "./chunk-V2Q3BZT6.js";
import "./chunk-Z437DB6Y.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-2RG3ZR5W.js";
import "./chunk-SEVQI2UA.js";
import "./chunk-KRVYRCRS.js";
import "./chunk-WICKQRJ5.js";
import "./chunk-LY6U2HUC.js";
import "./chunk-NWS7FT3P.js";
import "./chunk-MN7SVYKA.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-757BZOXQ.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderProjects,
  renderProjectsSummary
};
