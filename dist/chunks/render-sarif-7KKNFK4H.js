import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-56PQ73NV.js";
import "./chunk-2OLY462M.js";
import "./chunk-WG2IFKUB.js";
import "./chunk-4TWWXSVJ.js";
import "./chunk-C3TNRSXD.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-3666BKBG.js";
import "./chunk-YSVJO3OU.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
