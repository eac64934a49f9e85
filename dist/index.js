import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-EWNOMPLH.js";
import "./chunks/chunk-HCVDMHKJ.js";
import "./chunks/chunk-RI65KIMG.js";
import "./chunks/chunk-CNZ35HNN.js";
import "./chunks/chunk-JPGBLZFP.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-4ISXVCQG.js";
import "./chunks/chunk-34HI3U67.js";
import "./chunks/chunk-BG2XSDQ5.js";
import {
  renderJson
} from "./chunks/chunk-3666BKBG.js";
import "./chunks/chunk-YSVJO3OU.js";
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
