import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunk-QVWCBPWR.js";
import "./chunk-WYWQG2HP.js";
import "./chunk-T4F45IKF.js";
import "./chunk-BQ7ISLSB.js";
import "./chunk-2BPO464Q.js";
import "./chunk-SA2HDJMJ.js";
import "./chunk-W5MZSGWZ.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderTerminal
};
