import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  atNearestConfig,
  printCheck
} from "./chunk-HKFPKF2F.js";
import "./chunk-UKJHJI77.js";
import "./chunk-NJB6DLYB.js";
import "./chunk-4GK67N3F.js";
import "./chunk-YG6QS7MK.js";
import "./chunk-L3JC4GJN.js";
import "./chunk-BNX5YM77.js";
import "./chunk-QPXWPCVL.js";
import "./chunk-LFRF7QRR.js";
import "./chunk-W6ONW2FT.js";
import "./chunk-7PNS3YFA.js";
import "./chunk-BTPU5ZJU.js";
import "./chunk-OLMLMNIC.js";
import "./chunk-MCEXKA2K.js";
import "./chunk-DGV3II2F.js";
import "./chunk-A5URUOLE.js";
import "./chunk-NIK76VMB.js";
import "./chunk-2A2PN3ZH.js";
import "./chunk-EXVJ3WVH.js";
import "./chunk-PWLJPHZ5.js";
import "./chunk-HWZFXRCE.js";
import "./chunk-NODWGNDU.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-L67RJ3PA.js";
import "./chunk-TYKLVS4E.js";
import "./chunk-WOBJ7JII.js";
import "./chunk-K5Q5QNMK.js";
export {
  atNearestConfig,
  printCheck
};
