import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunks/chunk-3IIMOOGZ.js";
import "./chunks/chunk-R4NXGFUU.js";
import "./chunks/chunk-WWH6NAOA.js";
import {
  check
} from "./chunks/chunk-O7TFF2IZ.js";
import "./chunks/chunk-GKXTGNQ6.js";
import "./chunks/chunk-7PNS3YFA.js";
import "./chunks/chunk-UVFFSHHC.js";
import "./chunks/chunk-OHIOXRNO.js";
import "./chunks/chunk-E6WHN3UY.js";
import "./chunks/chunk-G5QFKOGO.js";
import "./chunks/chunk-HVYI7X6H.js";
import "./chunks/chunk-243GSZJW.js";
import "./chunks/chunk-7VPGKZX6.js";
import "./chunks/chunk-DGV3II2F.js";
import "./chunks/chunk-A5URUOLE.js";
import "./chunks/chunk-NIK76VMB.js";
import "./chunks/chunk-I2GWRHS6.js";
import "./chunks/chunk-CEFURIQZ.js";
import "./chunks/chunk-TCVM7W2G.js";
import "./chunks/chunk-233CVKB6.js";
import "./chunks/chunk-LUW2SAL6.js";
import {
  renderMarkdown
} from "./chunks/chunk-WZWQ4XLF.js";
import "./chunks/chunk-KZODWJJ3.js";
import "./chunks/chunk-LGJYAEJC.js";
import "./chunks/chunk-QNEZKHVN.js";
import "./chunks/chunk-AVHLUW2K.js";
import "./chunks/chunk-GXIYR27K.js";
import "./chunks/chunk-2WLAZYHC.js";
import "./chunks/chunk-VKY2PUR3.js";
import "./chunks/chunk-WW6VEB3N.js";
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
