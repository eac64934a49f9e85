import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderTerminal
} from "./chunk-D2HH3T5B.js";
import "./chunk-WYWQG2HP.js";
import "./chunk-3OWLSPWY.js";
import "./chunk-EHFN4XIN.js";
import "./chunk-ZC237XAN.js";
import "./chunk-F23KOESE.js";
import "./chunk-DPPZT5C6.js";
import "./chunk-2BPO464Q.js";
import "./chunk-SA2HDJMJ.js";
import "./chunk-L7FRIB4O.js";
import "./chunk-7QBRWRUZ.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderTerminal
};
