import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderProjects,
  renderProjectsSummary
} from "./chunk-4ZDAUM5P.js";
import "./chunk-YHLGSQ26.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-JZHGAJLU.js";
import "./chunk-55C5R2RN.js";
import "./chunk-Q7VZPSOV.js";
import "./chunk-ND353POP.js";
import "./chunk-BAPJUSYS.js";
import "./chunk-MKKE3XHQ.js";
import "./chunk-5NFJA65G.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-FBGP3XW6.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderProjects,
  renderProjectsSummary
};
