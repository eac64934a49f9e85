import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  readConfig
} from "./chunk-J2O2ZQF6.js";
import "./chunk-233CVKB6.js";
import "./chunk-DUBJIHW5.js";
import "./chunk-G47HERKN.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-L67RJ3PA.js";
import "./chunk-K5Q5QNMK.js";
export {
  readConfig
};
