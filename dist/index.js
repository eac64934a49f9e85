import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-AC6XIZAQ.js";
import "./chunks/chunk-MWMFSSYO.js";
import "./chunks/chunk-3FR2F7ZS.js";
import "./chunks/chunk-2VOO5SID.js";
import "./chunks/chunk-DRTNLOTX.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-7Z564IZB.js";
import "./chunks/chunk-BJWIMJXC.js";
import "./chunks/chunk-RGKLRRWP.js";
import {
  renderJson
} from "./chunks/chunk-6WDU3E7F.js";
import "./chunks/chunk-YIQ5HJ6N.js";
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
