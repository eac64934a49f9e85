import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderProjects,
  renderProjectsSummary
} from "./chunk-AS4P3EBA.js";
import "./chunk-PW7MN4UX.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-VWGLBASF.js";
import "./chunk-D4UR4JZB.js";
import "./chunk-HKVB2MU7.js";
import "./chunk-E5ZAZCMA.js";
import "./chunk-L5QK7CZR.js";
import "./chunk-XMVKQU63.js";
import "./chunk-QRR3BECH.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-FBGP3XW6.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderProjects,
  renderProjectsSummary
};
