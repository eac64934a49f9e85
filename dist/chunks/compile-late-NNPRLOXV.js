import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  compileLate
} from "./chunk-6QDE74Z5.js";
import "./chunk-TLW4IFSP.js";
import "./chunk-F2PPHUIP.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-VS4KFYLL.js";
import "./chunk-K5Q5QNMK.js";
export {
  compileLate
};
