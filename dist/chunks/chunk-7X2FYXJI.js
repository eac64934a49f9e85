import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/compile-late.ts
import { setFlagsFromString } from "node:v8";
function compileLate() {
  if (process.versions.v8.startsWith("11.")) setFlagsFromString("--interrupt-budget=1000000");
}

export {
  compileLate
};
