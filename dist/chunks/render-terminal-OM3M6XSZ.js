import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunk-M7WQOFHY.js";
import "./chunk-WYWQG2HP.js";
import "./chunk-PGWKCDET.js";
import "./chunk-U4VWIMAY.js";
import "./chunk-2BPO464Q.js";
import "./chunk-W5MZSGWZ.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderTerminal
};
