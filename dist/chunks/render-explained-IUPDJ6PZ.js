import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderExplained
} from "./chunk-7AT2BEIO.js";
import "./chunk-ONOSWZG7.js";
import "./chunk-7FSCRFSQ.js";
import "./chunk-BD6FRYG6.js";
import "./chunk-DWSJNAVN.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-WX5PNMOM.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderExplained
};
