import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunk-TSRILUBN.js";
import "./chunk-WYWQG2HP.js";
import "./chunk-OMQNK3I5.js";
import "./chunk-DXG4IWRP.js";
import "./chunk-3UW4RTZF.js";
import "./chunk-SARJ2DID.js";
import "./chunk-XJTEMPLN.js";
import "./chunk-ELJUV3IB.js";
import "./chunk-QO7B32JC.js";
import "./chunk-2BPO464Q.js";
import "./chunk-VS2VRNCT.js";
import "./chunk-7QBRWRUZ.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderTerminal
};
