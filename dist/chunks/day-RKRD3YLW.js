import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  daysBetween,
  todayOf
} from "./chunk-LXCCMEEG.js";
import "./chunk-L67RJ3PA.js";
import "./chunk-K5Q5QNMK.js";
export {
  daysBetween,
  todayOf
};
