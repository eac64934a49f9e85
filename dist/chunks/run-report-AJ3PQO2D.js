import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  savedOf,
  usdOf
} from "./chunk-JOCXCFLP.js";
import {
  readGroups
} from "./chunk-D5HQ2O2P.js";
import {
  recordsHere
} from "./chunk-7XR7M4EH.js";
import "./chunk-SLYGR5RO.js";
import {
  addGroup,
  emptyGroup,
  failedEnds,
  hourMs,
  mostTasks,
  percentile
} from "./chunk-LNP4LHLB.js";
import "./chunk-DELIO2F2.js";
import "./chunk-E2PSHAWL.js";
import "./chunk-XJBPHP43.js";
import "./chunk-2VYKAZJU.js";
import {
  columns,
  decimalsFor,
  dollars,
  forecast,
  git,
  grouped,
  safeCode,
  safeLog,
  toDecimal,
  whole,
  withoutGaps,
  writeOut
} from "./chunk-VCO7XQUP.js";
import "./chunk-Q7UQ5CPX.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-233CVKB6.js";
import "./chunk-F2PPHUIP.js";
import "./chunk-B35ZWARA.js";
import "./chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";

// src/commands/usage/run-report.ts
const { createHmac } = process.getBuiltinModule("node:crypto");

// src/revisions/commits-touching.ts
async function commitTouching(cwd, paths, day, before = 2) {
  const since = new Date(Date.parse(day) - before * 864e5).toISOString();
  const args = ["log", "-1", "--format=%h%x09%s", `--since=${since}`, `--until=${day}T23:59:59Z`, "--", ...paths];
  const answer = await git({ cwd, env: {} }, args).catch(() => void 0);
  const [id, subject] = answer?.stdout.toString("utf8").trim().split("	") ?? [];
  return id ? { id, subject: subject ?? "" } : void 0;
}

// src/usage/report/anomalies.ts
var window = 7;
var fewestDays = 4;
var fewestCalls = 10;
var grownBy = 1.5;
var fallenBy = 20;
function anomaliesIn(groups) {
  const byPrompt = /* @__PURE__ */ new Map();
  for (const { prompt = "(no name)", by, calls, sums } of groups) {
    const days = byPrompt.get(prompt) ?? /* @__PURE__ */ new Map();
    const day = days.get(by) ?? { calls: 0, input: 0, cached: 0, output: 0 };
    day.calls += calls;
    for (const measure of ["input", "cached", "output"]) day[measure] += sums[measure];
    days.set(by, day);
    byPrompt.set(prompt, days);
  }
  return [...byPrompt].sort(([a], [b]) => a < b ? -1 : 1).flatMap(([prompt, days]) => {
    const series = [...days].filter(([day, { calls }]) => day !== "" && calls >= fewestCalls).map(
      ([day, { calls, input, cached, output }]) => ({
        day,
        input: input / calls,
        output: output / calls,
        cache: input === 0 ? 0 : 100 * cached / input
      })
    ).sort((a, b) => a.day < b.day ? -1 : 1);
    return ["input", "output", "cache"].flatMap((what) => anomalyOf(prompt, what, series));
  });
}
function anomalyOf(prompt, what, series) {
  let worst;
  for (let at = fewestDays; at <= series.length - fewestDays; at++) {
    const [early, late] = [series.slice(Math.max(0, at - window), at), series.slice(at, at + window)].map(
      (days) => days.map((day2) => day2[what])
    );
    const [before, after] = [median(early ?? []), median(late ?? [])];
    const by = what === "cache" ? before - after : after / Math.max(1, before);
    const apart = Math.abs(mean(late ?? []) - mean(early ?? []));
    if (!worst || by > worst.by || by === worst.by && apart > worst.apart) worst = { at, by, apart, before, after };
  }
  const day = worst && series[worst.at]?.day;
  if (!worst || day === void 0 || worst.by < (what === "cache" ? fallenBy : grownBy)) return [];
  return [{ prompt, what, day, before: Math.round(worst.before), after: Math.round(worst.after) }];
}
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half] ?? 0 : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}
var mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

// src/usage/report/loops.ts
var fewestTasks = 20;
var timesUsual = 10;
var fewestCalls2 = 20;
function loopsIn(groups) {
  const byPrompt = /* @__PURE__ */ new Map();
  for (const { prompt = "(no name)", by, detail } of groups) {
    if (!detail || by === "") continue;
    const known = byPrompt.get(prompt) ?? { calls: [], most: 0, day: "" };
    for (const calls of detail.tasks.values()) {
      known.calls.push(calls);
      const isWorse = calls > known.most || calls === known.most && by < known.day;
      if (isWorse) Object.assign(known, { most: calls, day: by });
    }
    byPrompt.set(prompt, known);
  }
  return [...byPrompt].sort(([a], [b]) => a < b ? -1 : 1).flatMap(([prompt, { calls, most, day }]) => {
    const usual = median(calls);
    const isLoop = calls.length >= fewestTasks && most >= Math.max(fewestCalls2, timesUsual * usual);
    return isLoop ? [{ prompt, what: "loop", day, before: Math.round(usual), after: most }] : [];
  });
}

// src/usage/report/report-rows.ts
function reportRows(groups, namesOf, priceFor, { staticTokens, byTime }) {
  const rows = /* @__PURE__ */ new Map();
  for (const group of groups)
    for (const name of namesOf(group)) {
      const known = rows.get(name) ?? { row: emptyRow(name), all: emptyGroup(group) };
      add(known.row, group, priceFor);
      addGroup(known.all, group);
      rows.set(name, known);
    }
  const found2 = [...rows.values()].map(({ row, all }) => {
    const [p50, p95] = [percentile(all.latency, 50), percentile(all.latency, 95)];
    const fixed = staticTokens?.get(row.name);
    const uncached = fixed === void 0 || row.input === 0 ? void 0 : fixed * row.calls * (1 - row.cached / row.input);
    return {
      ...row,
      ...endsOf(all),
      retries: all.retries,
      latency: p50 === void 0 || p95 === void 0 ? void 0 : { p50, p95 },
      uncachedStatic: uncached === void 0 ? void 0 : Math.round(uncached)
    };
  });
  return found2.sort((a, b) => (byTime ? 0 : compareUsd(b, a)) || (a.name < b.name ? -1 : 1));
}
var mostCalls = 0.95;
function endsOf({ calls, errors, outcomes, detail }) {
  const inTasks = sumOf(detail?.tasks);
  const ended = sumOf(outcomes);
  const bad = [...outcomes].reduce((sum, [word, times]) => sum + (failedEnds.has(word) ? times : 0), 0);
  const busiest = [...detail?.hours ?? []].sort(([a, most], [b, more]) => more - most || a - b)[0];
  return {
    tasks: inTasks > 0 && inTasks >= mostCalls * calls ? detail?.tasks.size : void 0,
    successes: ended > 0 && ended + errors >= mostCalls * calls ? ended - bad : void 0,
    busiest: busiest && { hour: `${new Date(busiest[0] * hourMs).toISOString().slice(0, 13)}:00Z`, calls: busiest[1] }
  };
}
var sumOf = (counter) => [...counter?.values() ?? []].reduce((sum, times) => sum + times, 0);
function compareUsd(one, other) {
  const [a, b] = [one.usd ?? -1n, other.usd ?? -1n];
  return a === b ? one.calls - other.calls : a > b ? 1 : -1;
}
var emptyRow = (name) => ({
  name,
  calls: 0,
  input: 0,
  cached: 0,
  written: 0,
  output: 0,
  usd: void 0,
  saved: void 0,
  errors: 0,
  retries: void 0,
  tasks: void 0,
  successes: void 0,
  busiest: void 0,
  latency: void 0,
  uncachedStatic: void 0
});
function add(row, group, priceFor) {
  row.calls += group.calls;
  row.errors += group.errors;
  for (const measure of ["input", "cached", "written", "output"]) row[measure] += group.sums[measure];
  row.usd = plus(row.usd, usdOf(group, priceFor));
  row.saved = plus(row.saved, savedOf(group, priceFor));
}
var plus = (one, other) => one === void 0 ? other : one + (other ?? 0n);
var fewestCalls3 = 20;
function foldSmall(groups, namesOf) {
  const calls = /* @__PURE__ */ new Map();
  for (const group of groups) for (const name of namesOf(group)) calls.set(name, (calls.get(name) ?? 0) + group.calls);
  const isSmall = (name) => (calls.get(name) ?? 0) < fewestCalls3;
  return (group) => namesOf(group).map((name) => isSmall(name) ? "(others)" : name);
}
function withoutBy(groups) {
  const found2 = /* @__PURE__ */ new Map();
  for (const group of groups) {
    const key = { ...group, by: "" };
    const name = JSON.stringify([key.prompt ?? null, key.model, key.service, key.month]);
    const known = found2.get(name) ?? emptyGroup(key);
    addGroup(known, group);
    found2.set(name, known);
  }
  return [...found2.values()];
}

// src/commands/usage/render-usage.ts
function renderUsage(report, format) {
  return { terminal, markdown, csv, json }[format](report);
}
var percent = (part, all) => all === 0 ? "" : `${(100 * part / all).toFixed(1)}%`;
var titles = [
  "calls",
  "input",
  "cached",
  "output",
  "errors",
  "retries",
  "cost",
  "share",
  "per 1k calls",
  "tasks",
  "per 1k tasks",
  "per 1k successes",
  "saved by cache",
  "p50 ms",
  "p95 ms"
];
function cells(row, all, decimals) {
  const { calls, usd, latency, retries, tasks, successes } = row;
  const per = (count) => usd === void 0 || !count ? "" : dollars(usd * 1000n / BigInt(count));
  return [
    grouped(calls),
    grouped(row.input),
    percent(row.cached, row.input),
    grouped(row.output),
    percent(row.errors, calls),
    retries === void 0 ? "" : percent(retries, calls + retries),
    usd === void 0 ? "n/a" : dollars(usd, decimals),
    usd === void 0 ? "" : percent(Number(usd), Number(all)),
    per(calls),
    tasks === void 0 ? "" : grouped(tasks),
    per(tasks),
    per(successes),
    row.saved === void 0 || row.saved === 0n ? "" : dollars(row.saved, decimals),
    latency === void 0 ? "" : grouped(latency.p50),
    latency === void 0 ? "" : grouped(latency.p95)
  ];
}
function table({ by, rows, total }, name) {
  const decimals = decimalsFor(rows.flatMap(({ usd }) => usd ?? []));
  const body = rows.map((row) => [name(row.name), ...cells(row, total, decimals)]);
  const used = [by, ...titles].map((_, i) => i === 0 || body.some((row) => row[i] !== ""));
  return [[by, ...titles], ...body].map((row) => row.filter((_, i) => used[i]));
}
function terminal(report) {
  const rows = table(report, (text) => safeLog(text));
  const lines = columns(rows, `l${"r".repeat((rows[0]?.length ?? 1) - 1)}`, "");
  return `${[...lines, ...notes(report, (text) => safeLog(text))].join("\n")}
`;
}
function markdown(report) {
  const [head = [], ...rows] = table(report, (text) => safeCode(text, true));
  const line = (row) => `| ${row.join(" | ")} |`;
  const rule = head.map((_, i) => i === 0 ? ":--" : "--:");
  const list = notes(report, (text) => safeCode(text)).flatMap((note) => note === "" ? [""] : [`- ${note}`]);
  return `${[line(head), line(rule), ...rows.map(line), ...list].join("\n")}
`;
}
function notes({ rows, anomalies, tasksLost, ahead }, name) {
  const [most] = rows.filter(({ uncachedStatic = 0 }) => uncachedStatic > 0).sort((a, b) => (b.uncachedStatic ?? 0) - (a.uncachedStatic ?? 0));
  const peak = rows.reduce((top, { busiest }) => {
    return busiest && busiest.calls > (top?.calls ?? 0) ? busiest : top;
  }, void 0);
  const inPeak = rows.find(({ busiest }) => busiest === peak);
  const found2 = [
    ...peak && inPeak ? [`Busiest hour: ${name(inPeak.name)}, ${grouped(peak.calls)} calls from ${peak.hour}.`] : [],
    ...most?.uncachedStatic ? [`Fixed text sent most often without a cache hit: ${name(most.name)}, ${grouped(most.uncachedStatic)} tokens.`] : [],
    ...tasksLost ? [`There are over ${grouped(mostTasks)} tasks, so nothing is shown by task.`] : [],
    ...anomalies.map(({ prompt, what, day, before, after, commit }) => {
      const by = commit === void 0 ? "No commit of that time changed its files." : `Its files changed in commit ${name(`${commit.id} ${commit.subject}`)}.`;
      if (what === "loop")
        return `${name(prompt)}: a task made ${grouped(after)} calls on ${day}, where ${grouped(before)} are usual. ${by}`;
      return what === "cache" ? `${name(prompt)}: the cached share of input fell from ${before}% to ${after}% on ${day}. ${by}` : `${name(prompt)}: ${what} tokens per call grew from ${grouped(before)} to ${grouped(after)} on ${day}. ${by}`;
    }),
    ...ahead ? forecastLines(ahead) : []
  ];
  return found2.length === 0 ? [] : ["", ...found2];
}
function forecastLines({ after, calls, usd }) {
  const of = (what, some, shown) => some === void 0 ? `Forecast of ${what}: none, as the last month was as good a guess in the past.` : `Forecast of ${what} for the months after ${after}: ${some.map(({ expected, low, high }) => `${shown(expected)} (${shown(low)} to ${shown(high)})`).join(", ")}.`;
  return [
    of("calls", calls, (value) => grouped(Math.round(value))),
    of("cost", usd, (value) => dollars(BigInt(Math.round(value * 1e6)) * 1000000n, 2))
  ];
}
var decimal = (usd) => usd === void 0 ? null : toDecimal(usd);
function plain(row) {
  const { name, usd, saved, retries, tasks, successes, busiest, latency, uncachedStatic, ...counts } = row;
  return {
    name,
    ...counts,
    usd: decimal(usd),
    savedByCache: decimal(saved),
    latencyP50: latency?.p50 ?? null,
    latencyP95: latency?.p95 ?? null,
    uncachedStaticTokens: uncachedStatic ?? null,
    retries: retries ?? null,
    tasks: tasks ?? null,
    successes: successes ?? null,
    busiestHour: busiest?.hour ?? null,
    busiestHourCalls: busiest?.calls ?? null
  };
}
function json({ by, rows, anomalies, ahead }) {
  return `${JSON.stringify({ version: 1, by, rows: rows.map(plain), anomalies, forecast: ahead ?? null }, null, 2)}
`;
}
function csv({ by, rows }) {
  const lines = rows.map(
    (row) => Object.values(plain(row)).map((value) => cell(value)).join(",")
  );
  const [first] = rows;
  const head = first ? Object.keys(plain(first)).map((key) => key === "name" ? by : key) : [by];
  return [head.join(","), ...lines].map((line) => `${line}\r
`).join("");
}
function cell(value) {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const inert = /^-?\d+(\.\d+)?$/.test(value) ? value : safeLog(value, whole).replace(/^(?=\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/, "'");
  return /[",;\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

// src/commands/usage/render-focus.ts
function renderFocus(groups, { priceFor, changes }) {
  const owners = new Map(changes.map(({ id, owner }) => [id, owner]));
  const rows = groups.map((group) => ({ group, key: JSON.stringify([group.month, group.prompt ?? "", group.model, group.service]) })).sort((a, b) => a.key < b.key ? -1 : 1).map(({ group }) => {
    const { prompt = "", model, service, month, calls, sums } = group;
    const usd = usdOf(group, priceFor);
    const owner = owners.get(prompt);
    const amount = usd === void 0 ? null : toDecimal(usd);
    return {
      ChargePeriodStart: `${month}-01T00:00:00Z`,
      ChargePeriodEnd: `${next(month)}-01T00:00:00Z`,
      ChargeCategory: "Usage",
      ServiceCategory: "AI and Machine Learning",
      ServiceName: priceFor(model, service)?.provider ?? null,
      ResourceName: prompt,
      SkuId: model,
      BillingCurrency: "USD",
      EffectiveCost: amount,
      ListCost: amount,
      ConsumedQuantity: sums.input + sums.output,
      ConsumedUnit: "Tokens",
      Tags: JSON.stringify({ ...prompt !== "" && { prompt }, ...owner !== void 0 && { owner } }),
      x_Model: model,
      x_ServiceTier: service,
      x_Calls: calls,
      x_InputTokens: sums.input,
      x_CachedTokens: sums.cached,
      x_OutputTokens: sums.output
    };
  });
  const head = Object.keys(rows[0] ?? { ChargePeriodStart: "" });
  const lines = [head.join(","), ...rows.map((row) => Object.values(row).map(cell).join(","))];
  return lines.map((line) => `${line}\r
`).join("");
}
function next(month) {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
}

// src/commands/usage/run-report.ts
async function runReport({ arguments: { sources }, options }, io) {
  const { by = "prompt", format = "terminal" } = options;
  const here = await recordsHere(io, options.config);
  const hash = by === "tenant" ? hashing(io) : void 0;
  const { groups, tasksLost } = await groupsOf(sources, by, options, here, io);
  if (format === "focus") {
    await writeOut(renderFocus(withoutBy(groups), here), options.output, io);
    return 0;
  }
  const own = namesBy(by, here, hash);
  const rows = reportRows(groups, by === "tenant" ? foldSmall(groups, own) : own, here.priceFor, {
    staticTokens: by === "prompt" ? staticTokensOf(here) : void 0,
    byTime: by === "month" || by === "weekday" || by === "hour"
  });
  const total = groups.reduce((sum, group) => sum + (usdOf(group, here.priceFor) ?? 0n), 0n);
  const report = {
    by,
    rows,
    total,
    anomalies: await found(groups, here),
    ahead: aheadOf(groups, here),
    tasksLost
  };
  await writeOut(renderUsage(report, format), options.output, io);
  return 0;
}
async function groupsOf(sources, by, options, here, io) {
  const own = by === "hour" || by === "tenant" || by === "weekday" ? by : void 0;
  if (own && sources.length === 0)
    throw new Problem(`a report by ${by} needs records, as the usage file has months only.`, {
      remedy: `Name the records: promptcost usage report RECORDS --by ${by}`
    });
  return readGroups(sources, options, here, io, { by: own ?? "day", detailed: true });
}
function hashing({ env }) {
  const key = env.PROMPTCOST_TENANT_KEY;
  if (key === void 0 || key.length < 16)
    throw new Problem("a report by tenant needs a key of at least 16 characters.", {
      remedy: "Set PROMPTCOST_TENANT_KEY, and keep it secret: the same key gives the same names."
    });
  return (tenant) => createHmac("sha256", key).update(tenant).digest("hex").slice(0, 12);
}
var weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
function namesBy(by, { changes }, hash) {
  const known = new Map(changes.map((change2) => [change2.id, change2]));
  const change = ({ prompt }) => prompt === void 0 ? void 0 : known.get(prompt);
  const names = {
    prompt: ({ prompt }) => [prompt ?? "(no name)"],
    owner: (group) => [change(group)?.owner ?? "(no owner)"],
    tag: (group) => {
      const tags = change(group)?.tags ?? [];
      return tags.length === 0 ? ["(no tag)"] : tags;
    },
    model: ({ model }) => [model],
    service: ({ service }) => [service],
    tenant: ({ by: by2 }) => [by2 === "" ? "(no tenant)" : hash?.(by2) ?? ""],
    month: ({ month }) => [month],
    weekday: ({ by: by2 }) => [by2 === "" ? "(no time)" : `${Number(by2) || 7} ${weekdays[Number(by2)] ?? ""}`],
    hour: ({ by: by2 }) => [by2 === "" ? "(no time)" : `${by2}:00 UTC`]
  };
  return names[by];
}
function staticTokensOf({ changes }) {
  return new Map(
    changes.map(({ id, head }) => [
      id,
      (head?.own.parts ?? []).filter(({ kind }) => kind === "text" || kind === "partial").reduce((sum, { tokens }) => sum + tokens, 0)
    ])
  );
}
async function found(groups, { changes, folder }) {
  const byDay = groups.filter(({ by }) => /^\d{4}-\d\d-\d\d$/.test(by));
  const anomalies = [...anomaliesIn(byDay), ...loopsIn(byDay)];
  return Promise.all(
    anomalies.map(async (anomaly) => {
      const { at, sources } = changes.find(({ id }) => id === anomaly.prompt)?.head?.prompt ?? {};
      const paths = at && [at.path, ...(sources ?? []).map(({ path }) => path)];
      return { ...anomaly, commit: paths && await commitTouching(folder, paths, anomaly.day) };
    })
  );
}
function aheadOf(groups, { priceFor }) {
  const months = [...new Set(groups.map(({ month }) => month))].filter((month) => month !== "").sort();
  const whole2 = withoutGaps(months.slice(0, -1));
  if (whole2.length < 2) return void 0;
  const sums = (of) => whole2.map((month) => groups.filter((group) => group.month === month).reduce((sum, group) => sum + of(group), 0));
  const calls = forecast(
    sums((group) => group.calls),
    3
  );
  const usd = forecast(
    sums((group) => Number(usdOf(group, priceFor) ?? 0n) / 1e12),
    3
  );
  const last = whole2.at(-1) ?? "";
  return { after: last, calls, usd };
}
export {
  runReport
};
