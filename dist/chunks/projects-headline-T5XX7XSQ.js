import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  projectsHeadline
} from "./chunk-Q42QAJDZ.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-IQA3BWRM.js";
import "./chunk-6F43OKRA.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-VEQM3YRU.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  projectsHeadline
};
