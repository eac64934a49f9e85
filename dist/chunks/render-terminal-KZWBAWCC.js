import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunk-ECWZX4AO.js";
import "./chunk-WYWQG2HP.js";
import "./chunk-IP5D5HIL.js";
import "./chunk-JIJC45NM.js";
import "./chunk-RYEYHDBB.js";
import "./chunk-IJUYVKHS.js";
import "./chunk-K3B4GBFG.js";
import "./chunk-ELJUV3IB.js";
import "./chunk-L7FRIB4O.js";
import "./chunk-2BPO464Q.js";
import "./chunk-VS2VRNCT.js";
import "./chunk-7QBRWRUZ.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderTerminal
};
