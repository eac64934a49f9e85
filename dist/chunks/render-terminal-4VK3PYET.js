import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunk-Q6ZN6SKL.js";
import "./chunk-WYWQG2HP.js";
import "./chunk-XOJHDRU7.js";
import "./chunk-276OX3U3.js";
import "./chunk-W5MZSGWZ.js";
import "./chunk-2BPO464Q.js";
import "./chunk-SA2HDJMJ.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderTerminal
};
