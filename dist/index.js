import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunks/chunk-A34LO5M6.js";
import "./chunks/chunk-WYWQG2HP.js";
import {
  check
} from "./chunks/chunk-CLDUWUR5.js";
import "./chunks/chunk-6L4RGI2Z.js";
import "./chunks/chunk-7PNS3YFA.js";
import {
  renderMarkdown
} from "./chunks/chunk-ZSBENAJJ.js";
import "./chunks/chunk-SLTYNGKA.js";
import "./chunks/chunk-EHFN4XIN.js";
import "./chunks/chunk-QWJ5AOLT.js";
import "./chunks/chunk-HWZFXRCE.js";
import "./chunks/chunk-GQTH3DLS.js";
import "./chunks/chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunks/chunk-L67RJ3PA.js";
import "./chunks/chunk-EIWTFIAY.js";
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
