import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderProjects,
  renderProjectsSummary
} from "./chunk-EQ2W7CWW.js";
import "./chunk-UYZVJOEN.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-UCDL5QCS.js";
import "./chunk-WH34JLKN.js";
import "./chunk-KKQOVGZJ.js";
import "./chunk-FSSEKEMK.js";
import "./chunk-CBJZHGNE.js";
import "./chunk-AQVXDHQT.js";
import "./chunk-IXKE3FO5.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-YSVJO3OU.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderProjects,
  renderProjectsSummary
};
