import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  atNearestConfig,
  printCheck
} from "./chunk-CANTD5IZ.js";
import "./chunk-SXBRPOTY.js";
import "./chunk-YG6QS7MK.js";
import "./chunk-RUA5S5SX.js";
import "./chunk-2NYWVLRR.js";
import "./chunk-4GK67N3F.js";
import "./chunk-FAU5WCFX.js";
import "./chunk-I3CXZIZI.js";
import "./chunk-AZRJNDLW.js";
import "./chunk-GKXTGNQ6.js";
import "./chunk-7PNS3YFA.js";
import "./chunk-Y5FJ5MJP.js";
import "./chunk-TYNOEF3D.js";
import "./chunk-57EWHO3R.js";
import "./chunk-NXAFWZ2C.js";
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
