import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/model/caching.ts
var variesNames = ["call", "user", "day", "never"];
var ttlNames = ["5m", "30m", "1h", "24h"];

export {
  variesNames,
  ttlNames
};
