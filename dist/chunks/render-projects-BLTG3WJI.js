import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderProjects,
  renderProjectsSummary
} from "./chunk-H2XZLOQC.js";
import "./chunk-FBNPGI75.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-LCJUOQLE.js";
import "./chunk-HDLFKEIV.js";
import "./chunk-NRRDNJOX.js";
import "./chunk-WABCNCYB.js";
import "./chunk-KPBUBM5Z.js";
import "./chunk-GYPYNWUO.js";
import "./chunk-SMLASBVZ.js";
import "./chunk-SQ5Q3FQM.js";
import "./chunk-JXTOAM2U.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-VS4KFYLL.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderProjects,
  renderProjectsSummary
};
