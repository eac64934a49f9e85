import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  groupTable,
  headingOf,
  notesOf,
  reportTable
} from "./chunk-DNHNRKX4.js";
import {
  csvOf
} from "./chunk-MBZEO5B3.js";
import {
  readReport
} from "./chunk-LUP5WOMF.js";
import {
  addAmounts,
  columns,
  dayOfPrices,
  listed,
  pairedOutputs,
  plainStyle,
  safeCode,
  safeLog,
  writeOut
} from "./chunk-VCO7XQUP.js";
import {
  topOf
} from "./chunk-Q7UQ5CPX.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-233CVKB6.js";
import "./chunk-B35ZWARA.js";
import "./chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";

// src/commands/print-rollup.ts
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";

// src/renderers/rollup/render-rollup.ts
var ROLLUP_RENDERERS = {
  terminal: async (rollup, options) => terminal(rollup, options),
  markdown: async (rollup, options) => markdown(rollup, options),
  csv: async (rollup) => csv(rollup),
  json: async (rollup) => `${JSON.stringify({ version: 1, ...rollup }, null, 2)}
`,
  html: async (rollup) => (await import("./html-FWCIUAOM.js")).rollupHtml(rollup)
};
var tablesOf = (rollup, { top }) => [
  reportTable(rollup),
  groupTable("owner", rollup.owners, top),
  groupTable("model", rollup.models, top)
];
function terminal(rollup, options) {
  const tables = tablesOf(rollup, options).map(({ head, rows, left }) => [
    ...columns([[...head], ...rows.map(({ name, cells }) => [safeLog(name), ...cells])], `l${"r".repeat(5)}l`),
    ...left > 0 ? [`  and ${left} more: --top`] : []
  ]);
  return `${[[headingOf(rollup)], ...tables, notesOf(rollup)].map((lines) => lines.join("\n")).join("\n\n")}
`;
}
function markdown(rollup, options) {
  const tables = tablesOf(rollup, options).map(({ head, rows, left }) => [
    ...[
      head,
      head.map((_, i) => i === 0 || i === 6 ? ":--" : "--:"),
      ...rows.map(({ name, cells }) => [safeCode(name, true), ...cells])
    ].map((row) => `| ${row.join(" | ")} |`),
    ...left > 0 ? ["", `And ${left} more.`] : []
  ]);
  const notes = notesOf(rollup).map((note) => `- ${note.replace(/^\* /, "")}`);
  return `${[[`**${headingOf(rollup)}**`], ...tables, notes].map((lines) => lines.join("\n")).join("\n\n")}
`;
}
var header = [
  "report",
  "verdict",
  "prompts",
  "changed",
  "tokens",
  "usd_per_month_base",
  "usd_per_month",
  "without_volume",
  "unpriced"
];
function csv({ reports }) {
  const rows = reports.map((report) => [
    { text: report.name },
    { text: report.verdict },
    { number: report.prompts },
    { number: report.changed },
    { number: report.tokens },
    { number: report.changed === null ? null : report.usdPerMonth?.base ?? null },
    { number: report.usdPerMonth?.head ?? null },
    { number: report.withoutVolume },
    { number: report.unpriced }
  ]);
  return csvOf(header, rows);
}

// src/report/rollup.ts
function rollUp(named) {
  refuseTwice(named);
  const reports = named.map(rolledReport);
  const prompts = named.flatMap(({ report }) => report.changes.filter((change) => change.head !== null));
  const sum = (of) => reports.reduce((so, report) => so + of(report), 0);
  const all = addAmounts(named.map(({ report }) => report.totals));
  const days = groupedBy(named, ({ report }) => dayOfPrices(report.basis.prices));
  return {
    total: {
      name: "all",
      prompts: sum(({ prompts: prompts2 }) => prompts2),
      tokens: all.tokens.head,
      usdPerMonth: all.usdPerMonth,
      withoutVolume: sum(({ withoutVolume }) => withoutVolume),
      unpriced: sum(({ unpriced }) => unpriced)
    },
    reports: dearestFirst(reports),
    owners: groups(prompts, (change) => change.owner ?? "no owner"),
    models: groups(prompts, (change) => change.head?.pricedAs ?? change.head?.model ?? ""),
    prices: [...days].map(([asOf, those]) => ({ asOf, reports: those.length })).sort((a, b) => a.asOf < b.asOf ? -1 : 1),
    alike: alike(named)
  };
}
function rolledReport({ name, report }) {
  const { prompts, tokens, usdPerMonth, promptsWithoutVolume, promptsUnpriced } = report.totals;
  return {
    name,
    verdict: report.verdict,
    prompts: prompts.head,
    changed: report.base && prompts.added + prompts.removed + prompts.edited + prompts.renamed,
    tokens: tokens.head,
    usdPerMonth,
    withoutVolume: promptsWithoutVolume,
    unpriced: promptsUnpriced
  };
}
function groups(changes, nameOf2) {
  const rolled = [...groupedBy(changes, nameOf2)].map(([name, those]) => {
    const { tokens, usdPerMonth } = addAmounts(those);
    return { name, prompts: those.length, tokens: tokens.head, usdPerMonth };
  });
  return dearestFirst(rolled);
}
function groupedBy(items, keyOf) {
  const grouped = /* @__PURE__ */ new Map();
  for (const item of items) {
    const group = grouped.get(keyOf(item));
    if (group) group.push(item);
    else grouped.set(keyOf(item), [item]);
  }
  return grouped;
}
var usdOf = ({ usdPerMonth }) => usdPerMonth === null ? -1 : Number(usdPerMonth.head);
function dearestFirst(all) {
  return all.toSorted((a, b) => usdOf(b) - usdOf(a) || b.tokens - a.tokens || (a.name < b.name ? -1 : 1));
}
function alike(named) {
  const some = named.filter(({ report: { head, totals } }) => head.sha === void 0 && totals.prompts.head > 0);
  const same = groupedBy(
    some,
    ({ report: { changes, directory, basis } }) => JSON.stringify([directory, basis.config.path, changes])
  );
  return [...same.values()].flatMap((those) => those.length > 1 ? [those.map(({ name }) => name)] : []);
}
function refuseTwice(named) {
  const known = /* @__PURE__ */ new Map();
  for (const { name, report } of named) {
    const { head, directory, basis } = report;
    if (head.sha === void 0) continue;
    const key = JSON.stringify([head.sha, directory, basis.config.path]);
    const other = known.get(key);
    if (other !== void 0)
      throw new Problem(
        `${other} and ${name} are reports of one commit, ${head.sha.slice(0, 7)}, and would count it twice.`,
        {
          remedy: "Leave one of them out."
        }
      );
    known.set(key, name);
  }
}

// src/commands/print-rollup.ts
var DEFAULT_TOP = 10;
var mostBytes = 64 * 1024 * 1024;
async function printRollup(names, { options, inOrder }, io) {
  const outputs = pairedOutputs(inOrder, io.cwd);
  const top = topOf(options.top) ?? DEFAULT_TOP;
  const rollup = rollUp(await reportsAt(names, io.cwd));
  for (const those of rollup.alike) {
    const who = listed(those, plainStyle);
    io.err(
      `promptcost: ${who} report the same prompts at the same cost. If they are of one repository, it counts twice: leave one out.
`
    );
  }
  for (const { format, file } of outputs) {
    const text = await ROLLUP_RENDERERS[format](rollup, { top });
    await writeOut(text, file, io, "the sums");
  }
}
async function reportsAt(names, cwd) {
  const paths = /* @__PURE__ */ new Set();
  for (const name of names) for (const path of await filesAt(resolve(cwd, name), name)) paths.add(path);
  if (paths.size === 0)
    throw new Problem("rollup needs the reports to add up.", {
      remedy: "Write for example: promptcost rollup reports/*.json"
    });
  const reports = [];
  for (const path of paths) reports.push({ name: nameOf(path, paths), report: await reportAt(path) });
  return reports;
}
function nameOf(path, all) {
  const short = (of) => basename(of).replace(/\.json$/, "");
  const isAlone = [...all].filter((other) => short(other) === short(path)).length === 1;
  return isAlone ? short(path) : `${basename(join(path, ".."))}/${short(path)}`;
}
async function filesAt(path, name) {
  const is = await stat(path).catch(() => void 0);
  if (!is) throw new Problem(`there is no report ${name}.`, { remedy: "Name a file or a folder that exists." });
  if (!is.isDirectory()) return [path];
  const files = (await readdir(path)).filter((file) => file.endsWith(".json")).sort();
  if (files.length === 0) throw new Problem(`the folder ${name} has no .json files.`, { remedy: "Name another one." });
  return files.map((file) => join(path, file));
}
async function reportAt(path) {
  const where = { path: basename(path) };
  if ((await stat(path)).size > mostBytes) throw new Problem("this report is larger than 64 MiB.", { where });
  try {
    return readReport(await readFile(path));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem(error.what, {
      where,
      remedy: "Write it with --format json, by this version of promptcost or an older one."
    });
  }
}
export {
  printRollup
};
