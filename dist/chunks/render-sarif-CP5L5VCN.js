import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderSarif
} from "./chunk-FRNNCSGH.js";
import "./chunk-2OLY462M.js";
import "./chunk-DCKQEPWF.js";
import "./chunk-WFV6SM5I.js";
import "./chunk-TLW4IFSP.js";
import "./chunk-SQ5Q3FQM.js";
import "./chunk-6WDU3E7F.js";
import "./chunk-IDTU467L.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-VS4KFYLL.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderSarif
};
