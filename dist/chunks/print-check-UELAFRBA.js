import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  atNearestConfig,
  printCheck
} from "./chunk-V3RSBHYU.js";
import "./chunk-P62QTTUR.js";
import "./chunk-X62OTG6Y.js";
import "./chunk-4GK67N3F.js";
import "./chunk-YG6QS7MK.js";
import "./chunk-FW42MRG4.js";
import "./chunk-UHKFADGW.js";
import "./chunk-GKXTGNQ6.js";
import "./chunk-7PNS3YFA.js";
import "./chunk-MKHIVZLW.js";
import "./chunk-RJ7DFCEA.js";
import "./chunk-QAZFBNQ4.js";
import "./chunk-XRTO6OAP.js";
import "./chunk-HVYI7X6H.js";
import "./chunk-64WSM3RL.js";
import "./chunk-DGV3II2F.js";
import "./chunk-A5URUOLE.js";
import "./chunk-NIK76VMB.js";
import "./chunk-SUABGBGC.js";
import "./chunk-CEFURIQZ.js";
import "./chunk-TCVM7W2G.js";
import "./chunk-LUW2SAL6.js";
import "./chunk-7VPGKZX6.js";
import "./chunk-233CVKB6.js";
import "./chunk-HWZFXRCE.js";
import "./chunk-V4ORZRTD.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-L67RJ3PA.js";
import "./chunk-TYKLVS4E.js";
import "./chunk-WLCL3LWA.js";
import "./chunk-K5Q5QNMK.js";
export {
  atNearestConfig,
  printCheck
};
