import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderProjects,
  renderProjectsSummary
} from "./chunk-34ET7CMG.js";
import "./chunk-UFBUHNLE.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-7YNSB7WM.js";
import "./chunk-3SLBGF2Z.js";
import "./chunk-GHO35HC3.js";
import "./chunk-ZTRZAFGX.js";
import "./chunk-I5FSJKSS.js";
import "./chunk-HQ4KQXHI.js";
import "./chunk-4NNMCM6Q.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-FBGP3XW6.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderProjects,
  renderProjectsSummary
};
