import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-35LAHRQZ.js";
import "./chunk-2OLY462M.js";
import "./chunk-ZZIUS6NW.js";
import "./chunk-3W4K425R.js";
import "./chunk-6WDU3E7F.js";
import "./chunk-LWKUFRTO.js";
import "./chunk-ELJUV3IB.js";
import "./chunk-L7FRIB4O.js";
import "./chunk-2BPO464Q.js";
import "./chunk-SA2HDJMJ.js";
import "./chunk-7QBRWRUZ.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
