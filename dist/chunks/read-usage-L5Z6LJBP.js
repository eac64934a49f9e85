import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  readUsage
} from "./chunk-AD6XQJU5.js";
import "./chunk-ZILMMFPS.js";
import "./chunk-GIYASV7T.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-233CVKB6.js";
import "./chunk-757BZOXQ.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  readUsage
};
