import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  atNearestConfig,
  printCheck
} from "./chunk-T54CFIOO.js";
import "./chunk-UKJHJI77.js";
import "./chunk-NJB6DLYB.js";
import "./chunk-4GK67N3F.js";
import "./chunk-YG6QS7MK.js";
import "./chunk-L3JC4GJN.js";
import "./chunk-KVAMWMB2.js";
import "./chunk-QPXWPCVL.js";
import "./chunk-UOPATUKL.js";
import "./chunk-YOZE4HYZ.js";
import "./chunk-7PNS3YFA.js";
import "./chunk-Z42NN6S7.js";
import "./chunk-TGDOOSZP.js";
import "./chunk-VL7VJCFZ.js";
import "./chunk-DGV3II2F.js";
import "./chunk-IYDCWE4Q.js";
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
