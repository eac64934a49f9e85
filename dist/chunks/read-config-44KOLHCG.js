import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  readConfig
} from "./chunk-ZEW7Q7NL.js";
import "./chunk-233CVKB6.js";
import "./chunk-F2PPHUIP.js";
import "./chunk-YIQ5HJ6N.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-SPDGPNAA.js";
import "./chunk-K5Q5QNMK.js";
export {
  readConfig
};
