import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  branchLog,
  historyOf
} from "./chunk-BU2CPAT4.js";
import {
  unitOf
} from "./chunk-OQLJ4XII.js";
import "./chunk-VCO7XQUP.js";
import "./chunk-Q7UQ5CPX.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-B35ZWARA.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";

// src/history/trend-of.ts
var DAYS = 90;
var DAY = 24 * 3600;
var MOST_COMMITS = 1e3;
async function trendOf(at) {
  try {
    const { cwd, config, env, sha } = at;
    const branch = await branchLog(cwd, sha, void 0, env);
    if (branch.isShallow) return void 0;
    const { time: now } = await branch.commit(sha);
    const request = { cwd, config, env, revision: sha, since: `${DAYS}d`, until: void 0, only: void 0, now };
    return toTrend(await historyOf({ ...request, every: "week", mostCommits: MOST_COMMITS }), now - DAYS * DAY);
  } catch {
    return void 0;
  }
}
function toTrend({ points, basis, changes, commits, ...history }, begins) {
  const first = points.findIndex(({ prompts }) => prompts > 0);
  const last = points.at(-1);
  const grown = changes.filter(({ point }) => point > first).length;
  if (first < 0 || !last || basis.unread > 0 || grown < 2 || commits >= MOST_COMMITS) return void 0;
  const { key: unit } = unitOf({ points, ...history });
  const shown = points.slice(first).flatMap((point) => {
    const value = point[unit];
    return value === null ? [] : [{ day: dayOf(Math.max(begins, Date.parse(point.date) / 1e3)), value: String(value) }];
  });
  const [from] = shown;
  const days = from ? Math.round((Date.parse(dayOf(Date.parse(last.date) / 1e3)) - Date.parse(from.day)) / 1e3 / DAY) : 0;
  return from && days > 0 ? { from: from.day, days, changes: grown, unit, points: shown } : void 0;
}
var dayOf = (time) => new Date(time * 1e3).toISOString().slice(0, 10);
export {
  trendOf
};
