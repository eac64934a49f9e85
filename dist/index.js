import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderMarkdown
} from "./chunks/chunk-KMGEXPWH.js";
import "./chunks/chunk-RL6YDUQE.js";
import "./chunks/chunk-RQBF7DLO.js";
import "./chunks/chunk-QDT6JLXU.js";
import "./chunks/chunk-PF55DESP.js";
import {
  check,
  renderTerminal
} from "./chunks/chunk-3EGTJOTS.js";
import "./chunks/chunk-JKO5ABLF.js";
import "./chunks/chunk-7YU5TL7U.js";
import {
  renderJson
} from "./chunks/chunk-IIPLL7OD.js";
import "./chunks/chunk-NSYTFXVS.js";
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
