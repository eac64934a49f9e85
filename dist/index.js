import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunks/chunk-ECWZX4AO.js";
import "./chunks/chunk-WYWQG2HP.js";
import {
  check
} from "./chunks/chunk-DQTBX65P.js";
import "./chunks/chunk-7PNS3YFA.js";
import "./chunks/chunk-IYDCWE4Q.js";
import "./chunks/chunk-ETD42CLV.js";
import "./chunks/chunk-NETS3TYI.js";
import "./chunks/chunk-PMJJZNBM.js";
import "./chunks/chunk-3PILVI2Y.js";
import {
  renderMarkdown
} from "./chunks/chunk-KTNBWBUG.js";
import "./chunks/chunk-IP5D5HIL.js";
import "./chunks/chunk-JIJC45NM.js";
import "./chunks/chunk-RYEYHDBB.js";
import "./chunks/chunk-HWZFXRCE.js";
import "./chunks/chunk-YPPS3ZSU.js";
import "./chunks/chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunks/chunk-L67RJ3PA.js";
import "./chunks/chunk-IJUYVKHS.js";
import {
  renderJson
} from "./chunks/chunk-6WDU3E7F.js";
import "./chunks/chunk-K3B4GBFG.js";
import "./chunks/chunk-ELJUV3IB.js";
import "./chunks/chunk-L7FRIB4O.js";
import "./chunks/chunk-2BPO464Q.js";
import "./chunks/chunk-VS2VRNCT.js";
import "./chunks/chunk-7QBRWRUZ.js";
import "./chunks/chunk-K5Q5QNMK.js";
export {
  Problem,
  check,
  renderJson,
  renderMarkdown,
  renderTerminal
};
