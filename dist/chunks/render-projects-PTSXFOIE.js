import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderProjects,
  renderProjectsSummary
} from "./chunk-E43BZPW7.js";
import "./chunk-IUC3QPKM.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-EJPHR4TD.js";
import "./chunk-E7BXBT2O.js";
import "./chunk-OM4GKA4B.js";
import "./chunk-ZEESLDOZ.js";
import "./chunk-NHGZ2CTJ.js";
import "./chunk-CMQMLPTO.js";
import "./chunk-5QCFUGH3.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-B7FSEFVE.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderProjects,
  renderProjectsSummary
};
