import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  readConfig
} from "./chunk-77AYI46L.js";
import "./chunk-233CVKB6.js";
import "./chunk-F2PPHUIP.js";
import "./chunk-JXTOAM2U.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-VS4KFYLL.js";
import "./chunk-K5Q5QNMK.js";
export {
  readConfig
};
