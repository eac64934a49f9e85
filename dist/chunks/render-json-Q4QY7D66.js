import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  inertJson,
  jsonPieces,
  renderJson
} from "./chunk-IIPLL7OD.js";
import "./chunk-K5Q5QNMK.js";
export {
  inertJson,
  jsonPieces,
  renderJson
};
