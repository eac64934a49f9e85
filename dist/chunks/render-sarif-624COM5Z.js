import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-ZSPV77M6.js";
import "./chunk-2OLY462M.js";
import "./chunk-VT3D5VY7.js";
import "./chunk-JFEGK6AV.js";
import "./chunk-6WDU3E7F.js";
import "./chunk-P3XWS74N.js";
import "./chunk-ELJUV3IB.js";
import "./chunk-QO7B32JC.js";
import "./chunk-2BPO464Q.js";
import "./chunk-WOBJ7JII.js";
import "./chunk-7QBRWRUZ.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
