import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunks/chunk-ZICYCW4Q.js";
import "./chunks/chunk-WYWQG2HP.js";
import {
  check
} from "./chunks/chunk-PM334MGV.js";
import "./chunks/chunk-IOJ4IEVT.js";
import "./chunks/chunk-Z44EYRXB.js";
import "./chunks/chunk-7PNS3YFA.js";
import "./chunks/chunk-IYDCWE4Q.js";
import "./chunks/chunk-C4ET6TMV.js";
import "./chunks/chunk-PMJJZNBM.js";
import "./chunks/chunk-3PILVI2Y.js";
import {
  renderMarkdown
} from "./chunks/chunk-MJ2BM7RA.js";
import "./chunks/chunk-N2FDV77K.js";
import "./chunks/chunk-GHL4EV6V.js";
import "./chunks/chunk-ED4N2TGY.js";
import "./chunks/chunk-4OFTSKNC.js";
import "./chunks/chunk-HWZFXRCE.js";
import "./chunks/chunk-3JXRM436.js";
import "./chunks/chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunks/chunk-L67RJ3PA.js";
import "./chunks/chunk-CO6LKYFY.js";
import {
  renderJson
} from "./chunks/chunk-6WDU3E7F.js";
import "./chunks/chunk-26EFRQV4.js";
import "./chunks/chunk-VS2VRNCT.js";
import "./chunks/chunk-CLY5I7BX.js";
import "./chunks/chunk-TYKLVS4E.js";
import "./chunks/chunk-7QBRWRUZ.js";
import "./chunks/chunk-K5Q5QNMK.js";
export {
  Problem,
  check,
  renderJson,
  renderMarkdown,
  renderTerminal
};
