import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderExplained
} from "./chunk-63ISI4HJ.js";
import "./chunk-WYWQG2HP.js";
import "./chunk-JDE6OPE6.js";
import "./chunk-R76ZR277.js";
import "./chunk-W5MZSGWZ.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderExplained
};
