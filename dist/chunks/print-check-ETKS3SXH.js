import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  atNearestConfig,
  printCheck
} from "./chunk-JR3WHQ4I.js";
import "./chunk-7NRKKRQC.js";
import "./chunk-ACX6TY7T.js";
import "./chunk-VUCJCNO4.js";
import "./chunk-2RER7F3L.js";
import "./chunk-B5LMRQUO.js";
import "./chunk-7PNS3YFA.js";
import "./chunk-FZNFGG3X.js";
import "./chunk-33B277TS.js";
import "./chunk-IYDCWE4Q.js";
import "./chunk-EVHIVQEN.js";
import "./chunk-PMJJZNBM.js";
import "./chunk-3PILVI2Y.js";
import "./chunk-HWZFXRCE.js";
import "./chunk-YPPS3ZSU.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-L67RJ3PA.js";
import "./chunk-VS2VRNCT.js";
import "./chunk-2BPO464Q.js";
import "./chunk-K5Q5QNMK.js";
export {
  atNearestConfig,
  printCheck
};
