import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  readUsage
} from "./chunk-OFDPWJ3V.js";
import "./chunk-7VPGKZX6.js";
import "./chunk-233CVKB6.js";
import "./chunk-L67RJ3PA.js";
import "./chunk-K5Q5QNMK.js";
export {
  readUsage
};
