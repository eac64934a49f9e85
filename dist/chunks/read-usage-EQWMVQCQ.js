import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  readUsage
} from "./chunk-YMP26L2K.js";
import "./chunk-LDTD6XW4.js";
import "./chunk-GO4KSEEM.js";
import "./chunk-SQ5I7MCH.js";
import "./chunk-233CVKB6.js";
import "./chunk-EBLDDWMC.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  readUsage
};
