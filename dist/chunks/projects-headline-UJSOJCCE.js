import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  projectsHeadline
} from "./chunk-N2NONWQA.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-CZZPEX7R.js";
import "./chunk-WDRHHH7T.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-VEQM3YRU.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  projectsHeadline
};
