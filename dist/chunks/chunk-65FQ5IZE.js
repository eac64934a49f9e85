import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  changedSentence,
  counted,
  dollars,
  fromDecimal,
  grouped,
  hasDelta,
  holdsNone,
  howToFind,
  isBroken,
  roundMonth,
  scopeWords,
  signedPercent,
  togetherOf,
  worstCause
} from "./chunk-VCO7XQUP.js";

// src/report/opening.ts
function opening(report, style) {
  const adoption = report.findings.find((finding) => finding.kind === "first-adoption");
  const lead = adoption ? `The base has no promptcost config yet, so this change's own ${style.name(adoption.config)} applies, this time only. After the merge, limits come from the base, and a pull request cannot loosen the limits that judge it.` : "";
  const worst = worstCause(report, style);
  return [lead, worst && `Worst: ${worst}.`, body(report, style)].filter((part) => part !== "").join(" ");
}
function body(report, style) {
  const { totals, base, head } = report;
  if (holdsNone(report)) return howToFind;
  if (base === null) return `Nothing to compare with (${style.phrase(head.how)}). These are the prompts as they are.`;
  const { prompts } = totals;
  if (report.causes.length === 0) {
    const still = prompts.edited + prompts.renamed === 0 ? "" : `${changedSentence(report)}. `;
    const all = prompts.head === 1 ? "The prompt costs the same as" : `All ${counted(prompts.head, "prompt")} cost the same as`;
    return `${still}${all} at the base: ${sumOf(report)}.`;
  }
  return `${changedSentence(report)}.${together(report)} ${onLimits(report, style)}`;
}
function sumOf({ totals: { tokens, usdPerMonth } }) {
  return usdPerMonth === null ? counted(tokens.head, "token") : `${dollars(fromDecimal(usdPerMonth.head))} a month`;
}
function together({ totals, base }) {
  const { usdPerMonth: month, promptsUnpriced: unpriced, promptsWithoutVolume: unknown } = totals;
  if (month === null || base === null) return "";
  const { decimals, ...shown } = roundMonth(month);
  const without = [
    unknown > 0 && `${counted(unknown, "prompt")} without a call volume`,
    unpriced > 0 && `${counted(unpriced, "prompt")} without a price`
  ].filter((part) => part !== false);
  const but = without.length === 0 ? "" : `, not counting ${without.join(" and ")}`;
  return ` All prompts together go from ${dollars(shown.base, decimals)} to ${dollars(shown.head, decimals)} a month${but}.`;
}
function onLimits(report, style) {
  const broken = report.findings.filter((finding) => finding.kind === "limit");
  if (broken.length > 0) return whoBreaks(broken, style);
  if (report.verdict === "fail") return "No limit is broken, but the check fails for the reasons below.";
  const grown = report.changes.filter(
    (change) => hasDelta(change) && change.tokens.base > 0 && change.tokens.delta.expected > 0
  );
  const largest = grown.sort((a, b) => share(b) - share(a))[0];
  if (largest === void 0) return "No limit is broken.";
  const path = style.name(largest.head?.path ?? largest.id);
  return `No limit is broken; the largest growth is ${signedPercent(100 * share(largest))} tokens, in ${path}${ignored(report, largest)}.`;
}
function ignored({ basis }, { tokens }) {
  const floor = basis.ignoreBelow.tokens;
  const grown = tokens.delta.expected;
  return grown > floor ? "" : ` (${counted(grown, "token")}; limits ignore up to ${grouped(floor)})`;
}
function whoBreaks(broken, style) {
  const failing = broken.filter(isBroken);
  const named = failing.length > 0 ? failing : broken;
  const together2 = [...new Set(named.flatMap((finding) => togetherOf(finding, style)?.subject ?? []))].join(" and ");
  const edits = named.filter(({ scope }) => scopeWords[scope].together === void 0).length;
  if (failing.length === 0)
    return edits === 0 ? `No limit fails; ${together2} exceed a warning limit.` : `No limit fails; ${counted(edits, "edit")} ${edits === 1 ? "exceeds" : "exceed"} a warning limit.`;
  if (edits === 0) return `${capitalized(together2)} break a limit.`;
  const too = together2 === "" ? "" : `, and so do ${together2}`;
  return `${counted(edits, "edit")} ${edits === 1 ? "breaks" : "break"} a limit${too}.`;
}
var capitalized = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);
function share({ tokens }) {
  return tokens.delta.expected / tokens.base;
}

export {
  opening
};
