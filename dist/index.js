import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-JU2HLS52.js";
import "./chunks/chunk-DRWRL7ZR.js";
import "./chunks/chunk-BYNUEWUJ.js";
import "./chunks/chunk-3QV7FHPA.js";
import "./chunks/chunk-G2CKDZOT.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-GRDVKEED.js";
import "./chunks/chunk-CTH2BJP3.js";
import "./chunks/chunk-SQ5I7MCH.js";
import {
  renderJson
} from "./chunks/chunk-IIPLL7OD.js";
import "./chunks/chunk-H6OSTXD4.js";
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
