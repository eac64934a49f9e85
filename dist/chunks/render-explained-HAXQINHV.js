import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderExplained
} from "./chunk-HFS2QWFL.js";
import "./chunk-R4NXGFUU.js";
import "./chunk-WWH6NAOA.js";
import "./chunk-XKTXBTC4.js";
import "./chunk-3W4K425R.js";
import "./chunk-LWKUFRTO.js";
import "./chunk-ELJUV3IB.js";
import "./chunk-L7FRIB4O.js";
import "./chunk-2BPO464Q.js";
import "./chunk-SA2HDJMJ.js";
import "./chunk-7QBRWRUZ.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderExplained
};
