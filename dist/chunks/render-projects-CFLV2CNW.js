import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderProjects,
  renderProjectsSummary
} from "./chunk-QXNCBGIW.js";
import "./chunk-NLKWSKMH.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-TLRF3UFB.js";
import "./chunk-JLUNYX5R.js";
import "./chunk-YQM6AH5Z.js";
import "./chunk-YMDCYIKD.js";
import "./chunk-7IAINMZA.js";
import "./chunk-I7EBANMV.js";
import "./chunk-IJYN7EUV.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-FBGP3XW6.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderProjects,
  renderProjectsSummary
};
