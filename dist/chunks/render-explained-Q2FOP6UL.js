import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderExplained
} from "./chunk-NT74E7JN.js";
import "./chunk-WYWQG2HP.js";
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
  renderExplained
};
