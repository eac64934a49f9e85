import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-JU2HLS52.js";
import "./chunk-DRWRL7ZR.js";
import "./chunk-BYNUEWUJ.js";
import "./chunk-3QV7FHPA.js";
import "./chunk-G2CKDZOT.js";
import "./chunk-GRDVKEED.js";
import "./chunk-CTH2BJP3.js";
import "./chunk-SQ5I7MCH.js";
import "./chunk-H6OSTXD4.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  commentLimit,
  renderMarkdown,
  renderSummary
};
