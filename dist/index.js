import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunks/chunk-OD27XRJ5.js";
import "./chunks/chunk-R4NXGFUU.js";
import "./chunks/chunk-WWH6NAOA.js";
import {
  check
} from "./chunks/chunk-IAQMSFSL.js";
import "./chunks/chunk-ZHLG2HQ7.js";
import "./chunks/chunk-7BLHKFGQ.js";
import "./chunks/chunk-7PNS3YFA.js";
import "./chunks/chunk-XF62AWPQ.js";
import "./chunks/chunk-M4RK5YLJ.js";
import "./chunks/chunk-DGV3II2F.js";
import "./chunks/chunk-IYDCWE4Q.js";
import "./chunks/chunk-NIK76VMB.js";
import "./chunks/chunk-2A2PN3ZH.js";
import "./chunks/chunk-H2IJSS6R.js";
import "./chunks/chunk-PMJJZNBM.js";
import "./chunks/chunk-3PILVI2Y.js";
import {
  renderMarkdown
} from "./chunks/chunk-4KGQM3MZ.js";
import "./chunks/chunk-EKE3JBAW.js";
import "./chunks/chunk-6E466YZ6.js";
import "./chunks/chunk-LOP6ODUS.js";
import "./chunks/chunk-J47LXUMU.js";
import "./chunks/chunk-HWZFXRCE.js";
import "./chunks/chunk-2RAAPFQF.js";
import "./chunks/chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunks/chunk-L67RJ3PA.js";
import "./chunks/chunk-JFEGK6AV.js";
import {
  renderJson
} from "./chunks/chunk-6WDU3E7F.js";
import "./chunks/chunk-P3XWS74N.js";
import "./chunks/chunk-ELJUV3IB.js";
import "./chunks/chunk-QO7B32JC.js";
import "./chunks/chunk-2BPO464Q.js";
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
