import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-5AHUVDWZ.js";
import "./chunks/chunk-TQGG5GZ5.js";
import "./chunks/chunk-CV4EZDKV.js";
import "./chunks/chunk-4ZUTTROH.js";
import "./chunks/chunk-LYGVTAJF.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-WSXGATOO.js";
import "./chunks/chunk-CUJCWZDI.js";
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
