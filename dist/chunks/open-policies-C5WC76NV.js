import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  withPolicies
} from "./chunk-OSDRVPS4.js";
import "./chunk-233CVKB6.js";
import "./chunk-F2PPHUIP.js";
import "./chunk-44R7REB3.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-VS4KFYLL.js";
import "./chunk-K5Q5QNMK.js";
export {
  withPolicies
};
