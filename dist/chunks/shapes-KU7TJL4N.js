import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  SHAPES,
  shapeNames
} from "./chunk-Z4MYCUNM.js";
import "./chunk-K5Q5QNMK.js";
export {
  SHAPES,
  shapeNames
};
