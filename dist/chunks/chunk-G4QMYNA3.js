import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  verdictOf
} from "./chunk-RAMXUGTF.js";
import {
  fromDecimal,
  hasDelta,
  isApproximate,
  signed,
  signedDollars,
  verdictWord
} from "./chunk-VCO7XQUP.js";

// src/report/projects-headline.ts
function projectsHeadline(projects) {
  const verdict = verdictOf(projects);
  const alike = projects.flatMap(({ report }) => report?.verdict === verdict && report || []);
  const notJudged = projects.filter(({ report }) => !report).length;
  const where = alike.length === projects.length ? `all ${alike.length}` : `${alike.length} of ${projects.length}`;
  const word = alike.find((report) => verdictWord(report) !== report.verdict) ?? alike[0];
  const opening = `${word ? verdictWord(word) : "no verdict"} in ${where} projects`;
  return [
    opening,
    ...notJudged === 0 ? [] : [`${notJudged} not judged`],
    ...moved(projects.flatMap(({ report }) => report ?? []))
  ].join(", ");
}
function moved(reports) {
  const others = reports.filter(({ base, changes }) => base !== null && changes.some(hasDelta));
  if (others.length === 0) return [];
  const about = others.some(isApproximate) ? "about " : "";
  const months = others.map(({ totals }) => totals.usdPerMonth);
  if (months.every((month) => month !== null)) {
    const sum = months.reduce((total, month) => total + fromDecimal(month.delta.expected), 0n);
    return [`${about}${signedDollars(sum)} a month`];
  }
  const tokens = others.reduce((total, { totals }) => total + totals.tokens.delta.expected, 0);
  return [`${about}${signed(tokens)} ${Math.abs(tokens) === 1 ? "token" : "tokens"}`];
}

export {
  projectsHeadline
};
