import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  readUsage,
  writeUsage
} from "./chunk-422FTLPV.js";
import {
  writeWhole
} from "./chunk-4GK67N3F.js";
import {
  nearestConfig
} from "./chunk-YG6QS7MK.js";
import "./chunk-233CVKB6.js";
import {
  measureOne
} from "./chunk-KEM4MZ42.js";
import {
  globber,
  prepare
} from "./chunk-NRSP5WVE.js";
import {
  openProject,
  priceOf
} from "./chunk-UR6GMLNA.js";
import "./chunk-NIK76VMB.js";
import "./chunk-YJ6CGKUH.js";
import {
  configPaths,
  hasConfig
} from "./chunk-H2IJSS6R.js";
import "./chunk-PMJJZNBM.js";
import "./chunk-3PILVI2Y.js";
import "./chunk-HWZFXRCE.js";
import {
  identify
} from "./chunk-2RAAPFQF.js";
import "./chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunk-L67RJ3PA.js";
import {
  dollars,
  grouped
} from "./chunk-ELJUV3IB.js";
import {
  counted
} from "./chunk-QO7B32JC.js";
import {
  shift
} from "./chunk-2BPO464Q.js";
import "./chunk-VS2VRNCT.js";
import {
  safeLog
} from "./chunk-7QBRWRUZ.js";
import "./chunk-K5Q5QNMK.js";

// src/commands/usage/run-import.ts
import { readFile } from "node:fs/promises";
import { relative as relative2, resolve as resolve2, sep as sep2 } from "node:path";

// src/usage/groups/counter.ts
function count(counter, value, times2 = 1) {
  if (times2 > 0) counter.set(value, (counter.get(value) ?? 0) + times2);
}
function percentile(counter, percent) {
  let all = 0;
  for (const times2 of counter.values()) all += times2;
  let seen = 0;
  for (const value of [...counter.keys()].sort((a4, b) => a4 - b)) {
    seen += counter.get(value) ?? 0;
    if (100 * seen >= percent * all) return value;
  }
  return void 0;
}

// src/usage/groups/group.ts
var measures = ["input", "cached", "written", "output"];
var dayMs = 864e5;
function emptyGroup(key) {
  return {
    ...key,
    calls: 0,
    errors: 0,
    outcomes: /* @__PURE__ */ new Map(),
    sums: { input: 0, cached: 0, written: 0, output: 0 },
    spreads: { input: /* @__PURE__ */ new Map(), cached: /* @__PURE__ */ new Map(), written: /* @__PURE__ */ new Map(), output: /* @__PURE__ */ new Map() },
    latency: /* @__PURE__ */ new Map(),
    singles: 0,
    known: void 0,
    nanoUsd: void 0,
    from: void 0,
    to: void 0
  };
}
function addRecord(group, record) {
  group.calls += record.calls;
  if (record.failed) group.errors += Math.max(1, record.calls);
  if (record.outcome !== void 0) count(group.outcomes, record.outcome, record.calls);
  for (const measure of measures) {
    group.sums[measure] += record[measure];
    if (!record.summed) count(group.spreads[measure], threeDigits(record[measure]));
  }
  if (!record.summed) group.singles += record.calls;
  if (record.latencyMs !== void 0) count(group.latency, threeDigits(record.latencyMs));
  if (record.nanoUsd !== void 0) group.nanoUsd = (group.nanoUsd ?? 0) + record.nanoUsd;
  const day2 = record.at === void 0 ? void 0 : Math.floor(record.at / dayMs);
  span(group, day2, record.until === void 0 ? day2 : Math.floor(record.until / dayMs));
}
function addGroup(group, other) {
  const wasEmpty = group.calls === 0;
  group.calls += other.calls;
  group.errors += other.errors;
  for (const [word, calls] of other.outcomes) count(group.outcomes, word, calls);
  for (const measure of measures) {
    group.sums[measure] += other.sums[measure];
    for (const [size, calls] of other.spreads[measure]) count(group.spreads[measure], size, calls);
  }
  for (const [ms, calls] of other.latency) count(group.latency, ms, calls);
  group.singles += other.singles;
  group.known = wasEmpty ? other.known : void 0;
  if (other.nanoUsd !== void 0) group.nanoUsd = (group.nanoUsd ?? 0) + other.nanoUsd;
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

// src/usage/groups/place.ts
function createPlacer(prompts, mapped, isMatch) {
  const ids = new Set(prompts.map(({ id }) => id));
  const spelled = [
    prompts.map(({ id, path }) => [path, id]),
    prompts.map(({ id, path }) => [withoutExtension(path), id]),
    prompts.map(({ id, path }) => [withoutExtension(path).split("/").at(-1) ?? "", id])
  ].map(onlyOnce);
  const known = (name) => ids.has(name) ? name : spelled.map((names) => names.get(name)).find((id) => id !== void 0);
  const entries = Object.entries(mapped);
  return (name) => {
    const entry = entries.find(([glob]) => glob === name || isMatch(glob, name));
    return entry ? known(entry[1]) ?? entry[1] : known(name);
  };
}
var withoutExtension = (path) => path.replace(/(\.prompt)?\.[^./]+$/, "");
function onlyOnce(names) {
  const found = /* @__PURE__ */ new Map();
  const several = /* @__PURE__ */ new Set();
  for (const [name, id] of names) {
    if (found.has(name) && found.get(name) !== id) several.add(name);
    found.set(name, id);
  }
  for (const name of several) found.delete(name);
  return found;
}
function placeGroups(groups, place) {
  const placed = /* @__PURE__ */ new Map();
  for (const group of [...groups].sort((a4, b) => nameOf(a4) < nameOf(b) ? -1 : 1)) {
    const prompt = group.prompt === void 0 ? void 0 : place(group.prompt) ?? group.prompt;
    const key = { ...group, prompt };
    const name = nameOf(key);
    const known = placed.get(name) ?? emptyGroup(key);
    addGroup(known, group);
    placed.set(name, known);
  }
  return [...placed.values()];
}
var nameOf = ({ prompt, model, service, month, by }) => JSON.stringify([prompt ?? null, model, service, month, by]);

// src/usage/groups/to-rows.ts
function toUsage(groups, before) {
  const rows = groups.map(toRow);
  const months = new Set(rows.map(({ month }) => month));
  const kept = before?.rows.filter(({ month }) => !months.has(month)) ?? [];
  const days = groups.flatMap(({ from, to }) => from === void 0 || to === void 0 ? [] : [day(from), day(to)]);
  if (before && kept.length > 0) days.push(...keptDays(kept, before));
  days.sort();
  return { from: days[0] ?? "", to: days.at(-1) ?? "", rows: [...rows, ...kept] };
}
function keptDays(kept, { from, to }) {
  const months = kept.map(({ month }) => month).sort();
  const [first2 = "", last2 = ""] = [months[0], months.at(-1)];
  const end = new Date(Date.UTC(Number(last2.slice(0, 4)), Number(last2.slice(5)), 0)).toISOString().slice(0, 10);
  return [from.startsWith(first2) ? from : `${first2}-01`, to < end ? to : end];
}
var day = (days) => new Date(days * dayMs).toISOString().slice(0, 10);
function toRow(group) {
  const { prompt, model, service, month, calls, errors, outcomes: outcomes2, nanoUsd } = group;
  return {
    prompt,
    model,
    service,
    month,
    calls,
    errors: Math.min(errors, calls),
    outcomes: Object.fromEntries([...outcomes2].sort(([a4], [b]) => a4 < b ? -1 : 1)),
    input: spread(group, "input"),
    cached: spread(group, "cached"),
    written: spread(group, "written"),
    output: spread(group, "output"),
    usd: nanoUsd === void 0 ? void 0 : shift(BigInt(nanoUsd), 9)
  };
}
function spread(group, measure) {
  const { calls, singles, sums, spreads, known } = group;
  const mean = calls === 0 ? 0 : Math.round(100 * sums[measure] / calls) / 100;
  if (known?.[measure]) return { mean, ...known[measure] };
  if (calls === 0 || singles !== calls) return { mean };
  return { mean, p50: percentile(spreads[measure], 50), p95: percentile(spreads[measure], 95) };
}

// src/usage/groups/cost.ts
function usdOf(group, priceFor) {
  if (group.nanoUsd !== void 0) return BigInt(group.nanoUsd) * 1000n;
  const rates = ratesFor(group, priceFor);
  if (!rates) return void 0;
  const { input, cached: cached2, written: written2, output } = group.sums;
  const plain = Math.max(0, input - cached2 - written2);
  return BigInt(plain) * rates.input + BigInt(cached2) * rates.cacheRead + BigInt(written2) * rates.cacheWrite + BigInt(output) * rates.output;
}
function ratesFor({ model, sums, calls }, priceFor) {
  const price = priceFor(model);
  const mean = sums.input / Math.max(1, calls);
  return (price?.tiers.findLast(({ above }) => mean > above) ?? price?.tiers[0])?.rates;
}

// src/usage/import-records.ts
var mostBroken = 0.01;
var troubleWords = {
  "not-json": "not whole JSON, perhaps cut off",
  "other-shape": "of another shape than the rest of their file",
  "no-counts": "without token counts",
  "bad-count": "with a count that is no whole number from 0",
  "bad-time": "with a time before 2020 or after 2099",
  "too-long": "longer than 64 MiB"
};
function refuseUnusable({ groups, records, passed, broken }, skipBroken) {
  const count2 = [...broken.values()].reduce((sum2, each) => sum2 + each.count, 0);
  const [first2] = [...broken].sort(([, a4], [, b]) => b.count - a4.count);
  if (first2 && !skipBroken && count2 > mostBroken * (records + count2)) {
    const [trouble, { first: place, count: alike }] = first2;
    const all = count2 === alike ? "" : ` (${count2.toLocaleString("en-US")} in all cannot be used)`;
    throw new Problem(
      `${alike.toLocaleString("en-US")} of the records ${alike === 1 ? "is" : "are"} ${troubleWords[trouble]}${all}.`,
      {
        where: { path: place.file, line: place.line },
        remedy: "Mend them, or leave them out with --skip-broken. Nothing was written."
      }
    );
  }
  if (records === 0)
    throw new Problem(passed > 0 ? "the records are about no call of a model." : "there are no records.", {
      remedy: "Name files with usage records. Known shapes: docs/usage.md#shapes"
    });
  if (groups.some(({ month }) => month === ""))
    throw new Problem("some records have no time.", {
      remedy: "Say which month they are of, such as --month 2026-10."
    });
}

// src/commands/usage/import-summary.ts
var mostNamed = 10;
function importSummary(imported, here) {
  const { name, isNamed, tallied, groups, usage: usage2 } = imported;
  const calls = groups.reduce((sum2, each) => sum2 + each.calls, 0);
  const { usd, unpriced } = costOf(groups, here);
  const cost = unpriced === groups.length ? "" : `, ${dollars(usd)}`;
  const lines2 = [
    `Wrote ${safeLog(name)}: ${counted(calls, "call")}${cost}, ${usage2.from} to ${usage2.to}.`,
    ...keptLines(imported),
    ...leftOut(tallied),
    ...notPlaced(groups, here),
    ...isNamed ? [] : [`To use it in checks, add to promptcost.yml: usage: ${safeLog(name)}`]
  ];
  return `${lines2.join("\n")}
`;
}
function costOf(groups, { priceFor }) {
  let [usd, unpriced] = [0n, 0];
  for (const group of groups) {
    const cost = usdOf(group, priceFor);
    if (cost === void 0) unpriced++;
    else usd += cost;
  }
  return { usd, unpriced };
}
function keptLines({ groups, before }) {
  const months = new Set(groups.map(({ month }) => month));
  const kept = [...new Set(before?.rows.map(({ month }) => month))].filter((month) => !months.has(month)).sort();
  return kept.length === 0 ? [] : [`Kept from the file as it was: ${kept.join(", ")}.`];
}
function leftOut({ broken, corrected, passed, groups }) {
  const uncounted = groups.filter(({ calls }) => calls === 0).length;
  return [
    ...[...broken].sort().map(
      ([trouble, { count: count2, first: first2 }]) => `Left out ${counted(count2, "record")} ${troubleWords[trouble]}, the first at ${safeLog(`${first2.file}:${first2.line}`)}.`
    ),
    ...corrected > 0 ? [
      `${counted(corrected, "record")} ${corrected === 1 ? "says" : "say"} by ${corrected === 1 ? "its" : "their"} total that input counts cached tokens otherwise than documented, and ${corrected === 1 ? "was" : "were"} read so.`
    ] : [],
    ...passed > 0 ? [`Passed over ${counted(passed, "row")} that ${passed === 1 ? "is" : "are"} no call of a model.`] : [],
    ...uncounted > 0 ? ["Some records state no number of calls: they give cost, but no volume."] : []
  ];
}
function notPlaced(groups, here) {
  const known = new Set(here.changes.map(({ id }) => id));
  const all = costOf(groups, here);
  const names = /* @__PURE__ */ new Map();
  for (const group of groups) {
    if (group.prompt !== void 0 && known.has(group.prompt)) continue;
    const name = group.prompt ?? "(no name)";
    const { usd, calls } = names.get(name) ?? { usd: 0n, calls: 0 };
    names.set(name, { usd: usd + (usdOf(group, here.priceFor) ?? 0n), calls: calls + group.calls });
  }
  if (names.size === 0) return [];
  const rows = [...names].sort(([a4, x], [b, y]) => Number(y.usd - x.usd) || y.calls - x.calls || (a4 < b ? -1 : 1));
  const share = (usd) => `${all.usd === 0n ? "0.0" : (100 * Number(usd) / Number(all.usd)).toFixed(1)}%`;
  const lost = rows.reduce((sum2, [, { usd }]) => sum2 + usd, 0n);
  const more = rows.length - mostNamed;
  return [
    `Not placed: ${share(lost)} of cost belongs to no prompt here. Map names under usage_import.prompts.`,
    ...rows.slice(0, mostNamed).map(
      ([name, { usd, calls }]) => `  ${share(usd).padStart(6)}  ${grouped(calls).padStart(11)} calls  ${safeLog(name)}`
    ),
    ...more > 0 ? [`          and ${counted(more, "other name")}`] : []
  ];
}

// src/commands/usage/records-here.ts
import { readdir, stat as stat2 } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";

// src/judging/measure-here.ts
async function measureHere(cwd, flags, usage2 = false) {
  const sides = { kind: "local", cwd, alone: true };
  try {
    const prepared = await prepare({ sides, config: flags, withoutUsage: !usage2 });
    return { config: prepared.config, changes: (await measureOne(prepared)).changes };
  } catch (error) {
    if (!(error instanceof Problem) || !error.what.startsWith("no prompts found")) throw error;
    const { config } = await openProject({ sides, config: flags });
    return { config, changes: [] };
  }
}

// src/usage/read/open-source.ts
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { createGunzip } from "node:zlib";
async function openSource(name, path) {
  try {
    const { size: bytes } = await stat(path);
    const handle = await open(path);
    const head = Buffer.alloc(4);
    await handle.read(head, 0, 4, 0).finally(() => handle.close());
    const gzip = head[0] === 31 && head[1] === 139;
    if (head.toString("latin1") === "PAR1") return { name, path, bytes, layout: "parquet", gzip: false };
    const layout = layoutOf(name, await startOf(path, gzip));
    return { name, path, bytes, layout, gzip };
  } catch (error) {
    if (error instanceof Problem) throw error;
    const code = error instanceof Error && "code" in error ? ` (${error.code})` : "";
    throw new Problem(`cannot read the records in ${name}${code}.`, {
      remedy: "Name files with JSONL, JSON, CSV or Parquet, or a folder of them."
    });
  }
}
function bytesOf({ path, gzip }, end) {
  const raw = createReadStream(path, { highWaterMark: 1 << 20, ...end !== void 0 && { end } });
  if (!gzip) return raw;
  const unpacked = createGunzip();
  raw.on("error", (error) => unpacked.destroy(error));
  return raw.pipe(unpacked);
}
var looked = 1 << 18;
async function startOf(path, gzip) {
  const chunks = [];
  let size = 0;
  const stream = bytesOf({ path, gzip });
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= looked) break;
  }
  stream.destroy();
  return Buffer.concat(chunks).subarray(0, looked).toString("utf8");
}
function layoutOf(name, start) {
  const text = start.replace(/^\uFEFF/, "").trimStart();
  if (text === "") return "lines";
  if (text[0] === "[") return "document";
  if (text[0] !== "{") return /\.tsv(\.gz)?$/i.test(name) || text.split("\n")[0]?.includes("	") ? "tsv" : "csv";
  const [line = "", ...more] = text.split("\n");
  return more.length > 0 && !isJson(line) && /^[{\s]*$|,\s*$|[[{]\s*$/.test(line) ? "document" : "lines";
}
function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

// src/commands/usage/records-here.ts
async function recordsHere(io, config, usage2 = false) {
  const folder = config === void 0 ? await nearestConfig(io.cwd, configPaths, hasConfig) : io.cwd;
  const here = await measureHere(folder, { file: config, where: "flag" }, usage2);
  const prompts = here.changes.flatMap(({ id, head }) => head ? [{ id, path: head.prompt.at.path }] : []);
  const mapped = here.config.head?.usageImport.prompts ?? {};
  return {
    ...here,
    folder,
    placer: (names) => {
      const find = globber(names);
      return createPlacer(
        prompts,
        mapped,
        (glob, name) => /[*?[{]/.test(glob) && find({ files: [glob], exclude: [] }).has(name)
      );
    },
    priceFor: pricesOf(here)
  };
}
function pricesOf({ config }) {
  const known = /* @__PURE__ */ new Map();
  const facts = { models: config.head?.models ?? {}, prices: config.prices };
  return (name) => {
    const found = known.get(name) ?? {
      price: priceOf(identify({ asked: name, from: "config", at: void 0 }, facts).model, config.prices)
    };
    known.set(name, found);
    return found.price;
  };
}
async function sourcesOf(names, cwd) {
  if (names.length === 0)
    throw new Problem("no records are named.", { remedy: "Name files or folders, such as logs/*.jsonl" });
  const found = /* @__PURE__ */ new Map();
  for (const name of names)
    for (const path of await filesAt(name, resolve(cwd, name)))
      found.set(path, path === resolve(cwd, name) ? name : relative(cwd, path).split(sep).join("/"));
  const files = [];
  for (const [path, name] of [...found].sort(([a4], [b]) => a4 < b ? -1 : 1)) files.push(await openSource(name, path));
  return files;
}
var withRecords = /\.(jsonl|ndjson|json|csv|tsv|parquet)(\.gz)?$/i;
async function filesAt(name, path) {
  const is = await stat2(path).catch(() => void 0);
  if (!is?.isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && withRecords.test(entry.name));
  if (files.length === 0)
    throw new Problem(`the folder ${name} has no records.`, {
      remedy: "Its files must end with .jsonl, .json, .csv, .tsv or .parquet, or one of these and .gz."
    });
  return files.map((entry) => join(entry.parentPath, entry.name));
}

// src/usage/read/own-shape.ts
function ownShape({ fields }) {
  if (fields === void 0) return void 0;
  const paths = (name) => {
    const path = fields[name];
    if (typeof path !== "string") return [];
    return path.includes(".") ? [path, path.replaceAll(".", "/")] : [path];
  };
  const has = ["input", "output", "model"].flatMap((name) => fields[name] === void 0 ? [] : [paths(name)]);
  const own = {
    at: paths("at"),
    prompt: paths("prompt"),
    model: paths("model"),
    service: paths("service"),
    ...fields.calls !== void 0 && { calls: paths("calls") },
    input: [paths("input")],
    cached: [paths("cached")],
    written: [paths("written")],
    output: [paths("output")],
    total: paths("total"),
    usd: paths("usd"),
    outcome: paths("outcome"),
    error: paths("error"),
    ...fields.latency !== void 0 && { latency: paths("latency") },
    tenant: paths("tenant"),
    task: paths("task")
  };
  const includes = fields.input_includes_cached === false ? "none" : "all";
  return { summary: "usage_import.fields of the config", has: has.slice(0, 2), includes, fields: own };
}

// src/usage/groups/tally.ts
function createTally(by = () => "") {
  const groups = /* @__PURE__ */ new Map();
  const broken = /* @__PURE__ */ new Map();
  let [records, passed, corrected] = [0, 0, 0];
  const groupOf = (key) => {
    const name = `${key.prompt ?? "\0"}
${key.model}
${key.service}
${key.month}
${key.by}`;
    const known = groups.get(name);
    if (known) return known;
    const made = emptyGroup(key);
    groups.set(name, made);
    return made;
  };
  return {
    add(record) {
      records++;
      if (record.corrected) corrected++;
      const { prompt, model, service } = record;
      addRecord(groupOf({ prompt, model, service, month: monthOf(record.at), by: by(record) }), record);
    },
    addWhole(group) {
      records++;
      const { prompt, model, service, month, by: by2 } = group;
      addGroup(groupOf({ prompt, model, service, month, by: by2 }), group);
    },
    pass() {
      passed++;
    },
    breaks(trouble, place) {
      const known = broken.get(trouble);
      if (!known) broken.set(trouble, { count: 1, first: place });
      else {
        known.count++;
        if (isBefore(place, known.first)) known.first = place;
      }
    },
    done: () => ({ groups: [...groups.values()], records, passed, corrected, broken })
  };
}
var isBefore = (one, other) => one.file < other.file || one.file === other.file && one.line < other.line;
function monthOf(at2) {
  return at2 === void 0 ? "" : new Date(at2).toISOString().slice(0, 7);
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
  let up = 0;
  while (path[up] === "^") up++;
  let found = up === 0 ? value : parents[up - 1];
  for (const key of (up === 0 ? path : path.slice(up)).split("/")) {
    found = below(found, key);
    if (found === void 0 || found === null) return void 0;
  }
  return found;
}
function below(value, key) {
  const inner = typeof value === "string" ? fromText(value) : value;
  if (typeof inner !== "object" || inner === null) return void 0;
  return Object.hasOwn(inner, key) ? inner[key] : void 0;
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

// src/usage/records/meter.ts
function readMeter({ words, quantity, unit, units }, row) {
  const counts = { input: 0, cached: 0, written: 0, output: 0, total: void 0 };
  const measure = String(lookUp(row, unit) ?? "").toLowerCase();
  if (!units.includes(measure)) return counts;
  const scale = measure.startsWith("1k") ? 1e3 : measure.startsWith("1m") ? 1e6 : 1;
  const amount = Number(lookUp(row, quantity)) * scale;
  if (!Number.isFinite(amount) || amount < 0) return "bad-count";
  counts[kindOf(String(lookUp(row, words) ?? ""))] = Math.round(amount);
  return counts;
}
function kindOf(words) {
  if (/cache.{0,20}(write|creat)|(write|creat).{0,20}cache/i.test(words)) return "written";
  if (/cach/i.test(words)) return "cached";
  return /output|completion|generat/i.test(words) ? "output" : "input";
}

// src/usage/records/settle.ts
function settle({ input, cached: cached2, written: written2, output, total }, says) {
  const apart = cached2 + written2;
  if (apart === 0) return { input, corrected: false };
  const fits = (sum2) => total !== void 0 && total === sum2 + output;
  const [all, none, onlyCached] = [fits(input), fits(input + apart), written2 > 0 && fits(input + written2)];
  if (apart > input && !onlyCached) return { input: input + apart, corrected: says === "all" };
  if (onlyCached) return { input: input + written2, corrected: says !== "unsaid" };
  if (says === "none") return all && !none ? { input, corrected: true } : { input: input + apart, corrected: false };
  return none && !all ? { input: input + apart, corrected: says === "all" } : { input, corrected: false };
}

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
  "status_code_unset"
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
  return !(successes.has(word) || /^[123]\d\d$/.test(word));
}
var plainModel = /^[\w./:@+-]{1,200}$/;
function modelOf(value) {
  const text = typeof value === "string" ? value.replace(/^arn:.*\//, "") : "";
  return plainModel.test(text) ? text : "unknown";
}
function nameOf2(value) {
  const text = typeof value === "number" ? String(value) : typeof value === "string" ? value.trim() : "";
  return text.length > 0 && text.length <= 200 && !new RegExp("\\p{C}", "u").test(text) ? text : void 0;
}
function taggedName(value) {
  const text = typeof value === "string" ? value : JSON.stringify(value ?? "");
  const [, name] = /(?:^|["',[{ ])prompt[:=]([^"',\]} ]+)/.exec(text) ?? [];
  return nameOf2(name);
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
  const [, day2, time, zone] = typeof value === "string" && date.exec(value.trim()) || [];
  if (day2 === void 0) return void 0;
  const [, sign, minutes] = /^([+-]\d\d):?(\d\d)?$/.exec(zone ?? "") ?? [];
  const at2 = Date.parse(`${day2}T${time ?? "00:00"}${sign === void 0 ? "Z" : `${sign}:${minutes ?? "00"}`}`);
  return Number.isNaN(at2) ? void 0 : at2;
}

// src/usage/records/extract.ts
function isOf(shape, given) {
  const row = shape.otlp ? withAttributes(given) : given;
  return shape.has.every((paths) => lookUp(row, paths) !== void 0);
}
function extract(shape, given) {
  const row = shape.otlp ? withAttributes(given) : given;
  const { about, only, unbilled, fields } = shape;
  if (typeof row.value !== "object" || row.value === null || Array.isArray(row.value)) return { trouble: "other-shape" };
  const failed = isFailure(lookUp(row, fields.error ?? []), shape.failures);
  if (about && lookUp(row, about) === void 0 && !(failed && isOf(shape, row))) return { passed: true };
  const kind = only && lookUp(row, only.path);
  if (kind !== void 0 && only && !only.values.includes(String(kind).toLowerCase())) return { passed: true };
  if (unbilled && lookUp(row, unbilled) === true) return { passed: true };
  const tokens = shape.meter ? readMeter(shape.meter, row) : tokensOf(fields, row);
  if (typeof tokens === "string") return tokens === "no-counts" && failed ? failure(shape, row) : { trouble: tokens };
  return recordOf(shape, row, tokens, failed);
}
var failure = (shape, row) => recordOf(shape, row, { input: 0, cached: 0, written: 0, output: 0, total: void 0 }, true);
function recordOf({ fields, includes }, row, counts, failed) {
  const value = (paths) => paths ? lookUp(row, paths) : void 0;
  const { input, corrected } = settle(counts, includes);
  const asked = countOf(value(fields.calls));
  if (asked === "broken") return { trouble: "bad-count" };
  const [start, end] = [value(fields.at), value(fields.end)];
  const at2 = timeOf(start);
  if (start !== void 0 && at2 === void 0) return { trouble: "bad-time" };
  const until = timeOf(end);
  const latency = fields.latency ? Number(value(fields.latency)) : at2 !== void 0 && until ? until - at2 : void 0;
  const record = {
    at: at2,
    until: fields.calls ? until : void 0,
    prompt: nameOf2(value(fields.prompt)) ?? taggedName(value(fields.tags)),
    model: modelOf(value(fields.model)),
    service: serviceOf(value(fields.service)),
    calls: fields.calls ? asked === "absent" ? 0 : asked : 1,
    summed: fields.calls !== void 0 && asked !== 1,
    input,
    cached: counts.cached,
    written: counts.written,
    output: counts.output,
    nanoUsd: nanoUsdOf(value(fields.usd)),
    outcome: outcomeOf(value(fields.outcome)),
    failed,
    latencyMs: latency !== void 0 && Number.isFinite(latency) && latency >= 0 ? Math.round(latency) : void 0,
    tenant: textOf(value(fields.tenant)),
    task: textOf(value(fields.task)),
    corrected
  };
  return { record };
}
function tokensOf(fields, row) {
  const [input, output] = [sum(row, fields.input), sum(row, fields.output)];
  const [cached2, written2] = [sum(row, fields.cached ?? []), sum(row, fields.written ?? [])];
  const total = countOf(lookUp(row, fields.total ?? []));
  if ([input, output, cached2, written2].includes("broken")) return "bad-count";
  if (input === "absent" && output === "absent") return "no-counts";
  return {
    input: orNone(input),
    cached: orNone(cached2),
    written: orNone(written2),
    output: orNone(output),
    total: typeof total === "number" ? total : void 0
  };
}
var orNone = (count2) => typeof count2 === "number" ? count2 : 0;
function sum(row, tokens) {
  let total = "absent";
  for (const paths of tokens) {
    const count2 = countOf(lookUp(row, paths));
    if (count2 === "broken") return "broken";
    if (count2 !== "absent") total = (total === "absent" ? 0 : total) + count2;
  }
  return total;
}
var textOf = (value) => typeof value === "string" && value !== "" ? value : typeof value === "number" ? String(value) : void 0;

// src/usage/shapes/aggregate.ts
var aggregate = {
  summary: "the result of `promptcost usage sql`",
  has: [["promptcost_calls"], ["input_tokens"], ["month"]],
  includes: "all",
  fields: {
    at: ["first_day"],
    end: ["last_day"],
    prompt: ["prompt"],
    model: ["model"],
    service: ["service"],
    calls: ["promptcost_calls"],
    input: [["input_tokens"]],
    cached: [["cached_tokens"]],
    written: [["written_tokens"]],
    output: [["output_tokens"]]
  }
};

// src/usage/shapes/shape.ts
var within = (path) => ["", "response/body/", "response/", "body/"].map((place) => place + path);
var named = [
  "prompt_id",
  "prompt_name",
  "metadata/prompt_id",
  "metadata/prompt_name",
  ...within("metadata/prompt_id"),
  ...within("metadata/prompt_name")
];
var times = ["timestamp", "ts", "time", ...within("created"), ...within("created_at")];

// src/usage/shapes/anthropic-messages.ts
var anthropicMessages = {
  summary: "Anthropic Messages answers, and batch results",
  has: [
    [...within("usage/input_tokens"), "result/message/usage/input_tokens"],
    [
      ...within("usage/cache_read_input_tokens"),
      ...within("usage/cache_creation_input_tokens"),
      ...within("stop_reason"),
      "result/message/stop_reason"
    ]
  ],
  includes: "none",
  fields: {
    at: times,
    prompt: named,
    model: [...within("model"), "result/message/model"],
    service: [...within("usage/service_tier"), "result/message/usage/service_tier"],
    input: [[...within("usage/input_tokens"), "result/message/usage/input_tokens"]],
    cached: [[...within("usage/cache_read_input_tokens"), "result/message/usage/cache_read_input_tokens"]],
    written: [[...within("usage/cache_creation_input_tokens"), "result/message/usage/cache_creation_input_tokens"]],
    output: [[...within("usage/output_tokens"), "result/message/usage/output_tokens"]],
    outcome: [...within("stop_reason"), "result/message/stop_reason"],
    error: ["error", "response/error"],
    latency: ["latency_ms", "duration_ms"]
  }
};

// src/usage/shapes/anthropic-report.ts
var anthropicReport = {
  summary: "Anthropic usage report (organizations/usage_report/messages)",
  has: [["uncached_input_tokens"]],
  rows: "data?/results?",
  about: ["uncached_input_tokens"],
  includes: "none",
  fields: {
    at: ["^starting_at", "starting_at"],
    model: ["model"],
    service: ["service_tier"],
    calls: ["num_requests"],
    input: [["uncached_input_tokens"]],
    cached: [["cache_read_input_tokens"]],
    written: [["cache_creation/ephemeral_5m_input_tokens"], ["cache_creation/ephemeral_1h_input_tokens"]],
    output: [["output_tokens"]]
  }
};

// src/usage/shapes/bedrock.ts
var bedrockLog = {
  summary: "Amazon Bedrock model invocation log",
  has: [["input/inputTokenCount", "output/outputTokenCount"], ["modelId"]],
  includes: "none",
  fields: {
    at: ["timestamp"],
    prompt: ["requestMetadata/prompt_id", "requestMetadata/prompt_name", "requestMetadata/prompt"],
    model: ["modelId"],
    input: [["input/inputTokenCount"]],
    cached: [["input/cacheReadInputTokenCount"]],
    written: [["input/cacheWriteInputTokenCount"]],
    output: [["output/outputTokenCount"]],
    error: ["errorCode"],
    outcome: ["output/outputBodyJson/stopReason"]
  }
};
var bedrockConverse = {
  summary: "Amazon Bedrock Converse answers",
  has: [within("usage/inputTokens"), within("usage/outputTokens")],
  includes: "none",
  fields: {
    at: times,
    prompt: named,
    model: [...within("modelId"), "model"],
    input: [within("usage/inputTokens")],
    cached: [within("usage/cacheReadInputTokens")],
    written: [within("usage/cacheWriteInputTokens")],
    output: [within("usage/outputTokens")],
    total: within("usage/totalTokens"),
    outcome: within("stopReason"),
    latency: within("metrics/latencyMs"),
    error: ["error"]
  }
};

// src/usage/shapes/braintrust.ts
var braintrust = {
  summary: "Braintrust spans",
  has: [["metrics/prompt_tokens"], ["span_attributes", "span_id", "root_span_id", "metadata/model"]],
  about: ["metrics/prompt_tokens"],
  only: { path: ["span_attributes/type"], values: ["llm"] },
  includes: "all",
  fields: {
    at: ["metrics/start", "created"],
    end: ["metrics/end"],
    prompt: ["metadata/prompt/id", "metadata/prompt/key", "metadata/prompt_name", "span_attributes/name"],
    tags: ["tags"],
    model: ["metadata/model"],
    input: [["metrics/prompt_tokens"]],
    cached: [["metrics/prompt_cached_tokens"]],
    written: [["metrics/prompt_cache_creation_tokens"]],
    output: [["metrics/completion_tokens"]],
    total: ["metrics/tokens"],
    usd: ["metrics/estimated_cost"],
    error: ["error"],
    task: ["root_span_id"]
  }
};

// src/usage/shapes/datadog.ts
var datadog = {
  summary: "Datadog LLM Observability spans",
  has: [["metrics/input_tokens"], ["ml_app", "meta/model_name", "meta/kind", "meta/span/kind", "meta/span.kind"]],
  about: ["metrics/input_tokens"],
  only: { path: ["meta/kind", "meta/span/kind", "meta/span.kind"], values: ["llm", "embedding"] },
  includes: "all",
  failures: ["error"],
  fields: {
    at: ["start_ns", "start"],
    latency: ["duration_ms"],
    prompt: ["meta/input/prompt/id", "meta/input/prompt/name", "name"],
    tags: ["tags"],
    model: ["meta/model_name"],
    input: [["metrics/input_tokens"]],
    cached: [["metrics/cache_read_input_tokens"]],
    written: [["metrics/cache_write_input_tokens"]],
    output: [["metrics/output_tokens"]],
    total: ["metrics/total_tokens"],
    usd: ["metrics/total_cost"],
    error: ["status"],
    task: ["trace_id"]
  }
};

// src/usage/shapes/focus.ts
var focus = {
  summary: "FOCUS 1.2 or 1.3 rows of a bill",
  has: [
    ["BilledCost", "EffectiveCost", "ListCost"],
    ["ConsumedQuantity", "PricingQuantity"],
    ["ChargePeriodStart", "BillingPeriodStart"]
  ],
  only: { path: ["ChargeCategory"], values: ["usage"] },
  includes: "none",
  meter: {
    words: ["SkuMeter", "x_SkuMeterName", "ChargeDescription", "SkuId"],
    quantity: ["ConsumedQuantity", "PricingQuantity"],
    unit: ["ConsumedUnit", "PricingUnit"],
    units: ["token", "tokens", "1k tokens", "1m tokens"]
  },
  fields: {
    at: ["ChargePeriodStart", "BillingPeriodStart"],
    prompt: ["Tags/prompt", "Tags/prompt_id", "x_Prompt", "x_prompt"],
    model: ["x_Model", "x_model", "Tags/model", "ResourceName", "SkuId"],
    service: ["x_ServiceTier"],
    calls: ["x_Calls", "x_calls"],
    input: [],
    output: [],
    usd: ["EffectiveCost", "BilledCost", "ListCost"]
  }
};

// src/usage/shapes/gemini.ts
var gemini = {
  summary: "Gemini answers",
  has: [within("usageMetadata/promptTokenCount")],
  includes: "all",
  fields: {
    at: [...within("createTime"), ...times],
    prompt: named,
    model: [...within("modelVersion"), "model"],
    service: within("usageMetadata/serviceTier"),
    input: [within("usageMetadata/promptTokenCount"), within("usageMetadata/toolUsePromptTokenCount")],
    cached: [within("usageMetadata/cachedContentTokenCount")],
    output: [within("usageMetadata/candidatesTokenCount"), within("usageMetadata/thoughtsTokenCount")],
    total: within("usageMetadata/totalTokenCount"),
    outcome: within("candidates/0/finishReason"),
    error: ["error", "response/error"],
    latency: ["latency_ms", "duration_ms"]
  }
};

// src/usage/shapes/helicone.ts
var helicone = {
  summary: "Helicone request export",
  has: [["prompt_tokens"], ["request_id", "response_status", "request_created_at", "helicone_url", "request_model"]],
  includes: "unsaid",
  fields: {
    at: ["request_created_at", "created_at"],
    prompt: [
      "prompt_id",
      "request_properties/Helicone-Prompt-Id",
      "properties/Helicone-Prompt-Id",
      "request_properties/prompt_id",
      "properties/prompt_id"
    ],
    model: ["response_model", "model", "request_model"],
    input: [["prompt_tokens"]],
    cached: [["prompt_cache_read_tokens"]],
    written: [["prompt_cache_write_tokens"]],
    output: [["completion_tokens"]],
    total: ["total_tokens"],
    usd: ["cost", "costUSD", "cost_usd"],
    error: ["response_status", "status"],
    latency: ["latency", "delay_ms"],
    tenant: ["user_id", "request_user_id"],
    task: ["properties/Helicone-Session-Id", "request_properties/Helicone-Session-Id"]
  }
};

// src/usage/shapes/langfuse.ts
var cached = ["input_cached_tokens", "cache_read_input_tokens", "input_cache_read", "cached_tokens"];
var written = ["cache_creation_input_tokens", "input_cache_creation", "input_cache_write"];
var usage = (keys) => keys.flatMap((key) => [`usageDetails/${key}`, `usage_details/${key}`]);
var langfuse = {
  summary: "Langfuse observations (API, batch export, table)",
  has: [
    ["usageDetails", "usage_details"],
    ["providedModelName", "provided_model_name", "promptName", "prompt_name", "model", "type"]
  ],
  about: usage(["input", "output", "total"]),
  only: { path: ["type"], values: ["generation", "embedding"] },
  includes: "none",
  failures: ["error"],
  fields: {
    at: ["startTime", "start_time"],
    end: ["endTime", "end_time"],
    prompt: ["promptName", "prompt_name", "promptId", "prompt_id"],
    tags: ["tags", "traceTags", "trace_tags"],
    model: ["providedModelName", "provided_model_name", "model"],
    input: [usage(["input"])],
    cached: [usage(cached)],
    written: [usage(written)],
    output: [usage(["output"]), usage(["output_reasoning_tokens", "output_reasoning"])],
    total: usage(["total"]),
    usd: ["totalCost", "total_cost", "calculatedTotalCost"],
    error: ["level"],
    tenant: ["userId", "user_id"],
    task: ["traceId", "trace_id"]
  }
};

// src/usage/shapes/langsmith.ts
var langsmith = {
  summary: "LangSmith run export",
  has: [
    ["usage_metadata/input_tokens", "outputs/usage_metadata/input_tokens", "prompt_tokens"],
    ["run_type", "extra/metadata/ls_model_name", "dotted_order"]
  ],
  about: ["usage_metadata/input_tokens", "outputs/usage_metadata/input_tokens", "prompt_tokens"],
  only: { path: ["run_type"], values: ["llm"] },
  includes: "all",
  fields: {
    at: ["start_time"],
    end: ["end_time"],
    prompt: ["extra/metadata/lc_hub_repo", "extra/metadata/prompt_name", "name"],
    tags: ["tags"],
    model: ["extra/metadata/ls_model_name", "extra/invocation_params/model"],
    input: [["usage_metadata/input_tokens", "outputs/usage_metadata/input_tokens", "prompt_tokens"]],
    cached: [
      [
        "usage_metadata/input_token_details/cache_read",
        "outputs/usage_metadata/input_token_details/cache_read",
        "prompt_token_details/cache_read"
      ]
    ],
    written: [
      [
        "usage_metadata/input_token_details/cache_creation",
        "outputs/usage_metadata/input_token_details/cache_creation",
        "prompt_token_details/cache_creation"
      ]
    ],
    output: [["usage_metadata/output_tokens", "outputs/usage_metadata/output_tokens", "completion_tokens"]],
    total: ["usage_metadata/total_tokens", "outputs/usage_metadata/total_tokens", "total_tokens"],
    usd: ["total_cost", "usage_metadata/total_cost"],
    error: ["status"],
    task: ["trace_id"]
  }
};

// src/usage/shapes/litellm.ts
var details = "metadata/usage_object/prompt_tokens_details";
var litellm = {
  summary: "LiteLLM spend logs",
  has: [["prompt_tokens"], ["spend"], ["request_tags", "model_group", "call_type", "api_key", "startTime"]],
  includes: "all",
  fields: {
    at: ["startTime", "start_time", "date"],
    end: ["endTime", "end_time"],
    prompt: ["metadata/prompt_id", "metadata/prompt_name", "metadata/requester_metadata/prompt_id"],
    tags: ["request_tags"],
    model: ["model"],
    input: [["prompt_tokens"]],
    cached: [["cache_read_input_tokens", `${details}/cached_tokens`, "metadata/usage_object/cache_read_input_tokens"]],
    written: [
      [
        "cache_creation_input_tokens",
        `${details}/cache_creation_tokens`,
        "metadata/usage_object/cache_creation_input_tokens"
      ]
    ],
    output: [["completion_tokens"]],
    total: ["total_tokens"],
    usd: ["spend"],
    error: ["status"],
    tenant: ["end_user", "team_id"],
    task: ["session_id"]
  }
};

// src/usage/shapes/openai-chat.ts
var openaiChat = {
  summary: "OpenAI Chat Completions answers, and batch output",
  has: [within("usage/prompt_tokens"), within("usage/completion_tokens")],
  includes: "all",
  fields: {
    at: times,
    prompt: named,
    model: within("model"),
    service: within("service_tier"),
    input: [within("usage/prompt_tokens")],
    cached: [within("usage/prompt_tokens_details/cached_tokens")],
    written: [within("usage/prompt_tokens_details/cache_write_tokens")],
    output: [within("usage/completion_tokens")],
    total: within("usage/total_tokens"),
    usd: [...within("usage/cost"), ...within("usage/cost/total_cost")],
    outcome: within("choices/0/finish_reason"),
    error: ["error", "response/error"],
    latency: ["latency_ms", "duration_ms"]
  }
};

// src/usage/shapes/openai-report.ts
var openaiReport = {
  summary: "OpenAI usage API (organization/usage/completions)",
  has: [["num_model_requests"], ["input_tokens"]],
  rows: "data?/results?",
  about: ["input_tokens", "output_tokens"],
  includes: "all",
  fields: {
    at: ["^start_time", "start_time"],
    model: ["model"],
    service: ["service_tier"],
    calls: ["num_model_requests"],
    input: [["input_tokens"]],
    cached: [["input_cached_tokens"]],
    written: [["input_cache_write_tokens"]],
    output: [["output_tokens"]]
  }
};

// src/usage/shapes/openai-responses.ts
var openaiResponses = {
  summary: "OpenAI Responses answers",
  has: [
    within("usage/input_tokens"),
    [
      ...within("usage/input_tokens_details"),
      ...within("usage/output_tokens_details"),
      ...within("incomplete_details")
    ]
  ],
  includes: "all",
  fields: {
    at: times,
    prompt: [...within("prompt/id"), ...named],
    model: within("model"),
    service: within("service_tier"),
    input: [within("usage/input_tokens")],
    cached: [within("usage/input_tokens_details/cached_tokens")],
    written: [within("usage/input_tokens_details/cache_write_tokens")],
    output: [within("usage/output_tokens")],
    total: within("usage/total_tokens"),
    usd: within("usage/cost"),
    outcome: [...within("incomplete_details/reason"), ...within("status")],
    error: within("error"),
    latency: ["latency_ms", "duration_ms"]
  }
};

// src/usage/shapes/openinference.ts
var a = (key) => `attributes/${key}`;
var openinference = {
  summary: "OpenInference spans (Arize, Phoenix)",
  has: [[a("llm.token_count.prompt"), a("llm.token_count.total"), a("llm.token_count.completion")]],
  rows: "resourceSpans?/scopeSpans?/spans?",
  about: [a("llm.token_count.prompt"), a("llm.token_count.completion")],
  only: { path: [a("openinference.span.kind")], values: ["llm"] },
  includes: "all",
  failures: ["2", "error", "status_code_error"],
  otlp: true,
  fields: {
    at: ["start_time", "startTime", "startTimeUnixNano"],
    end: ["end_time", "endTime", "endTimeUnixNano"],
    prompt: [a("prompt.id"), a("prompt.name"), a("llm.prompt_template.name")],
    tags: [a("tag.tags")],
    model: [a("llm.model_name")],
    input: [[a("llm.token_count.prompt")]],
    cached: [[a("llm.token_count.prompt_details.cache_read")]],
    written: [[a("llm.token_count.prompt_details.cache_write")]],
    output: [[a("llm.token_count.completion")]],
    total: [a("llm.token_count.total")],
    usd: [a("llm.cost.total")],
    error: ["status_code", "status/code", "status/status_code"],
    tenant: [a("user.id")],
    task: ["trace_id", "traceId", "context/trace_id"]
  }
};

// src/usage/shapes/otel.ts
var a2 = (key) => `attributes/${key}`;
var otel = {
  summary: "OpenTelemetry GenAI spans (OTLP JSON)",
  has: [
    [
      a2("gen_ai.usage.input_tokens"),
      a2("gen_ai.usage.prompt_tokens"),
      a2("gen_ai.usage.output_tokens"),
      a2("gen_ai.usage.completion_tokens")
    ]
  ],
  rows: "resourceSpans?/scopeSpans?/spans?",
  otlp: true,
  about: [
    a2("gen_ai.usage.input_tokens"),
    a2("gen_ai.usage.prompt_tokens"),
    a2("gen_ai.usage.output_tokens"),
    a2("gen_ai.usage.completion_tokens")
  ],
  only: {
    path: [a2("gen_ai.operation.name")],
    values: ["chat", "text_completion", "generate_content", "embeddings", "responses"]
  },
  includes: "all",
  failures: ["2", "error", "status_code_error"],
  fields: {
    at: ["startTimeUnixNano", "start_time_unix_nano", "startTime", "start_time", "timestamp"],
    end: ["endTimeUnixNano", "end_time_unix_nano", "endTime", "end_time"],
    prompt: [a2("gen_ai.prompt.name"), a2("prompt.name"), a2("prompt.id")],
    model: [a2("gen_ai.response.model"), a2("gen_ai.request.model")],
    service: [a2("gen_ai.openai.response.service_tier"), a2("openai.response.service_tier")],
    input: [[a2("gen_ai.usage.input_tokens"), a2("gen_ai.usage.prompt_tokens")]],
    cached: [
      [
        a2("gen_ai.usage.cache_read.input_tokens"),
        a2("gen_ai.usage.cache_read_input_tokens"),
        a2("gen_ai.usage.input_tokens.cached"),
        a2("gen_ai.usage.details.cache_read_tokens")
      ]
    ],
    written: [
      [
        a2("gen_ai.usage.cache_write.input_tokens"),
        a2("gen_ai.usage.cache_creation.input_tokens"),
        a2("gen_ai.usage.cache_creation_input_tokens"),
        a2("gen_ai.usage.input_tokens.cache_write")
      ]
    ],
    output: [[a2("gen_ai.usage.output_tokens"), a2("gen_ai.usage.completion_tokens")]],
    total: [a2("gen_ai.usage.total_tokens")],
    usd: [a2("gen_ai.usage.total_cost"), a2("gen_ai.usage.cost"), a2("gen_ai.cost.total"), a2("operation.cost")],
    outcome: [a2("gen_ai.response.finish_reasons")],
    error: ["status/code", "status/status_code"],
    tenant: [a2("tenant.id"), a2("user.id"), a2("enduser.id")],
    task: ["traceId", "trace_id"]
  }
};

// src/usage/shapes/promptfoo.ts
var promptfoo = {
  summary: "promptfoo eval output",
  has: [["response"], ["promptIdx", "promptId", "prompt/label"]],
  rows: "results/results",
  about: ["response/tokenUsage/prompt", "response/tokenUsage/completion"],
  unbilled: ["response/cached"],
  includes: "unsaid",
  failures: ["error", "2"],
  fields: {
    at: ["^createdAt", "^timestamp", "^^createdAt"],
    prompt: ["prompt/label", "promptId"],
    model: ["provider/id", "provider"],
    input: [["response/tokenUsage/prompt"]],
    cached: [["response/tokenUsage/completionDetails/cacheReadInputTokens"]],
    written: [["response/tokenUsage/completionDetails/cacheCreationInputTokens"]],
    output: [["response/tokenUsage/completion"]],
    total: ["response/tokenUsage/total"],
    usd: ["cost"],
    error: ["failureReason"],
    latency: ["latencyMs"]
  }
};

// src/usage/shapes/vercel.ts
var a3 = (key) => `attributes/${key}`;
var vercel = {
  summary: "Vercel AI SDK spans",
  has: [
    [a3("ai.usage.inputTokens"), a3("ai.usage.promptTokens"), a3("ai.usage.outputTokens"), a3("ai.usage.completionTokens")]
  ],
  rows: "resourceSpans?/scopeSpans?/spans?",
  about: [a3("ai.usage.inputTokens"), a3("ai.usage.promptTokens")],
  only: {
    path: [a3("ai.operationId"), "name"],
    values: [
      "ai.generatetext.dogenerate",
      "ai.streamtext.dostream",
      "ai.generateobject.dogenerate",
      "ai.streamobject.dostream"
    ]
  },
  includes: "all",
  failures: ["2", "error", "status_code_error"],
  otlp: true,
  fields: {
    at: ["startTimeUnixNano", "startTime", "start_time", "timestamp"],
    end: ["endTimeUnixNano", "endTime", "end_time"],
    prompt: [a3("ai.telemetry.metadata.prompt"), a3("ai.telemetry.metadata.promptName"), a3("ai.telemetry.functionId")],
    model: [a3("ai.response.model"), a3("gen_ai.response.model"), a3("ai.model.id"), a3("gen_ai.request.model")],
    input: [[a3("ai.usage.inputTokens"), a3("ai.usage.promptTokens")]],
    cached: [[a3("ai.usage.inputTokenDetails.cacheReadTokens"), a3("ai.usage.cachedInputTokens")]],
    written: [[a3("ai.usage.inputTokenDetails.cacheWriteTokens")]],
    output: [[a3("ai.usage.outputTokens"), a3("ai.usage.completionTokens")]],
    total: [a3("ai.usage.totalTokens")],
    outcome: [a3("ai.response.finishReason")],
    error: ["status/code"],
    tenant: [a3("ai.telemetry.metadata.userId")],
    task: ["traceId", "trace_id"]
  }
};

// src/usage/shapes/shapes.ts
var SHAPES = {
  aggregate,
  "openai-report": openaiReport,
  "anthropic-report": anthropicReport,
  focus,
  promptfoo,
  "bedrock-log": bedrockLog,
  litellm,
  langsmith,
  helicone,
  braintrust,
  datadog,
  langfuse,
  openinference,
  vercel,
  otel,
  "openai-chat": openaiChat,
  "openai-responses": openaiResponses,
  "anthropic-messages": anthropicMessages,
  gemini,
  bedrock: bedrockConverse
};
var shapeNames = Object.keys(SHAPES);

// src/usage/read/aggregate.ts
var endedColumn = (word) => `ended_${word.replaceAll("-", "_dash_")}`;
function readAggregate(row) {
  const value = (column) => lookUp(row, [column]);
  const whole = (column) => {
    const count2 = countOf(value(column));
    return count2 === "absent" ? 0 : count2 === "broken" ? Number.NaN : count2;
  };
  const month = value("month");
  if (typeof month !== "string" || !/^(20\d\d-(0[1-9]|1[0-2]))?$/.test(month)) return "bad-time";
  const key = { prompt: nameOf2(value("prompt")), model: modelOf(value("model")), service: serviceOf(value("service")) };
  const group = emptyGroup({ ...key, month, by: "" });
  group.calls = whole("promptcost_calls");
  group.errors = whole("errors");
  for (const word of [...outcomeWords, "other"]) {
    const ended = whole(endedColumn(word));
    if (ended > 0) group.outcomes.set(word, ended);
  }
  group.known = {};
  for (const measure of measures) {
    group.sums[measure] = whole(`${measure}_tokens`);
    const [p50, p95] = [whole(`${measure}_p50`), whole(`${measure}_p95`)];
    group.known[measure] = { p50: threeDigits(p50), p95: threeDigits(p95) };
  }
  group.nanoUsd = nanoUsdOf(value("usd"));
  const [from, to] = [timeOf(value("first_day")), timeOf(value("last_day"))];
  if (from !== void 0) group.from = Math.floor(from / dayMs);
  if (to !== void 0) group.to = Math.floor(to / dayMs);
  const counts = [group.calls, group.errors, ...measures.map((measure) => group.sums[measure])];
  return counts.some(Number.isNaN) ? "bad-count" : group;
}

// node_modules/csv-parse/lib/index.js
import { Transform } from "stream";

// node_modules/csv-parse/lib/utils/is_object.js
var is_object = function(obj) {
  return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};

// node_modules/csv-parse/lib/api/CsvError.js
var CsvError = class _CsvError extends Error {
  constructor(code, message, options, ...contexts) {
    if (Array.isArray(message)) message = message.join(" ").trim();
    super(message);
    if (Error.captureStackTrace !== void 0) {
      Error.captureStackTrace(this, _CsvError);
    }
    this.code = code;
    for (const context of contexts) {
      for (const key in context) {
        const value = context[key];
        this[key] = Buffer.isBuffer(value) ? value.toString(options.encoding) : value == null ? value : JSON.parse(JSON.stringify(value));
      }
    }
  }
};

// node_modules/csv-parse/lib/api/normalize_columns_array.js
var normalize_columns_array = function(columns) {
  const normalizedColumns = [];
  for (let i = 0, l = columns.length; i < l; i++) {
    const column = columns[i];
    if (column === void 0 || column === null || column === false) {
      normalizedColumns[i] = { disabled: true };
    } else if (typeof column === "string" || typeof column === "number") {
      normalizedColumns[i] = { name: `${column}` };
    } else if (is_object(column)) {
      if (typeof column.name !== "string") {
        throw new CsvError("CSV_OPTION_COLUMNS_MISSING_NAME", [
          "Option columns missing name:",
          `property "name" is required at position ${i}`,
          "when column is an object literal"
        ]);
      }
      normalizedColumns[i] = column;
    } else {
      throw new CsvError("CSV_INVALID_COLUMN_DEFINITION", [
        "Invalid column definition:",
        "expect a string or a literal object,",
        `got ${JSON.stringify(column)} at position ${i}`
      ]);
    }
  }
  return normalizedColumns;
};

// node_modules/csv-parse/lib/utils/ResizeableBuffer.js
var ResizeableBuffer = class {
  constructor(size = 100) {
    this.size = size;
    this.length = 0;
    this.buf = Buffer.allocUnsafe(size);
  }
  prepend(val) {
    if (Buffer.isBuffer(val)) {
      const length = this.length + val.length;
      if (length >= this.size) {
        this.resize();
        if (length >= this.size) {
          throw Error("INVALID_BUFFER_STATE");
        }
      }
      const buf = this.buf;
      this.buf = Buffer.allocUnsafe(this.size);
      val.copy(this.buf, 0);
      buf.copy(this.buf, val.length);
      this.length += val.length;
    } else {
      const length = this.length++;
      if (length === this.size) {
        this.resize();
      }
      const buf = this.clone();
      this.buf[0] = val;
      buf.copy(this.buf, 1, 0, length);
    }
  }
  append(val) {
    const length = this.length++;
    if (length === this.size) {
      this.resize();
    }
    this.buf[length] = val;
  }
  clone() {
    return Buffer.from(this.buf.slice(0, this.length));
  }
  resize() {
    const length = this.length;
    this.size = this.size * 2;
    const buf = Buffer.allocUnsafe(this.size);
    this.buf.copy(buf, 0, 0, length);
    this.buf = buf;
  }
  toString(encoding) {
    if (encoding) {
      return this.buf.toString(encoding, 0, this.length);
    } else {
      return Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
    }
  }
  toJSON() {
    return this.toString("utf8");
  }
  reset() {
    this.length = 0;
  }
};
var ResizeableBuffer_default = ResizeableBuffer;

// node_modules/csv-parse/lib/api/init_state.js
var init_state = function(options) {
  const timchars = [
    // Basic Latin
    32,
    // [Space](https://www.fileformat.info/info/unicode/char/0020/index.htm)
    9,
    // [CHARACTER TABULATION (HT)](https://www.fileformat.info/info/unicode/char/0009/index.htm)
    10,
    // [LINE FEED (LF)](https://www.fileformat.info/info/unicode/char/000a/index.htm)
    13,
    // [CARRIAGE RETURN (CR)](https://www.fileformat.info/info/unicode/char/000d/index.htm)
    12,
    // [FORM FEED (FF)](https://www.fileformat.info/info/unicode/char/000c/index.htm)
    11,
    // [LINE TABULATION (VT)](https://www.fileformat.info/info/unicode/char/000b/index.htm)
    // Latin-1 Supplement
    160,
    // [NO-BREAK SPACE (NBSP)](https://www.fileformat.info/info/unicode/char/00a0/index.htm)
    // Ogham
    5760,
    // [OGHAM SPACE MARK](https://www.fileformat.info/info/unicode/char/1680/index.htm)
    // General Punctuation
    8192,
    // [EN QUAD](https://www.fileformat.info/info/unicode/char/2000/index.htm)
    8193,
    // [EM QUAD](https://www.fileformat.info/info/unicode/char/2001/index.htm)
    8194,
    // [EN SPACE](https://www.fileformat.info/info/unicode/char/2002/index.htm)
    8195,
    // [EM SPACE](https://www.fileformat.info/info/unicode/char/2003/index.htm)
    8196,
    // [THREE-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2004/index.htm)
    8197,
    // [FOUR-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2005/index.htm)
    8198,
    // [SIX-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2006/index.htm)
    8199,
    // [FIGURE SPACE](https://www.fileformat.info/info/unicode/char/2007/index.htm)
    8200,
    // [PUNCTUATION SPACE](https://www.fileformat.info/info/unicode/char/2008/index.htm)
    8201,
    // [THIN SPACE](https://www.fileformat.info/info/unicode/char/2009/index.htm)
    8202,
    // [HAIR SPACE](https://www.fileformat.info/info/unicode/char/200a/index.htm)
    8232,
    // [LINE SEPARATOR](https://www.fileformat.info/info/unicode/char/2028/index.htm)
    8233,
    // [PARAGRAPH SEPARATOR](https://www.fileformat.info/info/unicode/char/2029/index.htm)
    8239,
    // [NARROW NO-BREAK SPACE (NNBSP)](https://www.fileformat.info/info/unicode/char/202f/index.htm)
    8287,
    // [MEDIUM MATHEMATICAL SPACE (MMSP)](https://www.fileformat.info/info/unicode/char/205f/index.htm)
    12288,
    // [IDEOGRAPHIC SPACE](https://www.fileformat.info/info/unicode/char/3000/index.htm)
    65279
    // [ZERO WIDTH NO-BREAK SPACE (BOM)](https://www.fileformat.info/info/unicode/char/feff/index.htm)
  ].reduce((acc, codepoint) => {
    const encoded = Buffer.from(
      String.fromCharCode(codepoint),
      options.encoding
    );
    if (codepoint !== 63 && encoded.length === 1 && encoded[0] === 63) {
      return acc;
    }
    acc.push(encoded);
    return acc;
  }, []);
  const timcharFirstBytes = new Uint8Array(256);
  for (const t of timchars) timcharFirstBytes[t[0]] = 1;
  return {
    bomSkipped: false,
    bufBytesStart: 0,
    castField: options.cast_function,
    commenting: false,
    delimiterBufPrevious: void 0,
    delimiterDiscovered: false,
    // Current error encountered by a record
    error: void 0,
    enabled: options.from_line === 1,
    escaping: false,
    escapeIsQuote: Buffer.isBuffer(options.escape) && Buffer.isBuffer(options.quote) && Buffer.compare(options.escape, options.quote) === 0,
    // columns can be `false`, `true`, `Array`
    expectedRecordLength: Array.isArray(options.columns) ? options.columns.length : void 0,
    field: new ResizeableBuffer_default(20),
    firstLineToHeaders: options.cast_first_line_to_header,
    needMoreDataSize: Math.max(
      // Skip if the remaining buffer smaller than comment
      options.comment !== null ? options.comment.length : 0,
      ...options.delimiter ? options.delimiter.map((delimiter) => delimiter.length) : [],
      // Auto discovery of delimiter is limited to 1 character
      options.delimiter_auto ? 1 : 0,
      // Skip if the remaining buffer can be escape sequence
      options.quote !== null ? options.quote.length : 0,
      ...timchars.map((t) => t.length)
    ),
    previousBuf: void 0,
    quoting: false,
    stop: false,
    rawBuffer: new ResizeableBuffer_default(100),
    record: [],
    recordHasError: false,
    record_length: 0,
    recordDelimiterMaxLength: options.record_delimiter.length === 0 ? 0 : Math.max(...options.record_delimiter.map((v) => v.length)),
    trimChars: [
      Buffer.from(" ", options.encoding)[0],
      Buffer.from("	", options.encoding)[0]
    ],
    wasQuoting: false,
    wasRowDelimiter: false,
    timchars,
    timcharFirstBytes
  };
};

// node_modules/csv-parse/lib/utils/underscore.js
var underscore = function(str) {
  return str.replace(/([A-Z])/g, function(_, match) {
    return "_" + match.toLowerCase();
  });
};

// node_modules/csv-parse/lib/api/normalize_options.js
var normalize_options = function(opts) {
  const options = {};
  for (const opt in opts) {
    options[underscore(opt)] = opts[opt];
  }
  if (options.encoding === void 0 || options.encoding === true) {
    options.encoding = "utf8";
  } else if (options.encoding === null || options.encoding === false) {
    options.encoding = null;
  } else if (typeof options.encoding !== "string" && options.encoding !== null) {
    throw new CsvError(
      "CSV_INVALID_OPTION_ENCODING",
      [
        "Invalid option encoding:",
        "encoding must be a string or null to return a buffer,",
        `got ${JSON.stringify(options.encoding)}`
      ],
      options
    );
  }
  if (options.bom === void 0 || options.bom === null || options.bom === false) {
    options.bom = false;
  } else if (options.bom !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_BOM",
      [
        "Invalid option bom:",
        "bom must be true,",
        `got ${JSON.stringify(options.bom)}`
      ],
      options
    );
  }
  options.cast_function = null;
  if (options.cast === void 0 || options.cast === null || options.cast === false || options.cast === "") {
    options.cast = void 0;
  } else if (typeof options.cast === "function") {
    options.cast_function = options.cast;
    options.cast = true;
  } else if (options.cast !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_CAST",
      [
        "Invalid option cast:",
        "cast must be true or a function,",
        `got ${JSON.stringify(options.cast)}`
      ],
      options
    );
  }
  if (options.cast_date === void 0 || options.cast_date === null || options.cast_date === false || options.cast_date === "") {
    options.cast_date = false;
  } else if (options.cast_date === true) {
    options.cast_date = function(value) {
      const date2 = Date.parse(value);
      return !isNaN(date2) ? new Date(date2) : value;
    };
  } else if (typeof options.cast_date !== "function") {
    throw new CsvError(
      "CSV_INVALID_OPTION_CAST_DATE",
      [
        "Invalid option cast_date:",
        "cast_date must be true or a function,",
        `got ${JSON.stringify(options.cast_date)}`
      ],
      options
    );
  }
  options.cast_first_line_to_header = void 0;
  if (options.columns === true) {
    options.cast_first_line_to_header = void 0;
  } else if (typeof options.columns === "function") {
    options.cast_first_line_to_header = options.columns;
    options.columns = true;
  } else if (Array.isArray(options.columns)) {
    options.columns = normalize_columns_array(options.columns);
  } else if (options.columns === void 0 || options.columns === null || options.columns === false) {
    options.columns = false;
  } else {
    throw new CsvError(
      "CSV_INVALID_OPTION_COLUMNS",
      [
        "Invalid option columns:",
        "expect an array, a function or true,",
        `got ${JSON.stringify(options.columns)}`
      ],
      options
    );
  }
  if (options.group_columns_by_name === void 0 || options.group_columns_by_name === null || options.group_columns_by_name === false) {
    options.group_columns_by_name = false;
  } else if (options.group_columns_by_name !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
      [
        "Invalid option group_columns_by_name:",
        "expect an boolean,",
        `got ${JSON.stringify(options.group_columns_by_name)}`
      ],
      options
    );
  } else if (options.columns === false) {
    throw new CsvError(
      "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
      [
        "Invalid option group_columns_by_name:",
        "the `columns` mode must be activated."
      ],
      options
    );
  }
  if (options.comment === void 0 || options.comment === null || options.comment === false || options.comment === "") {
    options.comment = null;
  } else {
    if (typeof options.comment === "string") {
      options.comment = Buffer.from(options.comment, options.encoding);
    }
    if (!Buffer.isBuffer(options.comment)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_COMMENT",
        [
          "Invalid option comment:",
          "comment must be a buffer or a string,",
          `got ${JSON.stringify(options.comment)}`
        ],
        options
      );
    }
  }
  if (options.comment_no_infix === void 0 || options.comment_no_infix === null || options.comment_no_infix === false) {
    options.comment_no_infix = false;
  } else if (options.comment_no_infix !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_COMMENT",
      [
        "Invalid option comment_no_infix:",
        "value must be a boolean,",
        `got ${JSON.stringify(options.comment_no_infix)}`
      ],
      options
    );
  }
  if (options.delimiter_auto === void 0 || options.delimiter_auto === null || options.delimiter_auto === false) {
    options.delimiter_auto = false;
  } else if (options.delimiter_auto === true) {
    options.delimiter_auto = {};
  } else if (!is_object(options.delimiter_auto)) {
    throw new CsvError(
      "CSV_INVALID_OPTION_DELIMITER_AUTO",
      [
        "Invalid option delimiter_auto:",
        "delimiter_auto must be a boolean or a configuration object,",
        `got ${JSON.stringify(options.delimiter_auto)}`
      ],
      options
    );
  }
  if (options.delimiter_auto) {
    if (options.delimiter_auto.preferred === void 0)
      options.delimiter_auto.preferred = {
        [",".charCodeAt(0)]: 1.8,
        ["	".charCodeAt(0)]: 1.8,
        [";".charCodeAt(0)]: 1.6,
        [" ".charCodeAt(0)]: 1.6,
        [":".charCodeAt(0)]: 1.5,
        [".".charCodeAt(0)]: 1.4,
        ["/".charCodeAt(0)]: 1.4
      };
    else if (!is_object(options.delimiter_auto.preferred)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "preferred must be an object,",
          `got ${JSON.stringify(options.delimiter_auto.preferred)}`
        ],
        options
      );
    }
    if (options.delimiter_auto.score === void 0)
      options.delimiter_auto.score = (info, options2) => {
        return (info.total - info.std) * (options2.preferred[info.char_code] || 1);
      };
    else if (typeof options.delimiter_auto.score !== "function") {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "score must be a function,",
          `got ${JSON.stringify(options.delimiter_auto.score)}`
        ],
        options
      );
    }
    if (options.delimiter_auto.size === void 0)
      options.delimiter_auto.size = 2048;
    else if (typeof options.delimiter_auto.size !== "number") {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "size must be a number,",
          `got ${JSON.stringify(options.delimiter_auto.size)}`
        ],
        options
      );
    }
  }
  const delimiter_json = JSON.stringify(options.delimiter);
  if (options.delimiter_auto !== false) {
    options.delimiter = [];
  }
  if (!Array.isArray(options.delimiter)) {
    if (options.delimiter === void 0 || options.delimiter === null || options.delimiter === false) {
      options.delimiter = Buffer.from(",", options.encoding);
    }
    options.delimiter = [options.delimiter];
  }
  options.delimiter = options.delimiter.map(function(delimiter) {
    if (typeof delimiter === "string") {
      delimiter = Buffer.from(delimiter, options.encoding);
    }
    if (!Buffer.isBuffer(delimiter) || delimiter.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER",
        [
          "Invalid option delimiter:",
          "delimiter must be a non empty string or buffer or array of string|buffer,",
          `got ${delimiter_json}`
        ],
        options
      );
    }
    return delimiter;
  });
  if (options.escape === void 0 || options.escape === true) {
    options.escape = Buffer.from('"', options.encoding);
  } else if (typeof options.escape === "string") {
    options.escape = Buffer.from(options.escape, options.encoding);
  } else if (options.escape === null || options.escape === false) {
    options.escape = null;
  }
  if (options.escape !== null) {
    if (!Buffer.isBuffer(options.escape)) {
      throw new Error(
        `Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(options.escape)}`
      );
    }
  }
  if (options.from === void 0 || options.from === null) {
    options.from = 1;
  } else {
    if (typeof options.from === "string" && /\d+/.test(options.from)) {
      options.from = parseInt(options.from);
    }
    if (Number.isInteger(options.from)) {
      if (options.from < 0) {
        throw new Error(
          `Invalid Option: from must be a positive integer, got ${JSON.stringify(opts.from)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: from must be an integer, got ${JSON.stringify(options.from)}`
      );
    }
  }
  if (options.from_line === void 0 || options.from_line === null) {
    options.from_line = 1;
  } else {
    if (typeof options.from_line === "string" && /\d+/.test(options.from_line)) {
      options.from_line = parseInt(options.from_line);
    }
    if (Number.isInteger(options.from_line)) {
      if (options.from_line <= 0) {
        throw new Error(
          `Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(opts.from_line)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: from_line must be an integer, got ${JSON.stringify(opts.from_line)}`
      );
    }
  }
  if (options.ignore_last_delimiters === void 0 || options.ignore_last_delimiters === null) {
    options.ignore_last_delimiters = false;
  } else if (typeof options.ignore_last_delimiters === "number") {
    options.ignore_last_delimiters = Math.floor(options.ignore_last_delimiters);
    if (options.ignore_last_delimiters === 0) {
      options.ignore_last_delimiters = false;
    }
  } else if (typeof options.ignore_last_delimiters !== "boolean") {
    throw new CsvError(
      "CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS",
      [
        "Invalid option `ignore_last_delimiters`:",
        "the value must be a boolean value or an integer,",
        `got ${JSON.stringify(options.ignore_last_delimiters)}`
      ],
      options
    );
  }
  if (options.ignore_last_delimiters === true && options.columns === false) {
    throw new CsvError(
      "CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS",
      [
        "The option `ignore_last_delimiters`",
        "requires the activation of the `columns` option"
      ],
      options
    );
  }
  if (options.info === void 0 || options.info === null || options.info === false) {
    options.info = false;
  } else if (options.info !== true) {
    throw new Error(
      `Invalid Option: info must be true, got ${JSON.stringify(options.info)}`
    );
  }
  if (options.max_record_size === void 0 || options.max_record_size === null || options.max_record_size === false) {
    options.max_record_size = 0;
  } else if (Number.isInteger(options.max_record_size) && options.max_record_size >= 0) {
  } else if (typeof options.max_record_size === "string" && /\d+/.test(options.max_record_size)) {
    options.max_record_size = parseInt(options.max_record_size);
  } else {
    throw new Error(
      `Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(options.max_record_size)}`
    );
  }
  if (options.objname === void 0 || options.objname === null || options.objname === false) {
    options.objname = void 0;
  } else if (Buffer.isBuffer(options.objname)) {
    if (options.objname.length === 0) {
      throw new Error(`Invalid Option: objname must be a non empty buffer`);
    }
    if (options.encoding === null) {
    } else {
      options.objname = options.objname.toString(options.encoding);
    }
  } else if (typeof options.objname === "string") {
    if (options.objname.length === 0) {
      throw new Error(`Invalid Option: objname must be a non empty string`);
    }
  } else if (typeof options.objname === "number") {
  } else {
    throw new Error(
      `Invalid Option: objname must be a string or a buffer, got ${options.objname}`
    );
  }
  if (options.objname !== void 0) {
    if (typeof options.objname === "number") {
      if (options.columns !== false) {
        throw Error(
          "Invalid Option: objname index cannot be combined with columns or be defined as a field"
        );
      }
    } else {
      if (options.columns === false) {
        throw Error(
          "Invalid Option: objname field must be combined with columns or be defined as an index"
        );
      }
    }
  }
  if (options.on_record === void 0 || options.on_record === null) {
    options.on_record = void 0;
  } else if (typeof options.on_record !== "function") {
    throw new CsvError(
      "CSV_INVALID_OPTION_ON_RECORD",
      [
        "Invalid option `on_record`:",
        "expect a function,",
        `got ${JSON.stringify(options.on_record)}`
      ],
      options
    );
  }
  if (options.on_skip !== void 0 && options.on_skip !== null && typeof options.on_skip !== "function") {
    throw new Error(
      `Invalid Option: on_skip must be a function, got ${JSON.stringify(options.on_skip)}`
    );
  }
  if (options.quote === null || options.quote === false || options.quote === "") {
    options.quote = null;
  } else {
    if (options.quote === void 0 || options.quote === true) {
      options.quote = Buffer.from('"', options.encoding);
    } else if (typeof options.quote === "string") {
      options.quote = Buffer.from(options.quote, options.encoding);
    }
    if (!Buffer.isBuffer(options.quote)) {
      throw new Error(
        `Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(options.quote)}`
      );
    }
  }
  if (options.raw === void 0 || options.raw === null || options.raw === false) {
    options.raw = false;
  } else if (options.raw !== true) {
    throw new Error(
      `Invalid Option: raw must be true, got ${JSON.stringify(options.raw)}`
    );
  }
  if (options.record_delimiter === void 0) {
    options.record_delimiter = [];
  } else if (typeof options.record_delimiter === "string" || Buffer.isBuffer(options.record_delimiter)) {
    if (options.record_delimiter.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a non empty string or buffer,",
          `got ${JSON.stringify(options.record_delimiter)}`
        ],
        options
      );
    }
    options.record_delimiter = [options.record_delimiter];
  } else if (!Array.isArray(options.record_delimiter)) {
    throw new CsvError(
      "CSV_INVALID_OPTION_RECORD_DELIMITER",
      [
        "Invalid option `record_delimiter`:",
        "value must be a string, a buffer or array of string|buffer,",
        `got ${JSON.stringify(options.record_delimiter)}`
      ],
      options
    );
  }
  options.record_delimiter = options.record_delimiter.map(function(rd, i) {
    if (typeof rd !== "string" && !Buffer.isBuffer(rd)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a string, a buffer or array of string|buffer",
          `at index ${i},`,
          `got ${JSON.stringify(rd)}`
        ],
        options
      );
    } else if (rd.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a non empty string or buffer",
          `at index ${i},`,
          `got ${JSON.stringify(rd)}`
        ],
        options
      );
    }
    if (typeof rd === "string") {
      rd = Buffer.from(rd, options.encoding);
    }
    return rd;
  });
  if (typeof options.relax_column_count === "boolean") {
  } else if (options.relax_column_count === void 0 || options.relax_column_count === null) {
    options.relax_column_count = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(options.relax_column_count)}`
    );
  }
  if (typeof options.relax_column_count_less === "boolean") {
  } else if (options.relax_column_count_less === void 0 || options.relax_column_count_less === null) {
    options.relax_column_count_less = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(options.relax_column_count_less)}`
    );
  }
  if (typeof options.relax_column_count_more === "boolean") {
  } else if (options.relax_column_count_more === void 0 || options.relax_column_count_more === null) {
    options.relax_column_count_more = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(options.relax_column_count_more)}`
    );
  }
  if (typeof options.relax_quotes === "boolean") {
  } else if (options.relax_quotes === void 0 || options.relax_quotes === null) {
    options.relax_quotes = false;
  } else {
    throw new Error(
      `Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(options.relax_quotes)}`
    );
  }
  if (typeof options.skip_empty_lines === "boolean") {
  } else if (options.skip_empty_lines === void 0 || options.skip_empty_lines === null) {
    options.skip_empty_lines = false;
  } else {
    throw new Error(
      `Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(options.skip_empty_lines)}`
    );
  }
  if (typeof options.skip_records_with_empty_values === "boolean") {
  } else if (options.skip_records_with_empty_values === void 0 || options.skip_records_with_empty_values === null) {
    options.skip_records_with_empty_values = false;
  } else {
    throw new Error(
      `Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(options.skip_records_with_empty_values)}`
    );
  }
  if (typeof options.skip_records_with_error === "boolean") {
  } else if (options.skip_records_with_error === void 0 || options.skip_records_with_error === null) {
    options.skip_records_with_error = false;
  } else {
    throw new Error(
      `Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(options.skip_records_with_error)}`
    );
  }
  if (options.rtrim === void 0 || options.rtrim === null || options.rtrim === false) {
    options.rtrim = false;
  } else if (options.rtrim !== true) {
    throw new Error(
      `Invalid Option: rtrim must be a boolean, got ${JSON.stringify(options.rtrim)}`
    );
  }
  if (options.ltrim === void 0 || options.ltrim === null || options.ltrim === false) {
    options.ltrim = false;
  } else if (options.ltrim !== true) {
    throw new Error(
      `Invalid Option: ltrim must be a boolean, got ${JSON.stringify(options.ltrim)}`
    );
  }
  if (options.trim === void 0 || options.trim === null || options.trim === false) {
    options.trim = false;
  } else if (options.trim !== true) {
    throw new Error(
      `Invalid Option: trim must be a boolean, got ${JSON.stringify(options.trim)}`
    );
  }
  if (options.trim === true && opts.ltrim !== false) {
    options.ltrim = true;
  } else if (options.ltrim !== true) {
    options.ltrim = false;
  }
  if (options.trim === true && opts.rtrim !== false) {
    options.rtrim = true;
  } else if (options.rtrim !== true) {
    options.rtrim = false;
  }
  if (options.to === void 0 || options.to === null) {
    options.to = -1;
  } else if (options.to !== -1) {
    if (typeof options.to === "string" && /\d+/.test(options.to)) {
      options.to = parseInt(options.to);
    }
    if (Number.isInteger(options.to)) {
      if (options.to <= 0) {
        throw new Error(
          `Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(opts.to)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: to must be an integer, got ${JSON.stringify(opts.to)}`
      );
    }
  }
  if (options.to_line === void 0 || options.to_line === null) {
    options.to_line = -1;
  } else if (options.to_line !== -1) {
    if (typeof options.to_line === "string" && /\d+/.test(options.to_line)) {
      options.to_line = parseInt(options.to_line);
    }
    if (Number.isInteger(options.to_line)) {
      if (options.to_line <= 0) {
        throw new Error(
          `Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(opts.to_line)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: to_line must be an integer, got ${JSON.stringify(opts.to_line)}`
      );
    }
  }
  return options;
};

// node_modules/csv-parse/lib/utils/delimiter_discover.js
var delimiter_discover = function(records, options) {
  if (!options) {
    ({ delimiter_auto: options } = normalize_options({ delimiter_auto: true }));
  }
  if (typeof records === "string") {
    records = Buffer.from(records);
  }
  if (Buffer.isBuffer(records)) {
    records = ((data) => {
      const records2 = [];
      const parser = transform({ delimiter: [] });
      const push = (record) => records2.push(record);
      const close = () => {
      };
      const error = parser.parse(data, true, push, close);
      if (error !== void 0) throw error;
      return records2;
    })(records);
  }
  const info = Array(127).fill().map(() => ({ lines: [] }));
  records.map(([record], line) => {
    for (let i = 0, l = record.length; i < l; i++) {
      const code = record.charCodeAt(i);
      if (info[code].lines[line] === void 0) info[code].lines[line] = 0;
      info[code].lines[line]++;
    }
  });
  info.map((info2, i) => {
    info2.char_code = i;
    info2.std = std(info2.lines);
    info2.total = info2.lines.reduce((acc, val) => acc + val, 0);
    info2.preferred = !!options.preferred[i];
    info2.score = options.score(info2, options);
  });
  const result = info.reduce(
    (acc, info2) => acc.score > info2.score ? acc : info2,
    {}
  );
  return String.fromCharCode(result.char_code);
};
var std = function(array) {
  const n = array.length;
  if (n === 0) return 0;
  const mean = array.reduce((a4, b) => a4 + b) / n;
  return Math.sqrt(
    array.map((x) => Math.pow(x - mean, 2)).reduce((a4, b) => a4 + b) / n
  );
};

// node_modules/csv-parse/lib/api/index.js
var isRecordEmpty = function(record) {
  return record.every(
    (field) => field == null || field.toString && field.toString().trim() === ""
  );
};
var cr = 13;
var nl = 10;
var boms = {
  // Note, the following are equals:
  // Buffer.from("\ufeff")
  // Buffer.from([239, 187, 191])
  // Buffer.from('EFBBBF', 'hex')
  utf8: Buffer.from([239, 187, 191]),
  // Note, the following are equals:
  // Buffer.from "\ufeff", 'utf16le
  // Buffer.from([255, 254])
  utf16le: Buffer.from([255, 254])
};
var transform = function(original_options = {}) {
  const info = {
    bytes: 0,
    bytes_records: 0,
    comment_lines: 0,
    empty_lines: 0,
    invalid_field_length: 0,
    lines: 1,
    records: 0
  };
  const options = normalize_options(original_options);
  return {
    info,
    original_options,
    options,
    state: init_state(options),
    __needMoreData: function(i, bufLen, end) {
      if (end) return false;
      const { encoding, escape, quote } = this.options;
      const { quoting, needMoreDataSize, recordDelimiterMaxLength } = this.state;
      const numOfCharLeft = bufLen - i - 1;
      const requiredLength = Math.max(
        needMoreDataSize,
        // Skip if the remaining buffer smaller than record delimiter
        // If "record_delimiter" is yet to be discovered:
        // 1. It is equals to `[]` and "recordDelimiterMaxLength" equals `0`
        // 2. We set the length to windows line ending in the current encoding
        // Note, that encoding is known from user or bom discovery at that point
        // recordDelimiterMaxLength,
        recordDelimiterMaxLength === 0 ? Buffer.from("\r\n", encoding).length : recordDelimiterMaxLength,
        // Skip if remaining buffer can be an escaped quote
        quoting ? (escape === null ? 0 : escape.length) + quote.length : 0,
        // Skip if remaining buffer can be record delimiter following the closing quote
        quoting ? quote.length + recordDelimiterMaxLength : 0
      );
      return numOfCharLeft < requiredLength;
    },
    // Central parser implementation
    parse: function(nextBuf, end, push, close) {
      const {
        bom,
        comment_no_infix,
        delimiter_auto,
        encoding,
        from_line,
        ltrim,
        max_record_size,
        raw,
        relax_quotes,
        rtrim,
        skip_empty_lines,
        to,
        to_line
      } = this.options;
      let { comment, escape, quote, record_delimiter } = this.options;
      const {
        bomSkipped,
        delimiterDiscovered,
        delimiterBufPrevious,
        rawBuffer,
        escapeIsQuote
      } = this.state;
      if (!delimiterDiscovered && delimiter_auto) {
        let delimiterBuf;
        if (delimiterBufPrevious === void 0) {
          delimiterBuf = nextBuf;
        } else if (delimiterBufPrevious !== void 0 && nextBuf === void 0) {
          delimiterBuf = delimiterBufPrevious;
        } else {
          delimiterBuf = Buffer.concat([delimiterBufPrevious, nextBuf]);
        }
        nextBuf = void 0;
        if (end || delimiterBuf.length > delimiter_auto.size) {
          this.options.delimiter = [
            Buffer.from(
              delimiter_discover(delimiterBuf, this.options.delimiter_auto)
            )
          ];
          this.state.previousBuf = delimiterBuf;
          this.state.delimiterBufPrevious = void 0;
          this.state.delimiterDiscovered = true;
        } else {
          this.state.delimiterBufPrevious = delimiterBuf;
          return;
        }
      }
      const { previousBuf } = this.state;
      let buf;
      if (previousBuf === void 0) {
        if (nextBuf === void 0) {
          close();
          return;
        } else {
          buf = nextBuf;
        }
      } else if (previousBuf !== void 0 && nextBuf === void 0) {
        buf = previousBuf;
      } else {
        buf = Buffer.concat([previousBuf, nextBuf]);
      }
      if (bomSkipped === false) {
        if (bom === false) {
          this.state.bomSkipped = true;
        } else if (buf.length < 3) {
          if (end === false) {
            this.state.previousBuf = buf;
            return;
          }
        } else {
          for (const encoding2 in boms) {
            if (boms[encoding2].compare(buf, 0, boms[encoding2].length) === 0) {
              const bomLength = boms[encoding2].length;
              this.state.bufBytesStart += bomLength;
              buf = buf.slice(bomLength);
              const options2 = normalize_options({
                ...this.original_options,
                encoding: encoding2
              });
              for (const key in options2) {
                this.options[key] = options2[key];
              }
              ({ comment, escape, quote } = this.options);
              break;
            }
          }
          this.state.bomSkipped = true;
        }
      }
      const bufLen = buf.length;
      let pos;
      for (pos = 0; pos < bufLen; pos++) {
        if (this.__needMoreData(pos, bufLen, end)) {
          break;
        }
        if (this.state.wasRowDelimiter === true) {
          this.info.lines++;
          this.state.wasRowDelimiter = false;
        }
        if (to_line !== -1 && this.info.lines > to_line) {
          this.state.stop = true;
          close();
          return;
        }
        if (this.state.quoting === false && record_delimiter.length === 0) {
          const record_delimiterCount = this.__autoDiscoverRecordDelimiter(
            buf,
            pos
          );
          if (record_delimiterCount) {
            record_delimiter = this.options.record_delimiter;
          }
        }
        const chr = buf[pos];
        if (raw === true) {
          rawBuffer.append(chr);
        }
        if ((chr === cr || chr === nl) && this.state.wasRowDelimiter === false) {
          this.state.wasRowDelimiter = true;
        }
        if (this.state.escaping === true) {
          this.state.escaping = false;
        } else {
          if (escape !== null && this.state.quoting === true && this.__isEscape(buf, pos, chr) && pos + escape.length < bufLen) {
            if (escapeIsQuote) {
              if (this.__isQuote(buf, pos + escape.length)) {
                this.state.escaping = true;
                pos += escape.length - 1;
                continue;
              }
            } else {
              this.state.escaping = true;
              pos += escape.length - 1;
              continue;
            }
          }
          if (this.state.commenting === false && this.__isQuote(buf, pos)) {
            if (this.state.quoting === true) {
              const nextChr = buf[pos + quote.length];
              const isNextChrTrimable = rtrim && this.__isCharTrimable(buf, pos + quote.length);
              const isNextChrComment = comment !== null && this.__compareBytes(comment, buf, pos + quote.length, nextChr);
              const isNextChrDelimiter = this.__isDelimiter(
                buf,
                pos + quote.length,
                nextChr
              );
              const isNextChrRecordDelimiter = record_delimiter.length === 0 ? this.__autoDiscoverRecordDelimiter(buf, pos + quote.length) : this.__isRecordDelimiter(nextChr, buf, pos + quote.length);
              if (escape !== null && this.__isEscape(buf, pos, chr) && this.__isQuote(buf, pos + escape.length)) {
                pos += escape.length - 1;
              } else if (!nextChr || isNextChrDelimiter || isNextChrRecordDelimiter || isNextChrComment || isNextChrTrimable) {
                this.state.quoting = false;
                this.state.wasQuoting = true;
                pos += quote.length - 1;
                continue;
              } else if (relax_quotes === false) {
                const err = this.__error(
                  new CsvError(
                    "CSV_INVALID_CLOSING_QUOTE",
                    [
                      "Invalid Closing Quote:",
                      `got "${String.fromCharCode(nextChr)}"`,
                      `at line ${this.info.lines}`,
                      "instead of delimiter, record delimiter, trimable character",
                      "(if activated) or comment"
                    ],
                    this.options,
                    this.__infoField()
                  )
                );
                if (err !== void 0) return err;
              } else {
                this.state.quoting = false;
                this.state.wasQuoting = true;
                this.state.field.prepend(quote);
                pos += quote.length - 1;
              }
            } else {
              if (this.state.field.length !== 0) {
                if (relax_quotes === false) {
                  const info2 = this.__infoField();
                  const bom2 = Object.keys(boms).map(
                    (b) => boms[b].equals(this.state.field.toString()) ? b : false
                  ).filter(Boolean)[0];
                  const err = this.__error(
                    new CsvError(
                      "INVALID_OPENING_QUOTE",
                      [
                        "Invalid Opening Quote:",
                        `a quote is found on field ${JSON.stringify(info2.column)} at line ${info2.lines}, value is ${JSON.stringify(this.state.field.toString(encoding))}`,
                        bom2 ? `(${bom2} bom)` : void 0
                      ],
                      this.options,
                      info2,
                      {
                        field: this.state.field
                      }
                    )
                  );
                  if (err !== void 0) return err;
                }
              } else {
                this.state.quoting = true;
                pos += quote.length - 1;
                continue;
              }
            }
          }
          if (this.state.quoting === false) {
            const recordDelimiterLength = this.__isRecordDelimiter(
              chr,
              buf,
              pos
            );
            if (recordDelimiterLength !== 0) {
              const skipCommentLine = this.state.commenting && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0;
              if (skipCommentLine) {
                this.info.comment_lines++;
              } else {
                if (this.state.enabled === false && this.info.lines + (this.state.wasRowDelimiter === true ? 1 : 0) >= from_line) {
                  this.state.enabled = true;
                  this.__resetField();
                  this.__resetRecord();
                  pos += recordDelimiterLength - 1;
                  continue;
                }
                if (skip_empty_lines === true && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) {
                  this.info.empty_lines++;
                  pos += recordDelimiterLength - 1;
                  continue;
                }
                this.info.bytes = this.state.bufBytesStart + pos;
                const errField = this.__onField();
                if (errField !== void 0) return errField;
                this.info.bytes = this.state.bufBytesStart + pos + recordDelimiterLength;
                const errRecord = this.__onRecord(push);
                if (errRecord !== void 0) return errRecord;
                if (to !== -1 && this.info.records >= to) {
                  this.state.stop = true;
                  close();
                  return;
                }
              }
              this.state.commenting = false;
              pos += recordDelimiterLength - 1;
              continue;
            }
            if (this.state.commenting) {
              continue;
            }
            if (comment !== null && (comment_no_infix === false || this.state.record.length === 0 && this.state.field.length === 0)) {
              const commentCount = this.__compareBytes(comment, buf, pos, chr);
              if (commentCount !== 0) {
                this.state.commenting = true;
                continue;
              }
            }
            const delimiterLength = this.__isDelimiter(buf, pos, chr);
            if (delimiterLength !== 0) {
              this.info.bytes = this.state.bufBytesStart + pos;
              const errField = this.__onField();
              if (errField !== void 0) return errField;
              pos += delimiterLength - 1;
              continue;
            }
          }
        }
        if (this.state.commenting === false) {
          if (max_record_size !== 0 && this.state.record_length + this.state.field.length > max_record_size) {
            return this.__error(
              new CsvError(
                "CSV_MAX_RECORD_SIZE",
                [
                  "Max Record Size:",
                  "record exceed the maximum number of tolerated bytes",
                  `of ${max_record_size}`,
                  `at line ${this.info.lines}`
                ],
                this.options,
                this.__infoField()
              )
            );
          }
        }
        const lappend = ltrim === false || this.state.quoting === true || this.state.field.length !== 0 || !this.__isCharTrimable(buf, pos);
        const rappend = rtrim === false || this.state.wasQuoting === false;
        if (lappend === true && rappend === true) {
          this.state.field.append(chr);
        } else if (rtrim === true && !this.__isCharTrimable(buf, pos)) {
          return this.__error(
            new CsvError(
              "CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE",
              [
                "Invalid Closing Quote:",
                "found non trimable byte after quote",
                `at line ${this.info.lines}`
              ],
              this.options,
              this.__infoField()
            )
          );
        } else {
          if (lappend === false) {
            pos += this.__isCharTrimable(buf, pos) - 1;
          }
          continue;
        }
      }
      if (end === true) {
        if (this.state.quoting === true) {
          const err = this.__error(
            new CsvError(
              "CSV_QUOTE_NOT_CLOSED",
              [
                "Quote Not Closed:",
                `the parsing is finished with an opening quote at line ${this.info.lines}`
              ],
              this.options,
              this.__infoField()
            )
          );
          if (err !== void 0) return err;
        } else {
          if (this.state.wasQuoting === true || this.state.record.length !== 0 || this.state.field.length !== 0) {
            this.info.bytes = this.state.bufBytesStart + pos;
            const errField = this.__onField();
            if (errField !== void 0) return errField;
            const errRecord = this.__onRecord(push);
            if (errRecord !== void 0) return errRecord;
          } else if (this.state.wasRowDelimiter === true) {
            this.info.empty_lines++;
          } else if (this.state.commenting === true) {
            this.info.comment_lines++;
          }
        }
      } else {
        this.state.bufBytesStart += pos;
        this.state.previousBuf = buf.slice(pos);
      }
      if (this.state.wasRowDelimiter === true) {
        this.info.lines++;
        this.state.wasRowDelimiter = false;
      }
    },
    __onRecord: function(push) {
      const {
        columns,
        group_columns_by_name,
        encoding,
        info: info2,
        from,
        relax_column_count,
        relax_column_count_less,
        relax_column_count_more,
        raw,
        skip_records_with_empty_values
      } = this.options;
      const { enabled, record } = this.state;
      if (enabled === false) {
        return this.__resetRecord();
      }
      const recordLength = record.length;
      if (columns === true) {
        if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
          this.__resetRecord();
          return;
        }
        return this.__firstLineToColumns(record);
      }
      if (columns === false && this.info.records === 0) {
        this.state.expectedRecordLength = recordLength;
      }
      if (recordLength !== this.state.expectedRecordLength) {
        const err = columns === false ? new CsvError(
          "CSV_RECORD_INCONSISTENT_FIELDS_LENGTH",
          [
            "Invalid Record Length:",
            `expect ${this.state.expectedRecordLength},`,
            `got ${recordLength} on line ${this.info.lines}`
          ],
          this.options,
          this.__infoField(),
          {
            record
          }
        ) : new CsvError(
          "CSV_RECORD_INCONSISTENT_COLUMNS",
          [
            "Invalid Record Length:",
            `columns length is ${columns.length},`,
            // rename columns
            `got ${recordLength} on line ${this.info.lines}`
          ],
          this.options,
          this.__infoField(),
          {
            record
          }
        );
        if (relax_column_count === true || relax_column_count_less === true && recordLength < this.state.expectedRecordLength || relax_column_count_more === true && recordLength > this.state.expectedRecordLength) {
          this.info.invalid_field_length++;
          this.state.error = err;
        } else {
          const finalErr = this.__error(err);
          if (finalErr) return finalErr;
        }
      }
      if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
        this.__resetRecord();
        return;
      }
      if (this.state.recordHasError === true) {
        this.__resetRecord();
        this.state.recordHasError = false;
        return;
      }
      this.info.records++;
      if (from === 1 || this.info.records >= from) {
        const { objname } = this.options;
        if (columns !== false) {
          const obj = {};
          for (let i = 0, l = record.length; i < l; i++) {
            if (columns[i] === void 0 || columns[i].disabled) continue;
            if (group_columns_by_name === true && Object.hasOwn(obj, columns[i].name)) {
              if (Array.isArray(obj[columns[i].name])) {
                obj[columns[i].name] = obj[columns[i].name].concat(record[i]);
              } else {
                obj[columns[i].name] = [obj[columns[i].name], record[i]];
              }
            } else {
              Object.defineProperty(obj, columns[i].name, {
                value: record[i],
                enumerable: true,
                writable: true,
                configurable: true
              });
            }
          }
          if (raw === true || info2 === true) {
            const extRecord = Object.assign(
              { record: obj },
              raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {},
              info2 === true ? { info: this.__infoRecord() } : {}
            );
            const err = this.__push(
              objname === void 0 ? extRecord : [obj[objname], extRecord],
              push
            );
            if (err) {
              return err;
            }
          } else {
            const err = this.__push(
              objname === void 0 ? obj : [obj[objname], obj],
              push
            );
            if (err) {
              return err;
            }
          }
        } else {
          if (raw === true || info2 === true) {
            const extRecord = Object.assign(
              { record },
              raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {},
              info2 === true ? { info: this.__infoRecord() } : {}
            );
            const err = this.__push(
              objname === void 0 ? extRecord : [record[objname], extRecord],
              push
            );
            if (err) {
              return err;
            }
          } else {
            const err = this.__push(
              objname === void 0 ? record : [record[objname], record],
              push
            );
            if (err) {
              return err;
            }
          }
        }
      }
      this.__resetRecord();
    },
    __firstLineToColumns: function(record) {
      const { firstLineToHeaders } = this.state;
      try {
        const headers = firstLineToHeaders === void 0 ? record : firstLineToHeaders.call(null, record);
        if (!Array.isArray(headers)) {
          return this.__error(
            new CsvError(
              "CSV_INVALID_COLUMN_MAPPING",
              [
                "Invalid Column Mapping:",
                "expect an array from column function,",
                `got ${JSON.stringify(headers)}`
              ],
              this.options,
              this.__infoField(),
              {
                headers
              }
            )
          );
        }
        const normalizedHeaders = normalize_columns_array(headers);
        this.state.expectedRecordLength = normalizedHeaders.length;
        this.options.columns = normalizedHeaders;
        this.__resetRecord();
        return;
      } catch (err) {
        return err;
      }
    },
    __resetRecord: function() {
      if (this.options.raw === true) {
        this.state.rawBuffer.reset();
      }
      this.state.error = void 0;
      this.state.record = [];
      this.state.record_length = 0;
    },
    __onField: function() {
      const { cast, encoding, rtrim, max_record_size } = this.options;
      const { enabled, wasQuoting } = this.state;
      if (enabled === false) {
        return this.__resetField();
      }
      let field = this.state.field.toString(encoding);
      if (rtrim === true && wasQuoting === false) {
        field = field.trimRight();
      }
      if (cast === true) {
        const [err, f] = this.__cast(field);
        if (err !== void 0) return err;
        field = f;
      }
      this.state.record.push(field);
      if (max_record_size !== 0 && typeof field === "string") {
        this.state.record_length += field.length;
      }
      this.__resetField();
    },
    __resetField: function() {
      this.state.field.reset();
      this.state.wasQuoting = false;
    },
    __push: function(record, push) {
      const { on_record } = this.options;
      if (on_record !== void 0) {
        const info2 = this.__infoRecord();
        try {
          record = on_record.call(null, record, info2);
        } catch (err) {
          return err;
        }
        if (record === void 0 || record === null) {
          return;
        }
      }
      this.info.bytes_records += this.info.bytes;
      push(record);
    },
    // Return a tuple with the error and the casted value
    __cast: function(field) {
      const { columns, relax_column_count } = this.options;
      const isColumns = Array.isArray(columns);
      if (isColumns === true && relax_column_count && this.options.columns.length <= this.state.record.length) {
        return [void 0, void 0];
      }
      if (this.state.castField !== null) {
        try {
          const info2 = this.__infoField();
          return [void 0, this.state.castField.call(null, field, info2)];
        } catch (err) {
          return [err];
        }
      }
      if (this.__isFloat(field)) {
        return [void 0, parseFloat(field)];
      } else if (this.options.cast_date !== false) {
        const info2 = this.__infoField();
        return [void 0, this.options.cast_date.call(null, field, info2)];
      }
      return [void 0, field];
    },
    __compareBytes: function(sourceBuf, targetBuf, targetPos, firstByte) {
      if (sourceBuf[0] !== firstByte) return 0;
      const sourceLength = sourceBuf.length;
      for (let i = 1; i < sourceLength; i++) {
        if (sourceBuf[i] !== targetBuf[targetPos + i]) return 0;
      }
      return sourceLength;
    },
    // Helper to test if a character is trimable
    __isCharTrimable: function(buf, pos) {
      const { timchars, timcharFirstBytes } = this.state;
      const first2 = buf[pos];
      if (first2 === void 0 || timcharFirstBytes[first2] === 0) return 0;
      loop1: for (let i = 0; i < timchars.length; i++) {
        const timchar = timchars[i];
        for (let j = 0; j < timchar.length; j++) {
          if (timchar[j] !== buf[pos + j]) continue loop1;
        }
        return timchar.length;
      }
      return 0;
    },
    __isDelimiter: function(buf, pos, chr) {
      const { delimiter, ignore_last_delimiters } = this.options;
      if (ignore_last_delimiters === true && this.state.record.length === this.options.columns.length - 1) {
        return 0;
      } else if (ignore_last_delimiters !== false && typeof ignore_last_delimiters === "number" && this.state.record.length === ignore_last_delimiters - 1) {
        return 0;
      }
      loop1: for (let i = 0; i < delimiter.length; i++) {
        const del = delimiter[i];
        if (del[0] === chr) {
          for (let j = 1; j < del.length; j++) {
            if (del[j] !== buf[pos + j]) continue loop1;
          }
          return del.length;
        }
      }
      return 0;
    },
    __isEscape: function(buf, pos, chr) {
      const { escape } = this.options;
      if (escape === null) return false;
      const l = escape.length;
      if (escape[0] === chr) {
        for (let i = 0; i < l; i++) {
          if (escape[i] !== buf[pos + i]) {
            return false;
          }
        }
        return true;
      }
      return false;
    },
    __isFloat: function(value) {
      return value - parseFloat(value) + 1 >= 0;
    },
    // Keep it in case we implement the `cast_int` option
    // __isInt(value){
    //   // return Number.isInteger(parseInt(value))
    //   // return !isNaN( parseInt( obj ) );
    //   return /^(\-|\+)?[1-9][0-9]*$/.test(value)
    // }
    __isQuote: function(buf, pos) {
      const { quote } = this.options;
      if (quote === null) return false;
      const l = quote.length;
      for (let i = 0; i < l; i++) {
        if (quote[i] !== buf[pos + i]) {
          return false;
        }
      }
      return true;
    },
    __isRecordDelimiter: function(chr, buf, pos) {
      const { record_delimiter } = this.options;
      const recordDelimiterLength = record_delimiter.length;
      loop1: for (let i = 0; i < recordDelimiterLength; i++) {
        const rd = record_delimiter[i];
        const rdLength = rd.length;
        if (rd[0] !== chr) {
          continue;
        }
        for (let j = 1; j < rdLength; j++) {
          if (rd[j] !== buf[pos + j]) {
            continue loop1;
          }
        }
        return rd.length;
      }
      return 0;
    },
    __autoDiscoverRecordDelimiter: function(buf, pos) {
      const { encoding } = this.options;
      const rds = [
        // Important, the windows line ending must be before mac os 9
        Buffer.from("\r\n", encoding),
        Buffer.from("\n", encoding),
        Buffer.from("\r", encoding)
      ];
      loop: for (let i = 0; i < rds.length; i++) {
        const l = rds[i].length;
        for (let j = 0; j < l; j++) {
          if (rds[i][j] !== buf[pos + j]) {
            continue loop;
          }
        }
        this.options.record_delimiter.push(rds[i]);
        this.state.recordDelimiterMaxLength = rds[i].length;
        return rds[i].length;
      }
      return 0;
    },
    __error: function(msg) {
      const { encoding, raw, skip_records_with_error } = this.options;
      const err = typeof msg === "string" ? new Error(msg) : msg;
      if (skip_records_with_error) {
        this.state.recordHasError = true;
        if (this.options.on_skip !== void 0) {
          try {
            this.options.on_skip(
              err,
              raw ? this.state.rawBuffer.toString(encoding) : void 0
            );
          } catch (err2) {
            return err2;
          }
        }
        return void 0;
      } else {
        return err;
      }
    },
    __infoDataSet: function() {
      return {
        ...this.info,
        columns: this.options.columns
      };
    },
    __infoRecord: function() {
      const { columns, raw, encoding } = this.options;
      return {
        ...this.__infoDataSet(),
        bytes_records: this.info.bytes,
        error: this.state.error,
        header: columns === true,
        index: this.state.record.length,
        raw: raw ? this.state.rawBuffer.toString(encoding) : void 0
      };
    },
    __infoField: function() {
      const { columns } = this.options;
      const isColumns = Array.isArray(columns);
      const bytes_records = this.info.bytes_records;
      return {
        ...this.__infoRecord(),
        bytes_records,
        column: isColumns === true ? columns.length > this.state.record.length ? columns[this.state.record.length].name : null : this.state.record.length,
        quoting: this.state.wasQuoting
      };
    }
  };
};

// node_modules/csv-parse/lib/index.js
var Parser = class extends Transform {
  constructor(opts = {}) {
    super({ ...{ readableObjectMode: true }, ...opts, encoding: null });
    this.api = transform({
      on_skip: (err, chunk) => {
        this.emit("skip", err, chunk);
      },
      ...opts
    });
    this.state = this.api.state;
    this.options = this.api.options;
    this.info = this.api.info;
  }
  // Implementation of `Transform._transform`
  _transform(buf, _, callback) {
    if (this.state.stop === true) {
      return;
    }
    const err = this.api.parse(
      buf,
      false,
      (record) => {
        this.push(record);
      },
      () => {
        this.push(null);
        this.end();
        this.on("end", this.destroy);
      }
    );
    if (err !== void 0) {
      this.state.stop = true;
    }
    callback(err);
  }
  // Implementation of `Transform._flush`
  _flush(callback) {
    if (this.state.stop === true) {
      return;
    }
    const err = this.api.parse(
      void 0,
      true,
      (record) => {
        this.push(record);
      },
      () => {
        this.push(null);
        this.on("end", this.destroy);
      }
    );
    callback(err);
  }
};
var parse = function() {
  let data, options, callback;
  for (const i in arguments) {
    const argument = arguments[i];
    const type = typeof argument;
    if (data === void 0 && (typeof argument === "string" || Buffer.isBuffer(argument))) {
      data = argument;
    } else if (options === void 0 && is_object(argument)) {
      options = argument;
    } else if (callback === void 0 && type === "function") {
      callback = argument;
    } else {
      throw new CsvError(
        "CSV_INVALID_ARGUMENT",
        ["Invalid argument:", `got ${JSON.stringify(argument)} at index ${i}`],
        options || {}
      );
    }
  }
  const parser = new Parser(options);
  if (callback) {
    const records = options === void 0 || options.objname === void 0 ? [] : /* @__PURE__ */ Object.create(null);
    parser.on("readable", function() {
      let record;
      while ((record = this.read()) !== null) {
        if (options === void 0 || options.objname === void 0) {
          records.push(record);
        } else {
          Object.assign(records, {
            [record[0]]: record[1]
            // writable: true,
            // enumerable: true,
            // configurable: true
          });
        }
      }
    });
    parser.on("error", function(err) {
      callback(err, void 0, parser.api.__infoDataSet());
    });
    parser.on("end", function() {
      callback(void 0, records, parser.api.__infoDataSet());
    });
  }
  if (data !== void 0) {
    const writer = function() {
      parser.write(data);
      parser.end();
    };
    if (typeof setImmediate === "function") {
      setImmediate(writer);
    } else {
      setTimeout(writer, 0);
    }
  }
  return parser;
};

// src/usage/read/read-rows.ts
var largestDocument = 256 * 1024 * 1024;
var longestLine = 64 * 1024 * 1024;
async function* readRows(file, onBytes) {
  if (file.layout === "lines") yield* lines(file, onBytes);
  else if (file.layout === "document") yield* document(file, onBytes);
  else yield* table(file, onBytes);
}
async function* lines(file, onBytes) {
  let line = 0;
  for await (const text of textLines(file, onBytes)) {
    line++;
    if (text === void 0) yield { line, trouble: "too-long" };
    else if (text.trim() !== "") yield fromJson(line === 1 ? text.replace(/^\uFEFF/, "") : text, line);
  }
}
function fromJson(text, line) {
  try {
    return { line, value: JSON.parse(text) };
  } catch {
    return { line, trouble: "not-json" };
  }
}
async function* textLines(file, onBytes) {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let rest = "";
  let isTooLong = false;
  for await (const chunk of bytesOf(file)) {
    onBytes(chunk.length);
    rest += decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let end = rest.indexOf("\n"); end >= 0; end = rest.indexOf("\n", from)) {
      yield isTooLong ? void 0 : rest.slice(from, end);
      isTooLong = false;
      from = end + 1;
    }
    rest = rest.slice(from);
    if (rest.length > longestLine) [rest, isTooLong] = ["", true];
  }
  rest += decoder.decode();
  if (isTooLong) yield void 0;
  else if (rest !== "") yield rest;
}
async function* document(file, onBytes) {
  const chunks = [];
  let size = 0;
  for await (const chunk of bytesOf(file)) {
    onBytes(chunk.length);
    size += chunk.length;
    if (size > largestDocument)
      throw new Problem(`${file.name} is one JSON document of more than 256 MiB.`, {
        remedy: 'Write it as JSONL, one record a line: jq -c ".[]" FILE > records.jsonl'
      });
    chunks.push(chunk);
  }
  const read = fromJson(
    Buffer.concat(chunks).toString("utf8").replace(/^\uFEFF/, ""),
    1
  );
  if ("trouble" in read || !Array.isArray(read.value)) yield read;
  else for (const value of read.value) yield { line: 1, value };
}
async function* table(file, onBytes) {
  const delimiter = file.layout === "tsv" ? "	" : ",";
  const parser = parse({
    delimiter,
    bom: true,
    columns: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: longestLine
  });
  const stream = bytesOf(file);
  stream.on("data", (chunk) => onBytes(chunk.length));
  stream.on("error", (error) => parser.destroy(error));
  stream.pipe(parser);
  try {
    for await (const { record, info } of parser) yield { line: info.lines, value: record };
  } catch (error) {
    if (error instanceof Error && "code" in error && String(error.code).startsWith("CSV_"))
      throw new Problem(`${file.name} is not readable as ${file.layout.toUpperCase()} (${error.code}).`, {
        remedy: "Name files with JSONL, JSON, CSV or Parquet."
      });
    throw error;
  } finally {
    stream.destroy();
  }
}

// src/usage/read/tally-files.ts
var looked2 = 1e3;
async function tallyFiles(files, options) {
  const tally = createTally(options.by);
  for (const file of files) await tallyFile(file, tally, options);
  return tally.done();
}
async function tallyFile(file, tally, options) {
  let shape = options.named && SHAPES[options.named];
  const waiting = [];
  for await (const read of readRows(file, options.onBytes ?? (() => {
  }))) {
    if (shape) {
      addRow(read, shape, file, tally, options);
      continue;
    }
    waiting.push(read);
    if ("value" in read) shape = shapeOf(read.value, options.own);
    if (shape) for (const each of waiting.splice(0)) addRow(each, shape, file, tally, options);
    else if (waiting.length >= looked2) break;
  }
  if (waiting.some((read) => "value" in read)) throw unknownShape(file);
  for (const read of waiting) if ("trouble" in read) tally.breaks(read.trouble, { file: file.name, line: read.line });
}
function unknownShape({ name }) {
  return new Problem(`the records in ${name} are of no known shape.`, {
    remedy: "Say where their fields are under `usage_import.fields` in promptcost.yml. Known shapes: docs/usage.md#shapes"
  });
}
function shapeOf(value, own) {
  const known = shapeNames.map((name) => SHAPES[name]);
  return [...own ? [own] : [], ...known].find(
    (shape) => rowsOf(value, shape.rows).slice(0, looked2).some((row) => isOf(shape, row))
  );
}
function addRow(read, shape, file, tally, options) {
  const place = { file: file.name, line: read.line };
  if ("trouble" in read) tally.breaks(read.trouble, place);
  else if (shape === SHAPES.aggregate) addAggregate(read.value, tally, place);
  else for (const row of rowsOf(read.value, shape.rows)) addOne(row, shape, tally, place, options);
}
function addAggregate(value, tally, place) {
  const group = readAggregate({ value, parents: [] });
  if (typeof group === "string") tally.breaks(group, place);
  else tally.addWhole(group);
}
function addOne(row, shape, tally, place, { defaultAt }) {
  const found = extract(shape, row);
  if ("passed" in found) tally.pass();
  else if ("record" in found)
    tally.add(found.record.at === void 0 ? { ...found.record, at: defaultAt } : found.record);
  else {
    const { trouble } = found;
    tally.breaks(trouble === "no-counts" && !isOf(shape, row) ? "other-shape" : trouble, place);
  }
}

// src/commands/usage/progress.ts
function progressOf(io, bytes) {
  let [read, shown] = [0, 0];
  return {
    onBytes(some) {
      read += some;
      if (!io.isTerminal || Date.now() - shown < 250) return;
      shown = Date.now();
      const percent = Math.min(100, Math.floor(100 * read / Math.max(1, bytes)));
      io.err(`\r${percent}% of ${Math.ceil(bytes / 1e6).toLocaleString("en-US")} MB read `);
    },
    end() {
      if (shown > 0) io.err("\r\x1B[K");
    }
  };
}

// src/commands/usage/tally-given.ts
async function tallyGiven(sources, { shape, month, ...options }, { config }, io, by) {
  const files = await sourcesOf(sources, io.cwd);
  const progress = progressOf(
    io,
    files.reduce((sum2, { bytes }) => sum2 + bytes, 0)
  );
  const own = config.head && ownShape(config.head.usageImport);
  const named2 = shapeNamed(shape);
  const tallied = await tallyFiles(files, { own, named: named2, by, defaultAt: startOf2(month), onBytes: progress.onBytes });
  progress.end();
  refuseUnusable(tallied, options["skip-broken"]);
  return tallied;
}
function shapeNamed(name) {
  if (name === void 0) return void 0;
  const found = shapeNames.find((each) => each === name);
  if (!found)
    throw new Problem(`--shape ${JSON.stringify(name)} is no shape of records.`, {
      remedy: `Shapes: ${shapeNames.join(", ")}.`
    });
  return found;
}
function startOf2(month) {
  if (month === void 0) return void 0;
  if (!/^20[2-9]\d-(0[1-9]|1[0-2])$/.test(month))
    throw new Problem(`--month ${JSON.stringify(month)} is no month.`, { remedy: "Write for example --month 2026-10." });
  return Date.parse(`${month}-01`);
}

// src/commands/usage/run-import.ts
async function runImport({ arguments: { sources }, options }, io) {
  const here = await recordsHere(io, options.config);
  const file = options.output === void 0 ? resolve2(here.folder, here.config.head?.usage?.path ?? "promptcost-usage.yml") : resolve2(io.cwd, options.output);
  const name = relative2(io.cwd, file).split(sep2).join("/");
  const before = await present(name, file);
  const tallied = await tallyGiven(sources, options, here, io);
  const place = here.placer(tallied.groups.flatMap(({ prompt }) => prompt ?? []));
  const groups = placeGroups(tallied.groups, place);
  const usage2 = toUsage(groups, before);
  await writeWhole(file, writeUsage(usage2), "the usage file");
  const isNamed = here.config.head?.usage !== void 0;
  io.out(importSummary({ name, isNamed, tallied, groups, usage: usage2, before }, here));
  return 0;
}
async function present(name, path) {
  const text = await readFile(path, "utf8").catch((error) => {
    if (error.code === "ENOENT") return void 0;
    throw error;
  });
  return text === void 0 || text.trim() === "" ? void 0 : readUsage(name, text);
}
export {
  runImport
};
