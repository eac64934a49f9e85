import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  duckdb,
  jsonPath
} from "./chunk-SLYGR5RO.js";
import {
  addGroup,
  addRecord,
  addToDetail,
  addToHour,
  count,
  countOf,
  dayMs,
  emptyDetail,
  emptyGroup,
  firstOf,
  hourMs,
  isFailure,
  isWithinText,
  lookUp,
  measures,
  modelOf,
  mostTasks,
  nameOf,
  nanoUsdOf,
  nothing,
  outcomeOf,
  percentile,
  readAggregate,
  recordColumns,
  rowsOf,
  serviceOf,
  settledInput,
  settledOutput,
  taggedName,
  timeOf,
  withAttributes
} from "./chunk-LNP4LHLB.js";
import {
  literal
} from "./chunk-DELIO2F2.js";
import {
  SHAPES,
  pathsOf,
  shapeNames
} from "./chunk-E2PSHAWL.js";
import {
  measureHere
} from "./chunk-XJBPHP43.js";
import {
  checkedFolder,
  globber,
  policyAccess,
  priceOf,
  shift
} from "./chunk-VCO7XQUP.js";
import {
  identify
} from "./chunk-BG2XSDQ5.js";
import {
  serviceNames
} from "./chunk-F2PPHUIP.js";
import {
  Problem
} from "./chunk-CY2V4QIA.js";

// src/usage/groups/group-by-prompt.ts
function promptsByName(prompts, mapped, isMatch) {
  const ids = new Set(prompts.map(({ id }) => id));
  const spelled = [
    prompts.map(({ id, path }) => [path, id]),
    prompts.map(({ id, path }) => [withoutExtension(path), id]),
    prompts.map(({ id, path }) => [withoutExtension(path).split("/").at(-1) ?? "", id]),
    prompts.map(({ id, path }) => [withoutExtensions(path), id]),
    prompts.map(({ id, path }) => [withoutExtensions(path).split("/").at(-1) ?? "", id]),
    prompts.flatMap(({ id, path }) => id.startsWith(`${path}#`) ? [[id.slice(path.length + 1), id]] : [])
  ].map(onlyOnce);
  const known = (name) => ids.has(name) ? name : spelled.map((names) => names.get(name)).find((id) => id !== void 0);
  const entries = Object.entries(mapped);
  return (name) => {
    const entry = entries.find(([glob]) => glob === name || isMatch(glob, name));
    return entry ? known(entry[1]) ?? entry[1] : known(name);
  };
}
var withoutExtension = (path) => path.replace(/(\.prompt)?\.[^./]+$/, "");
var withoutExtensions = (path) => withoutExtension(path).replace(/\.(?:md|mdx|txt|html|xml|ya?ml|json|toml)$/, "");
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
function groupByPrompt(groups, place) {
  const placed = /* @__PURE__ */ new Map();
  for (const group of [...groups].sort((a, b) => nameOf2(a) < nameOf2(b) ? -1 : 1)) {
    const prompt = group.prompt === void 0 ? void 0 : place(group.prompt) ?? group.prompt;
    const key = { ...group, prompt };
    const name = nameOf2(key);
    const known = placed.get(name) ?? emptyGroup(key);
    addGroup(known, group);
    placed.set(name, known);
  }
  return [...placed.values()];
}
var nameOf2 = ({ prompt, model, service, month, by }) => JSON.stringify([prompt ?? null, model, service, month, by]);

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
  const [first = "", last = ""] = [months[0], months.at(-1)];
  const end = new Date(Date.UTC(Number(last.slice(0, 4)), Number(last.slice(5)), 0)).toISOString().slice(0, 10);
  return [from.startsWith(first) ? from : `${first}-01`, to < end ? to : end];
}
var day = (days) => new Date(days * dayMs).toISOString().slice(0, 10);
function toRow(group) {
  const { prompt, model, service, month, calls, errors, outcomes, nanoUsd } = group;
  return {
    prompt,
    model,
    service,
    month,
    calls,
    busiestHour: busiestOf(group),
    errors: Math.min(errors, calls),
    outcomes: Object.fromEntries([...outcomes].sort(([a], [b]) => a < b ? -1 : 1)),
    input: spread(group, "input"),
    cached: spread(group, "cached"),
    written: spread(group, "written"),
    ...group.hourly > 0 && { hourly: meanOf(group.hourly, calls) },
    output: spread(group, "output"),
    // A part of the cost would pass for all of it.
    usd: nanoUsd === void 0 || group.withoutUsd > 0 ? void 0 : shift(BigInt(nanoUsd), 9)
  };
}
var busiestOf = ({ busiest, hours, calls, singles }) => busiest ?? (hours && calls > 0 && singles === calls ? Math.max(...hours) : void 0);
var meanOf = (sum2, calls) => calls === 0 ? 0 : Math.round(100 * sum2 / calls) / 100;
function spread(group, measure) {
  const { calls, singles, sums, spreads, known } = group;
  const mean = meanOf(sums[measure], calls);
  if (known?.[measure]) return { mean, ...known[measure] };
  if (calls === 0 || singles !== calls) return { mean };
  return { mean, p50: percentile(spreads[measure], 50), p95: percentile(spreads[measure], 95) };
}

// src/commands/usage/records-here.ts
import { readdir, stat as stat2 } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";

// src/usage/read/open-source.ts
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { createGunzip } from "node:zlib";
var isOfUnpacker = (error) => error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
var zstd = "28b52ffd";
var packers = {
  "425a68": "bzip2",
  fd377a58: "xz",
  "504b0304": "zip",
  "04224d18": "lz4"
};
async function openSource(name, path) {
  try {
    const { size: bytes } = await stat(path);
    const handle = await open(path);
    const head = Buffer.alloc(4);
    await handle.read(head, 0, 4, 0).finally(() => handle.close());
    const plain = { name, path, bytes, packed: void 0 };
    const unknown = packers[head.toString("hex")] ?? packers[head.toString("hex", 0, 3)];
    if (unknown)
      throw new Problem(`${name} is compressed with ${unknown}, which promptcost cannot read.`, {
        remedy: "Decompress it, or compress it with gzip or zstd instead."
      });
    if (head.toString("latin1") === "PAR1") return { ...plain, layout: "parquet" };
    if (head.toString("hex") === zstd) return { ...plain, packed: "zstd", layout: "lines" };
    const packed = head[0] === 31 && head[1] === 139 ? "gzip" : void 0;
    return { ...plain, packed, layout: layoutOf(name, await startOf(path, packed)) };
  } catch (error) {
    if (error instanceof Problem) throw error;
    const code = error instanceof Error && "code" in error ? ` (${error.code})` : "";
    throw new Problem(`cannot read the records in ${name}${code}.`, {
      remedy: "Name files with JSONL, JSON, CSV or Parquet, or a folder of them."
    });
  }
}
function bytesOf({ path, packed }, onBytes = () => {
}) {
  const raw = createReadStream(path, { highWaterMark: 1 << 20 });
  raw.on("data", (chunk) => onBytes(chunk.length)).pause();
  if (packed === void 0) return raw;
  const unpacked = createGunzip();
  raw.on("error", (error) => unpacked.destroy(error));
  return raw.pipe(unpacked);
}
var looked = 1 << 18;
async function startOf(path, packed) {
  const chunks = [];
  let size = 0;
  const stream = bytesOf({ path, packed });
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      size += chunk.length;
      if (size >= looked) break;
    }
  } catch (error) {
    if (!isOfUnpacker(error)) throw error;
  }
  stream.destroy();
  return Buffer.concat(chunks).subarray(0, looked).toString("utf8");
}
function layoutOf(name, start) {
  const text = start.replace(/^\uFEFF/, "").trimStart();
  if (text === "") return "lines";
  if (text[0] === "[") return "document";
  if (text[0] !== "{") return /\.tsv(\.gz|\.zst)?$/i.test(name) || text.split("\n")[0]?.includes("	") ? "tsv" : "csv";
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
async function recordsHere(io, config, usage = false) {
  const { cwd: folder, file } = await checkedFolder(io.cwd, config);
  const here = await measureHere(folder, { file, where: "flag", policies: policyAccess(io.env) }, usage);
  const prompts = here.changes.flatMap(({ id, head }) => head ? [{ id, path: head.prompt.at.path }] : []);
  const mapped = here.config.head?.usageImport.prompts ?? {};
  return {
    ...here,
    folder,
    placer: (names) => {
      const find = globber(names);
      return promptsByName(
        prompts,
        mapped,
        (glob, name) => /[*?[{]/.test(glob) && find({ files: [glob], exclude: [] }).has(name)
      );
    },
    priceFor: pricesOf(here),
    isSameModel: (name, other) => name === other || identityOf(name, here) === identityOf(other, here)
  };
}
function identityOf(asked, { config }) {
  const facts = { models: config.head?.models ?? {}, prices: config.prices, priceLists: config.priceLists };
  const { provider, id } = identify({ asked, from: "config", at: void 0 }, facts).model;
  return `${provider ?? ""}\0${id}`;
}
function pricesOf({ config }) {
  const known = /* @__PURE__ */ new Map();
  const facts = { models: config.head?.models ?? {}, prices: config.prices };
  return (name, asked) => {
    const key = `${name}\0${asked}`;
    const { model } = known.get(key) ? { model: void 0 } : identify({ asked: name, from: "config", at: void 0 }, facts);
    const service = serviceNames.find((each) => each === asked) ?? "other";
    const found = known.get(key) ?? { price: model && priceOf({ ...model, service }, config.prices, config.priceLists) };
    known.set(key, found);
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
  for (const [path, name] of [...found].sort(([a], [b]) => a < b ? -1 : 1)) files.push(await openSource(name, path));
  return files;
}
var withRecords = /\.(jsonl|ndjson|json|csv|tsv|parquet)(\.gz|\.zst)?$/i;
async function filesAt(name, path) {
  const is = await stat2(path).catch(() => void 0);
  if (!is?.isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && withRecords.test(entry.name));
  if (files.length === 0)
    throw new Problem(`the folder ${name} has no records.`, {
      remedy: "Its files must end with .jsonl, .json, .csv, .tsv or .parquet, or one of these and .gz or .zst."
    });
  return files.map((entry) => join(entry.parentPath, entry.name));
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
function refuseUnusable({ groups, records, passed, broken }, files, skipBroken) {
  const count2 = [...broken.values()].reduce((sum2, each) => sum2 + each.count, 0);
  const [first] = [...broken].sort(([, a], [, b]) => b.count - a.count);
  if (first && !skipBroken && count2 > mostBroken * (records + count2)) {
    const [trouble, { first: place, count: alike }] = first;
    const all = count2 === alike ? "" : ` (${count2.toLocaleString("en-US")} in all cannot be used)`;
    throw new Problem(
      `${alike === 1 ? "a record" : `${alike.toLocaleString("en-US")} records, this one first,`} ${alike === 1 ? "is" : "are"} ${troubleWords[trouble]}${all}.`,
      {
        where: { path: place.file, line: place.line },
        remedy: "Mend them, or leave them out with --skip-broken. Nothing was written."
      }
    );
  }
  if (records === 0)
    throw new Problem(`${subjectOf(files)} no ${passed > 0 ? "record of a call to a model" : "records"}.`, {
      remedy: "Name files with usage records. Known shapes: docs/usage.md#shapes"
    });
  if (groups.some(({ month }) => month === ""))
    throw new Problem("some records have no time.", {
      remedy: "Say which month they are of, such as --month 2026-10."
    });
}
function subjectOf([first = "", ...more]) {
  return more.length === 0 ? `${first} has` : `${first} and ${more.length} other ${more.length === 1 ? "file" : "files"} have`;
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
    forHour: paths("written_1h"),
    output: [paths("output")],
    total: paths("total"),
    usd: paths("usd"),
    outcome: paths("outcome"),
    error: paths("error"),
    retries: paths("retries"),
    ...fields.latency !== void 0 && { latency: paths("latency") },
    tenant: paths("tenant"),
    task: paths("task")
  };
  const includes = fields.input_includes_cached === false ? "none" : "all";
  return { summary: "usage_import.fields of the config", has: has.slice(0, 2), includes, fields: own };
}

// src/usage/groups/tally.ts
var keyBy = {
  day: ({ at }) => at === void 0 ? "" : new Date(at).toISOString().slice(0, 10),
  weekday: ({ at }) => at === void 0 ? "" : String(new Date(at).getUTCDay()),
  hour: ({ at }) => at === void 0 ? "" : new Date(at).toISOString().slice(11, 13),
  tenant: ({ tenant }) => tenant ?? ""
};
function createTally(by, detailed = false) {
  const groups = /* @__PURE__ */ new Map();
  const broken = /* @__PURE__ */ new Map();
  let [records, passed, corrected, tasks] = [0, 0, 0, 0];
  const detailOf = (group) => {
    group.detail ??= emptyDetail();
    return group.detail;
  };
  const countTasks = (found) => {
    tasks += found;
    if (tasks > mostTasks) for (const { detail } of groups.values()) detail?.tasks.clear();
  };
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
      const key = { prompt, model, service, month: monthOf(record.at), by: by ? keyBy[by](record) : "" };
      const group = groupOf(key);
      addRecord(group, record);
      if (detailed) countTasks(addToDetail(detailOf(group), record));
      else if (!by && record.at !== void 0) addToHour(group, Math.floor(record.at / hourMs), record.calls);
    },
    addWhole(group, of = 1, more = 0) {
      records += of;
      corrected += more;
      const { prompt, model, service, month, by: by2 } = group;
      const whole = groupOf({ prompt, model, service, month, by: by2 });
      const known = whole.detail?.tasks.size ?? 0;
      addGroup(whole, group);
      countTasks((whole.detail?.tasks.size ?? 0) - known);
    },
    pass(rows = 1) {
      passed += rows;
    },
    breaks(trouble, place, rows = 1) {
      const known = broken.get(trouble);
      if (!known) broken.set(trouble, { count: rows, first: place });
      else {
        known.count += rows;
        if (isBefore(place, known.first)) known.first = place;
      }
    },
    done: () => ({ groups: [...groups.values()], records, passed, corrected, broken, tasksLost: tasks > mostTasks })
  };
}
var isBefore = (one, other) => one.file < other.file || one.file === other.file && (one.line ?? 0) < (other.line ?? 0);
function monthOf(at) {
  return at === void 0 ? "" : new Date(at).toISOString().slice(0, 7);
}

// src/usage/records/meter.ts
function readMeter({ words, quantity, unit, units }, row) {
  const counts = { input: 0, cached: 0, written: 0, hourly: 0, output: 0, reasoning: 0, total: void 0 };
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
function settle(reported, says, isApart = false) {
  const output = outputOf(reported, isApart);
  const { input, corrected } = inputOf({ ...reported, output }, says);
  return { input, output, corrected: corrected || output !== reported.output };
}
function outputOf({ input, cached, written, output, reasoning, total }, isApart) {
  const fits = (out) => total !== void 0 && [0, cached + written, written].some((more) => total === input + more + out);
  const other = isApart ? output - reasoning : output + reasoning;
  return reasoning > 0 && !fits(output) && fits(other) ? other : output;
}
function inputOf({ input, cached, written, output, total }, says) {
  const apart = cached + written;
  if (apart === 0) return { input, corrected: false };
  const fits = (sum2) => total !== void 0 && total === sum2 + output;
  const [all, none, onlyCached] = [fits(input), fits(input + apart), written > 0 && fits(input + written)];
  if (apart > input && !onlyCached) return { input: input + apart, corrected: says === "all" };
  if (onlyCached) return { input: input + written, corrected: says === "all" || says === "none" && cached > 0 };
  if (says === "none") return all && !none ? { input, corrected: true } : { input: input + apart, corrected: false };
  return none && !all ? { input: input + apart, corrected: says === "all" } : { input, corrected: false };
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
  if (unbilled && String(lookUp(row, unbilled)) === "true") return { passed: true };
  const tokens = shape.meter ? readMeter(shape.meter, row) : tokensOf(shape, row);
  if (typeof tokens === "string") return tokens === "no-counts" && failed ? failure(shape, row) : { trouble: tokens };
  return recordOf(shape, row, tokens, failed);
}
var failure = (shape, row) => recordOf(shape, row, { input: 0, cached: 0, written: 0, hourly: 0, output: 0, reasoning: 0, total: void 0 }, true);
function recordOf({ fields, includes, reasoningApart }, row, counts, failed) {
  const value = (paths) => paths ? lookUp(row, paths) : void 0;
  const { input, output, corrected } = settle(counts, includes, reasoningApart);
  const asked = countOf(value(fields.calls));
  if (asked === "broken") return { trouble: "bad-count" };
  const [start, end] = [value(fields.at), value(fields.end)];
  const at = timeOf(start);
  if (start !== void 0 && at === void 0) return { trouble: "bad-time" };
  const until = timeOf(end);
  const retries = countOf(value(fields.retries));
  const latency = fields.latency ? Number(value(fields.latency)) : at !== void 0 && until ? until - at : void 0;
  const record = {
    at,
    until: fields.calls ? until : void 0,
    prompt: nameOf(value(fields.prompt)) ?? taggedName(value(fields.tags)),
    model: modelOf(value(fields.model)),
    service: serviceOf(value(fields.service)),
    calls: fields.calls ? asked === "absent" ? 0 : asked : 1,
    summed: fields.calls !== void 0 && asked !== 1,
    input,
    cached: counts.cached,
    written: counts.written,
    hourly: counts.hourly,
    output,
    nanoUsd: nanoUsdOf(value(fields.usd)),
    outcome: outcomeOf(value(fields.outcome)),
    failed,
    retries: typeof retries === "number" ? retries : void 0,
    latencyMs: latency !== void 0 && Number.isFinite(latency) && latency >= 0 ? Math.round(latency) : void 0,
    tenant: textOf(value(fields.tenant)),
    task: textOf(value(fields.task)),
    corrected
  };
  return { record };
}
function tokensOf({ fields, reasoningApart }, row) {
  const [input, output] = [sum(row, fields.input), sum(row, fields.output)];
  const [cached, written] = [sum(row, fields.cached ?? []), sum(row, fields.written ?? [])];
  const total = countOf(lookUp(row, fields.total ?? []));
  const [reasoning, minutes, hour] = [fields.reasoning, fields.forMinutes, fields.forHour].map(
    (paths) => countOf(lookUp(row, paths ?? []))
  );
  if ([input, output, cached, written, reasoning, minutes, hour].includes("broken")) return "bad-count";
  if (input === "absent" && output === "absent") return "no-counts";
  return {
    input: orNone(input),
    cached: orNone(cached),
    written: Math.max(orNone(written), orNone(minutes) + orNone(hour)),
    hourly: orNone(hour),
    output: orNone(output) + (reasoningApart ? orNone(reasoning) : 0),
    reasoning: orNone(reasoning),
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

// src/usage/read/json-rows.ts
var largest = 64 * 1024 * 1024;
var packedAs = ({ packed, layout }) => `compression = '${packed ?? (layout === "csv" || layout === "tsv" ? "none" : "uncompressed")}'`;
async function jsonRowsOf(engine, file) {
  const path = literal(file.path);
  const packed = packedAs(file);
  if (file.layout === "lines")
    return () => `(select json from read_ndjson_objects(${path}, ${packed}, ignore_errors = true, maximum_object_size = ${largest}))`;
  if (file.layout === "document")
    return () => `(select json from read_json_objects(${path}, ${packed}, format = '${file.packed === "zstd" ? "auto" : "array"}', maximum_object_size = ${largest}))`;
  const table2 = file.layout === "parquet" ? `read_parquet(${path})` : csv(path, packed, file.layout);
  const columns = await engine.rows(`describe select * from ${table2}`);
  return (wanted) => {
    const pairs = columns.flatMap(({ column_name, column_type }) => {
      const name = String(column_name);
      return wanted && !wanted.has(name) ? [] : [`${literal(name)}, ${asJson(`"${name.replaceAll('"', '""')}"`, column_type)}`];
    });
    return `(select json_object(${pairs.join(", ")}) as json from ${table2})`;
  };
}
async function withLayout(engine, file) {
  if (file.packed !== "zstd") return file;
  const whole = `columns = {'line': 'VARCHAR'}, auto_detect = false, header = false, delim = '', quote = '', escape = ''`;
  const start = await engine.first(
    `select line from read_csv(${literal(file.path)}, compression = 'zstd', ${whole}, new_line = '\\n', ignore_errors = true, parallel = false) limit 3`
  );
  return { ...file, layout: layoutOf(file.name, start.map(({ line }) => `${line}
`).join("")) };
}
function csv(path, packed, layout) {
  const marks = `delim = ${layout === "tsv" ? "'	'" : "','"}, quote = '"', escape = '"'`;
  return `read_csv(${path}, ${packed}, ${marks}, header = true, all_varchar = true, nullstr = '', null_padding = true, strict_mode = false, parallel = false)`;
}
function asJson(column, type) {
  if (type !== "VARCHAR") return `to_json(${column})`;
  return `case when left(ltrim(${column}), 1) in ('{', '[') and json_valid(${column}) then cast(${column} as json) else to_json(${column}) end`;
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
      const date = Date.parse(value);
      return !isNaN(date) ? new Date(date) : value;
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
  const mean = array.reduce((a, b) => a + b) / n;
  return Math.sqrt(
    array.map((x) => Math.pow(x - mean, 2)).reduce((a, b) => a + b) / n
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
      const first = buf[pos];
      if (first === void 0 || timcharFirstBytes[first] === 0) return 0;
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

// src/usage/read/refuse-cut-off.ts
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
var frame = 4247762216;
var skippable = 407710288;
var cutOff = ({ name, packed }) => new Problem(`${name} is cut off or broken: ${packed} cannot decompress all of it.`, {
  remedy: "Copy or write it again. Nothing was written."
});
async function refuseCutOff(file) {
  if (file.packed === "zstd" && !isWholeZstd(file.path)) throw cutOff(file);
  if (file.packed !== "gzip") return;
  try {
    for await (const _ of bytesOf(file)) ;
  } catch (error) {
    throw isOfUnpacker(error) ? cutOff(file) : error;
  }
}
function isWholeZstd(path) {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    const head = Buffer.alloc(16);
    let at = 0;
    while (at < size) {
      head.fill(0);
      readSync(file, head, 0, head.length, at);
      const magic = head.readUInt32LE();
      if (magic >= skippable && magic < skippable + 16) at += 8 + head.readUInt32LE(4);
      else if (magic === frame) at = endOfFrame(file, at, head, size);
      else return false;
    }
    return at === size;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  } finally {
    closeSync(file);
  }
}
function endOfFrame(file, start, head, size) {
  const said = head.readUInt8(4);
  const isSingle = (said & 32) > 0;
  const dictionary = [0, 1, 2, 4][said & 3] ?? 0;
  const content = [isSingle ? 1 : 0, 2, 4, 8][said >> 6] ?? 0;
  let at = start + 5 + (isSingle ? 0 : 1) + dictionary + content;
  const block = Buffer.alloc(3);
  for (let isLast = false; !isLast; ) {
    if (at > size || readSync(file, block, 0, 3, at) < 3) return Number.POSITIVE_INFINITY;
    const word = block.readUIntLE(0, 3);
    isLast = (word & 1) === 1;
    at += 3 + ((word >> 1 & 3) === 1 ? 1 : word >> 3);
  }
  return at + (said & 4 ? 4 : 0);
}

// src/usage/read/read-rows.ts
var largestDocument = 256 * 1024 * 1024;
var longestLine = 64 * 1024 * 1024;
async function* readRows(file, onBytes) {
  try {
    if (file.layout === "lines") yield* lines(file, onBytes);
    else if (file.layout === "document") yield* document(file, onBytes);
    else yield* table(file, onBytes);
  } catch (error) {
    throw isOfUnpacker(error) ? cutOff(file) : error;
  }
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
  for await (const chunk of bytesOf(file, onBytes)) {
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
  for await (const chunk of bytesOf(file, onBytes)) {
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
    // An empty cell is a missing value.
    cast: (text) => text === "" ? void 0 : text,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: longestLine
  });
  const stream = bytesOf(file, onBytes);
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

// src/usage/read/record-texts.ts
function textsOfJson(json) {
  const paths = [];
  return {
    at: (path) => `p[${placeIn(paths, path)}]`,
    source: () => `select json, json_extract_string(json, [${paths.map((path) => literal(jsonPath(path.split("/")))).join(", ")}]) as p from ${json(new Set(paths.map(top)))}`,
    isLost: "json is null"
  };
}
function textsOfColumns(file) {
  const paths = [];
  const { quote } = duckdb;
  return {
    at: (path) => `c${placeIn(paths, path)}`,
    source() {
      const tops = [...new Set(paths.map(top))];
      const below = (name) => paths.filter((path) => top(path) === name && path !== name);
      const isMap = (name) => below(name).length > 0;
      const maps = tops.filter(isMap);
      const types = tops.map((name) => `${literal(name)}: '${isMap(name) ? "JSON" : "VARCHAR"}'`);
      const extracted = maps.map(
        (name, i) => `, json_extract_string(${quote(name)}, [${below(name).map((path) => literal(jsonPath(path.split("/").slice(1)))).join(", ")}]) as "/${i}"`
      );
      const texts = paths.map((path, i) => {
        const name = top(path);
        const column = quote(name);
        if (path !== name) return `"/${maps.indexOf(name)}"[${below(name).indexOf(path) + 1}] as c${i + 1}`;
        return `${isMap(name) ? `json_extract_string(${column}, '$')` : column} as c${i + 1}`;
      });
      const options = `columns = {${types.join(", ")}}, ${packedAs(file)}, ignore_errors = true, maximum_object_size = ${largest}`;
      const blank = tops.map((name) => `${quote(name)} is null`).join(" and ");
      return `select ${texts.join(", ")}, ${blank} as is_blank from (select *${extracted.join("")} from read_ndjson(${literal(file.path)}, ${options}))`;
    },
    isLost: "is_blank"
  };
}
var top = (path) => path.split("/")[0] ?? "";
function placeIn(paths, path) {
  const index = paths.indexOf(path);
  return index < 0 ? paths.push(path) : index + 1;
}

// src/usage/read/tally-duckdb.ts
async function tallyInDuckdb(engine, file, json, shape, tally, { by, detailed = false, defaultAt, onBytes = () => {
} }) {
  let read = 0;
  const onPart = (part) => {
    const more = Math.max(0, Math.floor(part * file.bytes) - read);
    read += more;
    onBytes(more);
  };
  const ask = (texts) => queryOf(texts, shape, by, detailed);
  const quick = file.layout === "lines" ? await byColumns(engine, textsOfColumns(file), ask, onPart).catch(() => void 0) : void 0;
  const rows = quick ?? await engine.rows(ask(textsOfJson(json)), onPart);
  for (const row of rows) {
    const calls = Number(row.calls);
    if (row.trouble !== null) tally.breaks(row.trouble, { file: file.name, line: void 0 }, calls);
    else if (row.passed) tally.pass(calls);
    else tally.addWhole(toGroup(row, defaultAt), calls, Number(row.corrected));
  }
}
async function byColumns(engine, texts, ask, onPart) {
  const query = ask(texts);
  const first = await engine.first(
    `select count(*) as lost from (select * from (${texts.source()}) limit 1000) where ${texts.isLost}`
  );
  if (Number(first[0]?.lost) > 0) return void 0;
  const rows = await engine.rows(query, onPart);
  return rows.some(({ trouble }) => trouble === "not-json") ? void 0 : rows;
}
function toGroup(row, defaultAt) {
  const day2 = row.first_day === null ? void 0 : Number(row.first_day);
  const at = day2 === void 0 ? defaultAt : day2 * dayMs;
  const group = emptyGroup({
    prompt: nameOf(row.prompt) ?? taggedName(row.tags),
    model: modelOf(row.model),
    service: serviceOf(row.service),
    month: monthOf(at),
    by: String(row.by_key ?? "")
  });
  group.calls = Number(row.calls);
  group.singles = group.calls;
  group.errors = Number(row.errors);
  const outcome = outcomeOf(row.outcome);
  if (outcome !== void 0) count(group.outcomes, outcome, group.calls);
  for (const measure of measures) {
    group.sums[measure] = Number(row[measure]);
    group.spreads[measure] = counterOf(row[`${measure}_spread`]);
  }
  group.hourly = Number(row.hourly);
  group.latency = counterOf(row.latency);
  if (row.retries !== null) group.retries = Number(row.retries);
  if ("tasks" in row) group.detail = { tasks: namesOf(row.tasks), hours: counterOf(row.hours) };
  else if ("hours" in row) for (const [hour, calls] of counterOf(row.hours)) addToHour(group, hour, calls);
  if (row.usd !== null) group.nanoUsd = Number(row.usd);
  group.withoutUsd = Number(row.without_usd);
  if (at !== void 0) group.from = Math.floor(at / dayMs);
  if (at !== void 0) group.to = row.last_day === null ? group.from : Number(row.last_day);
  return group;
}
var namesOf = (map) => new Map((map ?? []).map(({ key, value }) => [String(key), Number(value)]));
var counterOf = (map) => new Map([...namesOf(map)].map(([value, times]) => [Number(value), times]));
function queryOf(texts, shape, by, detailed) {
  const { fields } = shape;
  const at = (path) => path.startsWith("^") ? void 0 : texts.at(path);
  const text = (some) => firstOf(some, at) ?? "null";
  const columns = recordColumns(shape, duckdb, at);
  const only = shape.only && `lower(${text(shape.only.path)})`;
  const conditions = [
    ...shape.about ? [`${text(shape.about)} is null`] : [],
    ...only && shape.only ? [`${only} not in (${shape.only.values.map(literal).join(", ")})`] : [],
    ...shape.unbilled ? [`${text(shape.unbilled)} = 'true'`] : []
  ];
  const start = text(fields.at);
  const latencyOf = () => fields.latency ? `try_cast(${text(fields.latency)} as double)` : fields.end ? `${msOf(text(fields.end))} - ${msOf(start)}` : "cast(null as double)";
  const columnsOf = [
    `${texts.isLost} as is_lost, ${text(fields.prompt)} as prompt, ${text(fields.tags)} as tags, ${text(fields.model)} as model`,
    `${text(fields.service)} as service, ${text(fields.outcome)} as outcome, ${start} as start_text, ${msOf(start)} as at_ms`,
    `${columns.input} as input, ${columns.cached} as cached, ${columns.written} as written, ${columns.hourly ?? "0"} as hourly, ${columns.output} as output, ${columns.reasoning ?? "0"} as reasoning`,
    `${columns.total} as total, ${columns.usd ?? "cast(null as double)"} as usd, ${columns.failed} as failed`,
    `${columns.hasCounts} as has_counts, ${columns.isBroken} as is_broken, ${shape.has.map((some) => `${text(some)} is not null`).join(" and ")} as is_of`,
    `coalesce(${conditions.join(" or ") || "false"}, false) as is_passed, ${byOf(by, msOf(start), by === "tenant" ? text(fields.tenant) : "null")} as by_key`,
    `${detailed ? latencyOf() : "cast(null as double)"} as ms`,
    `${columns.retries} as retries, ${detailed ? text(fields.task) : "null"} as task`
  ].join(",\n    ");
  const tasks = detailed ? ",\n  histogram(nullif(task, '')) as tasks" : "";
  const hours = detailed || !by ? `,
  histogram(cast(floor(at_ms / ${hourMs}) as bigint)) as hours` : "";
  const spreads = measures.map((measure) => `histogram(${digits(measure)}) as ${measure}_spread`);
  return `with read as (
  ${texts.source()}
), records as (
  select ${columnsOf} from read
), judged as (
  select *, case when is_lost then 'not-json'
    when is_passed and not (failed and is_of) then null
    when is_broken then 'bad-count'
    when not has_counts and not failed then case when is_of then 'no-counts' else 'other-shape' end
    when start_text is not null and at_ms is null then 'bad-time' end as trouble,
    not is_lost and is_passed and not (failed and is_of) as passed
  from records
), outputs as (
  select * replace (${settledOutput(shape.reasoningApart === true)} as output), output as reported_output from judged
), settled as (
  select * replace (case when trouble is null and not passed then ${settledInput(shape.includes)} else 0 end as input),
    input as reported
  from outputs
)
select trouble, passed, prompt, tags, model, service, outcome, by_key, count(*) as calls,
  min(floor(at_ms / ${dayMs})) as first_day, max(floor(at_ms / ${dayMs})) as last_day,
  count(*) filter (failed) as errors, sum(cast(round(usd * 1e9) as hugeint)) filter (usd between 0 and 1e9) as usd,
  count(*) filter (not coalesce(usd between 0 and 1e9, false) and input + output > 0) as without_usd,
  count(*) filter (trouble is null and not passed and (${correctedOf(shape.includes)} or output <> reported_output)) as corrected,
  ${[...measures, "hourly"].map((measure) => `sum(${measure}) as ${measure}`).join(", ")},
  ${spreads.join(", ")}, histogram(${digits("cast(round(ms) as bigint)")}) filter (ms >= 0) as latency,
  sum(retries) as retries${tasks}${hours}
from settled
group by trouble, passed, prompt, tags, model, service, outcome, by_key, strftime(make_timestamp(cast(at_ms * 1000 as bigint)), '%Y-%m')`;
}
function correctedOf(includes) {
  if (includes === "unsaid") return "false";
  return includes === "all" ? "input <> reported" : "cached + written > 0 and input <> reported + cached + written";
}
var digits = (value) => `case when ${value} < 1000 then ${value} else cast(floor((${value} + power(10, length(cast(${value} as varchar)) - 3) / 2) / power(10, length(cast(${value} as varchar)) - 3)) * power(10, length(cast(${value} as varchar)) - 3) as bigint) end`;
function msOf(text) {
  if (text === "null") return "cast(null as double)";
  const number = `try_cast(${text} as double)`;
  const scaled = `case when ${number} < 1e11 then ${number} * 1000 when ${number} < 1e14 then ${number} when ${number} < 1e17 then ${number} / 1000 else ${number} / 1e6 end`;
  const date = `cast(epoch_ms(try_cast(replace(${text}, ' UTC', '') as timestamp)) as double)`;
  const at = `case when regexp_full_match(${text}, '[0-9]+([.][0-9]+)?') then ${scaled} else ${date} end`;
  return `(case when ${at} >= ${Date.UTC(2020, 0)} and ${at} < ${Date.UTC(2100, 0)} then ${at} end)`;
}
function byOf(by, at, tenant) {
  const time = `make_timestamp(cast(${at} * 1000 as bigint))`;
  if (by === "day") return `strftime(${time}, '%Y-%m-%d')`;
  if (by === "weekday") return `cast(dayofweek(${time}) as varchar)`;
  if (by === "hour") return `strftime(${time}, '%H')`;
  return by === "tenant" ? tenant : nothing;
}

// src/usage/read/tally-files.ts
var looked2 = 1e3;
async function tallyFiles(files, options) {
  const tally = createTally(options.by, options.detailed);
  const engine = await engineFor(files, options);
  try {
    for (const file of files) {
      const isDone = engine && isFor(file, options) && await tallyByQuery(engine, file, tally, options);
      if (!isDone) await tallyFile(file, readRows(file, options.onBytes ?? (() => {
      })), tally, options);
    }
  } finally {
    engine?.close();
  }
  return tally.done();
}
var large = 50 * 1024 * 1024;
function isFor(file, { largeFrom = large }) {
  return formatOf(file) !== void 0 || file.bytes > largeFrom;
}
var formatOf = ({ layout, packed }) => layout === "parquet" ? "Parquet" : packed === "zstd" ? "zstd" : void 0;
async function engineFor(files, options) {
  if (!files.some((file) => isFor(file, options))) return void 0;
  const needing = files.find((file) => formatOf(file) !== void 0);
  const { hasDuckdb, startDuckdb } = await import("./duckdb-A5ZZX7DD.js");
  if (needing)
    return startDuckdb(
      `reading ${needing.name}, which is ${formatOf(needing) === "zstd" ? "compressed with zstd" : "Parquet"},`
    );
  return await hasDuckdb() ? startDuckdb("this") : void 0;
}
async function tallyByQuery(engine, given, tally, options) {
  const format = formatOf(given);
  try {
    const whole = refuseCutOff(given);
    whole.catch(() => {
    });
    const file = await withLayout(engine, given);
    const json = await jsonRowsOf(engine, file);
    const shape = await flatShape(engine, json, options);
    if (shape) await tallyInDuckdb(engine, file, json, shape, tally, options);
    else if (format) await tallyFile(file, rowsBy(engine, json), tally, options);
    if (shape || format) await whole;
    return shape !== void 0 || format !== void 0;
  } catch (error) {
    if (error instanceof Problem) throw error;
    if (!format) return false;
    throw new Problem(`${given.name} is not readable as ${format}.`, { remedy: "It may be cut off: write it again." });
  }
}
async function flatShape(engine, json, options) {
  const first = await engine.first(`select json from ${json()} where json is not null limit ${looked2}`);
  const values = first.flatMap(({ json: json2 }) => typeof json2 === "string" ? JSON.parse(json2) : []);
  const named = options.named && SHAPES[options.named];
  const shape = named ?? values.map((value) => shapeOf(value, options.own)).find((found) => found !== void 0);
  if (!shape || shape.meter || shape.fields.calls) return void 0;
  const paths = pathsOf(shape);
  const isFlat = (value) => rowsOf(value, shape.rows).every(({ parents }) => parents.length === 0) && !Array.isArray(value.attributes) && !paths.some((path) => isWithinText(value, path));
  return values.every(isFlat) ? shape : void 0;
}
async function* rowsBy(engine, json) {
  let line = 0;
  for await (const rows of engine.stream(`select json from ${json()}`))
    for (const { json: json2 } of rows)
      yield json2 === null ? { line: ++line, trouble: "not-json" } : { line: ++line, value: JSON.parse(String(json2)) };
}
async function tallyFile(file, rows, tally, options) {
  let shape = options.named && SHAPES[options.named];
  const waiting = [];
  for await (const read of rows) {
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
async function tallyGiven(sources, { shape, month, ...options }, { config }, io, kept = {}) {
  const files = await sourcesOf(sources, io.cwd);
  const progress = progressOf(
    io,
    files.reduce((sum2, { bytes }) => sum2 + bytes, 0)
  );
  const own = config.head && ownShape(config.head.usageImport);
  const named = shapeNamed(shape);
  const tallied = await tallyFiles(files, { own, named, ...kept, defaultAt: startOf2(month), onBytes: progress.onBytes });
  progress.end();
  refuseUnusable(
    tallied,
    files.map(({ name }) => name),
    options["skip-broken"]
  );
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

export {
  groupByPrompt,
  toUsage,
  troubleWords,
  recordsHere,
  tallyGiven
};
