import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-IMDP6MZE.js";
import "./chunk-2OLY462M.js";
import "./chunk-YPG6S7N3.js";
import "./chunk-GWOXLDHF.js";
import "./chunk-JQLREASE.js";
import "./chunk-SQ5Q3FQM.js";
import "./chunk-6WDU3E7F.js";
import "./chunk-JXTOAM2U.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-VS4KFYLL.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
