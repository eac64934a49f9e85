import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderExplained
} from "./chunk-ALAAUHGT.js";
import "./chunk-R4NXGFUU.js";
import "./chunk-WWH6NAOA.js";
import "./chunk-J47LXUMU.js";
import "./chunk-JFEGK6AV.js";
import "./chunk-P3XWS74N.js";
import "./chunk-ELJUV3IB.js";
import "./chunk-QO7B32JC.js";
import "./chunk-2BPO464Q.js";
import "./chunk-WOBJ7JII.js";
import "./chunk-7QBRWRUZ.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderExplained
};
