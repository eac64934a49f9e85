import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  atNearestConfig,
  printCheck
} from "./chunk-SMZGTSQK.js";
import "./chunk-BXXQMINH.js";
import "./chunk-DKP476DO.js";
import "./chunk-4GK67N3F.js";
import "./chunk-YG6QS7MK.js";
import "./chunk-YWE4JYJU.js";
import "./chunk-PTBWY2IE.js";
import "./chunk-7PNS3YFA.js";
import "./chunk-HVYI7X6H.js";
import "./chunk-DZE2AQKB.js";
import "./chunk-4357XVAV.js";
import "./chunk-UVWJPPUL.js";
import "./chunk-ZGZN3SN3.js";
import "./chunk-ZGMS2CKL.js";
import "./chunk-DGV3II2F.js";
import "./chunk-A5URUOLE.js";
import "./chunk-NIK76VMB.js";
import "./chunk-S3IQ5EJ5.js";
import "./chunk-EXVJ3WVH.js";
import "./chunk-LUW2SAL6.js";
import "./chunk-VL2565L4.js";
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
