import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  inertJson,
  jsonPieces,
  renderJson
} from "./chunk-3666BKBG.js";
import "./chunk-K5Q5QNMK.js";
export {
  inertJson,
  jsonPieces,
  renderJson
};
