import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  projectsHeadline
} from "./chunk-LTFIPV57.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-QP3G6RP7.js";
import "./chunk-TYKLVS4E.js";
import "./chunk-KOX2BK4X.js";
import "./chunk-DLLVV6TX.js";
import "./chunk-IGU7QL26.js";
import "./chunk-K5Q5QNMK.js";
export {
  projectsHeadline
};
