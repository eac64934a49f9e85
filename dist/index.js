import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunks/chunk-BEBCLNTK.js";
import "./chunks/chunk-R4NXGFUU.js";
import "./chunks/chunk-WWH6NAOA.js";
import {
  check
} from "./chunks/chunk-4O256Y5L.js";
import "./chunks/chunk-QPXWPCVL.js";
import "./chunks/chunk-CHTCZKG4.js";
import "./chunks/chunk-7K7NZM2B.js";
import "./chunks/chunk-7PNS3YFA.js";
import "./chunks/chunk-5U5SWL5X.js";
import "./chunks/chunk-6EYARAZZ.js";
import "./chunks/chunk-CUMXE45N.js";
import "./chunks/chunk-DGV3II2F.js";
import "./chunks/chunk-IYDCWE4Q.js";
import "./chunks/chunk-NIK76VMB.js";
import "./chunks/chunk-2A2PN3ZH.js";
import "./chunks/chunk-EXVJ3WVH.js";
import "./chunks/chunk-PWLJPHZ5.js";
import {
  renderMarkdown
} from "./chunks/chunk-WSR7NKAO.js";
import "./chunks/chunk-KZODWJJ3.js";
import "./chunks/chunk-NPWCI53Z.js";
import "./chunks/chunk-2WLAZYHC.js";
import "./chunks/chunk-B6E5VIGL.js";
import "./chunks/chunk-HWZFXRCE.js";
import "./chunks/chunk-NODWGNDU.js";
import "./chunks/chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunks/chunk-L67RJ3PA.js";
import "./chunks/chunk-7TBUZZWL.js";
import {
  renderJson
} from "./chunks/chunk-6WDU3E7F.js";
import "./chunks/chunk-64E7DPUX.js";
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
