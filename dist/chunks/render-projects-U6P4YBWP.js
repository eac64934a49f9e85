import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderProjects,
  renderProjectsSummary
} from "./chunk-F4XK3A54.js";
import "./chunk-LFMTVZHH.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-4NRZGZ7M.js";
import "./chunk-HROJELMJ.js";
import "./chunk-WLHI5SMR.js";
import "./chunk-EAOFUKFL.js";
import "./chunk-R2INDSBC.js";
import "./chunk-KUDXD2CX.js";
import "./chunk-YZSCD4BT.js";
import "./chunk-BQHVLASF.js";
import "./chunk-FUDKKHXH.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderProjects,
  renderProjectsSummary
};
