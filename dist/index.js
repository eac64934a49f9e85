import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunks/chunk-G6XLM2YP.js";
import {
  check
} from "./chunks/chunk-PW7IWRNX.js";
import "./chunks/chunk-7PNS3YFA.js";
import "./chunks/chunk-TCZBC3HP.js";
import "./chunks/chunk-HWZFXRCE.js";
import "./chunks/chunk-PM7WDMRF.js";
import "./chunks/chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunks/chunk-L67RJ3PA.js";
import {
  renderJson
} from "./chunks/chunk-RLQKCQC5.js";
import "./chunks/chunk-WYWQG2HP.js";
import {
  renderMarkdown
} from "./chunks/chunk-OYVACFCL.js";
import "./chunks/chunk-IH6MNWBX.js";
import "./chunks/chunk-ZPYVXKX5.js";
import "./chunks/chunk-W5MZSGWZ.js";
import "./chunks/chunk-2BPO464Q.js";
import "./chunks/chunk-SA2HDJMJ.js";
import "./chunks/chunk-K5Q5QNMK.js";
export {
  Problem,
  check,
  renderJson,
  renderMarkdown,
  renderTerminal
};
