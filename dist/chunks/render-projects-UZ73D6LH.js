import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderProjects,
  renderProjectsSummary
} from "./chunk-LC7WEYGB.js";
import "./chunk-KF5VARI6.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-W2NDY4U3.js";
import "./chunk-IZNR7XTX.js";
import "./chunk-DKLBLYDJ.js";
import "./chunk-CL6QQZPF.js";
import "./chunk-7F6AZ4IA.js";
import "./chunk-HVHR3A7B.js";
import "./chunk-22LTOGDB.js";
import "./chunk-2XOPCPA6.js";
import "./chunk-JHLHMBCU.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-WX5PNMOM.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderProjects,
  renderProjectsSummary
};
