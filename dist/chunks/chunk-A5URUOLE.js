import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/model/limits/levels.ts
var levels = {
  warn_above: { severity: "warn", description: "Warns when one of these is exceeded." },
  fail_above: { severity: "fail", description: "Fails the check when one of these is exceeded." }
};

export {
  levels
};
