import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunk-WCUMO42Y.js";
import "./chunk-WYWQG2HP.js";
import "./chunk-GTXLETBU.js";
import "./chunk-JDE6OPE6.js";
import "./chunk-R76ZR277.js";
import "./chunk-W5MZSGWZ.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderTerminal
};
