import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  hasColor,
  writeOut
} from "./chunk-L2EQPTDF.js";
import "./chunk-2M4DBFGT.js";
import "./chunk-7YU5TL7U.js";
import "./chunk-ZDRVS523.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  hasColor,
  writeOut
};
