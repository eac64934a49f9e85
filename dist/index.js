import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-ZDLA7Q5L.js";
import "./chunks/chunk-5J3M64RO.js";
import "./chunks/chunk-UZZZEV42.js";
import "./chunks/chunk-O5LKWDNK.js";
import "./chunks/chunk-GRJG3424.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-HVFHTVB4.js";
import "./chunks/chunk-IDNP6DZG.js";
import "./chunks/chunk-BG2XSDQ5.js";
import {
  renderJson
} from "./chunks/chunk-3666BKBG.js";
import "./chunks/chunk-B35ZWARA.js";
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
