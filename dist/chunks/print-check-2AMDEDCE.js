import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  atNearestConfig,
  printCheck
} from "./chunk-GWOXLDHF.js";
import "./chunk-JQLREASE.js";
import "./chunk-SQ5Q3FQM.js";
import "./chunk-JXTOAM2U.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-VS4KFYLL.js";
import "./chunk-K5Q5QNMK.js";
export {
  atNearestConfig,
  printCheck
};
