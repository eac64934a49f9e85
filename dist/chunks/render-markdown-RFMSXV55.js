import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-KMGEXPWH.js";
import "./chunk-RL6YDUQE.js";
import "./chunk-RQBF7DLO.js";
import "./chunk-QDT6JLXU.js";
import "./chunk-PF55DESP.js";
import "./chunk-3EGTJOTS.js";
import "./chunk-JKO5ABLF.js";
import "./chunk-7YU5TL7U.js";
import "./chunk-NSYTFXVS.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  commentLimit,
  renderMarkdown,
  renderSummary
};
