import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunks/chunk-EYEJYTYM.js";
import "./chunks/chunk-R4NXGFUU.js";
import "./chunks/chunk-WWH6NAOA.js";
import {
  check
} from "./chunks/chunk-J2L2MUIB.js";
import "./chunks/chunk-GKXTGNQ6.js";
import "./chunks/chunk-7PNS3YFA.js";
import "./chunks/chunk-24Q4W3XG.js";
import "./chunks/chunk-6CBK3NLT.js";
import "./chunks/chunk-JMJJSWYY.js";
import "./chunks/chunk-4D4QHFP6.js";
import "./chunks/chunk-IMLHQ6VP.js";
import "./chunks/chunk-FUB7QBBI.js";
import "./chunks/chunk-LUW2SAL6.js";
import "./chunks/chunk-7VPGKZX6.js";
import "./chunks/chunk-DGV3II2F.js";
import "./chunks/chunk-A5URUOLE.js";
import "./chunks/chunk-NIK76VMB.js";
import "./chunks/chunk-3DENZ2PB.js";
import "./chunks/chunk-CEFURIQZ.js";
import "./chunks/chunk-EMMUCEHO.js";
import "./chunks/chunk-7DFFAAND.js";
import {
  renderMarkdown
} from "./chunks/chunk-ILC5BELC.js";
import "./chunks/chunk-4NRPDJRF.js";
import "./chunks/chunk-MWN23M6V.js";
import "./chunks/chunk-X4LYBJ2L.js";
import "./chunks/chunk-LXLJ346J.js";
import "./chunks/chunk-FH3MHI2H.js";
import "./chunks/chunk-KBNCQOAS.js";
import "./chunks/chunk-GXIYR27K.js";
import "./chunks/chunk-QP3G6RP7.js";
import "./chunks/chunk-U3TV565H.js";
import "./chunks/chunk-SCXLJGHO.js";
import "./chunks/chunk-HWZFXRCE.js";
import "./chunks/chunk-6MWPPLBS.js";
import "./chunks/chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunks/chunk-L67RJ3PA.js";
import "./chunks/chunk-37D24JJ5.js";
import "./chunks/chunk-NCIIVNME.js";
import "./chunks/chunk-TYKLVS4E.js";
import "./chunks/chunk-KOX2BK4X.js";
import "./chunks/chunk-DLLVV6TX.js";
import "./chunks/chunk-WLCL3LWA.js";
import "./chunks/chunk-IGU7QL26.js";
import {
  renderJson
} from "./chunks/chunk-6WDU3E7F.js";
import "./chunks/chunk-K5Q5QNMK.js";
export {
  Problem,
  check,
  renderJson,
  renderMarkdown,
  renderTerminal
};
