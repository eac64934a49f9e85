import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  atNearestConfig,
  printCheck
} from "./chunk-I6AFNTIX.js";
import "./chunk-YBG7CSVP.js";
import "./chunk-537NFHRG.js";
import "./chunk-4GK67N3F.js";
import "./chunk-YG6QS7MK.js";
import "./chunk-SS7WHWPM.js";
import "./chunk-L7GJIV6B.js";
import "./chunk-OFKNYBKU.js";
import "./chunk-WXP2YIMB.js";
import "./chunk-JGFPNOJR.js";
import "./chunk-7PNS3YFA.js";
import "./chunk-H6HVBGHP.js";
import "./chunk-A6CHVXB7.js";
import "./chunk-BJVCXRVC.js";
import "./chunk-DGV3II2F.js";
import "./chunk-A5URUOLE.js";
import "./chunk-NIK76VMB.js";
import "./chunk-2A2PN3ZH.js";
import "./chunk-EXVJ3WVH.js";
import "./chunk-PWLJPHZ5.js";
import "./chunk-HWZFXRCE.js";
import "./chunk-EN2VSJOC.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-L67RJ3PA.js";
import "./chunk-TYKLVS4E.js";
import "./chunk-WOBJ7JII.js";
import "./chunk-K5Q5QNMK.js";
export {
  atNearestConfig,
  printCheck
};
