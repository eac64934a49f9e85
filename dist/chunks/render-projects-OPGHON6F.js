import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderProjects,
  renderProjectsSummary
} from "./chunk-6U3B6KQ2.js";
import "./chunk-FJBI4FRF.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-F2A3K4JJ.js";
import "./chunk-XYEM7FYB.js";
import "./chunk-22A77OUX.js";
import "./chunk-F5QRMRQ4.js";
import "./chunk-GZAEUXS4.js";
import "./chunk-JYZNSNT7.js";
import "./chunk-C3TWOINR.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-757BZOXQ.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderProjects,
  renderProjectsSummary
};
