import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderProjects,
  renderProjectsSummary
} from "./chunk-2DXPXNMW.js";
import "./chunk-RBDLCKQF.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-EV5AMKVU.js";
import "./chunk-3IOR5VIY.js";
import "./chunk-BMEY525H.js";
import "./chunk-G67UN4HK.js";
import "./chunk-RRYOWSNG.js";
import "./chunk-HUU5OS6D.js";
import "./chunk-CPXTEKJQ.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-FBGP3XW6.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderProjects,
  renderProjectsSummary
};
