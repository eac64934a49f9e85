import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderProjects,
  renderProjectsSummary
} from "./chunk-K3MC6ZHL.js";
import "./chunk-3WMF7IJH.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-EBYE7BLZ.js";
import "./chunk-K67HU5MV.js";
import "./chunk-WEPWECKE.js";
import "./chunk-4AGALCMR.js";
import "./chunk-XVZPDSSA.js";
import "./chunk-6CJHSZJN.js";
import "./chunk-VZAFRIOY.js";
import "./chunk-SQ5Q3FQM.js";
import "./chunk-JXTOAM2U.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-VS4KFYLL.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderProjects,
  renderProjectsSummary
};
