import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  renderJson
} from "./chunk-RLQKCQC5.js";
import "./chunk-K5Q5QNMK.js";
export {
  renderJson
};
