import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  atNearestConfig,
  printCheck
} from "./chunk-3ZTNRLGY.js";
import "./chunk-YBG7CSVP.js";
import "./chunk-537NFHRG.js";
import "./chunk-4GK67N3F.js";
import "./chunk-YG6QS7MK.js";
import "./chunk-SS7WHWPM.js";
import "./chunk-X37IJTCY.js";
import "./chunk-QPXWPCVL.js";
import "./chunk-7LAWAQIC.js";
import "./chunk-LGQL4S3K.js";
import "./chunk-7PNS3YFA.js";
import "./chunk-XKTR3VVC.js";
import "./chunk-7SF2S2ZA.js";
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
