import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderProjects,
  renderProjectsSummary
} from "./chunk-OLXSLX2F.js";
import "./chunk-XBH55TH7.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-LMYTLVHJ.js";
import "./chunk-QPR54QMD.js";
import "./chunk-D6E66HAM.js";
import "./chunk-BEYS4GIJ.js";
import "./chunk-Y6UE6OPQ.js";
import "./chunk-NUNH4D4N.js";
import "./chunk-CUMDBVPF.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-757BZOXQ.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderProjects,
  renderProjectsSummary
};
