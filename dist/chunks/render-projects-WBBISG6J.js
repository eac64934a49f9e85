import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderProjects,
  renderProjectsSummary
} from "./chunk-EPF5SK6D.js";
import "./chunk-UM7ADCLC.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-EWNOMPLH.js";
import "./chunk-HCVDMHKJ.js";
import "./chunk-RI65KIMG.js";
import "./chunk-CNZ35HNN.js";
import "./chunk-JPGBLZFP.js";
import "./chunk-4ISXVCQG.js";
import "./chunk-34HI3U67.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-YSVJO3OU.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderProjects,
  renderProjectsSummary
};
