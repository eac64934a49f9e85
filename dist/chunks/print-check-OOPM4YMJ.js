import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  atNearestConfig,
  printCheck
} from "./chunk-3EGTJOTS.js";
import "./chunk-JKO5ABLF.js";
import "./chunk-7YU5TL7U.js";
import "./chunk-NSYTFXVS.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  atNearestConfig,
  printCheck
};
