import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/usage/sql/dialect.ts
var literal = (text) => `'${text.replaceAll("'", "''")}'`;

export {
  literal
};
