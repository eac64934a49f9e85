import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderProjects,
  renderProjectsSummary
} from "./chunk-O2OFDQNX.js";
import "./chunk-ITIKVX47.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-ECONQGVC.js";
import "./chunk-6E64KXWA.js";
import "./chunk-TTPM6EEB.js";
import "./chunk-6FWOQQAT.js";
import "./chunk-KQDCWQJP.js";
import "./chunk-3AEOZW7I.js";
import "./chunk-KDVTFRNC.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-YSVJO3OU.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderProjects,
  renderProjectsSummary
};
