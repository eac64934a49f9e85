import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunks/chunk-B6ARNVTN.js";
import "./chunks/chunk-R4NXGFUU.js";
import "./chunks/chunk-WWH6NAOA.js";
import {
  check
} from "./chunks/chunk-UHKFADGW.js";
import "./chunks/chunk-GKXTGNQ6.js";
import "./chunks/chunk-7PNS3YFA.js";
import "./chunks/chunk-MKHIVZLW.js";
import "./chunks/chunk-RJ7DFCEA.js";
import "./chunks/chunk-QAZFBNQ4.js";
import "./chunks/chunk-XRTO6OAP.js";
import "./chunks/chunk-HVYI7X6H.js";
import "./chunks/chunk-64WSM3RL.js";
import "./chunks/chunk-DGV3II2F.js";
import "./chunks/chunk-A5URUOLE.js";
import "./chunks/chunk-NIK76VMB.js";
import "./chunks/chunk-SUABGBGC.js";
import "./chunks/chunk-CEFURIQZ.js";
import "./chunks/chunk-TCVM7W2G.js";
import "./chunks/chunk-LUW2SAL6.js";
import "./chunks/chunk-7VPGKZX6.js";
import "./chunks/chunk-233CVKB6.js";
import {
  renderMarkdown
} from "./chunks/chunk-IBBA3XS5.js";
import "./chunks/chunk-KZODWJJ3.js";
import "./chunks/chunk-D2PUFTAX.js";
import "./chunks/chunk-GXIYR27K.js";
import "./chunks/chunk-2WLAZYHC.js";
import "./chunks/chunk-2IDXNL5B.js";
import "./chunks/chunk-HWZFXRCE.js";
import "./chunks/chunk-V4ORZRTD.js";
import "./chunks/chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunks/chunk-L67RJ3PA.js";
import "./chunks/chunk-4CN6IINO.js";
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
