import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-OU2MQT6C.js";
import "./chunks/chunk-422MJYGQ.js";
import "./chunks/chunk-KLJ4BSXA.js";
import "./chunks/chunk-GKJS4CQB.js";
import "./chunks/chunk-57BQXVDM.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-N2LABIVH.js";
import "./chunks/chunk-VY3F5EJX.js";
import "./chunks/chunk-SQ5I7MCH.js";
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
