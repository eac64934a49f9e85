import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunks/chunk-P3UMPK4N.js";
import "./chunks/chunk-R4NXGFUU.js";
import "./chunks/chunk-WWH6NAOA.js";
import {
  check
} from "./chunks/chunk-CNVUXZFR.js";
import "./chunks/chunk-4DECRANX.js";
import "./chunks/chunk-7VGYZT75.js";
import "./chunks/chunk-N6BKCJX4.js";
import "./chunks/chunk-7PNS3YFA.js";
import "./chunks/chunk-PZYVRLJL.js";
import "./chunks/chunk-C2C2ME5O.js";
import "./chunks/chunk-IHCHNMPJ.js";
import "./chunks/chunk-DGV3II2F.js";
import "./chunks/chunk-A5URUOLE.js";
import "./chunks/chunk-NIK76VMB.js";
import "./chunks/chunk-2A2PN3ZH.js";
import "./chunks/chunk-EXVJ3WVH.js";
import "./chunks/chunk-PWLJPHZ5.js";
import {
  renderMarkdown
} from "./chunks/chunk-6NC4I3HQ.js";
import "./chunks/chunk-KZODWJJ3.js";
import "./chunks/chunk-BXM4DYLG.js";
import "./chunks/chunk-2WLAZYHC.js";
import "./chunks/chunk-F66Q5PK7.js";
import "./chunks/chunk-HWZFXRCE.js";
import "./chunks/chunk-HEARBVK3.js";
import "./chunks/chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunks/chunk-L67RJ3PA.js";
import "./chunks/chunk-ZIQ37B7H.js";
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
