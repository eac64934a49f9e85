import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunk-AX3CGXKB.js";
import "./chunk-PUACOR7Y.js";
import "./chunk-7YU5TL7U.js";
import "./chunk-3NYWX42B.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderTerminal
};
