import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunk-KJHRX2PR.js";
import "./chunk-R4NXGFUU.js";
import "./chunk-WWH6NAOA.js";
import "./chunk-DFLVYTCJ.js";
import "./chunk-LOP6ODUS.js";
import "./chunk-HFLRW22Z.js";
import "./chunk-NSJTBXZB.js";
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
