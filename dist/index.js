import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-44RJK5LX.js";
import "./chunks/chunk-MCE7OEBO.js";
import "./chunks/chunk-L6ZZEORC.js";
import "./chunks/chunk-G2FNGAHA.js";
import "./chunks/chunk-WPHBX52C.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-IMXGNISP.js";
import "./chunks/chunk-LXCCMEEG.js";
import "./chunks/chunk-M5KTUQI6.js";
import {
  renderJson
} from "./chunks/chunk-6WDU3E7F.js";
import "./chunks/chunk-G47HERKN.js";
import "./chunks/chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunks/chunk-L67RJ3PA.js";
import "./chunks/chunk-K5Q5QNMK.js";
export {
  Problem,
  check,
  renderJson,
  renderMarkdown,
  renderTerminal
};
