import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  projectsHeadline
} from "./chunk-KF5VARI6.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-HVHR3A7B.js";
import "./chunk-22LTOGDB.js";
import "./chunk-2XOPCPA6.js";
import "./chunk-JHLHMBCU.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-WX5PNMOM.js";
import "./chunk-K5Q5QNMK.js";
export {
  projectsHeadline
};
