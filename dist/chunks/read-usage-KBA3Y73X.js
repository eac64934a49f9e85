import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  readUsage
} from "./chunk-E5PCTQEH.js";
import "./chunk-NWS7FT3P.js";
import "./chunk-MN7SVYKA.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-233CVKB6.js";
import "./chunk-757BZOXQ.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  readUsage
};
