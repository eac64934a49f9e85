import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
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
  signedPercent
} from "./chunk-DLLVV6TX.js";

// src/report/headline.ts
function verdictWord(report) {
  const wouldFail = report.findings.some((finding) => finding.kind === "limit" && finding.wouldFail);
  const isApproved = report.findings.some((finding) => finding.kind === "approval" && finding.state === "valid");
  return wouldFail ? "would fail" : isApproved ? `${report.verdict}, approved` : report.verdict;
}
function isApproximate(report) {
  const { low, high } = report.totals.tokens.delta;
  return low !== high || spread(report.totals.usdPerMonth);
}
function isEstimated({ tokens, usdPerThousandCalls }) {
  return tokens.delta.low !== tokens.delta.high || spread(usdPerThousandCalls);
}
function spread(money) {
  return money !== null && money.delta.low !== money.delta.high;
}
function headline(report) {
  if (report.base === null) return asItIs(report);
  const moved = report.changes.filter(hasDelta);
  if (moved.length === 0) return nothingMoved(report);
  return behindSaving(report, moved) ?? inMoney(report, moved) ?? inTokens(report, moved);
}
function asItIs({ totals }) {
  const size = `${counted(totals.prompts.head, "prompt")}, ${counted(totals.tokens.head, "token")}`;
  return totals.usdPerMonth ? `${size}, ${dollars(fromDecimal(totals.usdPerMonth.head))} a month` : size;
}
function behindSaving(report, moved) {
  const { tokens, usdPerMonth: month } = report.totals;
  const total = month === null ? tokens.delta.expected : Number(month.delta.expected);
  if (total > 0 || !report.findings.some((finding) => finding.kind === "limit")) return void 0;
  const priced = grownMost(moved, usdGrowth);
  const longer = grownMost(moved, (change) => change.tokens.delta.expected);
  const word = longer.most === 1 ? "token" : "tokens";
  const most = priced.most > 0 ? `${signedPercent(priced.most)} USD` : `${signed(longer.most)} ${word}`;
  if (priced.most <= 0 && longer.most <= 0) return void 0;
  const { count, isSpread } = priced.most > 0 ? priced : longer;
  const about = isSpread ? "about " : "";
  return `${count === 1 ? "" : "up to "}${about}${most} per call in ${grouped(count)} of ${counted(report.changes.length, "prompt")}`;
}
function grownMost(moved, growth) {
  const there = moved.filter((change) => change.head !== null);
  const most = there.reduce((so, change) => Math.max(so, growth(change)), 0);
  const isSpread = there.some((change) => growth(change) === most && isEstimated(change));
  return { most, count: there.filter((change) => growth(change) > 0).length, isSpread };
}
function inMoney(report, moved) {
  const month = report.totals.usdPerMonth;
  if (month === null || fromDecimal(month.delta.expected) === 0n) return void 0;
  const about = isApproximate(report) ? "about " : "";
  const percent = percentOf(fromDecimal(month.delta.expected), fromDecimal(month.base));
  const text = `${about}${signedDollars(fromDecimal(month.delta.expected))} a month${percent === void 0 ? "" : ` (${percent})`}`;
  const without = moved.filter((change) => change.usdPerMonth === null);
  return without.length === 0 ? text : `${text}, without ${leftOut(without)}`;
}
function leftOut(changes) {
  const unpriced = changes.filter((change) => change.usdPerThousandCalls === null).length;
  const why = unpriced === 0 ? "no call volume" : unpriced === changes.length ? "no price" : "no price or call volume";
  return `${counted(changes.length, "changed prompt")} that ${changes.length === 1 ? "has" : "have"} ${why}`;
}
function hasDelta({ tokens, usdPerThousandCalls: usd }) {
  return tokens.delta.expected !== 0 || usd !== null && fromDecimal(usd.delta.expected) !== 0n;
}
function nothingMoved({ totals: { prompts }, findings, changes }) {
  if (findings.some((finding) => finding.kind === "first-adoption")) return `${counted(prompts.head, "prompt")} found`;
  const touched = [
    prompts.edited > 0 && `${counted(prompts.edited, "prompt")} edited`,
    prompts.renamed > 0 && `${counted(prompts.renamed, "prompt")} renamed`
  ].filter((part) => part !== false);
  const unseen = findings.some((finding) => finding.kind === "uncovered-changed");
  if (touched.length === 0) return unseen ? "no counted prompt changed" : "no prompt changed";
  const unknown = changes.filter((change) => change.state === "edited" && change.usdPerThousandCalls === null).length;
  return `${touched.join(", ")}, ${unknown === 0 ? "no cost changed" : `the cost of ${grouped(unknown)} is unknown`}`;
}
function inTokens(report, moved) {
  const { delta, base } = report.totals.tokens;
  const of = `in ${grouped(moved.length)} of ${counted(report.changes.length, "prompt")}`;
  const growths = moved.filter((change) => change.head !== null).map(usdGrowth);
  const worst = Math.max(...growths) > 0 ? Math.max(...growths) : Math.min(...growths);
  const isOtherThanText = moved.some(({ effects }) => effects.some(({ part }) => part !== "text"));
  if (growths.length > 0 && worst !== 0 && (isOtherThanText || delta.expected === 0)) {
    const isSpread = moved.some((change) => usdGrowth(change) === worst && spread(change.usdPerThousandCalls));
    const about2 = isSpread ? "about " : "";
    return `${growths.length === 1 ? "" : "up to "}${about2}${signedPercent(worst)} USD per call ${of}`;
  }
  const only = moved.length === 1 ? moved[0] : void 0;
  const percent = percentOf(delta.expected, only ? only.tokens.base : base);
  const share = percent === void 0 || delta.expected === 0 ? "" : only ? ` (${percent})` : ` (${percent} of all)`;
  const about = isApproximate(report) ? "about " : "";
  return `${about}${signed(delta.expected)} ${Math.abs(delta.expected) === 1 ? "token" : "tokens"}${share} ${of}`;
}
function usdGrowth({ usdPerThousandCalls: usd }) {
  return usd === null || Number(usd.base) === 0 ? 0 : 100 * Number(usd.delta.expected) / Number(usd.base);
}
function changedSentence({ totals: { prompts }, changes }) {
  const gone = [
    prompts.added > 0 && `${grouped(prompts.added)} added`,
    prompts.removed > 0 && `${grouped(prompts.removed)} removed`,
    prompts.renamed > 0 && `${grouped(prompts.renamed)} renamed`
  ].filter((part) => part !== false);
  const changed = `${grouped(prompts.edited)} of ${counted(changes.length, "prompt")} changed`;
  return gone.length === 0 ? changed : `${changed}, ${gone.join(", ")}`;
}

export {
  verdictWord,
  isApproximate,
  headline,
  hasDelta,
  changedSentence
};
