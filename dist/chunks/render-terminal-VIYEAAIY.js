import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunk-FBQAJWQL.js";
import "./chunk-WYWQG2HP.js";
import "./chunk-R7HLYFRV.js";
import "./chunk-T3H62YVG.js";
import "./chunk-TRMN4APX.js";
import "./chunk-L34EQPCZ.js";
import "./chunk-VFHPLB46.js";
import "./chunk-2BPO464Q.js";
import "./chunk-SA2HDJMJ.js";
import "./chunk-L7FRIB4O.js";
import "./chunk-7QBRWRUZ.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderTerminal
};
