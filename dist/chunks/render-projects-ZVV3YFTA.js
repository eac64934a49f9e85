import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderProjects,
  renderProjectsSummary
} from "./chunk-I5O76BO2.js";
import "./chunk-3EUFNPSI.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-NTXZRYZO.js";
import "./chunk-6PNP64EY.js";
import "./chunk-KUI6VTFK.js";
import "./chunk-6XN5ZKGJ.js";
import "./chunk-7UBLNICL.js";
import "./chunk-L44BOTIG.js";
import "./chunk-WC4SC7R2.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-AHRLKW5R.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderProjects,
  renderProjectsSummary
};
