import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/report/project.ts
function outcomeOf({ report }) {
  return report?.verdict ?? "trouble";
}
var byWeight = ["fail", "trouble", "warn", "pass"];
function worstFirst(projects) {
  return projects.toSorted((a, b) => byWeight.indexOf(outcomeOf(a)) - byWeight.indexOf(outcomeOf(b)));
}
function verdictOf(projects) {
  const outcomes = projects.map(outcomeOf);
  return ["fail", "warn", "pass"].find((verdict) => outcomes.includes(verdict));
}

export {
  outcomeOf,
  worstFirst,
  verdictOf
};
