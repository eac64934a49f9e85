import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderProjects,
  renderProjectsSummary
} from "./chunk-6ROFJVNC.js";
import "./chunk-JMXLW3UU.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-VCMLM76K.js";
import "./chunk-YK3ZZXAP.js";
import "./chunk-3CLPN2ZX.js";
import "./chunk-G4AZWE64.js";
import "./chunk-CCY36PUO.js";
import "./chunk-WEBPJOCP.js";
import "./chunk-B5QARRRH.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-757BZOXQ.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderProjects,
  renderProjectsSummary
};
