import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  atNearestConfig,
  printCheck
} from "./chunk-36LYFJII.js";
import "./chunk-SXBRPOTY.js";
import "./chunk-YG6QS7MK.js";
import "./chunk-E46WMH37.js";
import "./chunk-TZZ6ND6Q.js";
import "./chunk-4GK67N3F.js";
import "./chunk-AWJVIMGK.js";
import "./chunk-I3CXZIZI.js";
import "./chunk-J2L2MUIB.js";
import "./chunk-GKXTGNQ6.js";
import "./chunk-7PNS3YFA.js";
import "./chunk-24Q4W3XG.js";
import "./chunk-6CBK3NLT.js";
import "./chunk-JMJJSWYY.js";
import "./chunk-4D4QHFP6.js";
import "./chunk-IMLHQ6VP.js";
import "./chunk-FUB7QBBI.js";
import "./chunk-LUW2SAL6.js";
import "./chunk-7VPGKZX6.js";
import "./chunk-DGV3II2F.js";
import "./chunk-A5URUOLE.js";
import "./chunk-NIK76VMB.js";
import "./chunk-3DENZ2PB.js";
import "./chunk-CEFURIQZ.js";
import "./chunk-EMMUCEHO.js";
import "./chunk-7DFFAAND.js";
import "./chunk-HWZFXRCE.js";
import "./chunk-6MWPPLBS.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-L67RJ3PA.js";
import "./chunk-TYKLVS4E.js";
import "./chunk-WLCL3LWA.js";
import "./chunk-K5Q5QNMK.js";
export {
  atNearestConfig,
  printCheck
};
