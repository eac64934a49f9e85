import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderProjects,
  renderProjectsSummary
} from "./chunk-LWALZY3I.js";
import "./chunk-LTFIPV57.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-QORNI7QZ.js";
import "./chunk-4NRPDJRF.js";
import "./chunk-MWN23M6V.js";
import "./chunk-WYC65ZCX.js";
import "./chunk-T2DO3WD6.js";
import "./chunk-FH3MHI2H.js";
import "./chunk-LPFNWRX3.js";
import "./chunk-GXIYR27K.js";
import "./chunk-QP3G6RP7.js";
import "./chunk-U3TV565H.js";
import "./chunk-YL5WPN3V.js";
import "./chunk-CKUKR3PW.js";
import "./chunk-FY4AWVJA.js";
import "./chunk-TYKLVS4E.js";
import "./chunk-KOX2BK4X.js";
import "./chunk-DLLVV6TX.js";
import "./chunk-WLCL3LWA.js";
import "./chunk-IGU7QL26.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderProjects,
  renderProjectsSummary
};
