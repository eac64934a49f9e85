import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  projectsHeadline
} from "./chunk-G4QMYNA3.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-VCO7XQUP.js";
import "./chunk-Q7UQ5CPX.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-B35ZWARA.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  projectsHeadline
};
