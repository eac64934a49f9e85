import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-VCHCUXQN.js";
import "./chunks/chunk-VOIQ6HXF.js";
import "./chunks/chunk-IBBICSEG.js";
import "./chunks/chunk-573WSFRK.js";
import "./chunks/chunk-4JADZYWX.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-PY67CHAF.js";
import "./chunks/chunk-RX2GYEP3.js";
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
