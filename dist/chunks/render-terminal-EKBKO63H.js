import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunk-MK2I6TJ7.js";
import "./chunk-R4NXGFUU.js";
import "./chunk-WWH6NAOA.js";
import "./chunk-W3V3P6OS.js";
import "./chunk-2WLAZYHC.js";
import "./chunk-ZG2N6BZ2.js";
import "./chunk-AMAALL3X.js";
import "./chunk-MVWX33JT.js";
import "./chunk-EERCZUI2.js";
import "./chunk-DLLVV6TX.js";
import "./chunk-TYKLVS4E.js";
import "./chunk-WLCL3LWA.js";
import "./chunk-7QBRWRUZ.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderTerminal
};
