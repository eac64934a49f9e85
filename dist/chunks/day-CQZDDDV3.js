import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  daysBetween,
  todayOf
} from "./chunk-MJLEG7XX.js";
import "./chunk-SPDGPNAA.js";
import "./chunk-K5Q5QNMK.js";
export {
  daysBetween,
  todayOf
};
