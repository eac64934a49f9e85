import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-I6LBEHU5.js";
import "./chunks/chunk-AY6WVY6K.js";
import "./chunks/chunk-PEJPX2SP.js";
import "./chunks/chunk-62GJQTQJ.js";
import "./chunks/chunk-MQVAQFEW.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-BOVUNJFQ.js";
import "./chunks/chunk-MJLEG7XX.js";
import "./chunks/chunk-VWVGOEUY.js";
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
