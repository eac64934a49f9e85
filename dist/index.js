import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunks/chunk-T3OPOCZB.js";
import "./chunks/chunk-R4NXGFUU.js";
import "./chunks/chunk-WWH6NAOA.js";
import {
  check
} from "./chunks/chunk-B5LMRQUO.js";
import "./chunks/chunk-7PNS3YFA.js";
import "./chunks/chunk-FZNFGG3X.js";
import "./chunks/chunk-33B277TS.js";
import "./chunks/chunk-IYDCWE4Q.js";
import "./chunks/chunk-EVHIVQEN.js";
import "./chunks/chunk-PMJJZNBM.js";
import "./chunks/chunk-3PILVI2Y.js";
import {
  renderMarkdown
} from "./chunks/chunk-SSFVBPZO.js";
import "./chunks/chunk-EKE3JBAW.js";
import "./chunks/chunk-OP4FKLJR.js";
import "./chunks/chunk-LOP6ODUS.js";
import "./chunks/chunk-ZOZWVJHU.js";
import "./chunks/chunk-HWZFXRCE.js";
import "./chunks/chunk-YPPS3ZSU.js";
import "./chunks/chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunks/chunk-L67RJ3PA.js";
import "./chunks/chunk-2LAAA7YU.js";
import {
  renderJson
} from "./chunks/chunk-6WDU3E7F.js";
import "./chunks/chunk-32BZN5PM.js";
import "./chunks/chunk-VS2VRNCT.js";
import "./chunks/chunk-ELJUV3IB.js";
import "./chunks/chunk-QO7B32JC.js";
import "./chunks/chunk-2BPO464Q.js";
import "./chunks/chunk-7QBRWRUZ.js";
import "./chunks/chunk-K5Q5QNMK.js";
export {
  Problem,
  check,
  renderJson,
  renderMarkdown,
  renderTerminal
};
