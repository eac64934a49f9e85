import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  describe
} from "./chunk-37D24JJ5.js";
import {
  fromDecimal
} from "./chunk-TYKLVS4E.js";
import {
  counted,
  listed
} from "./chunk-KOX2BK4X.js";
import {
  decimalsFor,
  dollars,
  grouped,
  roundUsd
} from "./chunk-DLLVV6TX.js";

// src/report/describe-all.ts
var MANY = /* @__PURE__ */ new Set([
  "front-matter",
  "format",
  "template",
  "unreadable",
  "file-not-read",
  "slot-new",
  "slot-repeated",
  "judged-otherwise",
  "empty-prompt",
  "duplicate-id",
  "model-chosen"
]);
var APART = ["kind", "severity", "side", "problem", "why", "what", "syntax", "format"];
var MOST = 3;
function describeAll(findings, style) {
  const alike = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const group = alike.get(keyOf(finding));
    if (group) group.push(finding);
    else alike.set(keyOf(finding), [finding]);
  }
  return findings.flatMap((finding) => {
    const [first, ...others] = alike.get(keyOf(finding)) ?? [finding];
    if (others.length < MOST || !MANY.has(finding.kind)) return [describe(finding, style)];
    return first === finding ? [withOthers(describe(finding, style), others, style)] : [];
  });
}
function withOthers({ title, text }, others, style) {
  const files = [...new Set(others.flatMap(({ at }) => at?.path ?? []))];
  const where = files.length === 0 ? "" : ` in ${listed(files, style)}`;
  return { title, text: `${text} The same ${counted(others.length, "more time")}${where}.` };
}
function keyOf(finding) {
  const values = finding;
  return JSON.stringify(APART.map((key) => values[key]));
}

// src/report/round-rows.ts
function decimalsOf(amounts, delta) {
  let decimals = decimalsFor(amounts.flatMap(({ base, head }) => [fromDecimal(base), fromDecimal(head)]));
  while (delta !== 0n && decimals < 6 && roundUsd(delta, decimals) === 0n) decimals += 2;
  return decimals;
}
function roundMonth(month) {
  const decimals = decimalsOf([month], fromDecimal(month.delta.expected));
  return { ...roundTotal(month, decimals), decimals };
}
function roundTotal(total, decimals) {
  const base = fromDecimal(total.base);
  const head = fromDecimal(total.head);
  const delta = roundUsd(fromDecimal(total.delta.expected), decimals);
  const byBase = roundUsd(base, decimals);
  const byHead = roundUsd(head, decimals);
  const headMoves = distance(byBase + delta, head);
  const baseMoves = distance(byHead - delta, base);
  return baseMoves < headMoves && byHead >= delta ? { base: byHead - delta, head: byHead, delta } : { base: byBase, head: byBase + delta, delta };
}
function roundRows(rows, total, decimals) {
  const round = (usd) => roundUsd(usd, decimals);
  const exact = rows.map(({ base, head }) => ({ base: fromDecimal(base), head: fromDecimal(head) }));
  const shown = exact.map(({ base, head }) => toShown(round(base), head === 0n ? -round(base) : round(head - base)));
  if (total === void 0) return shown.map(({ base, delta }) => toShown(base, delta));
  const unit = 10n ** BigInt(12 - decimals);
  const deltaOff = (i) => (exact[i]?.head ?? 0n) - (exact[i]?.base ?? 0n) - (shown[i]?.delta ?? 0n);
  settle(shown, total.delta - sum(shown.map(({ delta }) => delta)), unit, deltaOff, (row, step, i) => {
    const is = exact[i];
    if (is === void 0 || is.base === is.head) return void 0;
    return is.head === 0n ? toShown(row.base - step, row.delta + step) : toShown(row.base, row.delta + step);
  });
  const baseOff = (i) => (exact[i]?.base ?? 0n) - (shown[i]?.base ?? 0n);
  settle(
    shown,
    total.base - sum(shown.map(({ base }) => base)),
    unit,
    baseOff,
    (row, step, i) => exact[i]?.base === 0n || exact[i]?.head === 0n ? void 0 : toShown(row.base + step, row.delta)
  );
  return shown;
}
function settle(shown, missing, unit, offOf, moved) {
  const step = missing > 0n ? unit : -unit;
  const order = shown.map((_, i) => ({ i, off: missing > 0n ? offOf(i) : -offOf(i) }));
  order.sort((a, b) => a.off < b.off ? 1 : a.off > b.off ? -1 : 0);
  let left = missing;
  for (const { i } of order) {
    if (left === 0n) return;
    const row = shown[i];
    const next = row && moved(row, step, i);
    if (!next || next.base < 0n || next.head < 0n) continue;
    shown[i] = next;
    left -= step;
  }
}
function toShown(base, delta) {
  return { base, head: base + delta, delta };
}
function sum(amounts) {
  return amounts.reduce((total, amount) => total + amount, 0n);
}
function distance(a, b) {
  return a > b ? a - b : b - a;
}

// src/report/computed.ts
function computedList(report, style) {
  return [
    `Sides: ${sides(report, style)}.`,
    `Tokens: ${tokenizers(report)}.`,
    `Prices: ${prices(report, style)}.`,
    `Volumes: ${volumes(report, style)}.`,
    `Limits: ${limits(report, style)}.`,
    ...describeAll(assumed(report), style).map(({ text }) => text)
  ].slice(0, 15);
}
function assumed({ findings }) {
  const isFirst = findings.some((finding) => finding.kind === "first-adoption");
  const isShownAbove = (finding) => isFirst && toSetUp.has(finding.kind);
  return findings.filter(
    (finding) => finding.severity === "info" && finding.kind !== "first-adoption" && finding.kind !== "approval" && !isShownAbove(finding)
  );
}
var toSetUp = /* @__PURE__ */ new Set([
  "model-assumed",
  "no-volume",
  "output-not-priced",
  "unpriced",
  "not-judged"
]);
function volumes(report, style) {
  const { usage } = report.basis;
  if (usage === void 0) return known(report, "declared");
  const age = usage.days === 0 ? "today" : `${counted(usage.days, "day")} ago`;
  return `${known(report, "known")}; recorded in ${style.name(usage.file)} from ${style.name(usage.from)} to ${style.name(usage.to)}, ${age}`;
}
function known({ totals }, word) {
  const { promptsWithoutVolume: without, promptsUnpriced: unpriced, usdPerMonth } = totals;
  if (usdPerMonth === null) return `none ${word}, so there are no costs per month`;
  const { head, decimals } = roundMonth(usdPerMonth);
  const total = `${dollars(head, decimals)} a month`;
  const left = [
    without > 0 && `${counted(without, "prompt")} that ${without === 1 ? "has" : "have"} none`,
    unpriced > 0 && `${counted(unpriced, "prompt")} that ${unpriced === 1 ? "has" : "have"} no price`
  ].filter((part) => part !== false);
  return left.length === 0 ? `${word} for all prompts, ${total}` : `${total}, without ${left.join(" and ")}`;
}
function sides({ base, head }, style) {
  const withOrigin = (side) => `${named(side, style)} (${style.phrase(side.how)})`;
  return base === null ? withOrigin(head) : `${withOrigin(head)} with ${withOrigin(base)}`;
}
function versus({ base, head }, style) {
  return base === null ? named(head, style) : `${named(head, style)} against ${named(base, style)}`;
}
function named({ label, sha }, style) {
  const short = sha?.slice(0, 7);
  return short === void 0 || short === label ? style.name(label) : `${style.name(label)} ${style.name(short)}`;
}
function tokenizers(report) {
  const { basis } = report;
  if (basis.tokenizers.length === 0) return "none counted";
  const swapped = report.changes.some(({ base, head }) => base && head && base.tokenizer !== head.tokenizer);
  const both = swapped ? "; where the tokenizer changed, the new model's counts both texts" : "";
  const alike = /* @__PURE__ */ new Map();
  for (const tokenizer of basis.tokenizers) {
    const key = JSON.stringify(tokenizer.sure);
    alike.set(key, [...alike.get(key) ?? [], tokenizer]);
  }
  const each = [...alike.values()].map((some) => howCounted(some, alike.size > 1)).join(", ");
  const { tokens, estimated } = basis.hidden;
  const hidden = tokens === 0 ? "" : `; with ${counted(tokens, "token")} of framing, tools and images${estimated === 0 ? "" : estimated === tokens ? ", estimated" : `, ${grouped(estimated)} of them estimated`}`;
  return each + hidden + uncounted(report) + both;
}
function uncounted({ findings }) {
  const left = findings.filter(
    (finding) => finding.kind === "file-not-read" && finding.what !== "media" && /^not-(?:countable|known)$/.test(finding.why) && finding.severity !== "info"
  );
  return left.length === 0 ? "" : `; without ${counted(left.length, "part")} of requests that cannot be counted from files`;
}
function howCounted(some, counts) {
  const names = some.map(({ name }) => name).join(" and ");
  const sure = some[0]?.sure;
  const words = sure?.kind === "estimate" ? `estimated (${names}, within ${percent(sure.band)})` : `exact (${names})`;
  const prompts = some.reduce((sum2, tokenizer) => sum2 + tokenizer.prompts, 0);
  return counts ? `${words} for ${counted(prompts, "prompt")}` : words;
}
function percent(band) {
  return `${Number((100 * band).toFixed(1))}%`;
}
function prices({
  basis: {
    prices: { catalogue, version, asOf, list, overridden }
  },
  base
}, style) {
  const both = base === null ? "" : ", the same for both sides";
  const own = overridden.length === 0 ? "" : `; ${listed(overridden, style)} from the config`;
  const builtIn = `${catalogue} ${version} of ${asOf}`;
  if (list === void 0) return `${builtIn}${both}${own}`;
  return `${style.name(list.file)} (${style.name(list.source)}) of ${list.asOf}${both}; otherwise ${builtIn}${own}`;
}
function cachingWords({ caching }) {
  if (caching === void 0) return "caching not counted";
  const { declared, prompts } = caching;
  return declared === prompts ? "caching as declared" : `caching as declared for ${counted(declared, "prompt")}`;
}
function limits({ basis: { config }, base }, style) {
  if (config.from === "defaults") return "built-in defaults (there is no config)";
  const file = style.name(config.path ?? "promptcost.yml");
  if (base === null) return file;
  return config.from === "base" ? `${file} at ${style.name(base.label)}` : `${file} of this change`;
}

export {
  describeAll,
  decimalsOf,
  roundMonth,
  roundTotal,
  roundRows,
  computedList,
  toSetUp,
  volumes,
  sides,
  versus,
  tokenizers,
  prices,
  cachingWords,
  limits
};
