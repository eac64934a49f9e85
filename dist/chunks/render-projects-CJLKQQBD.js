import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderProjects,
  renderProjectsSummary
} from "./chunk-PHJZNPAW.js";
import "./chunk-MT2K7ACN.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-EXFGP46W.js";
import "./chunk-7UYAXTBR.js";
import "./chunk-4UN7XPV6.js";
import "./chunk-7VIQS2GC.js";
import "./chunk-NRO63S2O.js";
import "./chunk-4TWWXSVJ.js";
import "./chunk-C3TNRSXD.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-YSVJO3OU.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderProjects,
  renderProjectsSummary
};
