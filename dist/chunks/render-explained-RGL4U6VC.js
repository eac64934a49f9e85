import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderExplained
} from "./chunk-B5IH6POK.js";
import "./chunk-WYWQG2HP.js";
import "./chunk-KGERRQUY.js";
import "./chunk-M2NH2ALI.js";
import "./chunk-DPPZT5C6.js";
import "./chunk-2BPO464Q.js";
import "./chunk-SA2HDJMJ.js";
import "./chunk-L7FRIB4O.js";
import "./chunk-7QBRWRUZ.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderExplained
};
