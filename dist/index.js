import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunks/chunk-MK2I6TJ7.js";
import "./chunks/chunk-R4NXGFUU.js";
import "./chunks/chunk-WWH6NAOA.js";
import {
  check
} from "./chunks/chunk-PTBWY2IE.js";
import "./chunks/chunk-7PNS3YFA.js";
import "./chunks/chunk-HVYI7X6H.js";
import "./chunks/chunk-DZE2AQKB.js";
import "./chunks/chunk-4357XVAV.js";
import "./chunks/chunk-UVWJPPUL.js";
import "./chunks/chunk-ZGZN3SN3.js";
import "./chunks/chunk-ZGMS2CKL.js";
import "./chunks/chunk-DGV3II2F.js";
import "./chunks/chunk-A5URUOLE.js";
import "./chunks/chunk-NIK76VMB.js";
import "./chunks/chunk-S3IQ5EJ5.js";
import "./chunks/chunk-EXVJ3WVH.js";
import "./chunks/chunk-LUW2SAL6.js";
import "./chunks/chunk-VL2565L4.js";
import "./chunks/chunk-233CVKB6.js";
import {
  renderMarkdown
} from "./chunks/chunk-XYWXCCKF.js";
import "./chunks/chunk-KZODWJJ3.js";
import "./chunks/chunk-W3V3P6OS.js";
import "./chunks/chunk-2WLAZYHC.js";
import "./chunks/chunk-ZG2N6BZ2.js";
import "./chunks/chunk-HWZFXRCE.js";
import "./chunks/chunk-V4ORZRTD.js";
import "./chunks/chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunks/chunk-L67RJ3PA.js";
import "./chunks/chunk-AMAALL3X.js";
import {
  renderJson
} from "./chunks/chunk-6WDU3E7F.js";
import "./chunks/chunk-MVWX33JT.js";
import "./chunks/chunk-EERCZUI2.js";
import "./chunks/chunk-DLLVV6TX.js";
import "./chunks/chunk-TYKLVS4E.js";
import "./chunks/chunk-WLCL3LWA.js";
import "./chunks/chunk-7QBRWRUZ.js";
import "./chunks/chunk-K5Q5QNMK.js";
export {
  Problem,
  check,
  renderJson,
  renderMarkdown,
  renderTerminal
};
