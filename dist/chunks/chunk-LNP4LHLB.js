import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  literal
} from "./chunk-DELIO2F2.js";

// src/usage/records/values.ts
var outcomeWords = [
  "stop",
  "length",
  "tool_calls",
  "tool-calls",
  "function_call",
  "content_filter",
  "content-filter",
  "end_turn",
  "max_tokens",
  "max_output_tokens",
  "stop_sequence",
  "tool_use",
  "pause_turn",
  "refusal",
  "guardrail_intervened",
  "content_filtered",
  "model_context_window_exceeded",
  "compaction",
  "completed",
  "incomplete",
  "failed",
  "cancelled",
  "safety",
  "recitation",
  "malformed_function_call",
  "error"
];
var failedEnds = /* @__PURE__ */ new Set([
  "length",
  "content_filter",
  "content-filter",
  "max_tokens",
  "max_output_tokens",
  "refusal",
  "guardrail_intervened",
  "content_filtered",
  "model_context_window_exceeded",
  "incomplete",
  "failed",
  "cancelled",
  "safety",
  "recitation",
  "malformed_function_call",
  "error"
]);
var serviceWords = {
  standard: "standard",
  default: "standard",
  auto: "standard",
  on_demand: "standard",
  standard_only: "standard",
  batch: "batch",
  flex: "flex",
  priority: "priority",
  scale: "scale",
  provisioned: "provisioned"
};
var successWords = [
  "",
  "0",
  "1",
  "ok",
  "success",
  "succeeded",
  "completed",
  "none",
  "null",
  "false",
  "unset",
  "default",
  "debug",
  "warning",
  "status_code_ok",
  "status_code_unset",
  "{}",
  "[]"
];
var outcomes = new Set(outcomeWords);
var successes = new Set(successWords);
var wordOf = (value) => {
  const one = Array.isArray(value) ? value[0] : value;
  if (typeof one === "string" && one.startsWith("[")) return one.replace(/^\["?|"?[\],].*$/gs, "").toLowerCase();
  return typeof one === "string" || typeof one === "number" || typeof one === "boolean" ? String(one).toLowerCase() : "";
};
function outcomeOf(value) {
  const word = wordOf(value);
  return word === "" ? void 0 : outcomes.has(word) ? word : "other";
}
function serviceOf(value) {
  const word = wordOf(value);
  return word === "" ? "standard" : Object.hasOwn(serviceWords, word) ? serviceWords[word] ?? "other" : "other";
}
function isFailure(value, failures) {
  if (value === void 0 || value === null) return false;
  if (failures) return failures.includes(wordOf(value));
  if (typeof value === "object") return Object.keys(value).length > 0;
  const word = wordOf(value);
  return !(successes.has(word) || /^[123]\d\d(\.0*)?$/.test(word));
}
var plainModel = /^[\w./:@+-]{1,200}$/;
function modelOf(value) {
  const text = typeof value === "string" ? value.replace(/^arn:.*\//, "") : "";
  return plainModel.test(text) ? text : "unknown";
}
function nameOf(value) {
  const text = typeof value === "number" ? String(value) : typeof value === "string" ? value.trim() : "";
  return text.length > 0 && text.length <= 200 && !new RegExp("\\p{C}", "u").test(text) ? text : void 0;
}
function taggedName(value) {
  const text = typeof value === "string" ? value : JSON.stringify(value ?? "");
  const [, name] = /(?:^|["',[{ ])prompt[:=]([^"',\]} ]+)/.exec(text) ?? [];
  return nameOf(name);
}
function countOf(value) {
  if (value === void 0 || value === null || value === "") return "absent";
  const number = typeof value === "string" && /^\s*\d{1,15}(\.0*)?\s*$/.test(value) ? Number(value) : value;
  if (typeof number === "bigint") return countOf(Number(number));
  if (typeof number !== "number" || !Number.isInteger(number) || number < 0 || number > 1e15) return "broken";
  return number;
}
function nanoUsdOf(value) {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  if (typeof number !== "number" || !Number.isFinite(number) || number < 0 || number > 1e9) return void 0;
  return Math.round(number * 1e9);
}
var first = Date.UTC(2020, 0);
var last = Date.UTC(2100, 0);
function timeOf(value) {
  const number = typeof value === "number" ? value : typeof value === "bigint" ? Number(value) : digits(value);
  const at2 = number === void 0 ? fromDate(value) : number / scaleOf(number);
  return at2 !== void 0 && at2 >= first && at2 < last ? at2 : void 0;
}
var digits = (value) => typeof value === "string" && /^\d{9,20}(\.\d+)?$/.test(value) ? Number(value) : void 0;
function scaleOf(number) {
  return number < 1e11 ? 1e-3 : number < 1e14 ? 1 : number < 1e17 ? 1e3 : 1e6;
}
var date = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|UTC|[+-]\d\d(?::?\d\d)?)?)?$/;
function fromDate(value) {
  if (value instanceof Date) return value.getTime();
  const [, day, time, zone] = typeof value === "string" && date.exec(value.trim()) || [];
  if (day === void 0) return void 0;
  const [, sign, minutes] = /^([+-]\d\d):?(\d\d)?$/.exec(zone ?? "") ?? [];
  const at2 = Date.parse(`${day}T${time ?? "00:00"}${sign === void 0 ? "Z" : `${sign}:${minutes ?? "00"}`}`);
  return Number.isNaN(at2) ? void 0 : at2;
}

// src/usage/groups/counter.ts
var dayMs = 864e5;
var hourMs = 36e5;
function count(counter, value, times = 1) {
  if (times > 0) counter.set(value, (counter.get(value) ?? 0) + times);
}
function percentile(counter, percent) {
  let all = 0;
  for (const times of counter.values()) all += times;
  let seen = 0;
  for (const value of [...counter.keys()].sort((a, b) => a - b)) {
    seen += counter.get(value) ?? 0;
    if (100 * seen >= percent * all) return value;
  }
  return void 0;
}

// src/usage/groups/detail.ts
const { createHash } = process.getBuiltinModule("node:crypto");
var mostTasks = 1e6;
var emptyDetail = () => ({ tasks: /* @__PURE__ */ new Map(), hours: /* @__PURE__ */ new Map() });
function addToDetail({ tasks, hours }, { task, at: at2, calls }) {
  if (at2 !== void 0) count(hours, Math.floor(at2 / hourMs), calls);
  const before = tasks.size;
  if (task !== void 0) count(tasks, shortName(task), calls);
  return tasks.size - before;
}
function addDetail(detail, other) {
  for (const [hour, calls] of other.hours) count(detail.hours, hour, calls);
  const before = detail.tasks.size;
  for (const [task, calls] of other.tasks) count(detail.tasks, shortName(task), calls);
  return detail.tasks.size - before;
}
var shortName = (task) => task.length <= 64 ? task : createHash("sha256").update(task).digest("base64");

// src/usage/groups/group.ts
var measures = ["input", "cached", "written", "output"];
var hoursOfMonth = 31 * 24;
function emptyGroup(key) {
  return {
    ...key,
    calls: 0,
    errors: 0,
    retries: void 0,
    outcomes: /* @__PURE__ */ new Map(),
    sums: { input: 0, cached: 0, written: 0, output: 0 },
    hourly: 0,
    spreads: { input: /* @__PURE__ */ new Map(), cached: /* @__PURE__ */ new Map(), written: /* @__PURE__ */ new Map(), output: /* @__PURE__ */ new Map() },
    latency: /* @__PURE__ */ new Map(),
    hours: void 0,
    busiest: void 0,
    detail: void 0,
    singles: 0,
    known: void 0,
    nanoUsd: void 0,
    withoutUsd: 0,
    from: void 0,
    to: void 0
  };
}
function addRecord(group, record) {
  group.calls += record.calls;
  if (record.failed) group.errors += Math.max(1, record.calls);
  if (record.retries !== void 0) group.retries = (group.retries ?? 0) + record.retries;
  if (record.outcome !== void 0) count(group.outcomes, record.outcome, record.calls);
  for (const measure of measures) {
    group.sums[measure] += record[measure];
    if (!record.summed) count(group.spreads[measure], threeDigits(record[measure]));
  }
  group.hourly += record.hourly;
  if (!record.summed) group.singles += record.calls;
  if (record.latencyMs !== void 0) count(group.latency, threeDigits(record.latencyMs));
  if (record.nanoUsd !== void 0) group.nanoUsd = (group.nanoUsd ?? 0) + record.nanoUsd;
  else if (record.input + record.output > 0) group.withoutUsd += record.calls;
  const day = record.at === void 0 ? void 0 : Math.floor(record.at / dayMs);
  span(group, day, record.until === void 0 ? day : Math.floor(record.until / dayMs));
}
function addToHour(group, hour, calls) {
  group.hours ??= new Uint32Array(hoursOfMonth);
  const place = hour % hoursOfMonth;
  group.hours[place] = (group.hours[place] ?? 0) + calls;
}
function addGroup(group, other) {
  const wasEmpty = group.calls === 0;
  group.calls += other.calls;
  group.errors += other.errors;
  if (other.retries !== void 0) group.retries = (group.retries ?? 0) + other.retries;
  for (const [word, calls] of other.outcomes) count(group.outcomes, word, calls);
  for (const measure of measures) {
    group.sums[measure] += other.sums[measure];
    for (const [size, calls] of other.spreads[measure]) count(group.spreads[measure], size, calls);
  }
  group.hourly += other.hourly;
  for (const [ms, calls] of other.latency) count(group.latency, ms, calls);
  if (other.detail) {
    group.detail ??= emptyDetail();
    addDetail(group.detail, other.detail);
  }
  group.singles += other.singles;
  group.known = wasEmpty ? other.known : void 0;
  group.busiest = wasEmpty ? other.busiest : void 0;
  for (const [hour, calls] of other.hours?.entries() ?? []) if (calls > 0) addToHour(group, hour, calls);
  if (other.nanoUsd !== void 0) group.nanoUsd = (group.nanoUsd ?? 0) + other.nanoUsd;
  group.withoutUsd += other.withoutUsd;
  span(group, other.from, other.to);
}
function span(group, from, to) {
  if (from === void 0 || to === void 0) return;
  group.from = Math.min(group.from ?? from, from);
  group.to = Math.max(group.to ?? to, to);
}
function threeDigits(value) {
  if (value < 1e3) return value;
  const unit = 10 ** (String(value).length - 3);
  return Math.floor((value + unit / 2) / unit) * unit;
}

// src/usage/records/lookup.ts
function lookUp(row, paths) {
  for (const path of paths) {
    const found = at(row, path);
    if (found !== void 0 && found !== null) return found;
  }
  return void 0;
}
function at({ value, parents }, path) {
  const { up, keys } = partsOf(path);
  let found = up === 0 ? value : parents[up - 1];
  for (const key of keys) {
    found = below(found, key);
    if (found === void 0 || found === null) return void 0;
  }
  return found;
}
var known = /* @__PURE__ */ new Map();
function partsOf(path) {
  const found = known.get(path);
  if (found) return found;
  const up = path.length - path.replace(/^\^+/, "").length;
  const parts = { up, keys: path.slice(up).split("/") };
  known.set(path, parts);
  return parts;
}
function below(value, key) {
  const inner = typeof value === "string" ? fromText(value) : value;
  if (typeof inner !== "object" || inner === null) return void 0;
  return Object.hasOwn(inner, key) ? inner[key] : void 0;
}
function isWithinText(value, path) {
  let found = value;
  for (const key of partsOf(path).keys) {
    if (typeof found === "string") return fromText(found) !== void 0;
    found = below(found, key);
  }
  return false;
}
function fromText(text) {
  const first2 = text.trimStart()[0];
  if (first2 !== "{" && first2 !== "[") return void 0;
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function rowsOf(value, path) {
  let rows = [{ value, parents: [] }];
  for (const part of path === void 0 ? [] : path.split("/")) {
    const optional = part.endsWith("?");
    const key = optional ? part.slice(0, -1) : part;
    rows = rows.flatMap((row) => {
      const inner = below(row.value, key);
      if (inner === void 0 || inner === null) return optional ? [row] : [];
      const parents = [row.value, ...row.parents];
      return Array.isArray(inner) ? inner.map((each) => ({ value: each, parents })) : [{ value: inner, parents }];
    });
  }
  return rows;
}
function withAttributes(row) {
  const list = below(row.value, "attributes");
  if (!Array.isArray(list)) return row;
  const attributes = /* @__PURE__ */ Object.create(null);
  for (const each of list) {
    const [key, value] = [below(each, "key"), below(each, "value")];
    if (typeof key === "string") attributes[key] = plainOf(value);
  }
  return { ...row, value: { ...row.value, attributes } };
}
function plainOf(value) {
  for (const kind of ["stringValue", "intValue", "doubleValue", "boolValue"]) {
    const found = below(value, kind);
    if (found !== void 0) return found;
  }
  const list = below(below(value, "arrayValue"), "values");
  return Array.isArray(list) ? list.map(plainOf) : void 0;
}

// src/usage/read/aggregate.ts
var endedColumn = (word) => `ended_${word.replaceAll("-", "_dash_")}`;
function readAggregate(row) {
  const value = (column) => lookUp(row, [column]);
  const whole2 = (column) => {
    const count2 = countOf(value(column));
    return count2 === "absent" ? 0 : count2 === "broken" ? Number.NaN : count2;
  };
  const month = value("month");
  if (typeof month !== "string" || !/^(20\d\d-(0[1-9]|1[0-2]))?$/.test(month)) return "bad-time";
  const key = { prompt: nameOf(value("prompt")), model: modelOf(value("model")), service: serviceOf(value("service")) };
  const group = emptyGroup({ ...key, month, by: "" });
  group.calls = whole2("promptcost_calls");
  group.errors = whole2("errors");
  for (const word of [...outcomeWords, "other"]) {
    const ended = whole2(endedColumn(word));
    if (ended > 0) group.outcomes.set(word, ended);
  }
  group.known = {};
  for (const measure of measures) {
    group.sums[measure] = whole2(`${measure}_tokens`);
    const [p50, p95] = [whole2(`${measure}_p50`), whole2(`${measure}_p95`)];
    group.known[measure] = { p50: threeDigits(p50), p95: threeDigits(p95) };
  }
  group.hourly = whole2("written_1h_tokens");
  const busiest = whole2("busiest_hour");
  if (busiest > 0) group.busiest = busiest;
  group.nanoUsd = nanoUsdOf(value("usd"));
  group.withoutUsd = whole2("without_usd");
  const [from, to] = [timeOf(value("first_day")), timeOf(value("last_day"))];
  if (from !== void 0) group.from = Math.floor(from / dayMs);
  if (to !== void 0) group.to = Math.floor(to / dayMs);
  const counts = [
    group.calls,
    group.errors,
    busiest,
    group.withoutUsd,
    group.hourly,
    ...measures.map((measure) => group.sums[measure])
  ];
  return counts.some(Number.isNaN) ? "bad-count" : group;
}

// src/usage/sql/columns.ts
var whole = "[0-9]{1,15}([.]0*)?";
var nothing = "case when 1 = 0 then 1 end";
function firstOf(paths, at2) {
  const found = (paths ?? []).flatMap((path) => at2(path) ?? []);
  return found.length > 1 ? `coalesce(${found.join(", ")})` : found[0];
}
function recordColumns({ fields, includes, failures, reasoningApart }, dialect, at2) {
  const tokens = (some) => (some ?? []).flatMap((paths) => firstOf(paths, at2) ?? []);
  const number = (text) => `case when ${dialect.matches(text, whole)} then ${dialect.toWhole(dialect.toDouble(text))} end`;
  const sum = (texts) => texts.length === 0 ? "0" : texts.map((text) => `coalesce(${number(text)}, 0)`).join(" + ");
  const of = {
    input: tokens(fields.input),
    cached: tokens(fields.cached),
    written: tokens(fields.written),
    output: tokens(fields.output)
  };
  const [minutes, hour] = [firstOf(fields.forMinutes, at2), firstOf(fields.forHour, at2)];
  const lifetimes = [minutes, hour].filter((text) => text !== void 0);
  const all = [...of.input, ...of.cached, ...of.written, ...of.output, ...lifetimes];
  const total = firstOf(fields.total, at2);
  const usd = firstOf(fields.usd, at2);
  const retries = firstOf(fields.retries, at2);
  const reasoning = firstOf(fields.reasoning, at2);
  return {
    ...sumsOf(of, sum),
    ...lifetimes.length > 0 && { written: `greatest(${sum(of.written)}, ${sum(lifetimes)})` },
    /** Undefined if the table has no such column. */
    hourly: hour && sum([hour]),
    ...reasoning && reasoningApart && { output: sum([...of.output, reasoning]) },
    /** Undefined if the table has no such column. */
    reasoning: reasoning && `coalesce(${number(reasoning)}, 0)`,
    total: total === void 0 ? nothing : number(total),
    usd: usd === void 0 ? void 0 : dialect.toDouble(usd),
    retries: retries === void 0 ? nothing : number(retries),
    hasCounts: [...of.input, ...of.output].map((text) => `${text} is not null`).join(" or ") || "false",
    isBroken: [...all, ...reasoning ? [reasoning] : []].map((text) => `coalesce(${text} <> '' and not ${dialect.matches(text, whole)}, false)`).join(" or ") || "false",
    failed: failedOf(firstOf(fields.error, at2), failures, dialect),
    includes
  };
}
var sumsOf = (of, sum) => ({ input: sum(of.input), cached: sum(of.cached), written: sum(of.written), output: sum(of.output) });
function failedOf(text, failures, dialect) {
  if (text === void 0) return "false";
  const word = `lower(${text})`;
  const list = (words) => words.map(literal).join(", ");
  if (failures) return `coalesce(${word} in (${list(failures)}), false)`;
  return `coalesce(not (${word} in (${list(successWords)}) or ${dialect.matches(text, "[123][0-9][0-9]([.]0*)?")}), false)`;
}
function serviceCase(text) {
  if (text === void 0) return "'standard'";
  const cases = Object.entries(serviceWords).map(([word, means]) => `when ${literal(word)} then ${literal(means)}`);
  return `case lower(coalesce(${text}, '')) when '' then 'standard' ${cases.join(" ")} else 'other' end`;
}
function settledOutput(isApart) {
  const fits = (out) => `(${["input", "input + cached + written", "input + written"].map((sum) => `coalesce(total = ${sum} + ${out}, false)`).join(" or ")})`;
  const other = `output ${isApart ? "-" : "+"} reasoning`;
  return `case when reasoning > 0 and not ${fits("output")} and ${fits(other)} then ${other} else output end`;
}
function settledInput(includes) {
  const fits = (sum) => `coalesce(total = ${sum} + output, false)`;
  const [all, none] = [fits("input"), fits("input + cached + written")];
  const onlyCached = `(written > 0 and ${fits("input + written")})`;
  const otherwise = includes === "none" ? `case when ${all} and not ${none} then input else input + cached + written end` : `case when ${none} and not ${all} then input + cached + written else input end`;
  return [
    "case when cached + written = 0 then input",
    `when cached + written > input and not ${onlyCached} then input + cached + written`,
    `when ${onlyCached} then input + written`,
    `else ${otherwise} end`
  ].join(" ");
}

export {
  dayMs,
  hourMs,
  count,
  percentile,
  mostTasks,
  emptyDetail,
  addToDetail,
  measures,
  emptyGroup,
  addRecord,
  addToHour,
  addGroup,
  threeDigits,
  lookUp,
  isWithinText,
  rowsOf,
  withAttributes,
  outcomeWords,
  failedEnds,
  outcomeOf,
  serviceOf,
  isFailure,
  modelOf,
  nameOf,
  taggedName,
  countOf,
  nanoUsdOf,
  timeOf,
  endedColumn,
  readAggregate,
  nothing,
  firstOf,
  recordColumns,
  serviceCase,
  settledOutput,
  settledInput
};
