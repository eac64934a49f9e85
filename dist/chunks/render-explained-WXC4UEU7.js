import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderExplained
} from "./chunk-55H23DJM.js";
import "./chunk-KUDXD2CX.js";
import "./chunk-YZSCD4BT.js";
import "./chunk-BQHVLASF.js";
import "./chunk-FUDKKHXH.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderExplained
};
