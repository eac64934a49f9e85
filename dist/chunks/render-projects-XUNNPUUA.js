import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderProjects,
  renderProjectsSummary
} from "./chunk-H5UGMFX7.js";
import "./chunk-D2BL7FNY.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-SBDMIWA5.js";
import "./chunk-UYRRV7LX.js";
import "./chunk-PC3BFCRQ.js";
import "./chunk-YOBZZVMD.js";
import "./chunk-U4S5AH5T.js";
import "./chunk-V36RI2MT.js";
import "./chunk-OG6CLLMX.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-757BZOXQ.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderProjects,
  renderProjectsSummary
};
