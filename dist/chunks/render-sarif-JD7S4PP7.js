import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-D4KWHVUP.js";
import "./chunk-2OLY462M.js";
import "./chunk-4IFE62MR.js";
import "./chunk-AX3CGXKB.js";
import "./chunk-PUACOR7Y.js";
import "./chunk-7YU5TL7U.js";
import "./chunk-6WDU3E7F.js";
import "./chunk-3NYWX42B.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
