import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunk-KOUTDG3M.js";
import "./chunk-5BXR4PUH.js";
import "./chunk-BD6FRYG6.js";
import "./chunk-DWSJNAVN.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-WX5PNMOM.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderTerminal
};
