import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  daysBetween,
  todayOf
} from "./chunk-TLW4IFSP.js";
import "./chunk-VS4KFYLL.js";
import "./chunk-K5Q5QNMK.js";
export {
  daysBetween,
  todayOf
};
