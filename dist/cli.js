#!/usr/bin/env node
import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/cli.ts
import("./chunks/command-HGEAEPHW.js").then(({ command }) => command()).catch((error) => {
  process.stderr.write(`promptcost: it cannot run here (${error.code ?? error.message}).
`);
  process.exit(2);
});
