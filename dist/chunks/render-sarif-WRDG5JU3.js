import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-2N3IPTDU.js";
import "./chunk-2OLY462M.js";
import "./chunk-WIBOOTPF.js";
import "./chunk-4ISXVCQG.js";
import "./chunk-34HI3U67.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-3666BKBG.js";
import "./chunk-YSVJO3OU.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
