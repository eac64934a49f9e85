import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderProjects,
  renderProjectsSummary
} from "./chunk-J6QIPAQE.js";
import "./chunk-HUOZNYS4.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-7PJCUJII.js";
import "./chunk-Q2YMEAKH.js";
import "./chunk-ZWN3SJIQ.js";
import "./chunk-3W5W3CYV.js";
import "./chunk-I2K3EPWR.js";
import "./chunk-LEUIB3SE.js";
import "./chunk-55QWTJLE.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-YSVJO3OU.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderProjects,
  renderProjectsSummary
};
