import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  declarationsFor
} from "./chunk-NXAFWZ2C.js";
import {
  require_mod
} from "./chunk-LWC2EFTY.js";
import {
  __toESM
} from "./chunk-K5Q5QNMK.js";

// src/prompts/include-findings.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
var MOST_NEAREST = 50;
var LONGEST_NAME = 200;
function includeFindings(base, head, listing, wasAt) {
  const isOdd = ({ tooLarge: tooLarge2, closure }) => tooLarge2 || closure.troubles.length > 0;
  if (!head.some(isOdd)) return [];
  const before = base && gather(base);
  const names = /* @__PURE__ */ new Map();
  const large = new Set(base?.filter((each) => each.tooLarge).map(({ prompt }) => prompt.at.path));
  const tooLarge = head.flatMap(({ tooLarge: tooLarge2, prompt: { id, at } }) => {
    const severity = base && !large.has(wasAt(at.path)) ? "fail" : "warn";
    return tooLarge2 ? [{ kind: "template-too-large", severity, at, prompt: id }] : [];
  });
  const reported = [...gather(head, wasAt)].map(([key, found]) => {
    const isNew = before !== void 0 && !before.has(key);
    if (found.trouble.kind !== "missing") return findingOf(found, isNew);
    const { target, optional } = found.trouble;
    if (optional && isNew && isElsewhere(target, listing))
      return findingOf({ ...found, trouble: { ...found.trouble, optional: false } }, true);
    if (!names.has(target) && names.size < MOST_NEAREST) names.set(target, nearestOf(target, listing));
    return findingOf(found, isNew, names.get(target));
  });
  return [...reported, ...tooLarge];
}
function isElsewhere(target, listing) {
  const end = `/${target.replace(/^(?:\.{1,2}\/)+/, "")}`;
  return end.length > 1 && listing.some(({ path }) => `/${path}`.endsWith(end));
}
function findingOf({ trouble, prompts }, isNew, nearest) {
  const odd = isNew ? "warn" : "info";
  if (trouble.kind === "template") {
    const { problem, at: at2 } = trouble.fault;
    const isBound = problem === "too-deep" || problem === "too-many-parts";
    const severity2 = isNew && isBound ? "fail" : odd;
    return { kind: "template", severity: severity2, at: at2, syntax: trouble.syntax, problem };
  }
  if (trouble.kind === "computed")
    return { kind: "include-computed", severity: isNew ? "fail" : "info", at: trouble.at, prompts };
  const { at, target, optional } = trouble;
  const common = { at, target: target.slice(0, LONGEST_NAME), prompts };
  if (trouble.kind === "cycle") return { kind: "include-cycle", severity: odd, ...common };
  const severity = optional ? "info" : isNew ? "fail" : "warn";
  if (trouble.kind === "escapes") return { kind: "include-escapes", severity, ...common };
  return { kind: "include-missing", severity, ...common, ...nearest !== void 0 && { nearest } };
}
function gather(assembled, wasAt = (path) => path) {
  const all = /* @__PURE__ */ new Map();
  for (const { prompt, closure } of assembled) {
    for (const trouble of closure.troubles) {
      const { path } = trouble.kind === "template" ? trouble.fault.at : trouble.at;
      const what = trouble.kind === "template" ? trouble.fault.problem : trouble.target;
      const key = JSON.stringify([trouble.kind, wasAt(path), what]);
      const found = all.get(key) ?? { trouble, prompts: [] };
      if (!found.prompts.includes(prompt.id)) found.prompts.push(prompt.id);
      all.set(key, found);
    }
  }
  return all;
}
function nearestOf(target, listing) {
  const name = target.slice(target.lastIndexOf("/") + 1);
  if (name.length > 60 || name === "") return void 0;
  let best;
  for (const { path } of listing) {
    const other = path.slice(path.lastIndexOf("/") + 1);
    if (Math.abs(other.length - name.length) > name.length / 3) continue;
    const far = (0, import_fastest_levenshtein.distance)(name, other);
    if (!best || far < best.far) best = { path, far };
  }
  return best && best.far <= Math.max(2, Math.floor(name.length / 3)) ? best.path : void 0;
}

// src/prompts/make-ids-unique.ts
function makeIdsUnique(prompts) {
  if (prompts.every(({ prompt }) => !prompt.declared)) return { prompts: [...prompts], findings: [] };
  const paths = new Set(prompts.map(({ prompt }) => prompt.at.path));
  const declared = /* @__PURE__ */ new Map();
  for (const { id, declared: isDeclared } of prompts.map(({ prompt }) => prompt))
    if (isDeclared) declared.set(id, (declared.get(id) ?? 0) + 1);
  const findings = [];
  const settled = prompts.map((one) => {
    const { id, at, declared: isDeclared } = one.prompt;
    if (!isDeclared || id === at.path) return one;
    if (declared.get(id) === 1 && !paths.has(id)) return one;
    findings.push({ kind: "duplicate-id", severity: "warn", at, id });
    return { ...one, prompt: { ...one.prompt, id: at.path, declared: false } };
  });
  return { prompts: settled, findings };
}

// src/prompts/prompts-of.ts
function promptsOf(survey) {
  const { assembled, partials, notes } = survey;
  const { prompts, findings } = makeIdsUnique(assembled.filter(({ prompt }) => !partials.has(prompt.at.path)));
  const odd = [...notes, ...findings, ...emptiness(prompts)].map(on("head"));
  const ofIncludes = includeFindings(void 0, assembled, listingOf(survey), (path) => path);
  return { prompts, findings: [...odd, ...ofIncludes] };
}
function on(side) {
  return (note) => note.kind === "unreadable" || note.kind === "front-matter" || note.kind === "format" ? { ...note, side } : note;
}
function listingOf({ selected: { entries, listing = entries } }) {
  return listing;
}
function emptiness(assembled) {
  const empty = assembled.filter(({ isEmpty }) => isEmpty);
  return empty.map(({ prompt: { id, at } }) => ({ kind: "empty-prompt", severity: "info", at, prompt: id }));
}

// src/judging/readings.ts
function readingsOf({ config, match, isAsked, base, head }, renames = []) {
  const declared = declarationsFor(config, match, renames);
  const declarations = { ...declared, isNamed: (path) => isAsked(path) || declared.isNamed(path) };
  const samples = base ? [base, head] : [head];
  const common = { declarations, samples, config, match };
  return { base: { ...common, facts: config.base }, head: { ...common, facts: config.head }, declarations };
}

export {
  includeFindings,
  makeIdsUnique,
  promptsOf,
  on,
  listingOf,
  emptiness,
  readingsOf
};
