import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunk-LCFG7HTV.js";
import "./chunk-WYWQG2HP.js";
import "./chunk-T3ZITVIY.js";
import "./chunk-I2YOQB4R.js";
import "./chunk-2BPO464Q.js";
import "./chunk-SA2HDJMJ.js";
import "./chunk-W5MZSGWZ.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderTerminal
};
