import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  readConfig
} from "./chunk-5CBN7PBQ.js";
import "./chunk-233CVKB6.js";
import "./chunk-F2PPHUIP.js";
import "./chunk-IDTU467L.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-VS4KFYLL.js";
import "./chunk-K5Q5QNMK.js";
export {
  readConfig
};
