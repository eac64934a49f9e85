import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-SCYEKI3Z.js";
import "./chunk-2OLY462M.js";
import "./chunk-IEXCQCOQ.js";
import "./chunk-NSJTBXZB.js";
import "./chunk-6WDU3E7F.js";
import "./chunk-XJTEMPLN.js";
import "./chunk-ELJUV3IB.js";
import "./chunk-QO7B32JC.js";
import "./chunk-2BPO464Q.js";
import "./chunk-VS2VRNCT.js";
import "./chunk-7QBRWRUZ.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
