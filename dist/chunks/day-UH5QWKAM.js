import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  daysBetween,
  todayOf
} from "./chunk-I55PSJY6.js";
import "./chunk-VS4KFYLL.js";
import "./chunk-K5Q5QNMK.js";
export {
  daysBetween,
  todayOf
};
