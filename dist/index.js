import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunks/chunk-M7WQOFHY.js";
import {
  check
} from "./chunks/chunk-IAWLCJFD.js";
import "./chunks/chunk-7PNS3YFA.js";
import "./chunks/chunk-YYD5VVNC.js";
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
} from "./chunks/chunk-R25MB6VT.js";
import "./chunks/chunk-PGWKCDET.js";
import "./chunks/chunk-U4VWIMAY.js";
import "./chunks/chunk-2BPO464Q.js";
import "./chunks/chunk-W5MZSGWZ.js";
import "./chunks/chunk-K5Q5QNMK.js";
export {
  Problem,
  check,
  renderJson,
  renderMarkdown,
  renderTerminal
};
