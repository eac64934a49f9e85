import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderProjects,
  renderProjectsSummary
} from "./chunk-7LXEMRC7.js";
import "./chunk-7V4U6EW2.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-HXKA6FSB.js";
import "./chunk-V33C2WDE.js";
import "./chunk-UDLZXTTA.js";
import "./chunk-WZX6ELK4.js";
import "./chunk-YI6XOBVS.js";
import "./chunk-2USSO763.js";
import "./chunk-DIITFRM3.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-B7FSEFVE.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderProjects,
  renderProjectsSummary
};
