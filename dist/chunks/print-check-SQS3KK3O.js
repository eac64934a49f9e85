import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  atNearestConfig,
  printCheck
} from "./chunk-5IC6BQFB.js";
import "./chunk-YQJRMGZV.js";
import "./chunk-XFUPFWYK.js";
import "./chunk-4GK67N3F.js";
import "./chunk-YG6QS7MK.js";
import "./chunk-DDG3MKWK.js";
import "./chunk-O7TFF2IZ.js";
import "./chunk-GKXTGNQ6.js";
import "./chunk-7PNS3YFA.js";
import "./chunk-UVFFSHHC.js";
import "./chunk-OHIOXRNO.js";
import "./chunk-E6WHN3UY.js";
import "./chunk-G5QFKOGO.js";
import "./chunk-HVYI7X6H.js";
import "./chunk-243GSZJW.js";
import "./chunk-7VPGKZX6.js";
import "./chunk-DGV3II2F.js";
import "./chunk-A5URUOLE.js";
import "./chunk-NIK76VMB.js";
import "./chunk-I2GWRHS6.js";
import "./chunk-CEFURIQZ.js";
import "./chunk-TCVM7W2G.js";
import "./chunk-233CVKB6.js";
import "./chunk-LUW2SAL6.js";
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
