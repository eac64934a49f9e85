import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  overTime,
  sparkline
} from "./chunk-KHD336R3.js";
import {
  aheadOf
} from "./chunk-MQ7SP3GX.js";
import {
  basisOf,
  changedByGrowth,
  dayOf,
  deedOf,
  growthOf,
  increasesIn,
  opening,
  rangeOf,
  valuesOf
} from "./chunk-DCLQMWMB.js";
import {
  unitOf
} from "./chunk-OQLJ4XII.js";
import "./chunk-OACH4BZ7.js";
import "./chunk-45I4P45A.js";
import "./chunk-JUIQD3FH.js";
import {
  columns,
  grouped,
  plainStyle,
  require_picocolors,
  safeLog
} from "./chunk-VCO7XQUP.js";
import "./chunk-Q7UQ5CPX.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-B35ZWARA.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import {
  __toESM
} from "./chunk-K5Q5QNMK.js";

// src/history/formats/terminal.ts
var import_picocolors = __toESM(require_picocolors(), 1);
var WIDE = 60;
var NARROW = 16;
function historyTerminal(history, { color, top }) {
  const paint = import_picocolors.default.createColors(color);
  const unit = unitOf(history);
  const blocks = [
    [`${paint.bold("promptcost history")}  ${opening(history, unit)}`],
    whole(history, unit, paint),
    history.forecast ? [aheadOf(history.forecast)] : [],
    promptRows(history, unit, paint, top),
    ownerRows(history, unit, paint),
    steepRows(history, unit, paint, top),
    creepRows(history, paint, top),
    basisOf(history, plainStyle)
  ];
  return `${blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}
`;
}
function whole({ points }, unit, paint) {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return [];
  const line = sparkline(
    overTime(
      points.map((point) => unit.of(point)),
      points.map(({ date }) => date),
      WIDE
    ),
    WIDE
  );
  const days = `${dayOf(first.date)}${" ".repeat(Math.max(1, line.length - 20))}${dayOf(last.date)}`;
  return [paint.bold(unit.heading), `  ${paint.cyan(line)}  ${unit.show(last)}`, `  ${days}`];
}
function promptRows(history, unit, paint, top) {
  const { points, prompts } = history;
  const dates = points.map(({ date }) => date);
  const there = changedByGrowth(prompts, unit);
  if (there.length === 0) return [];
  const shown = there.slice(0, top);
  const rows = shown.map((prompt) => {
    const { from, to } = rangeOf(prompt);
    const values = valuesOf(prompt, points.length, unit);
    return [
      safeLog(prompt.id),
      sparkline(overTime(values, dates, NARROW), NARROW),
      `${grouped(from?.tokens ?? 0)} -> ${grouped(to?.tokens ?? 0)}`,
      growthOf(tokensUnit, from, to),
      ...unit.key === "tokens" ? [] : [unit.change(from, to)],
      grouped(prompt.changes)
    ];
  });
  const head = ["Prompts by growth", "", "tokens", "", ...unit.key === "tokens" ? [] : [short(unit)], "changes"];
  const rest = there.length - shown.length;
  const [title = "", ...lines] = columns([head, ...rows], unit.key === "tokens" ? "llrrr" : "llrrrr");
  return [
    paint.bold(title.trimStart()),
    ...lines,
    ...rest > 0 ? [`  ${grouped(rest)} more: --top ${there.length}`] : []
  ];
}
var tokensUnit = unitOf({ points: [] });
var short = (unit) => unit.key === "usdPerMonth" ? "USD/mo" : "USD/1,000";
function ownerRows({ owners }, unit, paint) {
  if (owners.length < 2) return [];
  const rows = owners.map(({ owner, prompts, from, to }) => [
    owner === null ? "no owner" : safeLog(owner),
    grouped(prompts),
    `${unit.show(from)} -> ${unit.show(to)}`,
    growthOf(unit, from, to)
  ]);
  const [title = "", ...lines] = columns([["Owners", "prompts", unit.heading, ""], ...rows], "lrrr");
  return [paint.bold(title.trimStart()), ...lines];
}
function steepRows(history, unit, paint, top) {
  const rows = increasesIn(history).slice(0, top).map((change) => [dayOf(change.date), change.sha.slice(0, 7), unit.difference(change), deedOf(change, plainStyle)]);
  if (rows.length === 0) return [];
  return [paint.bold(`Commits that added most, in ${unit.heading}`), ...columns(rows, "llrl")];
}
function creepRows({ creep, prompts, basis }, paint, top) {
  if (creep.length === 0) return [];
  const rows = creep.slice(0, top).map(({ prompt, from, to, changes, largest }) => [
    safeLog(prompts[prompt]?.id ?? ""),
    `${grouped(from)} -> ${grouped(to)} tokens`,
    growthOf(tokensUnit, tokens(from), tokens(to)),
    `in ${grouped(changes)} changes, the largest +${largest}%`
  ]);
  const title = `Creep: more than +${basis.creepAbove}% in steps that each stayed within it`;
  return [paint.bold(title), ...columns(rows, "lrrl")];
}
var tokens = (count) => ({ tokens: count, usdPerThousandCalls: null, usdPerMonth: null });
export {
  historyTerminal
};
