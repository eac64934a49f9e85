import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderProjects,
  renderProjectsSummary
} from "./chunk-HT7I5UWC.js";
import "./chunk-I2MOXGHL.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-Y4I7LW7M.js";
import "./chunk-LYI7ADUC.js";
import "./chunk-QO2I2556.js";
import "./chunk-3AM7OC6T.js";
import "./chunk-YDHMPEF3.js";
import "./chunk-LDTD6XW4.js";
import "./chunk-GO4KSEEM.js";
import "./chunk-SQ5I7MCH.js";
import "./chunk-EBLDDWMC.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderProjects,
  renderProjectsSummary
};
