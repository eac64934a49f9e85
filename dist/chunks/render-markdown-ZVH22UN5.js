import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commentLimit,
  renderMarkdown,
  renderSummary
} from "./chunk-R5SMPMVW.js";
import "./chunk-TVTBGY77.js";
import "./chunk-RSIDLAMC.js";
import "./chunk-NGAMHQOV.js";
import "./chunk-SOFWGQIO.js";
import "./chunk-KOUTDG3M.js";
import "./chunk-5BXR4PUH.js";
import "./chunk-BD6FRYG6.js";
import "./chunk-DWSJNAVN.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-WX5PNMOM.js";
import "./chunk-K5Q5QNMK.js";
export {
  commentLimit,
  renderMarkdown,
  renderSummary
};
