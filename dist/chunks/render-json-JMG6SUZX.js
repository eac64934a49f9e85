import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  inertJson,
  renderJson
} from "./chunk-6WDU3E7F.js";
import "./chunk-K5Q5QNMK.js";
export {
  inertJson,
  renderJson
};
