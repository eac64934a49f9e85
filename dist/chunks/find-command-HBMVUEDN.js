import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  commandAt,
  findCommand
} from "./chunk-PRCWXXJI.js";
import "./chunk-ODLIAJVB.js";
import "./chunk-SDFYN7JO.js";
import "./chunk-L67RJ3PA.js";
import "./chunk-K5Q5QNMK.js";
export {
  commandAt,
  findCommand
};
