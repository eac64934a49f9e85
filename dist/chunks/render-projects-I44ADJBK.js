import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderProjects,
  renderProjectsSummary
} from "./chunk-7F6NW4P3.js";
import "./chunk-TZKJ4BOT.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-4HKPRKD2.js";
import "./chunk-ZVZTHQDB.js";
import "./chunk-PL2IY7EW.js";
import "./chunk-MGZ4NVX6.js";
import "./chunk-WBTOCMVH.js";
import "./chunk-GWOXLDHF.js";
import "./chunk-JQLREASE.js";
import "./chunk-SQ5Q3FQM.js";
import "./chunk-JXTOAM2U.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-VS4KFYLL.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderProjects,
  renderProjectsSummary
};
