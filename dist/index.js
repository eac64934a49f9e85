import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunks/chunk-HAVASPPV.js";
import "./chunks/chunk-WYWQG2HP.js";
import {
  check
} from "./chunks/chunk-UW5FQQVY.js";
import "./chunks/chunk-7PNS3YFA.js";
import "./chunks/chunk-IYDCWE4Q.js";
import "./chunks/chunk-HIBHBYMY.js";
import "./chunks/chunk-NETS3TYI.js";
import "./chunks/chunk-PMJJZNBM.js";
import "./chunks/chunk-3PILVI2Y.js";
import {
  renderMarkdown
} from "./chunks/chunk-PHG5HDBB.js";
import "./chunks/chunk-JIQSX4BR.js";
import "./chunks/chunk-DXG4IWRP.js";
import "./chunks/chunk-JPI4CVWJ.js";
import "./chunks/chunk-HWZFXRCE.js";
import "./chunks/chunk-YPPS3ZSU.js";
import "./chunks/chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunks/chunk-L67RJ3PA.js";
import "./chunks/chunk-QZ4KWH2M.js";
import {
  renderJson
} from "./chunks/chunk-6WDU3E7F.js";
import "./chunks/chunk-N6UDP2MP.js";
import "./chunks/chunk-ELJUV3IB.js";
import "./chunks/chunk-QO7B32JC.js";
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
