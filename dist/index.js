import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunks/chunk-BLBS4WV4.js";
import "./chunks/chunk-R4NXGFUU.js";
import "./chunks/chunk-WWH6NAOA.js";
import {
  check
} from "./chunks/chunk-AZRJNDLW.js";
import "./chunks/chunk-GKXTGNQ6.js";
import "./chunks/chunk-7PNS3YFA.js";
import "./chunks/chunk-Y5FJ5MJP.js";
import "./chunks/chunk-TYNOEF3D.js";
import "./chunks/chunk-57EWHO3R.js";
import "./chunks/chunk-NXAFWZ2C.js";
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
} from "./chunks/chunk-B7ZJJ5CC.js";
import "./chunks/chunk-4NRPDJRF.js";
import "./chunks/chunk-MWN23M6V.js";
import "./chunks/chunk-DVMXKUQ4.js";
import "./chunks/chunk-MQQVNJ52.js";
import "./chunks/chunk-FH3MHI2H.js";
import "./chunks/chunk-C34KOALA.js";
import "./chunks/chunk-GXIYR27K.js";
import "./chunks/chunk-QP3G6RP7.js";
import "./chunks/chunk-U3TV565H.js";
import "./chunks/chunk-4NKNPTZR.js";
import "./chunks/chunk-HWZFXRCE.js";
import "./chunks/chunk-6MWPPLBS.js";
import "./chunks/chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunks/chunk-L67RJ3PA.js";
import "./chunks/chunk-2X4IVRVQ.js";
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
