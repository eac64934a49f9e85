import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  projectsHeadline
} from "./chunk-KHYRFY5K.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-WFV6SM5I.js";
import "./chunk-TLW4IFSP.js";
import "./chunk-SQ5Q3FQM.js";
import "./chunk-IDTU467L.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-VS4KFYLL.js";
import "./chunk-K5Q5QNMK.js";
export {
  projectsHeadline
};
