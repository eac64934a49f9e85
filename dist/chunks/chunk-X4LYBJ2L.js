import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  decimalsOf,
  roundRows,
  roundTotal
} from "./chunk-SCXLJGHO.js";
import {
  fromDecimal
} from "./chunk-TYKLVS4E.js";
import {
  counted
} from "./chunk-KOX2BK4X.js";
import {
  apportion,
  decimalsFor,
  dollars,
  grouped,
  percentOf,
  signedDollars,
  signedPercent,
  signedUsdDigits,
  usdDigits
} from "./chunk-DLLVV6TX.js";

// src/report/ranges.ts
var most = 5;
function rangesText(report, style) {
  const open = report.changes.filter(({ state, head }) => state !== "unchanged" && head?.tokensRange !== void 0);
  if (open.length === 0) return "";
  const shown = open.slice(0, most).flatMap(({ id, head }) => {
    if (!head?.tokensRange) return [];
    const { low, high } = head.tokensRange;
    return [`${style.name(id)} ${grouped(head.tokens)}, ${grouped(low)} to ${grouped(high)}`];
  });
  const rest = open.length - shown.length;
  return `${shown.join("; ")}${rest > 0 ? `; and ${grouped(rest)} more` : ""}`;
}

// src/report/success-lines.ts
function successLines({ changes, base }, style, most2) {
  if (base === null) return [];
  const tried = changes.flatMap(({ outcomes, ...change }) => outcomes ? [{ change, outcomes }] : []);
  tried.sort((a, b) => percentOf2(b.outcomes, "expected") - percentOf2(a.outcomes, "expected"));
  const lines = tried.slice(0, most2).map(({ change, outcomes }) => `${style.name(change.id)} ${lineOf(change, outcomes, style)}`);
  return tried.length > most2 ? [...lines, `${counted(tried.length - most2, "more prompt")}`] : lines;
}
function lineOf({ tokens }, outcomes, style) {
  const { base, head, assumed, usdPerThousandSuccesses: usd } = outcomes;
  const grown = tokens.base > 0 ? `${signedPercent(100 * tokens.delta.expected / tokens.base)} tokens, ` : "";
  const rate = ({ passed, total }) => `${Math.round(100 * passed / Math.max(1, total))}%`;
  const rates = assumed ? `pass rate ${rate(base)} as at the base, because this change has no results that are comparable` : `pass rate ${rate(base)} ${style.arrow} ${rate(head)} (of ${grouped(base.total)} and ${grouped(head.total)} cases)`;
  const cost = `${dollars(fromDecimal(usd.base))} ${style.arrow} ${dollars(fromDecimal(usd.head))} per 1,000 successes`;
  return `${grown}${rates}: ${cost} (${changeOf(outcomes)})`;
}
function changeOf(outcomes) {
  const [low, expected, high] = ["low", "expected", "high"].map(
    (end) => signedPercent(percentOf2(outcomes, end))
  );
  if (outcomes.assumed || low === high) return `${expected}`;
  const isOpen = percentOf2(outcomes, "high") > 1e3;
  return `${expected}; with the doubt of the sample ${isOpen ? `${low} or more` : `${low} to ${high}`}`;
}
function percentOf2({ usdPerThousandSuccesses: { base, delta } }, end) {
  const of = Number(base);
  return of > 0 ? 100 * Number(delta[end]) / of : 0;
}

// src/report/split-by-cause.ts
var names = {
  text: "tokens",
  tier: "price tier",
  output: "output",
  cache: "cache",
  model: "model"
};
function splitByCause({ totals: { effects, usdPerMonth } }) {
  if (usdPerMonth === null || effects.length < 2) return "";
  const largestFirst = [...effects].sort((a, b) => Math.abs(Number(b.usd)) - Math.abs(Number(a.usd)));
  const amounts = largestFirst.map((effect) => fromDecimal(effect.usd));
  const decimals = decimalsFor([fromDecimal(usdPerMonth.delta.expected)]);
  const shown = apportion(amounts, decimals);
  const parts = largestFirst.flatMap(
    ({ part }, i) => shown[i] ? `${names[part] ?? part} ${signedDollars(shown[i], decimals)}` : []
  );
  return parts.length < 2 ? "" : parts.join(", ");
}

// src/report/prompt-list.ts
function promptList(report, most2 = Number.POSITIVE_INFINITY) {
  const monthly = report.totals.usdPerMonth !== null;
  const cost = monthly ? "usdPerMonth" : "usdPerThousandCalls";
  const sorted = byCost(report.changes, cost);
  const perCall = column(sorted, "usdPerThousandCalls", monthly ? null : report.totals.usdPerThousandCalls);
  const perMonth = column(sorted, "usdPerMonth", report.totals.usdPerMonth);
  const counting = monthly ? perMonth : perCall;
  const rows = sorted.slice(0, most2).map(({ id, head, base, tokens }, i) => {
    const change = counting.shown[i]?.delta;
    return {
      id,
      model: (head ?? base)?.model ?? "",
      tokens: grouped(tokens.head),
      growth: head ? percentOf(tokens.delta.expected, tokens.base) ?? "new" : "removed",
      usdPerThousandCalls: moneyText(perCall.shown[i], perCall),
      usdPerMonth: moneyText(perMonth.shown[i], perMonth),
      change: change === void 0 ? "" : signedUsdDigits(change, counting.decimals)
    };
  });
  const sumFrom = (start, label) => {
    const known = counting.shown.slice(start).filter((one) => one !== void 0);
    const usd = moneyText(known.length === 0 ? void 0 : sumOf(known), counting);
    return {
      label,
      tokens: grouped(sorted.slice(start).reduce((sum, { tokens }) => sum + tokens.head, 0)),
      // Costs per call of prompts with different volumes have no sum that means anything.
      usdPerThousandCalls: monthly ? "" : usd,
      usdPerMonth: monthly ? usd : "",
      change: known.length === 0 ? "" : signedUsdDigits(sumOf(known).delta, counting.decimals)
    };
  };
  const hidden = sorted.length - rows.length;
  const rest = hidden === 0 ? void 0 : sumFrom(rows.length, counted(hidden, "more prompt"));
  return { monthly, rows, rest, total: sumFrom(0, "total") };
}
function column(changes, cost, total) {
  const known = changes.flatMap((change) => change[cost] ?? []);
  const decimals = total ? decimalsOf([total], fromDecimal(total.delta.expected)) : decimalsFor(known.map(({ head }) => fromDecimal(head)));
  const rounded = roundRows(known, total ? roundTotal(total, decimals) : void 0, decimals);
  return { shown: changes.map((change) => change[cost] ? rounded.shift() : void 0), decimals };
}
function sumOf(all) {
  const add = (key) => all.reduce((sum, one) => sum + one[key], 0n);
  return { base: add("base"), head: add("head"), delta: add("delta") };
}
function byCost(changes, cost) {
  const priced = changes.map((change) => ({ change, usd: change[cost] ? fromDecimal(change[cost].head) : -1n }));
  return priced.sort(byAmount).map(({ change }) => change);
}
function byAmount({ change: a, usd: ofA }, { change: b, usd: ofB }) {
  if (ofA !== ofB) return ofA < ofB ? 1 : -1;
  return b.tokens.head - a.tokens.head || (a.id < b.id ? -1 : 1);
}
function moneyText(shown, { decimals }) {
  return shown === void 0 ? "n/a" : usdDigits(shown.head, decimals);
}

export {
  rangesText,
  splitByCause,
  successLines,
  promptList
};
