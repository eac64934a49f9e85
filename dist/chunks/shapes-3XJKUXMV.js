import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  SHAPES,
  shapeNames
} from "./chunk-E2PSHAWL.js";
import "./chunk-K5Q5QNMK.js";
export {
  SHAPES,
  shapeNames
};
