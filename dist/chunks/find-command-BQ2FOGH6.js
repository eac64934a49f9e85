import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commandAt,
  findCommand
} from "./chunk-UTFDQMOJ.js";
import "./chunk-22LTOGDB.js";
import "./chunk-DUBJIHW5.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-WX5PNMOM.js";
import "./chunk-K5Q5QNMK.js";
export {
  commandAt,
  findCommand
};
