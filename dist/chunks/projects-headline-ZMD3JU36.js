import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  projectsHeadline
} from "./chunk-WJKF6D24.js";
import "./chunk-RAMXUGTF.js";
import "./chunk-QPAWLNNX.js";
import "./chunk-I55PSJY6.js";
import "./chunk-XYEUJSXB.js";
import "./chunk-44R7REB3.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-VS4KFYLL.js";
import "./chunk-K5Q5QNMK.js";
export {
  projectsHeadline
};
