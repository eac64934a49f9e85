import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunks/chunk-YB5CUFPF.js";
import "./chunks/chunk-WYWQG2HP.js";
import {
  check
} from "./chunks/chunk-BHAKJRRI.js";
import "./chunks/chunk-VMQG2TXV.js";
import "./chunks/chunk-7PNS3YFA.js";
import {
  renderMarkdown
} from "./chunks/chunk-3NDSL2EC.js";
import "./chunks/chunk-D5DTKHX3.js";
import "./chunks/chunk-EHFN4XIN.js";
import "./chunks/chunk-VTRUCDMO.js";
import "./chunks/chunk-HWZFXRCE.js";
import "./chunks/chunk-DQ43DQJT.js";
import "./chunks/chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunks/chunk-L67RJ3PA.js";
import "./chunks/chunk-FOMRRQI6.js";
import {
  renderJson
} from "./chunks/chunk-6WDU3E7F.js";
import "./chunks/chunk-DPPZT5C6.js";
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
