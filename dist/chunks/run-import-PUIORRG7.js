import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  usdOf
} from "./chunk-JOCXCFLP.js";
import {
  groupByPrompt,
  recordsHere,
  tallyGiven,
  toUsage,
  troubleWords
} from "./chunk-7XR7M4EH.js";
import "./chunk-SLYGR5RO.js";
import "./chunk-LNP4LHLB.js";
import "./chunk-DELIO2F2.js";
import "./chunk-E2PSHAWL.js";
import "./chunk-XJBPHP43.js";
import {
  readUsage,
  writeUsage
} from "./chunk-2VYKAZJU.js";
import {
  counted,
  dollars,
  grouped,
  safeLog,
  writeWhole
} from "./chunk-VCO7XQUP.js";
import "./chunk-Q7UQ5CPX.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-233CVKB6.js";
import "./chunk-F2PPHUIP.js";
import "./chunk-B35ZWARA.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";

// src/commands/usage/run-import.ts
import { readFile } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";

// src/commands/usage/import-summary.ts
var mostNamed = 10;
function importSummary(imported, here) {
  const { name, isNamed, tallied, groups, usage } = imported;
  const calls = groups.reduce((sum, each) => sum + each.calls, 0);
  const { usd, unpriced } = costOf(groups, here);
  const cost = unpriced === groups.length ? "" : `, ${dollars(usd)}`;
  const lines = [
    `Wrote ${safeLog(name)}: ${counted(calls, "call")}${cost}, ${usage.from} to ${usage.to}.`,
    ...keptLines(imported),
    ...leftOut(tallied),
    ...notPlaced(groups, here),
    ...isNamed ? [] : [`To use it in checks, add to promptcost.yml: usage: ${safeLog(name)}`]
  ];
  return `${lines.join("\n")}
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
      ([trouble, { count, first }]) => `Left out ${counted(count, "record")} ${troubleWords[trouble]}, the first at ${safeLog(first.line === void 0 ? first.file : `${first.file}:${first.line}`)}.`
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
  const rows = [...names].sort(([a, x], [b, y]) => Number(y.usd - x.usd) || y.calls - x.calls || (a < b ? -1 : 1));
  const share = (usd) => `${all.usd === 0n ? "0.0" : (100 * Number(usd) / Number(all.usd)).toFixed(1)}%`;
  const lost = rows.reduce((sum, [, { usd }]) => sum + usd, 0n);
  const more = rows.length - mostNamed;
  return [
    `Not placed: ${share(lost)} of cost belongs to no prompt here. Map names under usage_import.prompts.`,
    ...rows.slice(0, mostNamed).map(
      ([name, { usd, calls }]) => `  ${share(usd).padStart(6)}  ${grouped(calls).padStart(11)} calls  ${safeLog(name)}`
    ),
    ...more > 0 ? [`          and ${counted(more, "other name")}`] : []
  ];
}

// src/commands/usage/run-import.ts
async function runImport({ arguments: { sources }, options }, io) {
  const here = await recordsHere(io, options.config);
  const file = options.output === void 0 ? resolve(here.folder, here.config.head?.usage?.path ?? "promptcost-usage.yml") : resolve(io.cwd, options.output);
  const name = relative(io.cwd, file).split(sep).join("/");
  const before = await present(name, file);
  const tallied = await tallyGiven(sources, options, here, io);
  const place = here.placer(tallied.groups.flatMap(({ prompt }) => prompt ?? []));
  const groups = groupByPrompt(tallied.groups, place);
  const usage = toUsage(groups, before);
  await writeWhole(file, writeUsage(usage), "the usage file");
  const isNamed = here.config.head?.usage !== void 0;
  io.out(importSummary({ name, isNamed, tallied, groups, usage, before }, here));
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
