import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunks/chunk-H73GE6TP.js";
import "./chunks/chunk-WYWQG2HP.js";
import {
  check
} from "./chunks/chunk-GE2GH7VT.js";
import "./chunks/chunk-7PNS3YFA.js";
import "./chunks/chunk-D5EVGE34.js";
import "./chunks/chunk-PMJJZNBM.js";
import "./chunks/chunk-3PILVI2Y.js";
import {
  renderMarkdown
} from "./chunks/chunk-ZA6H2ZSN.js";
import "./chunks/chunk-X6SBTED4.js";
import "./chunks/chunk-T3H62YVG.js";
import "./chunks/chunk-PRUIW554.js";
import "./chunks/chunk-HWZFXRCE.js";
import "./chunks/chunk-YPPS3ZSU.js";
import "./chunks/chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunks/chunk-L67RJ3PA.js";
import "./chunks/chunk-HUUDOP2Z.js";
import {
  renderJson
} from "./chunks/chunk-6WDU3E7F.js";
import "./chunks/chunk-VFHPLB46.js";
import "./chunks/chunk-2BPO464Q.js";
import "./chunks/chunk-SA2HDJMJ.js";
import "./chunks/chunk-L7FRIB4O.js";
import "./chunks/chunk-7QBRWRUZ.js";
import "./chunks/chunk-K5Q5QNMK.js";
export {
  Problem,
  check,
  renderJson,
  renderMarkdown,
  renderTerminal
};
