import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  hasColor,
  writeOut
} from "./chunk-LDTD6XW4.js";
import "./chunk-GO4KSEEM.js";
import "./chunk-SQ5I7MCH.js";
import "./chunk-EBLDDWMC.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  hasColor,
  writeOut
};
