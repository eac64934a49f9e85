import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  outcomeOf,
  verdictOf,
  worstFirst
} from "./chunk-RAMXUGTF.js";
import "./chunk-K5Q5QNMK.js";
export {
  outcomeOf,
  verdictOf,
  worstFirst
};
