import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunk-P3UMPK4N.js";
import "./chunk-R4NXGFUU.js";
import "./chunk-WWH6NAOA.js";
import "./chunk-BXM4DYLG.js";
import "./chunk-2WLAZYHC.js";
import "./chunk-F66Q5PK7.js";
import "./chunk-ZIQ37B7H.js";
import "./chunk-BFULZSH4.js";
import "./chunk-EERCZUI2.js";
import "./chunk-DLLVV6TX.js";
import "./chunk-TYKLVS4E.js";
import "./chunk-WOBJ7JII.js";
import "./chunk-7QBRWRUZ.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderTerminal
};
