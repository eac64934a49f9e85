import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-TMW3OWMP.js";
import "./chunk-2OLY462M.js";
import "./chunk-73CESED5.js";
import "./chunk-IJUYVKHS.js";
import "./chunk-6WDU3E7F.js";
import "./chunk-K3B4GBFG.js";
import "./chunk-ELJUV3IB.js";
import "./chunk-L7FRIB4O.js";
import "./chunk-2BPO464Q.js";
import "./chunk-VS2VRNCT.js";
import "./chunk-7QBRWRUZ.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
