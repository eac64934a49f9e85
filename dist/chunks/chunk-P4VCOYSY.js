import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  safeLog,
  whole
} from "./chunk-VCO7XQUP.js";

// src/renderers/diagnostics/printable.ts
function printable(path) {
  return safeLog(path, whole);
}

export {
  printable
};
