import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-WOBRQUFI.js";
import "./chunks/chunk-LFXNARLX.js";
import "./chunks/chunk-B7GOS5J3.js";
import "./chunks/chunk-26BLWGVM.js";
import "./chunks/chunk-BOW667PW.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-ZXHXBUZ7.js";
import "./chunks/chunk-ZACQDAJP.js";
import "./chunks/chunk-RGKLRRWP.js";
import {
  renderJson
} from "./chunks/chunk-6WDU3E7F.js";
import "./chunks/chunk-WWZJBL6V.js";
import "./chunks/chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunks/chunk-SPDGPNAA.js";
import "./chunks/chunk-K5Q5QNMK.js";
export {
  Problem,
  check,
  renderJson,
  renderMarkdown,
  renderTerminal
};
