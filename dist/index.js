import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunks/chunk-Q6ZN6SKL.js";
import {
  check
} from "./chunks/chunk-TD3XJYPS.js";
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
} from "./chunks/chunk-Z5D6BVR5.js";
import "./chunks/chunk-XOJHDRU7.js";
import "./chunks/chunk-276OX3U3.js";
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
