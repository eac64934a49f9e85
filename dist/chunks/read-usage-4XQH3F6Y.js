import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  readUsage
} from "./chunk-4EWEYR4G.js";
import "./chunk-R325GMNB.js";
import "./chunk-3V5MLCYU.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-233CVKB6.js";
import "./chunk-B35ZWARA.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  readUsage
};
