import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-UVWNSEZX.js";
import "./chunks/chunk-CKTWFTPD.js";
import "./chunks/chunk-NUANOOOV.js";
import "./chunks/chunk-DZ7EA6HJ.js";
import "./chunks/chunk-UQB7BGSX.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-BBFVIF4G.js";
import "./chunks/chunk-GB4ZYGGQ.js";
import "./chunks/chunk-BQHVLASF.js";
import {
  renderJson
} from "./chunks/chunk-6WDU3E7F.js";
import "./chunks/chunk-FUDKKHXH.js";
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
