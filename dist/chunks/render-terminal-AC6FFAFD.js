import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunk-N4WWIJ24.js";
import "./chunk-WYWQG2HP.js";
import "./chunk-A4YQYRYQ.js";
import "./chunk-UD7ITCSD.js";
import "./chunk-2BPO464Q.js";
import "./chunk-SA2HDJMJ.js";
import "./chunk-W5MZSGWZ.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderTerminal
};
