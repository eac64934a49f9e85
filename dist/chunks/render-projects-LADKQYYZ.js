import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderProjects,
  renderProjectsSummary
} from "./chunk-YAVJZMBA.js";
import "./chunk-NZQYPB6I.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-KEUZR7DZ.js";
import "./chunk-ESCAMFGG.js";
import "./chunk-YIMXNFTU.js";
import "./chunk-KH3LEX3C.js";
import "./chunk-4PVJ65LD.js";
import "./chunk-HUYRBZMY.js";
import "./chunk-3LT4C7SQ.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-B35ZWARA.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderProjects,
  renderProjectsSummary
};
