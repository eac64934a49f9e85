import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  readUsage
} from "./chunk-LIT6H3OJ.js";
import "./chunk-GYPYNWUO.js";
import "./chunk-SMLASBVZ.js";
import "./chunk-SQ5Q3FQM.js";
import "./chunk-233CVKB6.js";
import "./chunk-JXTOAM2U.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-VS4KFYLL.js";
import "./chunk-K5Q5QNMK.js";
export {
  readUsage
};
