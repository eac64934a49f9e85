import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/model/problem.ts
var Problem = class extends Error {
  name = "Problem";
  what;
  where;
  remedy;
  /** Whether it fails the check even with `on-error: warn`: a wrong flag or input, or something that the change itself broke. */
  mustFail;
  constructor(what, details = {}) {
    super(what, { cause: details.cause });
    this.what = what;
    this.where = details.where;
    this.remedy = details.remedy;
    this.mustFail = details.mustFail ?? false;
  }
};

export {
  Problem
};
