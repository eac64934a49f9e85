import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunks/chunk-YSOLZNYT.js";
import "./chunks/chunk-R4NXGFUU.js";
import "./chunks/chunk-WWH6NAOA.js";
import {
  check
} from "./chunks/chunk-L7GJIV6B.js";
import "./chunks/chunk-OFKNYBKU.js";
import "./chunks/chunk-WXP2YIMB.js";
import "./chunks/chunk-JGFPNOJR.js";
import "./chunks/chunk-7PNS3YFA.js";
import "./chunks/chunk-H6HVBGHP.js";
import "./chunks/chunk-A6CHVXB7.js";
import "./chunks/chunk-BJVCXRVC.js";
import "./chunks/chunk-DGV3II2F.js";
import "./chunks/chunk-A5URUOLE.js";
import "./chunks/chunk-NIK76VMB.js";
import "./chunks/chunk-2A2PN3ZH.js";
import "./chunks/chunk-EXVJ3WVH.js";
import "./chunks/chunk-PWLJPHZ5.js";
import {
  renderMarkdown
} from "./chunks/chunk-D7KZNLYQ.js";
import "./chunks/chunk-KZODWJJ3.js";
import "./chunks/chunk-XXUQQUT6.js";
import "./chunks/chunk-2WLAZYHC.js";
import "./chunks/chunk-AEAYNJVW.js";
import "./chunks/chunk-HWZFXRCE.js";
import "./chunks/chunk-EN2VSJOC.js";
import "./chunks/chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunks/chunk-L67RJ3PA.js";
import "./chunks/chunk-LYK4IOJI.js";
import {
  renderJson
} from "./chunks/chunk-6WDU3E7F.js";
import "./chunks/chunk-BFULZSH4.js";
import "./chunks/chunk-EERCZUI2.js";
import "./chunks/chunk-DLLVV6TX.js";
import "./chunks/chunk-TYKLVS4E.js";
import "./chunks/chunk-WOBJ7JII.js";
import "./chunks/chunk-7QBRWRUZ.js";
import "./chunks/chunk-K5Q5QNMK.js";
export {
  Problem,
  check,
  renderJson,
  renderMarkdown,
  renderTerminal
};
