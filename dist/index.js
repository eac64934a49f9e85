import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-VCMLM76K.js";
import "./chunks/chunk-YK3ZZXAP.js";
import "./chunks/chunk-3CLPN2ZX.js";
import "./chunks/chunk-G4AZWE64.js";
import "./chunks/chunk-CCY36PUO.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-WEBPJOCP.js";
import "./chunks/chunk-B5QARRRH.js";
import "./chunks/chunk-BG2XSDQ5.js";
import {
  renderJson
} from "./chunks/chunk-3666BKBG.js";
import "./chunks/chunk-757BZOXQ.js";
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
