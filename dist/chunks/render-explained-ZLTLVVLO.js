import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderExplained
} from "./chunk-3CGIJGRE.js";
import "./chunk-WYWQG2HP.js";
import "./chunk-JPI4CVWJ.js";
import "./chunk-QZ4KWH2M.js";
import "./chunk-N6UDP2MP.js";
import "./chunk-ELJUV3IB.js";
import "./chunk-QO7B32JC.js";
import "./chunk-2BPO464Q.js";
import "./chunk-VS2VRNCT.js";
import "./chunk-7QBRWRUZ.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderExplained
};
