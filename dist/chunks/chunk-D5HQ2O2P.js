import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  groupByPrompt,
  tallyGiven,
  toUsage
} from "./chunk-7XR7M4EH.js";
import {
  dayMs,
  emptyGroup,
  measures
} from "./chunk-LNP4LHLB.js";
import {
  readUsage
} from "./chunk-2VYKAZJU.js";
import {
  Problem
} from "./chunk-CY2V4QIA.js";

// src/commands/usage/read-groups.ts
import { readFile } from "node:fs/promises";
import { join } from "node:path";

// src/usage/groups/from-rows.ts
function groupsFrom({ rows }) {
  return rows.map((row) => {
    const group = emptyGroup({ ...row, by: "" });
    group.calls = row.calls;
    group.errors = row.errors;
    group.busiest = row.busiestHour;
    group.outcomes = new Map(Object.entries(row.outcomes));
    group.known = {};
    for (const measure of measures) {
      const { mean, p50, p95 } = row[measure];
      group.sums[measure] = Math.round(mean * row.calls);
      if (p50 !== void 0 && p95 !== void 0) group.known[measure] = { p50, p95 };
    }
    group.hourly = Math.round((row.hourly ?? 0) * row.calls);
    if (row.usd !== void 0) group.nanoUsd = Math.round(Number(row.usd) * 1e9);
    group.from = Math.floor(Date.parse(`${row.month}-01`) / dayMs);
    group.to = group.from;
    return group;
  });
}

// src/commands/usage/read-groups.ts
async function readGroups(sources, options, here, io, kept = {}) {
  if (sources.length > 0) {
    const tallied = await tallyGiven(sources, options, here, io, kept);
    const groups = groupByPrompt(tallied.groups, here.placer(tallied.groups.flatMap(({ prompt }) => prompt ?? [])));
    return { groups, usage: toUsage(groups, void 0), tasksLost: tallied.tasksLost };
  }
  const path = here.config.head?.usage?.path ?? "promptcost-usage.yml";
  const text = await readFile(join(here.folder, path), "utf8").catch(() => void 0);
  if (text === void 0)
    throw new Problem(`there is no usage file ${path}.`, { remedy: "Name records, or import them first." });
  const usage = readUsage(path, text);
  return { groups: groupsFrom(usage), usage, tasksLost: false };
}

export {
  readGroups
};
