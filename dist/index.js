import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunks/chunk-QOCXM4IE.js";
import "./chunks/chunk-R4NXGFUU.js";
import "./chunks/chunk-WWH6NAOA.js";
import {
  check
} from "./chunks/chunk-W4ZRZLCZ.js";
import "./chunks/chunk-QPXWPCVL.js";
import "./chunks/chunk-37LLL6UK.js";
import "./chunks/chunk-4RVTIBVY.js";
import "./chunks/chunk-7PNS3YFA.js";
import "./chunks/chunk-WREJSRKK.js";
import "./chunks/chunk-OD3SNVIU.js";
import "./chunks/chunk-HZMHYYCZ.js";
import "./chunks/chunk-DGV3II2F.js";
import "./chunks/chunk-A5URUOLE.js";
import "./chunks/chunk-NIK76VMB.js";
import "./chunks/chunk-ETGRXGJ7.js";
import "./chunks/chunk-EXVJ3WVH.js";
import "./chunks/chunk-PWLJPHZ5.js";
import {
  renderMarkdown
} from "./chunks/chunk-3JC65KEP.js";
import "./chunks/chunk-KZODWJJ3.js";
import "./chunks/chunk-O5B4MBF5.js";
import "./chunks/chunk-2WLAZYHC.js";
import "./chunks/chunk-BFY4ROFZ.js";
import "./chunks/chunk-HWZFXRCE.js";
import "./chunks/chunk-NODWGNDU.js";
import "./chunks/chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunks/chunk-L67RJ3PA.js";
import "./chunks/chunk-INX7M2JR.js";
import {
  renderJson
} from "./chunks/chunk-6WDU3E7F.js";
import "./chunks/chunk-RECELOIY.js";
import "./chunks/chunk-EERCZUI2.js";
import "./chunks/chunk-DLLVV6TX.js";
import "./chunks/chunk-TYKLVS4E.js";
import "./chunks/chunk-JHSY5NYO.js";
import "./chunks/chunk-7QBRWRUZ.js";
import "./chunks/chunk-K5Q5QNMK.js";
export {
  Problem,
  check,
  renderJson,
  renderMarkdown,
  renderTerminal
};
