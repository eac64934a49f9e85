import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  atNearestConfig,
  printCheck
} from "./chunk-A6G65HUN.js";
import "./chunk-YBG7CSVP.js";
import "./chunk-537NFHRG.js";
import "./chunk-4GK67N3F.js";
import "./chunk-YG6QS7MK.js";
import "./chunk-SS7WHWPM.js";
import "./chunk-BCNX27AQ.js";
import "./chunk-EJIELOCI.js";
import "./chunk-4UACNNDG.js";
import "./chunk-OY3757PG.js";
import "./chunk-7PNS3YFA.js";
import "./chunk-VE5BS2BR.js";
import "./chunk-4RPQOXPO.js";
import "./chunk-QKM6CLZ3.js";
import "./chunk-DGV3II2F.js";
import "./chunk-A5URUOLE.js";
import "./chunk-NIK76VMB.js";
import "./chunk-2A2PN3ZH.js";
import "./chunk-EXVJ3WVH.js";
import "./chunk-VL2565L4.js";
import "./chunk-HWZFXRCE.js";
import "./chunk-MFMMSGC6.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-L67RJ3PA.js";
import "./chunk-TYKLVS4E.js";
import "./chunk-WOBJ7JII.js";
import "./chunk-K5Q5QNMK.js";
export {
  atNearestConfig,
  printCheck
};
