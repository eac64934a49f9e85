import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  addAmounts
} from "./chunk-GXIYR27K.js";
import {
  decimalsOf,
  roundRows,
  roundTotal
} from "./chunk-SCXLJGHO.js";
import {
  groupName,
  scopeWords,
  unitWords
} from "./chunk-NCIIVNME.js";
import {
  fromDecimal
} from "./chunk-TYKLVS4E.js";
import {
  counted
} from "./chunk-KOX2BK4X.js";
import {
  dollars,
  grouped,
  percentOf,
  signed,
  signedDollars,
  signedUsdDigits,
  usdDigits
} from "./chunk-DLLVV6TX.js";

// src/report/group-lines.ts
var states = { within: "", "at-risk": "at risk", over: "over", unknown: "" };
function groupLines({ groups = [], base }, style, most) {
  const news = groups.filter((group) => group.touched > 0 || stateOf(group) !== "").sort((a, b) => weight(b) - weight(a));
  const shown = news.slice(0, most);
  const rest = groups.length - shown.length;
  const lines = shown.map((group) => lineOf(group, base !== null, style));
  if (rest === 0 || shown.length === 0) return lines;
  const more = news.length > shown.length || base === null ? "" : rest === 1 ? " does not change" : " do not change";
  return [...lines, `${counted(rest, "more group")}${more}`];
}
var stateOf = ({ budget }) => budget ? states[budget.state] : "";
function weight(group) {
  const state = group.budget?.state;
  return (state === "over" ? 2e15 : state === "at-risk" ? 1e15 : 0) + Number(group.usdPerMonth?.delta.expected ?? 0);
}
function lineOf(group, isCompared, style) {
  const without = group.withoutCost > 0 && group.usdPerMonth !== null;
  const left = without ? `, without ${counted(group.withoutCost, "prompt")} of unknown cost` : "";
  return `${groupName(group, style)} ${amounts(group)}${isCompared ? added(group) : ""}${left}`;
}
function amounts(group) {
  const { usdPerMonth, budget, tokens } = group;
  if (usdPerMonth === null) return `${grouped(tokens.head)} tokens per call`;
  const cost = dollars(fromDecimal(usdPerMonth.head));
  if (budget === null) return `${cost} a month`;
  const share = Number(budget.usdPerMonth) > 0 ? `${shareOf(Number(usdPerMonth.head), budget)}%` : "";
  const state = [share, stateOf(group)].filter((part) => part !== "").join(", ");
  return `${cost} of ${dollars(fromDecimal(budget.usdPerMonth))} a month${state === "" ? "" : ` (${state})`}`;
}
function shareOf(cost, { usdPerMonth, state }) {
  const share = 100 * cost / Number(usdPerMonth);
  return state === "over" ? Math.max(Math.round(share), 101) : Math.floor(share);
}
function added({ usdPerMonth, tokens, touched }) {
  if (usdPerMonth === null)
    return tokens.delta.expected === 0 ? ", unchanged" : `, ${signed(tokens.delta.expected)} by this change`;
  const delta = fromDecimal(usdPerMonth.delta.expected);
  return delta === 0n ? touched > 0 ? ", no cost changed" : ", unchanged" : `, ${signedDollars(delta)} by this change`;
}

// src/report/row-labels.ts
var whatLabels = {
  text: "text",
  model: "model changed",
  output: "output settings",
  service: "service changed",
  tier: "price tier crossed",
  cache: "cached prefix",
  added: "new prompt",
  removed: "removed",
  renamed: "renamed"
};
function labelOf(cause) {
  const many = cause.prompts.length > 1 ? `in ${counted(cause.prompts.length, "prompt")}` : "";
  if (cause.partial) {
    const tier = cause.what.includes("tier") ? [whatLabels.tier] : [];
    return ["partial", `in ${counted(cause.prompts.length, "prompt")}`, ...tier].join(", ");
  }
  const what = cause.models ? cause.what.filter((one) => one !== "model") : cause.what;
  const label = what.map((one) => whatLabels[one] ?? one).join(", ");
  return [label, many].filter((part) => part !== "").join(", ");
}
function isSwap({ what }) {
  return what.every((one) => one === "model");
}

// src/report/rows.ts
function tableOf(report, most) {
  const monthly = report.totals.usdPerMonth !== null;
  const paths = new Map(report.changes.map(({ id, head, base }) => [id, (head ?? base)?.path]));
  const folder = commonFolder(report.causes.flatMap((cause) => [cause.at.path, ...pathsOf(cause, paths)]));
  const shown = report.causes.slice(0, most);
  const rest = report.causes.slice(most);
  const inCauses = new Set(report.causes.flatMap((cause) => cause.prompts));
  const still = report.changes.filter((change) => !inCauses.has(change.id));
  const sums = shown.map((cause) => ({
    name: nameOf(cause, folder),
    label: labelOf(cause),
    amounts: cause,
    ...eachOf(cause, report)
  }));
  if (rest.length > 0)
    sums.push({ name: void 0, label: `${counted(rest.length, "more cause")}`, amounts: addAmounts(rest) });
  if (still.length > 0) sums.push({ name: void 0, label: stillLabel(still), amounts: addAmounts(still) });
  return { folder, monthly, ...toRows(sums, report, monthly) };
}
function toRows(lines, report, monthly) {
  const usd = lines.map(({ amounts: amounts2 }) => monthly ? amounts2.usdPerMonth : amounts2.usdPerThousandCalls);
  const total = monthly ? report.totals.usdPerMonth : null;
  const known = usd.filter((one) => one !== null);
  const decimals = total ? decimalsOf([total], fromDecimal(total.delta.expected)) : decimalsOf(known, 0n);
  const shownTotal = total ? roundTotal(total, decimals) : void 0;
  const shown = roundRows(known, shownTotal, decimals);
  const cells = usd.map((one) => moneyCells(one, one ? shown.shift() : void 0, decimals, "n/a"));
  return {
    rows: lines.map(({ name, label, amounts: amounts2, each }, i) => ({
      name,
      label,
      tokens: each === void 0 ? tokensOf(amounts2, monthly && name === void 0) : { each: eachText(each) },
      growth: each !== void 0 || name === void 0 ? "" : growthOf(amounts2, "new"),
      ...cells[i] ?? noMoney,
      over: name === void 0 ? noLimit : overLimit(report, report.causes[i])
    })),
    total: {
      name: void 0,
      label: "Total",
      tokens: tokensOf(report.totals, monthly),
      growth: monthly ? "" : growthOf(report.totals, ""),
      ...moneyCells(total, shownTotal, decimals, ""),
      over: overLimit(report, void 0)
    }
  };
}
var oneDigit = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
function growthOf({ tokens: { base, head, delta } }, none) {
  const growth = percentOf(delta.expected, base);
  if (growth === void 0) return none;
  if (head === 0) return "-100%";
  const half = (delta.high - delta.low) * 50 / base;
  return half === 0 ? growth : `${growth} \xB1 ${half.toLocaleString("en-US", oneDigit)}%`;
}
var noMoney = { usd: void 0, change: "" };
function moneyCells(usd, shown, decimals, none) {
  if (usd === null || shown === void 0) return { ...noMoney, change: none };
  return {
    usd: { base: usdDigits(shown.base, decimals), head: usdDigits(shown.head, decimals) },
    change: signedUsdDigits(shown.delta, decimals) + plusMinus(usd, decimals)
  };
}
function plusMinus({ delta }, decimals) {
  const half = usdDigits((fromDecimal(delta.high) - fromDecimal(delta.low)) / 2n, decimals);
  return /[1-9]/.test(half) ? ` \xB1 ${half}` : "";
}
function tokensOf({ tokens }, hidden) {
  return hidden ? void 0 : { base: grouped(tokens.base), head: grouped(tokens.head) };
}
var noLimit = { growth: false, usd: false };
function overLimit({ findings }, cause) {
  const prompts = new Set(cause?.prompts);
  const breaches = findings.flatMap((finding) => {
    if (finding.kind !== "limit") return [];
    const isOurs = cause ? isOf(finding, cause, prompts) : scopeWords[finding.scope].isTotal;
    return isOurs ? finding.breaches : [];
  });
  return {
    growth: breaches.some(({ unit }) => unitWords[unit].column === "growth"),
    usd: breaches.some(({ unit }) => unitWords[unit].column === "usd")
  };
}
function isOf(finding, cause, prompts) {
  if (!finding.prompts.some((id) => prompts.has(id))) return false;
  return finding.partial || cause.partial ? finding.at?.path === cause.at.path : true;
}
function nameOf(cause, folder) {
  const { at, models, prompts } = cause;
  const path = models && isSwap(cause) && prompts.length > 1 ? void 0 : at.path.slice(folder.length);
  return { path, models: models ?? void 0 };
}
function eachOf(cause, report) {
  if (cause.prompts.length < 2) return {};
  if (cause.partial) return { each: cause.partial };
  const members = new Set(cause.prompts);
  const deltas = new Set(
    report.changes.filter((change) => members.has(change.id)).map((change) => change.tokens.delta.expected)
  );
  const [each] = deltas;
  return deltas.size === 1 && each !== void 0 ? { each: { least: each, most: each } } : {};
}
function eachText({ least, most }) {
  return least === most ? `${signed(most)} each` : `${signed(least)} to ${signed(most)} each`;
}
function stillLabel(changes) {
  return changes.every((change) => change.state === "unchanged") ? `${counted(changes.length, "unchanged prompt")}` : `${counted(changes.length, "prompt")} at the same cost`;
}
function pathsOf({ prompts }, paths) {
  return prompts.length < 2 ? [] : prompts.flatMap((id) => paths.get(id) ?? []);
}
function commonFolder(paths) {
  const [first, ...others] = paths;
  if (first === void 0) return "";
  let folder = first.slice(0, first.lastIndexOf("/") + 1);
  for (const path of others) {
    while (!path.startsWith(folder)) folder = above(folder);
  }
  return folder;
}
function above(folder) {
  return folder.slice(0, folder.slice(0, -1).lastIndexOf("/") + 1);
}

export {
  groupLines,
  tableOf
};
