import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderProjects,
  renderProjectsSummary
} from "./chunk-B6V7TA3F.js";
import "./chunk-JBHDWWKK.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-UGL5P6H5.js";
import "./chunk-QBNTD74K.js";
import "./chunk-BOWZCXBG.js";
import "./chunk-IR4XL2XI.js";
import "./chunk-UDOYKIRL.js";
import "./chunk-5ZT3SRZK.js";
import "./chunk-D7WIITTT.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-YSVJO3OU.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderProjects,
  renderProjectsSummary
};
