import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  parseYaml,
  plain,
  toValue
} from "./chunk-VCO7XQUP.js";
import {
  array,
  literal,
  number,
  record,
  strictObject,
  string
} from "./chunk-233CVKB6.js";
import {
  Problem
} from "./chunk-CY2V4QIA.js";

// src/usage/file/schema.ts
var most = 1e12;
var count = number().int().min(0).max(most);
var tokens = number().min(0).max(1e9);
var day = string().regex(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
var name = string().min(1).max(300);
var spread = (what) => strictObject({
  mean: tokens.describe("Mean per call."),
  p50: tokens.optional().describe("Median, to three digits."),
  p95: tokens.optional().describe("95th percentile, to three digits.")
}).describe(what);
var row = strictObject({
  prompt: name.optional().describe("Id of the prompt, or the recorded name if no prompt has it. Left out if the records name none."),
  model: name,
  service: name.describe("standard, batch, flex, priority, or what the records say."),
  month: string().regex(/^20\d\d-(0[1-9]|1[0-2])$/).describe("Month in UTC, such as 2026-10."),
  calls: count,
  busiest_hour: count.optional().describe("Calls in the busiest hour. Left out where records only sum up calls."),
  errors: count.optional().describe("Calls that failed. Left out for 0."),
  outcomes: record(string().min(1).max(64), count).optional().describe("How calls ended, in calls."),
  input: spread("All input tokens per call, cached and written ones included."),
  cached: spread("Input tokens per call that were read from a cache. Left out for 0.").optional(),
  written: spread("Input tokens per call that were written to a cache. Left out for 0.").optional(),
  written_1h: tokens.optional().describe("Of the written tokens, those that a cache keeps for an hour: the mean per call. Left out for 0."),
  output: spread("All output tokens per call, reasoning included."),
  usd: string().regex(/^\d{1,15}(\.\d{1,12})?$/).optional().describe("USD as the records state it, as text.")
});
var usageFile = strictObject({
  version: literal(1).describe("Version of this format."),
  from: day.describe("First day with records, in UTC."),
  to: day.describe("Last day with records, in UTC."),
  usage: array(row).max(1e5).describe("One row for each prompt, model, service and month, sorted.")
});

// src/usage/file/write-usage.ts
var head = "# Written by `promptcost usage import`: what production did, in numbers only.\n# Docs: https://github.com/OWNER/promptcost/blob/main/docs/usage.md\n";
function writeUsage({ from, to, rows }) {
  const lines = [...rows].sort(byKey).map((row2) => `- ${spaced(written(row2))}
`);
  return `${head}version: 1
from: "${from}"
to: "${to}"
usage:${lines.length === 0 ? " []\n" : `
${lines.join("")}`}`;
}
function keyOf({ prompt, model, service, month }) {
  return JSON.stringify([prompt ?? "", month, model, service]);
}
function byKey(one, other) {
  if (one.prompt === void 0 !== (other.prompt === void 0)) return one.prompt === void 0 ? 1 : -1;
  const [a, b] = [one, other].map(({ prompt, month, model, service }) => [prompt ?? "", month, model, service]);
  const at = a?.findIndex((part, i) => part !== b?.[i]) ?? -1;
  return at < 0 ? 0 : (a?.[at] ?? "") < (b?.[at] ?? "") ? -1 : 1;
}
function written({ outcomes, errors, cached, written: written2, usd, prompt, ...row2 }) {
  const ended = Object.entries(outcomes).sort(([a], [b]) => a < b ? -1 : 1);
  return {
    ...prompt !== void 0 && { prompt },
    model: row2.model,
    service: row2.service,
    month: row2.month,
    calls: row2.calls,
    ...row2.busiestHour !== void 0 && { busiest_hour: row2.busiestHour },
    ...errors > 0 && { errors },
    ...ended.length > 0 && { outcomes: Object.fromEntries(ended) },
    input: spread2(row2.input),
    ...cached.mean > 0 && { cached: spread2(cached) },
    ...written2.mean > 0 && { written: spread2(written2) },
    ...row2.hourly !== void 0 && row2.hourly > 0 && { written_1h: row2.hourly },
    output: spread2(row2.output),
    ...usd !== void 0 && { usd }
  };
}
var spread2 = ({ mean, p50, p95 }) => ({
  mean,
  ...p50 !== void 0 && { p50 },
  ...p95 !== void 0 && { p95 }
});
function spaced(value) {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${spaced(inner)}`);
  return `{${entries.join(", ")}}`;
}

// src/usage/file/read-usage.ts
var remedy = "Restore it from git, or delete it and run `promptcost usage import` again.";
function readUsage(path, text) {
  const { data, lineOf } = parsed(path, text.replace(/^\uFEFF/, ""));
  const { success, data: file, error } = usageFile.safeParse(data);
  if (!success) {
    const [issue] = error.issues;
    const [first, index] = issue?.path ?? [];
    const line = first === "usage" && typeof index === "number" ? lineOf(index) : void 0;
    const key = issue?.path.filter((part) => typeof part === "string").join(".") ?? "";
    throw new Problem(`this usage file is not well formed${key === "" ? "" : ` at "${key}"`}.`, {
      where: { path, line },
      remedy
    });
  }
  refuseDoubles(path, file, lineOf);
  return { path, from: file.from, to: file.to, rows: file.usage.map(toRow) };
}
function parsed(path, text) {
  const known = ownLayout(text);
  if (known) return known;
  const tree = parseYaml(text);
  if ("problem" in tree) {
    const what = tree.problem === "too-large" ? "is too large to be read once it is reformatted" : "is not YAML";
    throw new Problem(`this usage file ${what}.`, { where: { path }, remedy });
  }
  return { data: plain(toValue(tree)), lineOf: () => void 0 };
}
var header = /^(version|from|to): (?:"([^"\\]*)"|([^"\s#]+))$/;
function ownLayout(text) {
  const data = {};
  const rows = [];
  const lines = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line === "" || line.startsWith("#")) continue;
    if (line.startsWith("- {")) {
      const row2 = fromJson(line.slice(2));
      if (row2 === void 0 || !data.usage) return void 0;
      rows.push(row2);
      lines.push(index + 1);
    } else {
      const entry = headerOf(line, rows);
      if (entry === void 0 || data.usage) return void 0;
      data[entry[0]] = entry[1];
    }
  }
  return { data, lineOf: (row2) => lines[row2] };
}
function headerOf(line, rows) {
  if (line === "usage:" || line === "usage: []") return ["usage", rows];
  const [, key, quoted, bare] = header.exec(line) ?? [];
  if (key === void 0) return void 0;
  return [key, key === "version" ? Number(bare) : quoted ?? bare];
}
function fromJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function refuseDoubles(path, file, lineOf) {
  const known = /* @__PURE__ */ new Set();
  for (const [index, row2] of file.usage.entries()) {
    const key = keyOf({ ...row2, prompt: row2.prompt });
    if (known.has(key))
      throw new Problem("two rows of this usage file are about the same prompt, model, service and month.", {
        where: { path, line: lineOf(index) },
        remedy
      });
    known.add(key);
    const ended = Object.values(row2.outcomes ?? {}).reduce((sum, calls) => sum + calls, 0);
    if (Math.max(row2.errors ?? 0, row2.busiest_hour ?? 0, ended) > row2.calls)
      throw new Problem("a row of this usage file has more errors, outcomes or calls in an hour than calls.", {
        where: { path, line: lineOf(index) },
        remedy
      });
  }
}
var none = { mean: 0 };
function toRow({ errors = 0, outcomes = {}, cached = none, written: written2 = none, ...rest }) {
  const { busiest_hour: busiestHour, written_1h: hourly, ...row2 } = rest;
  const known = { prompt: row2.prompt, usd: row2.usd, errors, outcomes, cached, written: written2 };
  const found = { ...busiestHour !== void 0 && { busiestHour }, ...hourly !== void 0 && { hourly } };
  return { ...row2, ...known, ...found };
}

export {
  writeUsage,
  readUsage
};
