import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/model/problem.ts
var Problem = class extends Error {
  name = "Problem";
  what;
  where;
  remedy;
  constructor(what, details = {}) {
    super(what, { cause: details.cause });
    this.what = what;
    this.where = details.where;
    this.remedy = details.remedy;
  }
};

export {
  Problem
};
