import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  readListFile
} from "./chunk-5REPI3X6.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";
export {
  readListFile
};
