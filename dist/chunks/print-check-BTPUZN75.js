import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  atNearestConfig,
  printCheck
} from "./chunk-GYTUWSEM.js";
import "./chunk-CFMZECCK.js";
import "./chunk-ZSQGMVGW.js";
import "./chunk-4GK67N3F.js";
import "./chunk-YG6QS7MK.js";
import "./chunk-ZHSSGWSM.js";
import "./chunk-CNVUXZFR.js";
import "./chunk-4DECRANX.js";
import "./chunk-7VGYZT75.js";
import "./chunk-N6BKCJX4.js";
import "./chunk-7PNS3YFA.js";
import "./chunk-PZYVRLJL.js";
import "./chunk-C2C2ME5O.js";
import "./chunk-IHCHNMPJ.js";
import "./chunk-DGV3II2F.js";
import "./chunk-A5URUOLE.js";
import "./chunk-NIK76VMB.js";
import "./chunk-2A2PN3ZH.js";
import "./chunk-EXVJ3WVH.js";
import "./chunk-PWLJPHZ5.js";
import "./chunk-HWZFXRCE.js";
import "./chunk-HEARBVK3.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-L67RJ3PA.js";
import "./chunk-TYKLVS4E.js";
import "./chunk-WOBJ7JII.js";
import "./chunk-K5Q5QNMK.js";
export {
  atNearestConfig,
  printCheck
};
