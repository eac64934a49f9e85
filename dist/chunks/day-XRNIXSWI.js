import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  daysBetween,
  todayOf
} from "./chunk-3LT4C7SQ.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  daysBetween,
  todayOf
};
