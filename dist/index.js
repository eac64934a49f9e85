import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunks/chunk-XHJ44PCH.js";
import "./chunks/chunk-R4NXGFUU.js";
import "./chunks/chunk-WWH6NAOA.js";
import {
  check
} from "./chunks/chunk-CPVJSA7A.js";
import "./chunks/chunk-O4FBM3DY.js";
import "./chunks/chunk-7PNS3YFA.js";
import "./chunks/chunk-DGV3II2F.js";
import "./chunks/chunk-C75DOQGK.js";
import "./chunks/chunk-BPORLLIT.js";
import {
  renderMarkdown
} from "./chunks/chunk-R6JGYSRS.js";
import "./chunks/chunk-XVIQOSNY.js";
import "./chunks/chunk-JIJC45NM.js";
import "./chunks/chunk-XKTXBTC4.js";
import "./chunks/chunk-HWZFXRCE.js";
import "./chunks/chunk-2RAAPFQF.js";
import "./chunks/chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunks/chunk-L67RJ3PA.js";
import "./chunks/chunk-3W4K425R.js";
import {
  renderJson
} from "./chunks/chunk-6WDU3E7F.js";
import "./chunks/chunk-LWKUFRTO.js";
import "./chunks/chunk-ELJUV3IB.js";
import "./chunks/chunk-L7FRIB4O.js";
import "./chunks/chunk-2BPO464Q.js";
import "./chunks/chunk-SA2HDJMJ.js";
import "./chunks/chunk-7QBRWRUZ.js";
import "./chunks/chunk-K5Q5QNMK.js";
export {
  Problem,
  check,
  renderJson,
  renderMarkdown,
  renderTerminal
};
