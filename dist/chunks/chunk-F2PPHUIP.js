import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/model/price.ts
var serviceNames = ["standard", "batch", "flex", "priority", "fast", "us"];

export {
  serviceNames
};
