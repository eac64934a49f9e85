import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-R5SMPMVW.js";
import "./chunks/chunk-TVTBGY77.js";
import "./chunks/chunk-RSIDLAMC.js";
import "./chunks/chunk-NGAMHQOV.js";
import "./chunks/chunk-SOFWGQIO.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-KOUTDG3M.js";
import "./chunks/chunk-5BXR4PUH.js";
import "./chunks/chunk-BD6FRYG6.js";
import {
  renderJson
} from "./chunks/chunk-6WDU3E7F.js";
import "./chunks/chunk-DWSJNAVN.js";
import "./chunks/chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunks/chunk-WX5PNMOM.js";
import "./chunks/chunk-K5Q5QNMK.js";
export {
  Problem,
  check,
  renderJson,
  renderMarkdown,
  renderTerminal
};
