import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  safeLog,
  whole
} from "./chunk-IELWF2S6.js";

// src/renderers/diagnostics/printable.ts
function printable(path) {
  return safeLog(path, whole);
}

export {
  printable
};
