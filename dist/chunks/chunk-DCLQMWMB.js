import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  counted,
  grouped,
  listWords,
  listed,
  percentOf,
  signed
} from "./chunk-VCO7XQUP.js";

// src/history/formats/words.ts
function endsOf({ points }) {
  const [from, to] = [points[0], points.at(-1)];
  if (!from || !to) throw new RangeError("a history has at least one point");
  return { from, to };
}
var dayOf = (date) => date.slice(0, 10);
function growthOf(unit, from, to) {
  const [before, after] = [unit.of(from) ?? 0, unit.of(to) ?? 0];
  return percentOf(after - before, before) ?? "";
}
function startOf({ points }) {
  return points.find(({ prompts }) => prompts > 0);
}
function changesSince({ points, changes }, start) {
  const from = start ? points.indexOf(start) : -1;
  return changes.filter(({ point }) => point > from);
}
function increasesIn(history) {
  const since = new Set(changesSince(history, startOf(history)));
  return history.steepest.flatMap((i) => history.changes[i] ?? []).filter((change) => since.has(change));
}
function opening(history, unit) {
  const { to } = endsOf(history);
  const start = startOf(history);
  if (!start) return "There was no prompt in this history.";
  const size = `${counted(to.prompts, "prompt")} now`;
  const since = changesSince(history, start);
  if (start === to || since.length === 0)
    return `${size}, ${unit.show(to)}${unit.after}. Nothing that costs has changed since ${dayOf(start.date)}.`;
  const changes = counted(since.length, "change");
  if (unit.of(start) === unit.of(to))
    return `${size}, ${unit.show(to)}${unit.after}, as on ${dayOf(start.date)}, with ${changes} in between.`;
  const grown = growthOf(unit, start, to);
  const how = `from ${unit.show(start)} to ${unit.show(to)}${unit.after}${grown && ` (${grown})`}`;
  return `${size}. The cost went ${how} since ${dayOf(start.date)}, in ${changes}.`;
}
function deedOf({ edits, tokens }, style) {
  const files = [...new Set(edits.flatMap((edit) => edit.files))];
  const [only] = edits;
  const where = listed(files, style, 2);
  const reach = edits.length > 1 ? `, in ${grouped(edits.length)} prompts` : "";
  if (only && edits.length === 1 && only.models) return modelDeed(only, style);
  if (edits.every(({ what }) => what.includes("added"))) return `new: ${where}, ${grouped(tokens)} tokens`;
  if (edits.every(({ what }) => what.includes("removed"))) return `removed: ${where}, ${grouped(-tokens)} tokens`;
  if (tokens === 0) return `${[...new Set(edits.flatMap(({ what }) => what))].join(", ")} in ${where}${reach}`;
  const verb = tokens > 0 ? `added ${grouped(tokens)} tokens to` : `took ${grouped(-tokens)} tokens from`;
  return `${verb} ${where}${reach}`;
}
function modelDeed({ models, files, tokens }, style) {
  const swap = `${style.name(models?.base ?? "")} ${style.arrow} ${style.name(models?.head ?? "")}`;
  return `model ${swap} in ${listed(files, style, 1)}${tokens === 0 ? "" : `, ${signed(tokens)} tokens`}`;
}
function valuesOf({ versions }, points, unit) {
  const values = [];
  let next = 0;
  for (let at = 0, now = null; at < points; at++) {
    const version = versions[next];
    if (version?.point === at) {
      now = version.tokens === null ? null : unit.of(version);
      next++;
    }
    values.push(now);
  }
  return values;
}
function rangeOf({ versions }) {
  const first = versions.find(({ tokens }) => tokens !== null) ?? null;
  const last = versions.at(-1) ?? null;
  return { from: first, to: last?.tokens === null ? null : last };
}
function byGrowth(prompts, unit) {
  return prompts.filter(({ isThere }) => isThere).map((prompt) => ({ prompt, grown: grownBy(prompt, unit) })).sort((a, b) => b.grown - a.grown || (a.prompt.id < b.prompt.id ? -1 : 1)).map(({ prompt }) => prompt);
}
function changedByGrowth(prompts, unit) {
  return byGrowth(prompts, unit).filter((prompt) => grownBy(prompt, unit) !== 0);
}
function grownBy(prompt, unit) {
  const { from, to } = rangeOf(prompt);
  return (unit.of(to) ?? 0) - (unit.of(from) ?? 0);
}
function basisOf(history, style) {
  const { basis, commits, end, prompts, branch } = history;
  const { to } = endsOf(history);
  const where = {
    root: "to its first commit",
    since: "to the bound that was asked for",
    shallow: "to where this shallow clone ends"
  };
  return [
    `walked: ${counted(commits, "commit")} of ${style.phrase(branch.label)}, along first parents, ${where[end]}`,
    `tokens: ${basis.estimates === 0 ? "exact counts" : `an estimate for ${grouped(basis.estimates)} of ${counted(prompts.length, "prompt")}`}`,
    `prices: ${pricesOf(basis.prices, style)}`,
    `config: ${basis.config === null ? "none" : `${style.name(basis.config)} of the newest commit, with its models and call volumes`}`,
    ...to.unpriced > 0 ? [`no price: ${counted(to.unpriced, "prompt")}, in no total of USD`] : [],
    ...to.withoutVolume > 0 ? [`no call volume: ${counted(to.withoutVolume, "prompt")}, in no total per month`] : [],
    ...basis.unread > 0 ? [`not read: ${counted(basis.unread, "version")} of files; the version after each stands for it`] : [],
    ...end === "shallow" ? ["for all of it: git fetch --unshallow"] : []
  ];
}
function pricesOf({ catalogue, version, asOf, list }, style) {
  const [builtIn, alike] = [`${catalogue} ${version} of ${asOf}`, ", for every commit alike"];
  return list ? listWords(list, builtIn, style, alike) : `${builtIn}${alike}`;
}

export {
  endsOf,
  dayOf,
  growthOf,
  startOf,
  changesSince,
  increasesIn,
  opening,
  deedOf,
  valuesOf,
  rangeOf,
  byGrowth,
  changedByGrowth,
  basisOf
};
