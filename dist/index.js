import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-CKITOQLA.js";
import "./chunks/chunk-OGYHBLFH.js";
import "./chunks/chunk-OPAQXKCK.js";
import "./chunks/chunk-AVV4GM7U.js";
import "./chunks/chunk-JHCPNQDO.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-L3WT73XT.js";
import "./chunks/chunk-B7VKUDUU.js";
import "./chunks/chunk-BG2XSDQ5.js";
import {
  renderJson
} from "./chunks/chunk-3666BKBG.js";
import "./chunks/chunk-FBGP3XW6.js";
import "./chunks/chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunks/chunk-CY2V4QIA.js";
import "./chunks/chunk-K5Q5QNMK.js";
export {
  Problem,
  check,
  renderJson,
  renderMarkdown,
  renderTerminal
};
