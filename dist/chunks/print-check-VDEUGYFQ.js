import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  atNearestConfig,
  printCheck
} from "./chunk-OTFMHAH5.js";
import "./chunk-CHCBPWUY.js";
import "./chunk-3INR36ZI.js";
import "./chunk-4GK67N3F.js";
import "./chunk-YG6QS7MK.js";
import "./chunk-TRSTQVK5.js";
import "./chunk-W4ZRZLCZ.js";
import "./chunk-QPXWPCVL.js";
import "./chunk-37LLL6UK.js";
import "./chunk-4RVTIBVY.js";
import "./chunk-7PNS3YFA.js";
import "./chunk-WREJSRKK.js";
import "./chunk-OD3SNVIU.js";
import "./chunk-HZMHYYCZ.js";
import "./chunk-DGV3II2F.js";
import "./chunk-A5URUOLE.js";
import "./chunk-NIK76VMB.js";
import "./chunk-ETGRXGJ7.js";
import "./chunk-EXVJ3WVH.js";
import "./chunk-PWLJPHZ5.js";
import "./chunk-HWZFXRCE.js";
import "./chunk-NODWGNDU.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-L67RJ3PA.js";
import "./chunk-TYKLVS4E.js";
import "./chunk-JHSY5NYO.js";
import "./chunk-K5Q5QNMK.js";
export {
  atNearestConfig,
  printCheck
};
