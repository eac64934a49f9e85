import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunk-3IIMOOGZ.js";
import "./chunk-R4NXGFUU.js";
import "./chunk-WWH6NAOA.js";
import "./chunk-QNEZKHVN.js";
import "./chunk-AVHLUW2K.js";
import "./chunk-GXIYR27K.js";
import "./chunk-2WLAZYHC.js";
import "./chunk-VKY2PUR3.js";
import "./chunk-WW6VEB3N.js";
import "./chunk-4CN6IINO.js";
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
