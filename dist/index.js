import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-EV5AMKVU.js";
import "./chunks/chunk-3IOR5VIY.js";
import "./chunks/chunk-BMEY525H.js";
import "./chunks/chunk-G67UN4HK.js";
import "./chunks/chunk-RRYOWSNG.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-HUU5OS6D.js";
import "./chunks/chunk-CPXTEKJQ.js";
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
