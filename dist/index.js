import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-Y4I7LW7M.js";
import "./chunks/chunk-LYI7ADUC.js";
import "./chunks/chunk-QO2I2556.js";
import "./chunks/chunk-3AM7OC6T.js";
import "./chunks/chunk-YDHMPEF3.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-LDTD6XW4.js";
import "./chunks/chunk-GO4KSEEM.js";
import "./chunks/chunk-SQ5I7MCH.js";
import {
  renderJson
} from "./chunks/chunk-3666BKBG.js";
import "./chunks/chunk-EBLDDWMC.js";
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
