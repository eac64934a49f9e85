import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  overTime
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
  rangeOf
} from "./chunk-DCLQMWMB.js";
import {
  unitOf
} from "./chunk-OQLJ4XII.js";
import "./chunk-OACH4BZ7.js";
import {
  markdownStyle
} from "./chunk-CDHPIDG6.js";
import "./chunk-45I4P45A.js";
import "./chunk-JUIQD3FH.js";
import {
  grouped,
  safeCode
} from "./chunk-VCO7XQUP.js";
import "./chunk-Q7UQ5CPX.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-B35ZWARA.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";

// src/history/formats/markdown.ts
function historyMarkdown(history, { top }) {
  const unit = unitOf(history);
  const { style } = markdownStyle(void 0, history.directory);
  const blocks = [
    ["### promptcost: history", "", opening(history, unit)],
    chart(history, unit),
    history.forecast ? [aheadOf(history.forecast)] : [],
    promptTable(history, unit, top),
    ownerTable(history, unit),
    steepTable(history, unit, inTable(style), top),
    creepTable(history, top),
    [
      "<details><summary>How this was computed</summary>",
      "",
      ...basisOf(history, style).map((line) => `- ${line}`),
      "",
      "</details>"
    ]
  ];
  return `${blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}
`;
}
var inTable = (style) => ({
  ...style,
  name: (text) => safeCode(text, true),
  phrase: (text) => safeCode(text, true)
});
var BARS = 24;
function chart({ points }, unit) {
  if (points.length < 2) return [];
  const values = overTime(
    points.map((point) => unit.of(point)),
    points.map(({ date }) => date),
    BARS
  ).map((value) => Number((value ?? 0).toPrecision(4)));
  const [from, to] = [dayOf(points[0]?.date ?? ""), dayOf(points.at(-1)?.date ?? "")];
  return [
    "```mermaid",
    "xychart-beta",
    `  title "${unit.heading}, ${from} to ${to}"`,
    `  x-axis 1 --> ${values.length}`,
    `  y-axis 0 --> ${Math.max(1e-6, ...values)}`,
    `  bar [${values.join(", ")}]`,
    "```"
  ];
}
function table(head, align, rows) {
  const rule = [...align].map((side) => side === "r" ? "--:" : ":--");
  return [head, rule, ...rows].map((row) => `| ${row.join(" | ")} |`);
}
function promptTable(history, unit, top) {
  const there = changedByGrowth(history.prompts, unit);
  if (there.length === 0) return [];
  const rows = there.slice(0, top).map((prompt) => {
    const { from, to } = rangeOf(prompt);
    const tokens = `${grouped(from?.tokens ?? 0)} \u2192 ${grouped(to?.tokens ?? 0)}`;
    return [
      safeCode(prompt.id, true),
      tokens,
      growthOf(tokensUnit, from, to),
      unit.change(from, to),
      grouped(prompt.changes)
    ];
  });
  const rest = there.length - rows.length;
  return [
    ...table(["Prompts by growth", "Tokens per call", "Change", unit.heading, "Changes"], "lrrrr", rows),
    ...rest > 0 ? ["", `${grouped(rest)} more.`] : []
  ];
}
var tokensUnit = unitOf({ points: [] });
function ownerTable({ owners }, unit) {
  if (owners.length < 2) return [];
  const rows = owners.map(({ owner, prompts, from, to }) => [
    owner === null ? "no owner" : safeCode(owner, true),
    grouped(prompts),
    `${unit.show(from)} \u2192 ${unit.show(to)}`,
    growthOf(unit, from, to)
  ]);
  return table(["Owner", "Prompts", unit.heading, "Change"], "lrrr", rows);
}
function steepTable(history, unit, style, top) {
  const rows = increasesIn(history).slice(0, top).map((change) => [
    dayOf(change.date),
    `\`${change.sha.slice(0, 7)}\``,
    unit.difference(change),
    deedOf(change, style)
  ]);
  if (rows.length === 0) return [];
  return table(["Commits that added most", "Commit", unit.heading, "What it did"], "llrl", rows);
}
function creepTable({ creep, prompts, basis }, top) {
  if (creep.length === 0) return [];
  const rows = creep.slice(0, top).map(({ prompt, from, to, changes, largest }) => [
    safeCode(prompts[prompt]?.id ?? "", true),
    `${grouped(from)} \u2192 ${grouped(to)}`,
    grouped(changes),
    `+${largest}%`
  ]);
  return [
    `**Creep**: more than +${basis.creepAbove}% in steps that each stayed within it.`,
    "",
    ...table(["Prompt", "Tokens per call", "Changes", "Largest"], "lrrr", rows)
  ];
}
export {
  chart,
  historyMarkdown
};
