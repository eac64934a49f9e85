import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  compileLate
} from "./chunk-7X2FYXJI.js";
import "./chunk-K5Q5QNMK.js";
export {
  compileLate
};
