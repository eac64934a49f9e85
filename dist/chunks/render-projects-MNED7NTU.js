import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderProjects,
  renderProjectsSummary
} from "./chunk-RZZ37VL4.js";
import "./chunk-2M2OZJKK.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-AS2A3A74.js";
import "./chunk-EIH475NL.js";
import "./chunk-WJPEL7NF.js";
import "./chunk-EUD4C5HF.js";
import "./chunk-VOJONR25.js";
import "./chunk-IU4IN4L6.js";
import "./chunk-IU2T762B.js";
import "./chunk-SQ5Q3FQM.js";
import "./chunk-JXTOAM2U.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-VS4KFYLL.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderProjects,
  renderProjectsSummary
};
