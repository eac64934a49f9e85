import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  counted,
  createStore,
  discover,
  embeddedIn,
  findPlaces,
  formatOf,
  globber,
  globsOf,
  grouped,
  isAside,
  knowledgeOf,
  listSides,
  mayHoldPrompts2 as mayHoldPrompts,
  nearestConfig,
  openConfigs,
  openSides,
  parseFile,
  placeOf,
  promptsOf,
  readingsOf,
  safeLog,
  safeText,
  snapshot,
  speaksOfPrompts,
  writtenTexts
} from "./chunk-VCO7XQUP.js";
import "./chunk-Q7UQ5CPX.js";
import "./chunk-BG2XSDQ5.js";
import {
  appendTo,
  builtIn,
  configPaths,
  defaultModel,
  hasConfig
} from "./chunk-B35ZWARA.js";
import "./chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";

// src/commands/init/run-init.ts
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";

// src/commands/init/group.ts
var AGENTS = /(?:^|\/)(?:(?:AGENTS|AGENT|CLAUDE|GEMINI|SKILL|copilot-instructions)\.md|\.(?:cursorrules|windsurfrules|clinerules)|[^/]+\.(?:instructions|chatmode|agent)\.md)$|(?:^|\/)\.(?:github|cursor|claude|agents|openhands|continue|windsurf|clinerules|roo|kiro|gemini|opencode|codex)\/|(?:^|\/)skills\/[^/]+\//;
var MOST = 6;
function groupsOf(seen) {
  const kinds = ["code", "values", "text", "agents"];
  return kinds.flatMap((kind) => {
    const files = seen.filter((each) => kindOf(each) === kind);
    if (files.length === 0) return [];
    return kind === "agents" ? [{ kind, folder: "", files }] : byFolder(files).map((group) => ({ kind, ...group }));
  });
}
function kindOf({ path, standing, prompts }) {
  if (AGENTS.test(path)) return "agents";
  if (standing === "source") return "code";
  return prompts.some(({ prompt }) => !prompt.declared && prompt.id.startsWith(`${path}#`)) ? "values" : "text";
}
function folderOf(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function byFolder(files) {
  const groups = /* @__PURE__ */ new Map();
  for (const file of files) add(groups, folderOf(file.path), [file]);
  while (groups.size > MOST) {
    const [deepest = ""] = [...groups.keys()].sort((a, b) => depth(b) - depth(a) || (a < b ? -1 : 1));
    const moved = groups.get(deepest) ?? [];
    groups.delete(deepest);
    add(groups, folderOf(deepest), moved);
  }
  for (const folder of [...groups.keys()].sort((a, b) => depth(b) - depth(a))) {
    const above = [...groups.keys()].find((other) => other !== folder && other !== "" && folder.startsWith(`${other}/`));
    if (above === void 0) continue;
    add(groups, above, groups.get(folder) ?? []);
    groups.delete(folder);
  }
  return [...groups].sort(([a], [b]) => a < b ? -1 : 1).map(([folder, all]) => ({ folder, files: all }));
}
function add(groups, folder, files) {
  for (const file of files) appendTo(groups, folder, file);
}
function depth(folder) {
  return folder === "" ? 0 : folder.split("/").length;
}

// src/commands/init/globs-for.ts
var FEW = 4;
var MOST_EXCLUDED = 8;
var MOST_NAMED = 150;
function globsFor({ kind, folder, files }, all) {
  const paths = files.map(({ path }) => path).sort();
  if (kind === "agents") return { files: forAgents(paths), exclude: [], unnamed: 0 };
  if (paths.length <= FEW) return { files: paths.map(asGlob), exclude: [], unnamed: 0 };
  const deep = paths.some((path) => folderOf(path) !== folder);
  const endings = [...new Set(paths.map(endingOf))].sort();
  const name = endings.length === 1 ? `*${endings[0]}` : `*{${endings.join(",")}}`;
  const glob = [...folder === "" ? [] : [asGlob(folder)], ...deep ? ["**"] : [], name].join("/");
  const known = new Set(paths);
  const beside = all.filter((path) => isWithin(path, folder, deep, endings) && !known.has(path));
  if (kind === "code") return { files: [glob], exclude: [], unnamed: 0 };
  if (beside.length <= Math.min(MOST_EXCLUDED, paths.length))
    return { files: [glob], exclude: beside.map(asGlob), unnamed: 0 };
  return { files: paths.slice(0, MOST_NAMED).map(asGlob), exclude: [], unnamed: Math.max(0, paths.length - MOST_NAMED) };
}
function forAgents(paths) {
  return [...new Set(paths.map(agentGlob))].sort().slice(0, MOST_NAMED);
}
function agentGlob(path) {
  const base = path.slice(path.lastIndexOf("/") + 1);
  if (/^(?:AGENTS|AGENT|CLAUDE|GEMINI)\.md$|^\./.test(base)) return `**/${base}`;
  const hidden = /^(.*\/)?(\.[^/]+\/[^/]+)\//.exec(path);
  if (hidden) return `${asGlob((hidden[1] ?? "") + (hidden[2] ?? ""))}/**/*${endingOf(path)}`;
  return asGlob(path);
}
function endingOf(path) {
  const base = path.slice(path.lastIndexOf("/") + 1);
  const dot = base.lastIndexOf(".");
  return dot > 0 ? asGlob(base.slice(dot)) : asGlob(base);
}
function isWithin(path, folder, deep, endings) {
  const inside = folder === "" || path.startsWith(`${folder}/`);
  return inside && (deep || folderOf(path) === folder) && endings.some((ending) => path.endsWith(ending));
}
function asGlob(path) {
  return path.replace(/[[\](){}*?!+@]/g, "\\$&");
}

// src/commands/init/words-for.ts
function whyOf({ kind, files }) {
  if (kind === "agents") return "instructions of coding agents, in the places where these look for them";
  if (kind === "text") return inText(files.map(({ path, standing }) => ({ path, standing })));
  const named = examplesOf(files.flatMap(({ prompts }) => prompts));
  return kind === "code" ? `texts and tools in code${named}` : `values in data${named}`;
}
function examplesOf(prompts) {
  const largest = [...prompts].sort((a, b) => b.own.total.expected - a.own.total.expected);
  const names = largest.flatMap(({ prompt }) => placeOf(prompt).names?.[0]?.replace(/\.\d+$/, "") ?? []);
  const some = [...new Set(names)].slice(0, 2);
  return some.length === 0 ? "" : ` such as ${some.join(" and ")}`;
}
var byWords = ["template", "text", "data", "values"];
function inText(files) {
  const has = (standing) => files.some((each) => each.standing === standing);
  const reasons = [
    ...has("named") || has("folder") ? ["the names of files or folders"] : [],
    ...byWords.some(has) ? ["what they say"] : []
  ];
  return `files, by ${reasons.join(" and ")}`;
}
function howSure({ files }) {
  return files.some(({ standing }) => byWords.includes(standing)) ? "probable" : "certain";
}

// src/commands/init/config-text.ts
var MOST_SLOTS = 20;
function configText(groups, all, ownerOf) {
  const usual = usualModel(groups.flatMap(({ files }) => files));
  const entries = groups.map((group) => entryFor(group, all, ownerOf));
  return `# yaml-language-server: $schema=./node_modules/promptcost/schema.json
# Which texts of this repository are sent to models. What each key means: docs/config.md of promptcost.

defaults:
  model: ${scalar(usual?.model ?? defaultModel)}  # ${usual ? usual.why : "no prompt names one: put the model that you use"}
  # output_tokens: 350          # expected answer per call; without it only input is priced
  # calls_per_month: 10000      # without it there is no cost per month; \`promptcost usage import\` reads it from records

prompts:                        # every entry that matches applies, in order; a later one overrides key by key
${entries.join("\n")}
# What fails a pull request. By default it is growth of a prompt by more than 20%.
# limits:
#   each_prompt:
#     ignore_below: { tokens: 50 }
#     warn_above: { tokens: 10% }
#     fail_above: { tokens: 20% }
`;
}
function entryFor(group, all, ownerOf) {
  const { files, exclude, unnamed } = globsFor(group, all);
  const prompts = group.files.flatMap((each) => each.prompts);
  const tokens = prompts.reduce((sum2, { own }) => sum2 + own.total.expected, 0);
  const owner = ownerOf(group.files.map(({ path }) => path));
  const lines = [
    `  # ${counted(prompts.length, "prompt")}, ${tokens.toLocaleString("en-US")} tokens: ${safeText(whyOf(group))}`,
    ...unnamed > 0 ? [`  # ${counted(unnamed, "more file")} ${unnamed === 1 ? "has" : "have"} no place in this list.`] : [],
    ...listed("  - files", files),
    ...exclude.length > 0 ? listed("    exclude", exclude) : [],
    ...owner === void 0 ? [] : [`    owner: ${scalar(owner)}  # by CODEOWNERS`],
    ...group.kind === "agents" ? ["    tags: [coding-agents]"] : [],
    ...slotLines(group.files)
  ];
  return `${lines.join("\n")}
`;
}
function listed(key, values) {
  const [only] = values;
  if (only !== void 0 && values.length === 1) return [`${key}: ${scalar(only)}`];
  return [`${key}:`, ...values.map((value) => `      - ${scalar(value)}`)];
}
function slotLines(files) {
  const prompts = files.flatMap((each) => each.prompts);
  const names = prompts.flatMap(
    ({ prompt }) => prompt.slots.filter(({ from, doubtful }) => from === "undeclared" && !doubtful).map(({ name }) => name)
  );
  const distinct = [...new Set(names)].filter((name) => /^[\w.$-]{1,64}$/.test(name)).sort();
  if (distinct.length === 0) return [];
  const shown = distinct.slice(0, MOST_SLOTS).map((name) => `    #   ${scalar(name)}: { tokens: 100 }`);
  const rest = distinct.length - shown.length;
  return [
    "    # slots:                    # what variables hold; until declared, only their placeholders count",
    ...shown,
    ...rest > 0 ? [`    #   and ${counted(rest, "other")}`] : []
  ];
}
function usualModel(files) {
  const counts = /* @__PURE__ */ new Map();
  for (const { prompts } of files)
    for (const { prompt, price } of prompts)
      if (prompt.model && price) counts.set(prompt.model.asked, (counts.get(prompt.model.asked) ?? 0) + 1);
  const [most] = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  if (most === void 0) return void 0;
  const [model, named] = most;
  const all = files.reduce((sum2, { prompts }) => sum2 + prompts.length, 0);
  const open2 = all - [...counts.values()].reduce((sum2, count) => sum2 + count, 0);
  const by = `named by ${grouped(named)} of ${counted(all, "prompt")}`;
  return {
    model,
    why: open2 === 0 ? by : `${by}; ${grouped(open2)} ${open2 === 1 ? "names" : "name"} none, check that ${open2 === 1 ? "it goes" : "they go"} to it`
  };
}
function scalar(text) {
  const isPlain = /^[A-Za-z./_][\w./*-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n|\.(?:inf|nan))$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}

// src/source/has-long-text.ts
var BETWEEN = /^[\s+\\rfbuRFBU,()]*$/;
var MOST_BETWEEN = 400;
var WORD = new RegExp(`(?:^|\\s|\\\\[nrt])["'(]?\\p{L}{2,}`, "gu");
var SCANNED = /\.(?:pyi?|[cm]?[jt]sx?)$/i;
function hasLongText(path, code, least) {
  if (!SCANNED.test(path)) return true;
  let run = { characters: 0, words: 0, to: -1 };
  for (const { text, from, to } of writtenTexts(code, /\.pyi?$/i.test(path) ? "python" : "javascript")) {
    const follows = run.to >= 0 && from - run.to <= MOST_BETWEEN && BETWEEN.test(code.slice(run.to, from));
    const words = text.match(WORD)?.length ?? 0;
    run = {
      characters: text.length + (follows ? run.characters : 0),
      words: words + (follows ? run.words : 0),
      to
    };
    if (run.characters >= least.characters && run.words >= least.words) return true;
  }
  return false;
}

// src/commands/init/may-pass-over.ts
var ENOUGH = 170;
var WORDS = 25;
function mayPassOver(path, text) {
  return speaksOfPrompts(path, text) && hasLongText(path, text, { characters: ENOUGH, words: WORDS });
}

// src/commands/init/look-around.ts
var MOST_FILES = 5e5;
async function lookAround(cwd, onRead) {
  const sides = await openSides({ kind: "local", cwd, alone: true });
  const { head: side } = await listSides(sides);
  const paths = side.entries.map(({ path }) => path);
  const standing = findPlaces(globber(paths));
  const { config } = builtIn({});
  const store = createStore(config.prices);
  const long = [];
  const { prompts, uncovered, unread } = await discover([side], {
    standing,
    onRead,
    most: MOST_FILES,
    mayHoldPrompts,
    embeds: embeddedIn,
    isCovered: void 0,
    keep: (entry, text) => store.prompts.texts.set(entry, text),
    see: (entry, text) => {
      if (standing(entry.path) === "source" && mayPassOver(entry.path, text)) long.push({ entry, text });
    }
  });
  const entries = side.entries.filter(({ path }) => prompts.has(path));
  const head = { ...side, entries, listing: side.entries };
  const nobody = { base: () => [], head: () => [], isNobody: true };
  const reading = readingsOf({
    sides,
    config,
    match: () => [],
    isAsked: () => false,
    isWhole: true,
    leftOut: [],
    base: void 0,
    head,
    store,
    usage: { base: void 0, head: void 0 },
    now: 0,
    findings: [],
    owners: nobody
  }).head;
  const read = promptsOf(await snapshot(head, reading, store));
  const found = read.prompts.filter(({ prompt }) => !prompt.ignored);
  const unreadable = read.findings.flatMap((each) => each.kind === "unreadable" && each.at ? [each.at.path] : []);
  const byPath = /* @__PURE__ */ new Map();
  for (const one of found) {
    const { path } = one.prompt.at;
    appendTo(byPath, path, one);
  }
  const seen = [...byPath].map(([path, own]) => ({ path, standing: standing(path), prompts: own }));
  const readText = async (path) => {
    for await (const source of side.revision.read(side.entries.filter((entry) => entry.path === path)))
      if ("text" in source) return source.text;
    return void 0;
  };
  return { paths, seen, likely: uncovered, standing, long, read: readText, unread, unreadable, side, sides };
}
async function coverageOf({ side, sides, paths }) {
  const { config } = await openConfigs({ base: void 0, head: side }, {}, knowledgeOf(sides));
  if (config.head?.path === void 0) return void 0;
  if (config.head.rules.some((rule) => rule.discovers)) return () => true;
  const find = globber(paths);
  const globs = globsOf(config);
  const known = new Set(globs.flatMap((each) => [...find(each), ...find({ files: each.exclude, exclude: [] })]));
  return (path) => known.has(path);
}

// src/commands/init/owners.ts
var FILES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
var MOST_LINES = 500;
async function ownersIn(look) {
  const file = FILES.find((path) => look.paths.includes(path));
  const text = file === void 0 ? void 0 : await look.read(file);
  const owners = /* @__PURE__ */ new Map();
  for (const line of text?.split("\n", MOST_LINES) ?? []) {
    const [pattern = "", owner] = line.trim().replace(/\s#.*$/, "").split(/\s+/);
    if (pattern === "" || pattern.startsWith("#") || pattern.length > 200) continue;
    for (const path of matched(pattern, look.paths)) {
      if (owner === void 0) owners.delete(path);
      else owners.set(path, owner.replace(/^@/, "").slice(0, 200));
    }
  }
  return (paths) => {
    const all = new Set(paths.map((path) => owners.get(path)));
    return all.size === 1 ? [...all][0] : void 0;
  };
}
function matched(pattern, paths) {
  const bare = pattern.replace(/^\//, "").replace(/\/$/, "");
  const top = /^\/|\/(?=.)/.test(pattern) ? bare : `**/${bare}`;
  const globs = pattern === "*" ? ["**"] : pattern.endsWith("/") ? [`${top}/**`] : [top, `${top}/**`];
  try {
    return globber(paths)({ files: globs, exclude: [] });
  } catch {
    return /* @__PURE__ */ new Set();
  }
}

// src/commands/init/passed-over.ts
var MOST_FILES2 = 5e3;
var EVERYTHING = { takes: () => true, alsoFound: false, key: "everything" };
async function passedOver({ long, seen }) {
  const taken = new Set(
    seen.flatMap(
      ({ prompts }) => prompts.flatMap(({ prompt }) => prompt.messages.flatMap(linesOf)).concat(prompts.map(({ prompt }) => placeOf2(prompt.at)))
    )
  );
  const found = [];
  for (const source of long.slice(0, MOST_FILES2)) {
    for (const prompt of await textsOf(source)) {
      const text = textOf(prompt);
      if (text.length < ENOUGH || !isProse(text) || taken.has(placeOf2(prompt.at))) continue;
      const { path } = prompt.at;
      found.push({ path, name: prompt.id.slice(path.length + 1).replace(/\.\d+$/, ""), characters: text.length });
    }
  }
  return found.sort((a, b) => b.characters - a.characters);
}
async function textsOf({ entry: { path, id }, text }) {
  const file = { path, id, text, take: EVERYTHING };
  const format = formatOf(file);
  await format.prepare?.();
  return parseFile(file, format).prompts;
}
function placeOf2({ path, line }) {
  return `${path}:${line}`;
}
function linesOf({ runs }) {
  return runs.expected.map(({ at }) => placeOf2(at));
}
function textOf({ messages }) {
  return messages.flatMap(({ body }) => body.map((piece) => piece.kind === "text" ? piece.text : " ")).join("");
}
function isProse(text) {
  const words = text.match(new RegExp(`(?:^|\\s)["'(]?\\p{L}{2,}[.,:;!?)"']*(?=\\s|$)`, "gu"))?.length ?? 0;
  const signs = text.match(/[{}<>=;|\\/]/g)?.length ?? 0;
  return words >= WORDS && signs * 20 < text.length && words * 12 > text.length && !/^\s*(?:select|insert|create|with|usage:?)\b/i.test(text);
}

// src/commands/init/progress.ts
function progressOf(io) {
  const isShown = io.isTerminal;
  let shown = isShown ? Date.now() : 0;
  if (isShown) io.err("\rListing files ");
  return {
    onRead(read, of) {
      if (!isShown || Date.now() - shown < 250) return;
      shown = Date.now();
      io.err(`\r\x1B[K${read.toLocaleString("en-US")} of ${of.toLocaleString("en-US")} files read `);
    },
    end() {
      if (isShown) io.err("\r\x1B[K");
    }
  };
}

// src/commands/init/shown.ts
var NAMED = 5;
function shownGroups(look, groups, passed = []) {
  const prompts = promptsIn(look.seen);
  const head = `Found ${counted(prompts.length, "prompt")} of ${sum(prompts)} tokens in ${counted(look.paths.length, "file")}
`;
  const rows = groups.map((group) => rowFor(group, look.paths));
  const widths = [0, 1, 2, 3].map((i) => Math.max(0, ...rows.map((row) => row.cells[i]?.length ?? 0)));
  const lines = rows.flatMap(({ cells, why }) => {
    const [sure = "", count = "", tokens = "", where = ""] = cells;
    const line = [
      sure.padEnd(widths[0] ?? 0),
      count.padStart(widths[1] ?? 0),
      tokens.padStart(widths[2] ?? 0),
      where
    ].join("  ");
    return [`  ${line}`, `  ${" ".repeat(widths[0] ?? 0)}  ${why}`];
  });
  return [head, ...lines, ...leftOut(look, passed)].join("\n");
}
function rowFor(group, all) {
  const prompts = promptsIn(group.files);
  const [first = "", ...more] = globsFor(group, all).files;
  const where = more.length === 0 ? first : `${first} and ${more.length} more`;
  const count = `${prompts.length.toLocaleString("en-US")} ${prompts.length === 1 ? "prompt" : "prompts"}`;
  const models = [...new Set(prompts.flatMap(({ prompt }) => prompt.model?.asked ?? []))];
  const named = models.length === 0 ? "no model named" : models.slice(0, 3).map((one) => safeLog(one, 60)).join(", ");
  return {
    cells: [howSure(group), count, `${sum(prompts)} tokens`, safeLog(where, 120)],
    why: `${safeLog(whyOf(group), 160)}; ${named}`
  };
}
function promptsIn(files) {
  return files.flatMap(({ prompts }) => prompts);
}
function sum(prompts) {
  return prompts.reduce((total, { own }) => total + own.total.expected, 0).toLocaleString("en-US");
}
function ofCode(passed) {
  const [first] = passed;
  if (!first) return [];
  const named = passed.slice(0, 3).map(({ path, name }) => safeLog(`${path}#${name}`, 100));
  const are = passed.length === 1 ? "1 long text of code, as" : `${counted(passed.length, "long text")} of code, as`;
  return [
    `  ${are} no name, place or first words say that it is a prompt: ${named.join(", ")}${passed.length > 3 ? ", ..." : ""}`,
    `    To take one: an entry with files: ${safeLog(first.path, 100)} and take: ${safeLog(first.name, 100)}`
  ];
}
function leftOut({ likely, paths, unread, unreadable }, passed) {
  const aside = paths.filter(
    (path) => /\.(?:pyi?|ipynb|[cm]?[jt]sx?|md|txt|ya?ml|toml|json|j2|jinja2?)$/i.test(path) && isAside(path)
  );
  const code = paths.filter((path) => /\.(?:rb|php|swift|scala|tf|tofu|hcl)$/i.test(path) && !isAside(path));
  const lines = [
    ...likely.slice(0, NAMED).map(({ path, because }) => {
      return `  ${safeLog(path, 100)}: ${because[0] ?? "reads a little like a prompt"}, which is not enough`;
    }),
    ...likely.length > NAMED ? [`  and ${counted(likely.length - NAMED, "other")} like these`] : [],
    ...ofCode(passed),
    ...unreadable.slice(0, NAMED).map((path) => `  ${safeLog(path, 100)}: cannot be read as its name says`),
    ...unreadable.length > NAMED ? [`  and ${counted(unreadable.length - NAMED, "other")} that cannot be read`] : [],
    ...unread > 0 ? [`  ${counted(unread, "file")} that were not looked at, as there are too many`] : [],
    ...aside.length > 0 ? [`  ${counted(aside.length, "file")} of tests, examples and docs, whose prompts no product sends`] : [],
    ...code.length > 0 ? [`  ${counted(code.length, "file")} of code in languages that are not read yet`] : []
  ];
  return lines.length === 0 ? [""] : ["", "Left out", ...lines, ""];
}

// src/commands/init/workflow-text.ts
var WORKFLOW = ".github/workflows/promptcost.yml";
var workflowText = `name: promptcost
on: pull_request
permissions:
  contents: read
  pull-requests: write          # for the comment; without it the report is in the job summary
jobs:
  promptcost:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: OWNER/promptcost@main
`;

// src/commands/init/write-new.ts
import { lstat, open } from "node:fs/promises";
async function writeNew(path, text) {
  try {
    const file = await open(path, "wx");
    await file.writeFile(text).finally(() => file.close());
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : void 0;
    if (code === "EEXIST") throw old(path);
    throw new Problem(`cannot write ${path}${code === void 0 ? "" : ` (${code})`}.`, {
      remedy: "Run promptcost in a folder that you may write to."
    });
  }
}
async function refuseOld(path) {
  const there = await lstat(path).catch(() => void 0);
  if (there) throw old(path);
}
function old(path) {
  return new Problem(`${path} is there already, and is never overwritten.`, {
    remedy: "Remove it, or see the text that would be written: promptcost init --dry-run"
  });
}

// src/commands/init/run-init.ts
var CONFIG = "promptcost.yml";
async function runInit(asked, io) {
  const cwd = await nearestConfig(io.cwd, configPaths, hasConfig);
  const progress = progressOf(io);
  const look = await lookAround(cwd, progress.onRead);
  progress.end();
  const isCovered = await coverageOf(look);
  if (asked.check) return check(look, isCovered, io);
  if (isCovered)
    throw new Problem("there is a config already.", {
      remedy: "For the prompts that it does not cover: promptcost init --check"
    });
  const passed = await passedOver(look);
  if (look.seen.length === 0) {
    io.out(leftOut(look, passed).join("\n").trimStart());
    throw new Problem(`no prompts found among ${counted(look.paths.length, "file")}.`, {
      remedy: "Write promptcost.yml yourself:\nprompts:\n  - files: path/to/prompts/**"
    });
  }
  const groups = groupsOf(look.seen);
  io.out(`${shownGroups(look, groups, passed)}
`);
  const files = await filesFor(look, groups, asked);
  if (asked.dryRun) {
    for (const [path, text] of files) io.out(`--- ${path}
${text}`);
    return 0;
  }
  if (!asked.yes && !await agrees(
    files.map(([path]) => path),
    io
  ))
    return 0;
  for (const [path] of files) await refuseOld(join(cwd, path));
  for (const [path, text] of files) {
    await mkdir(dirname(join(cwd, path)), { recursive: true });
    await writeNew(join(cwd, path), text);
    io.out(`Wrote ${path}
`);
  }
  io.out("Next: look through promptcost.yml, then run promptcost count.\n");
  return 0;
}
async function filesFor(look, groups, { noWorkflow }) {
  const config = configText(groups, look.paths, await ownersIn(look));
  const onGitlab = look.paths.includes(".gitlab-ci.yml") && !look.paths.some((path) => path.startsWith(".github/"));
  const hasWorkflow = look.paths.includes(WORKFLOW);
  return [
    [CONFIG, config],
    ...noWorkflow || onGitlab || hasWorkflow ? [] : [[WORKFLOW, workflowText]]
  ];
}
async function agrees(paths, io) {
  if (!io.ask)
    throw new Problem("nothing was written, as there is no terminal to ask on.", {
      remedy: "To write these files: promptcost init --yes\nTo see them first: promptcost init --dry-run"
    });
  const answer = await io.ask(`Write ${paths.join(" and ")}? [Y/n] `);
  return answer !== void 0 && /^(?:y|yes|)$/i.test(answer.trim());
}
function check(look, isCovered, io) {
  if (!isCovered) throw new Problem("there is no config to check.", { remedy: "To write one: promptcost init" });
  const left = look.seen.filter(({ path }) => !isCovered(path));
  const likely = look.likely.filter(({ path }) => !isCovered(path));
  const prompts = left.reduce((sum2, each) => sum2 + each.prompts.length, 0);
  if (left.length === 0) io.out(`Every prompt that was found in ${counted(look.paths.length, "file")} is covered.
`);
  else {
    io.out(
      `${counted(prompts, "prompt")} in ${counted(left.length, "file")} ${prompts === 1 ? "is" : "are"} not covered by the config:
`
    );
    for (const { path, prompts: own } of left) {
      const tokens = own.reduce((sum2, one) => sum2 + one.own.total.expected, 0);
      io.out(`  ${safeLog(path)}: ${counted(own.length, "prompt")}, ${tokens.toLocaleString("en-US")} tokens
`);
    }
    io.out("Add them to `prompts` in the config, or list them under `exclude` in an entry.\n");
  }
  for (const { path, because } of likely)
    io.out(`${safeLog(path)} may be a prompt: ${because[0] ?? "it reads a little like one"}.
`);
  return left.length === 0 ? 0 : 1;
}
export {
  runInit
};
