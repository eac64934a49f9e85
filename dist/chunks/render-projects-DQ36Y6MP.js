import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderProjects,
  renderProjectsSummary
} from "./chunk-GCFLEB4Q.js";
import "./chunk-OSWB25IA.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-GKXQOYHH.js";
import "./chunk-WPKF3OE6.js";
import "./chunk-JERKUEYI.js";
import "./chunk-IF3NPTSS.js";
import "./chunk-36BCGY6A.js";
import "./chunk-E4H3XD4J.js";
import "./chunk-BAYXVDQW.js";
import "./chunk-SQ5I7MCH.js";
import "./chunk-FBGP3XW6.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderProjects,
  renderProjectsSummary
};
