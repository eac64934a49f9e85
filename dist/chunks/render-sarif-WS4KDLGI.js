import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-RF7HZV4B.js";
import "./chunk-2OLY462M.js";
import "./chunk-EDPHA4ZD.js";
import "./chunk-L34EQPCZ.js";
import "./chunk-6WDU3E7F.js";
import "./chunk-VFHPLB46.js";
import "./chunk-2BPO464Q.js";
import "./chunk-SA2HDJMJ.js";
import "./chunk-L7FRIB4O.js";
import "./chunk-7QBRWRUZ.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
