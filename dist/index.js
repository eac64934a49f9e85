import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunks/chunk-OAPWBYZL.js";
import "./chunks/chunk-WYWQG2HP.js";
import {
  check
} from "./chunks/chunk-7DH5N6D3.js";
import "./chunks/chunk-S726QMXP.js";
import "./chunks/chunk-7PNS3YFA.js";
import {
  renderMarkdown
} from "./chunks/chunk-JNWCBDYR.js";
import "./chunks/chunk-TEEYEK2Q.js";
import "./chunks/chunk-T3H62YVG.js";
import "./chunks/chunk-WGKN7JMN.js";
import "./chunks/chunk-HWZFXRCE.js";
import "./chunks/chunk-YPPS3ZSU.js";
import "./chunks/chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunks/chunk-L67RJ3PA.js";
import "./chunks/chunk-SLHJLPWU.js";
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
