import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  hasColor,
  writeOut
} from "./chunk-N2LABIVH.js";
import "./chunk-VY3F5EJX.js";
import "./chunk-SQ5I7MCH.js";
import "./chunk-FBGP3XW6.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  hasColor,
  writeOut
};
