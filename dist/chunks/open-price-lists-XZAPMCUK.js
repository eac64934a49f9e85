import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  openPriceLists
} from "./chunk-VMOTEGCM.js";
import "./chunk-233CVKB6.js";
import "./chunk-F2PPHUIP.js";
import "./chunk-SMVHOCXA.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-WX5PNMOM.js";
import "./chunk-K5Q5QNMK.js";
export {
  openPriceLists
};
