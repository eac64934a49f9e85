import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-LWD5J5GF.js";
import "./chunk-2OLY462M.js";
import "./chunk-S3TLS3CQ.js";
import "./chunk-2LAAA7YU.js";
import "./chunk-6WDU3E7F.js";
import "./chunk-32BZN5PM.js";
import "./chunk-VS2VRNCT.js";
import "./chunk-ELJUV3IB.js";
import "./chunk-QO7B32JC.js";
import "./chunk-2BPO464Q.js";
import "./chunk-7QBRWRUZ.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
