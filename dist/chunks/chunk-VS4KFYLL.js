import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/model/problem.ts
var Problem = class extends Error {
  name = "Problem";
  what;
  where;
  remedy;
  /** Whether the change, a flag or an input is at fault, so that `on-error: warn` does not excuse it. */
  isOwnDoing;
  constructor(what, details = {}) {
    super(what, { cause: details.cause });
    this.what = what;
    this.where = details.where;
    this.remedy = details.remedy;
    this.isOwnDoing = details.isOwnDoing ?? false;
  }
};

export {
  Problem
};
