import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderProjects,
  renderProjectsSummary
} from "./chunk-HLAAVSW3.js";
import "./chunk-2QIPZXYQ.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-BSD6N7RW.js";
import "./chunk-K3TEFRLY.js";
import "./chunk-G6VT2ZWG.js";
import "./chunk-R6VECNCO.js";
import "./chunk-GH3W5IEZ.js";
import "./chunk-ZILMMFPS.js";
import "./chunk-GIYASV7T.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-757BZOXQ.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderProjects,
  renderProjectsSummary
};
