import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  readUsage
} from "./chunk-COCKMSKE.js";
import "./chunk-4TWWXSVJ.js";
import "./chunk-C3TNRSXD.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-233CVKB6.js";
import "./chunk-YSVJO3OU.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  readUsage
};
