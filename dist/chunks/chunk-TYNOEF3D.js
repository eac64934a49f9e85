import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  blendedCost,
  createStore,
  discover,
  findPlaces,
  globber,
  globsOf,
  isTaken,
  mayHoldPrompts,
  placeOf,
  settingsFor,
  workloads
} from "./chunk-NXAFWZ2C.js";
import {
  divideRounded,
  openProject
} from "./chunk-FUB7QBBI.js";
import {
  allCalls,
  rulesIn
} from "./chunk-3DENZ2PB.js";
import {
  Problem
} from "./chunk-L67RJ3PA.js";

// src/usage/file/workload-from.ts
var dayMs = 864e5;
var mostCalls = 1e12;
var monthDays = 365.25 / 12;
function workloadsFrom({ rows, from, to }) {
  const whole = wholeMonths({ rows, from, to }).at(-1);
  const byPrompt = /* @__PURE__ */ new Map();
  for (const row of rows)
    if (row.prompt !== void 0) {
      const known = byPrompt.get(row.prompt);
      if (known) known.push(row);
      else byPrompt.set(row.prompt, [row]);
    }
  const found = /* @__PURE__ */ new Map();
  for (const [prompt, own] of byPrompt) {
    const newest = own.map(({ month: month2 }) => month2).sort().at(-1) ?? "";
    const month = own.some((row) => row.month === whole) ? whole : newest;
    const some = own.filter((row) => row.month === month);
    const calls = some.reduce((sum, row) => sum + row.calls, 0);
    const scale = month === whole ? 1 : monthDays / Math.max(1, coveredDays(newest, from, to));
    const output2 = some.reduce((sum, row) => sum + row.calls * row.output.mean, 0);
    found.set(prompt, {
      callsPerMonth: Math.min(mostCalls, Math.round(calls * scale)),
      outputPerCall: calls === 0 ? void 0 : Math.round(output2 / calls)
    });
  }
  return found;
}
function wholeMonths({ rows, from, to }) {
  const months = [...new Set(rows.map(({ month }) => month))].sort();
  return months.filter((month) => coveredDays(month, from, to) === daysIn(month));
}
function ageInDays(to, now) {
  return Math.max(0, Math.floor((now - Date.parse(to)) / dayMs));
}
var startOf = (month) => Date.parse(`${month}-01`);
function daysIn(month) {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return Math.round((Date.UTC(year, number, 1) - Date.UTC(year, number - 1, 1)) / dayMs);
}
function coveredDays(month, from, to) {
  const first = Math.max(startOf(month), Date.parse(from));
  const last = Math.min(startOf(month) + (daysIn(month) - 1) * dayMs, Date.parse(to));
  return Math.max(0, Math.round((last - first) / dayMs) + 1);
}

// src/prompts/refuse-no-prompts.ts
function refuseNoPrompts(selected, all, config, only, passedBy = () => []) {
  const missing = only?.find((path) => !isThere(path, all.entries));
  if (missing !== void 0)
    throw new Problem(`there is no file ${missing}.`, {
      remedy: "Name files or folders, relative to this folder. Files that git ignores are skipped."
    });
  if (selected.head.entries.length > 0 || selected.base && selected.base.entries.length > 0) return;
  const count = all.entries.length;
  const files = `${count.toLocaleString("en-US")} ${count === 1 ? "file" : "files"}`;
  if (only) throw nothingAt(only, files);
  const what = `no prompts found in ${all.revision.label} among ${files}.`;
  const rule = config.head?.rules.find((one) => config.head?.path !== void 0 && one.files.length > 0);
  const likely2 = likelyFolder(all.entries);
  const isNamed2 = rule?.files.some((glob) => glob.replace(/\/$/, "") === likely2);
  const [link] = passedBy();
  const hint = link !== void 0 ? `"${link}" is a symbolic link or a submodule, which is not followed.
` : likely2 === void 0 ? "" : `There is a folder "${likely2}".
`;
  throw new Problem(what, {
    where: rule?.at,
    remedy: rule ? `${hint}${isNamed2 ? `To take all files in it, write: files: ${likely2}/**` : 'Check the globs under "files"; they are relative to the checked folder.'}` : `${hint}Pass their path: npx promptcost --prompts '${likely2 ?? "path/to/prompts"}/**'`
  });
}
function likelyFolder(entries) {
  const folders = entries.flatMap(
    ({ path }) => /^(?:.*?\/)??(?:prompts?|templates|instructions)(?=\/)/.exec(path)?.[0] ?? []
  );
  const named2 = (name) => folders.find((folder) => name.test(folder));
  return named2(/(?:^|\/)prompts?$/) ?? folders[0];
}
function isThere(asked, entries) {
  const name = asked.replace(/^\.\//, "").replace(/\/+$/, "");
  return name === "" || name === "." || entries.some(({ path }) => path === name || path.startsWith(`${name}/`));
}
function nothingAt(only, files) {
  const named2 = only.slice(0, 3).map((path) => `"${path}"`);
  return new Problem(`there is no prompt at ${named2.join(", ")}${only.length > 3 ? ", ..." : ""} among ${files}.`, {
    remedy: "Name files, or folders with prompts, relative to this folder. Without a path, all prompts are counted."
  });
}

// src/config/code-owners.ts
var codeOwnersPaths = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
var mostRules = 1e4;
var unknown = /^!|[[\]]/;
function readCodeOwners(text2) {
  const rules = [];
  for (const line of text2.split(/\r?\n/)) {
    if (rules.length === mostRules) break;
    const [pattern = "", ...owners] = fieldsOf(line);
    if (pattern === "" || unknown.test(pattern)) continue;
    rules.push({ pattern, owners: owners.map((owner) => owner.replace(/^@/, "")) });
  }
  return rules;
}
function fieldsOf(line) {
  const fields = [];
  for (const word of line.trim().split(/(?<!\\)[ \t]+/)) {
    if (word.startsWith("#")) break;
    if (word !== "") fields.push(word.replace(/\\ /g, " "));
  }
  return fields;
}
function ownersOf(rules, paths, find2) {
  const plain = /* @__PURE__ */ new Map();
  const last = /* @__PURE__ */ new Map();
  const note = (path, index) => {
    if (index !== void 0 && index > (last.get(path) ?? -1)) last.set(path, index);
  };
  rules.forEach(({ pattern }, index) => {
    if (/[*?]/.test(pattern)) for (const glob of globsOf2(pattern)) for (const path of find2(glob)) note(path, index);
    else plain.set(plainKey(pattern), index);
  });
  if (plain.size > 0) for (const path of paths) for (const key of keysOf(path)) note(path, plain.get(key));
  return new Map([...last].map(([path, index]) => [path, rules[index]?.owners ?? []]));
}
var isAnchored = (pattern) => pattern.slice(0, -1).includes("/");
function plainKey(pattern) {
  const name = pattern.replace(/^\/|\/$/g, "");
  return `${isAnchored(pattern) ? "at" : "any"} ${pattern.endsWith("/") ? "folder" : "either"} ${name}`;
}
function* keysOf(path) {
  let start = 0;
  for (let end = path.indexOf("/"); ; end = path.indexOf("/", start)) {
    const isFile = end < 0;
    const [whole, part] = isFile ? [path, path.slice(start)] : [path.slice(0, end), path.slice(start, end)];
    for (const kind of isFile ? ["either"] : ["either", "folder"]) {
      yield `at ${kind} ${whole}`;
      yield `any ${kind} ${part}`;
    }
    if (isFile) return;
    start = end + 1;
  }
}
function globsOf2(pattern) {
  const name = pattern.replace(/^\/|\/$/g, "").replace(/[{}()!\\]/g, "\\$&");
  if (name === "*" || name === "**") return ["**"];
  const top = isAnchored(pattern) ? name : `**/${name}`;
  if (pattern.endsWith("/")) return [`${top}/**`];
  return /(^|\/)\*$/.test(name) ? [top] : [top, `${top}/**`];
}

// src/judging/code-owners.ts
var nobody = () => [];
async function codeOwners(sides, entries) {
  const around = await sides.around([...codeOwnersPaths]);
  const [base, head] = [around.base && await fileOf(around.base), await fileOf(around.head)];
  if (!base && !head) return { base: nobody, head: nobody, isNobody: true };
  const all = [...new Set(entries.map(({ path }) => path))];
  const ofHead = lookup(head?.text, all, sides.directory);
  return {
    base: base?.id === head?.id ? ofHead : lookup(base?.text, all, sides.directory),
    head: ofHead,
    isNobody: false
  };
}
async function fileOf(revision) {
  const listed = await revision.list();
  const entry = codeOwnersPaths.flatMap((place) => listed.find(({ path }) => path === place) ?? [])[0];
  if (!entry) return void 0;
  for await (const source of (revision.peek ?? revision.read).call(revision, [entry])) {
    return { id: entry.id, text: "text" in source ? source.text : "" };
  }
  return void 0;
}
function lookup(text2, paths, directory) {
  if (text2 === void 0) return nobody;
  const prefix = directory === "" ? "" : `${directory}/`;
  const full = paths.map((path) => prefix + path);
  const find2 = globber(full);
  const owners = ownersOf(readCodeOwners(text2), full, (glob) => find2({ files: [glob], exclude: [] }));
  return (path) => owners.get(prefix + path) ?? [];
}

// src/judging/dropped-prompts.ts
var mostNamed = 10;
function droppedPrompts({ base, head, policyFrom }, match, entries) {
  if (policyFrom !== "base" || !base || !head) return [];
  const isLooked = (rules, path) => rules.some((rule) => match(rule, path));
  const paths = entries.map(({ path }) => path);
  const dropped = paths.filter((path) => isLooked(base.rules, path) && !isLooked(head.rules, path));
  if (dropped.length === 0) return [];
  const at = { path: head.path ?? "" };
  return [{ kind: "prompts-dropped", severity: "warn", at, files: dropped.slice(0, mostNamed), count: dropped.length }];
}

// src/revisions/linked-globs.ts
var most = 1e3;
var likely = ["x", "x.md", "x.txt", "x.yml", "x.json", "x.prompt"];
function linksInto(links, globs) {
  const looked = links.slice(0, most);
  if (looked.length === 0) return [];
  const within = new Map(looked.flatMap((link) => likely.map((name) => [`${link}/${name}`, link])));
  const inside = [...globber([...within.keys()])(globs)].map((path) => within.get(path));
  const found = /* @__PURE__ */ new Set([...globber(looked)(globs), ...inside]);
  const starts = globs.files.map(literalStart);
  return looked.filter((link) => found.has(link) || starts.some((start) => start.startsWith(`${link}/`)));
}
var literalStart = (glob) => `${glob.replace(/^(?:\.\/)+/, "").split(/[*?[{\\]/, 1)[0]}/`;

// src/judging/match-prompts.ts
function matchPrompts(config, find2, only, { links, discovered }) {
  const looked = /* @__PURE__ */ new Set([...globsOf(config).flatMap((globs) => [...find2(globs)]), ...discovered]);
  const narrowed = only && narrowTo(only);
  const asked = new Set(only?.map(plainPath));
  return {
    select: (entries) => entries.filter(({ path }) => narrowed ? narrowed(path, looked.has(path)) : looked.has(path)),
    passedBy: () => globsOf(config).flatMap((globs) => linksInto(links, globs)),
    isAsked: (path) => asked.has(path),
    match: (rule, path, names) => find2(rule).has(path) && (names === void 0 || isTaken(rule, path, names)),
    findings: idleEntries(config, (rule) => find2(rule).size > 0, links)
  };
}
function idleEntries({ base, head, policyFrom }, isUsed, links) {
  const written = (head?.rules ?? []).filter((rule) => rule.at.line !== void 0);
  const keyOf2 = ({ files, exclude }) => JSON.stringify([files, exclude]);
  const known = new Set(policyFrom === "base" ? base?.rules.map(keyOf2) : []);
  return written.filter((rule) => !isUsed(rule)).map((rule) => {
    const [link] = linksInto(links, rule);
    const severity = known.has(keyOf2(rule)) ? "info" : "warn";
    return { kind: "glob-matches-nothing", severity, at: rule.at, files: rule.files, ...link && { link } };
  });
}
var plainPath = (path) => path.replace(/^\.\//, "").replace(/\/+$/, "");
function narrowTo(only) {
  const named2 = only.map(plainPath);
  return (path, isPrompt) => named2.some((name) => path === name || isPrompt && (name === "." || name === "" || path.startsWith(`${name}/`)));
}

// src/judging/open-since.ts
async function openSince(sides, { policy: { limits, since }, sinceOfHead, policyFrom, head }, listed) {
  if (!since || rulesIn(limits, "since").length === 0 || !sides.base) return { since: void 0, findings: [] };
  const { ref, at } = since;
  if (!sides.earlier) return { since: void 0, findings: [{ kind: "since-not-judged", severity: "info", at, ref }] };
  const found = await named(sides, ref, listed);
  if (found) return { since: found, findings: [] };
  const mends = policyFrom === "base" && head?.path !== void 0 && sinceOfHead?.ref !== ref;
  const other = mends && sinceOfHead ? await named(sides, sinceOfHead.ref, listed) : void 0;
  if (!mends || sinceOfHead && !other) throw notFound(mends && sinceOfHead ? sinceOfHead : since);
  return { since: other, findings: [{ kind: "since-mended", severity: "warn", at, ref }] };
}
async function named(sides, ref, listed) {
  const found = await sides.earlier?.(ref);
  return found && { ...found, ref, entries: listOnce(found, listed) };
}
function notFound({ ref, at }) {
  return new Problem(`there is no "${ref}" to measure growth from.`, {
    where: at,
    remedy: "Name a tag, a branch or a full commit id that the repository has, or a day after its first commit."
  });
}
function listOnce({ revision }, listed) {
  let entries;
  const list = async () => {
    const known = new Map(
      listed.flatMap(({ listing = [] }) => listing).map((entry) => [`${entry.id} ${entry.path}`, entry])
    );
    return (await revision.list()).map((entry) => known.get(`${entry.id} ${entry.path}`) ?? entry);
  };
  return () => {
    entries ??= list();
    return entries;
  };
}

// src/judging/outcomes-sides.ts
async function readOutcomesSides({ base, head, policyFrom }, sides) {
  const ofBase = policyFrom === "base" ? base?.outcomes : void 0;
  const [before2, after] = [ofBase ?? head?.outcomes, head?.outcomes ?? ofBase];
  if (!before2 || !after) return { outcomesOf: void 0, findings: [] };
  const now = await readFrom(after, sides.head);
  if (now.problem && head?.outcomes && head !== base) throw now.problem;
  const then = sides.base && await readFrom(before2, sides.base);
  const isSame = then !== void 0 && then.id === now.id;
  const problem = ofBase && then?.problem;
  const finding = problem && { kind: "outcomes-unread", severity: "warn", file: before2.path, problem: problem.what };
  return {
    outcomesOf: (was, is) => {
      const [base2, head2] = [sampleOf(then?.results, was), isSame ? void 0 : sampleOf(now.results, is)];
      return base2 || head2 ? { base: base2, head: head2 } : void 0;
    },
    findings: finding ? [finding] : []
  };
}
function sampleOf(results, prompt) {
  const found = prompt && (results?.get(prompt.id) ?? results?.get(prompt.at.path));
  return found && found.total > 0 ? found : void 0;
}
async function readFrom({ path, at }, side) {
  const entry = side.entries.find((each) => each.path === path);
  const unread = (what, remedy) => new Problem(what, { where: at, remedy });
  if (!entry)
    return {
      id: void 0,
      problem: unread(
        `there is no file of results ${path}.`,
        `Write them, such as with \`promptfoo eval -o ${path}\`, or remove the key "outcomes".`
      )
    };
  const { id } = entry;
  for await (const source of side.revision.read([entry])) {
    if (!("text" in source)) break;
    const { readOutcomes } = await import("./read-outcomes-6NEEKSND.js");
    try {
      return { id, results: readOutcomes(path, source.text) };
    } catch (error) {
      if (error instanceof Problem) return { id, problem: error };
      throw error;
    }
  }
  return { id, problem: unread(`the results ${path} are not readable UTF-8 text.`, "Save them as text below 4 MiB.") };
}

// src/judging/search-sides.ts
async function searchSides(sides, config, find2, texts) {
  const rules = [config.base, config.head].flatMap((facts) => facts?.rules ?? []);
  const looked = globsOf(config).flatMap((globs) => [...find2(globs)]);
  const known = /* @__PURE__ */ new Set([
    ...looked,
    ...globsOf(config).flatMap(({ exclude }) => [...find2({ files: exclude, exclude: [] })])
  ]);
  const discovers = rules.some((rule) => rule.discovers);
  const leftOut = config.adopts && !discovers ? await leftOutOf(sides, new Set(looked), find2) : [];
  for (const path of leftOut) known.add(path);
  const isCovered = discovers ? void 0 : (path) => known.has(path);
  if (!discovers && rules.every((rule) => rule.at.line === void 0)) return { discovered: /* @__PURE__ */ new Set(), findings: [] };
  const { prompts, uncovered, unread } = await discover(sides, {
    standing: findPlaces(find2),
    mayHoldPrompts,
    isCovered,
    keep: (entry, text2) => texts.set(entry, text2)
  });
  const left = uncovered.filter(({ path }) => !known.has(path));
  return {
    discovered: /* @__PURE__ */ new Set([...prompts, ...leftOut]),
    findings: [...ofLeftOut(leftOut), ...ofAll(left, unread), ...ofChanged(left)]
  };
}
async function leftOutOf(sides, known, find2) {
  const [base, head] = sides;
  const before2 = new Map(base?.entries.map(({ path, id }) => [path, id]));
  const isChanged = head?.entries.some(({ path, id }) => before2.has(path) && before2.get(path) !== id);
  const after = new Set(head?.entries.map(({ path }) => path));
  if (!isChanged && [...before2.keys()].every((path) => after.has(path))) return [];
  const { prompts } = await discover(sides, { standing: findPlaces(find2), mayHoldPrompts, isCovered: void 0 });
  return [...prompts].filter((path) => !known.has(path)).sort();
}
function ofLeftOut(paths) {
  if (paths.length === 0) return [];
  return [{ kind: "adoption-leaves-out", severity: "warn", files: paths.slice(0, NAMED), count: paths.length }];
}
var NAMED = 5;
function ofAll(uncovered, unread) {
  const [first] = uncovered;
  if (!first) return [];
  const because = first.because[0];
  return [
    {
      kind: "uncovered",
      severity: "info",
      files: uncovered.slice(0, NAMED).map(({ path }) => path),
      count: uncovered.length,
      unread,
      ...because !== void 0 && { because }
    }
  ];
}
function ofChanged(uncovered) {
  const changed = uncovered.filter(({ changed: changed2 }) => changed2).map(({ path }) => path);
  if (changed.length === 0) return [];
  return [{ kind: "uncovered-changed", severity: "warn", files: changed.slice(0, NAMED), count: changed.length }];
}

// src/judging/usage-sides.ts
async function readUsageSides({ base, head, policyFrom }, sides) {
  const ofHead = policyFrom === "base" && head === base ? void 0 : head?.usage;
  const own = await readFrom2(head?.usage, sides.head);
  if (own instanceof Problem && (ofHead !== void 0 || policyFrom !== "base")) throw own;
  const after = own instanceof Problem ? void 0 : own;
  if (policyFrom !== "base" || !sides.base) return { usage: { base: after, head: after }, findings: [] };
  const before2 = await readFrom2(base?.usage, sides.base);
  if (!(before2 instanceof Problem)) return { usage: { base: before2, head: after }, findings: [] };
  const file = base?.usage?.path ?? "";
  const finding = { kind: "usage-unread", severity: "warn", file, problem: before2.what };
  return { usage: { base: void 0, head: after }, findings: [finding] };
}
async function readFrom2(named2, side) {
  if (named2 === void 0) return void 0;
  const { path, at } = named2;
  const entry = side.entries.find((each) => each.path === path);
  const unread = (what, remedy) => new Problem(what, { where: at, remedy });
  if (!entry)
    return unread(
      `there is no usage file ${path}.`,
      `Write it with \`promptcost usage import RECORDS --output ${path}\`, or remove the key "usage".`
    );
  for await (const source of side.revision.read([entry])) {
    if (!("text" in source)) break;
    const { readUsage } = await import("./read-usage-OEHPXAAF.js");
    try {
      return readUsage(path, source.text);
    } catch (error) {
      if (error instanceof Problem) return error;
      throw error;
    }
  }
  return unread(`the usage file ${path} is not readable UTF-8 text.`, "Save it as a text file below 4 MiB.");
}

// src/judging/prepare.ts
async function prepare(request) {
  const { sides, base, head, config, findings: ofConfig } = await openProject(request);
  const { usage, findings: ofUsage } = request.withoutUsage ? noUsage : await readUsageSides(config, { base, head });
  const { outcomesOf, findings: ofOutcomes } = await readOutcomesSides(config, { base, head });
  const store = createStore(config.prices, config.priceLists);
  const find2 = globber([...base?.entries ?? [], ...head.entries].map(({ path }) => path));
  const links = [...base?.links ?? [], ...head.links];
  const { discovered, findings: ofDiscovery } = await searchSides(
    base ? [base, head] : [head],
    config,
    find2,
    store.prompts.texts
  );
  const { select, match, isAsked, passedBy, findings } = matchPrompts(config, find2, request.only, { links, discovered });
  const selectFrom = (side) => ({ ...side, entries: select(side.entries), listing: side.entries });
  const [ofBase, ofHead] = [base && selectFrom(base), selectFrom(head)];
  refuseNoPrompts({ base: ofBase, head: ofHead }, head, config, request.only, passedBy);
  const all = [
    ...ofConfig,
    ...ofUsage,
    ...ofOutcomes,
    ...findings,
    ...droppedPrompts(config, match, ofHead.entries),
    ...ofDiscovery
  ];
  const isWhole2 = request.only === void 0;
  const now = request.now ?? Date.now();
  const { since, findings: ofSince } = await openSince(sides, config, ofBase ? [ofBase, ofHead] : [ofHead]);
  const owners = await codeOwners(sides, [...ofBase?.entries ?? [], ...ofHead.entries]);
  return {
    sides,
    config,
    match,
    isAsked,
    isWhole: isWhole2,
    base: ofBase,
    head: ofHead,
    store,
    usage,
    outcomesOf,
    now,
    since,
    owners,
    findings: [...all, ...ofSince]
  };
}
var noUsage = { usage: { base: void 0, head: void 0 }, findings: [] };

// src/compare/effects/cache.ts
var cache = {
  cause: "cache",
  amounts: ({ base, head }) => [{ usd: (head.cost.cache ?? 0n) - (base.cost.cache ?? 0n) }]
};

// src/compare/effects/model.ts
var model = {
  cause: "model",
  amounts: (_prompt, left) => [{ usd: left }]
};

// src/compare/effects/effect.ts
function meanOf({ base, head }, of) {
  return half(of(head.cost) - of(base.atOther) + of(head.atOther) - of(base.cost));
}
function half(usd) {
  return usd >= 0n ? (usd + 1n) / 2n : (usd - 1n) / 2n;
}
function pathOf(file, files) {
  return file === void 0 || file === files[0] ? {} : { path: file.path };
}

// src/compare/effects/output.ts
var output = {
  cause: "tokens",
  amounts: (prompt) => [{ usd: meanOf(prompt, (cost) => cost.output) }]
};

// src/compare/effects/service.ts
var service = {
  cause: "service",
  amounts({ base, head }) {
    if ((base.model.service ?? "standard") === (head.model.service ?? "standard")) return [];
    const added = otherCosts(base);
    const saved = otherCosts(head);
    const [ofBase, ofHead] = [added, saved === void 0 ? void 0 : -saved];
    const [one, other] = [ofBase ?? ofHead, ofHead ?? ofBase];
    return one === void 0 || other === void 0 ? [] : [{ usd: half(one + other) }];
  }
};
function otherCosts({ cost, atOtherService: other }) {
  return other && other.input + other.output - cost.input - cost.output;
}

// src/compare/effects/text.ts
var text = {
  cause: "tokens",
  amounts: (prompt) => byFile(
    prompt,
    meanOf(prompt, (cost) => cost.inputAtFirstTier)
  )
};
function byFile({ base, head, files }, whole) {
  const edited = files.filter((file) => file.delta !== 0 || file.deltaByBase !== 0);
  const last = edited.pop();
  let left = whole;
  const amounts = edited.map((file) => {
    const usd = half(BigInt(file.delta) * rateOf(head) + BigInt(file.deltaByBase) * rateOf(base));
    left -= usd;
    return { usd, ...pathOf(file, files) };
  });
  return [...amounts, { usd: left, ...pathOf(last, files) }];
}
function rateOf({ price: price2 }) {
  return price2?.tiers[0]?.rates.input ?? 0n;
}

// src/compare/effects/tier.ts
var tier = {
  cause: "tokens",
  amounts: (prompt) => [
    {
      usd: meanOf(prompt, (cost) => cost.input - cost.inputAtFirstTier),
      ...pathOf(largest(prompt.files), prompt.files)
    }
  ]
};
function largest(files) {
  const sign = files.reduce((sum, file) => sum + file.delta, 0) < 0 ? -1 : 1;
  return files.reduce(
    (most2, file) => most2 && sign * most2.delta >= sign * file.delta ? most2 : file,
    void 0
  );
}

// src/compare/effects/effects.ts
var EFFECTS = {
  text,
  tier,
  output,
  service,
  cache,
  model
};
function effectsOf(base, head, files, rules = EFFECTS) {
  let left = total(head?.cost) - total(base?.cost);
  if (!base || !head) return left === 0n ? [] : [{ cause: "tokens", part: "text", usd: left }];
  if (base.own === head.own && base.cost === head.cost) return [];
  if (!isBilled(base) || !isBilled(head)) return [];
  const effects = [];
  for (const [part, { cause, amounts }] of Object.entries(rules)) {
    for (const amount of amounts({ base, head, files }, left)) {
      left -= amount.usd;
      if (amount.usd !== 0n) effects.push({ cause, part, ...amount });
    }
  }
  return effects;
}
function isBilled(side) {
  return side.cost !== void 0 && side.atOther !== void 0;
}
function total(cost) {
  return cost === void 0 ? 0n : cost.input + cost.output + (cost.cache ?? 0n);
}

// src/model/unshared.ts
function unshared(base, head) {
  const apart2 = { base: [], head: [] };
  let [i, j] = [0, 0];
  while (i < base.length || j < head.length) {
    const [one, other] = [base[i], head[j]];
    const order = one === other ? 0 : compare(one, other);
    if (order <= 0) i++;
    if (order >= 0) j++;
    if (one === other) continue;
    if (one && order <= 0) apart2.base.push(one);
    if (other && order >= 0) apart2.head.push(other);
  }
  return apart2;
}
function compare(one, other) {
  if (!one || !other) return one ? -1 : 1;
  const [a, b] = [one.prompt.at.path, other.prompt.at.path];
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/compare/likeness.ts
var LONGEST = 4e4;
function wordsOf(text2) {
  return counted(text2.slice(0, LONGEST).split(/\s+/));
}
function triplesOf(text2) {
  const words2 = text2.slice(0, LONGEST).match(/[\p{L}\p{N}]+/gu) ?? [];
  return counted(words2.slice(2).map((word, i) => `${words2[i]} ${words2[i + 1]} ${word}`));
}
function counted(all) {
  const counts = /* @__PURE__ */ new Map();
  for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: all.length };
}
function likeness(one, other) {
  const common = inCommon(one, other);
  return common / (one.size + other.size - common);
}
function held(one, other) {
  return inCommon(one, other) / Math.max(1, Math.min(one.size, other.size));
}
function inCommon(one, other) {
  const [few, many] = one.counts.size < other.counts.size ? [one, other] : [other, one];
  let common = 0;
  for (const [word, count] of few.counts) common += Math.min(count, many.counts.get(word) ?? 0);
  return common;
}
function textsOf({ prompt: { messages } }) {
  return messages.map(({ role, runs }) => ({ role, text: runs.expected.map(({ text: text2 }) => text2).join("") }));
}

// src/compare/place-in.ts
function placeIn(prompt, renamedFrom) {
  const own = prompt.at.path;
  const path = renamedFrom ? renamedFrom.get(own) : own;
  if (path === void 0) return void 0;
  return prompt.declared || prompt.id.length === own.length ? path : path + prompt.id.slice(own.length);
}
function foldedPlace(prompt) {
  return (placeIn(prompt) ?? "").normalize("NFC").toLowerCase();
}

// src/compare/case-twins.ts
function caseTwins(base, head, partnerOf) {
  const known = new Set(base.map(({ prompt }) => prompt.at.path));
  const added = head.filter((version) => !known.has(version.prompt.at.path) && !partnerOf(version));
  const twins = /* @__PURE__ */ new Map();
  if (added.length === 0) return twins;
  const staying = new Map(head.filter(partnerOf).map((version) => [foldedPlace(version.prompt), version]));
  for (const version of added) {
    const own = staying.get(foldedPlace(version.prompt));
    const before2 = own && partnerOf(own);
    if (!own || !before2 || placeIn(own.prompt) === placeIn(version.prompt)) continue;
    if (lengthOf(version) <= lengthOf(own) || twins.has(own)) continue;
    twins.set(version, before2);
    twins.set(own, void 0);
  }
  return twins;
}
function lengthOf(version) {
  return textsOf(version).reduce((sum, { text: text2 }) => sum + text2.length, 0);
}

// src/compare/closest.ts
var MOST_COMPARED = 120;
var TELLING_LINE = 25;
var MOST_SHARING = 8;
function closenessOf(textOf2) {
  const words2 = memo((version) => wordsOf(textOf2(version)));
  const triples = memo((version) => triplesOf(textOf2(version)));
  return (one, other, least) => {
    if (Math.min(words2(one).size, words2(other).size) < least.words) return void 0;
    const alike = likeness(words2(one), words2(other));
    const part = held(triples(one), triples(other));
    return alike >= least.alike || part >= least.held ? alike + part : void 0;
  };
}
function memo(make) {
  const known = /* @__PURE__ */ new Map();
  return (version) => {
    const words2 = known.get(version) ?? make(version);
    known.set(version, words2);
    return words2;
  };
}
function ranked(pairings, scoreOf) {
  const scored = pairings.flatMap((pairing) => {
    const score = scoreOf(...pairing);
    return score === void 0 ? [] : [{ pairing, score }];
  });
  return scored.sort((a, b) => b.score - a.score).map(({ pairing }) => pairing);
}
function candidates(base, head, textOf2) {
  if (base.length <= MOST_COMPARED && head.length <= MOST_COMPARED)
    return base.flatMap((one) => head.map((other) => [one, other]));
  const withLine = /* @__PURE__ */ new Map();
  for (const one of base)
    for (const line of linesOf(textOf2(one)))
      withLine.set(line, [...(withLine.get(line) ?? []).slice(-MOST_SHARING), one]);
  return head.flatMap((other) => {
    const near = /* @__PURE__ */ new Set();
    for (const line of linesOf(textOf2(other))) {
      const sharing = withLine.get(line) ?? [];
      if (sharing.length <= MOST_SHARING) for (const one of sharing) near.add(one);
    }
    return [...near].slice(0, MOST_COMPARED).map((one) => [one, other]);
  });
}
function linesOf(text2) {
  return new Set(text2.split("\n").flatMap((line) => line.trim().length >= TELLING_LINE ? [line.trim()] : []));
}

// src/compare/pair-positions.ts
var MOST_COMPARED2 = 50;
var LEAST = { alike: 0.5, held: 0.5, words: 1 };
var POSITION = /^#\d+(?::|$)/;
function isByPosition({ id, declared, at: { path } }) {
  return !declared && id.length > path.length && POSITION.test(id.slice(path.length));
}
function pairPositions(base, head) {
  const left = { base: new Set(base), head: new Set(head) };
  const pairs = [];
  const take = ([one, other]) => {
    if (!left.base.has(one) || !left.head.has(other)) return;
    left.base.delete(one);
    left.head.delete(other);
    pairs.push([one, other]);
  };
  ofSameText(base, head).forEach(take);
  if (left.base.size <= MOST_COMPARED2 && left.head.size <= MOST_COMPARED2) {
    const closeness = closenessOf(textOf);
    const open = [...left.base].flatMap((one) => [...left.head].map((other) => [one, other]));
    ranked(open, (one, other) => closeness(one, other, LEAST)).forEach(take);
  }
  const rest = [...left.head];
  for (const [i, one] of [...left.base].entries()) {
    const other = rest[i];
    if (other) take([one, other]);
  }
  return pairs;
}
function ofSameText(base, head) {
  const waiting = /* @__PURE__ */ new Map();
  for (const one of base) {
    const text2 = textOf(one);
    waiting.set(text2, [...waiting.get(text2) ?? [], one]);
  }
  return head.flatMap((other) => {
    const same = waiting.get(textOf(other)) ?? [];
    const at = Math.max(
      0,
      same.findIndex((one2) => one2.prompt.id === other.prompt.id)
    );
    const [one] = same.splice(at, 1);
    return one ? [[one, other]] : [];
  });
}
function textOf(version) {
  return textsOf(version).map(({ role, text: text2 }) => `${role}
${text2}`).join("\n");
}

// src/compare/pair-moved.ts
var LEAST2 = { alike: 0.5, held: 0.7 };
var LEAST_BY_NAME = { alike: 0.2, held: 0.4, words: 1 };
var SAME_FILE = 0.1;
var SHORT = 20;
var FEWEST_NAMED = 4;
var FEWEST = 12;
function pairMoved(base, head, wasAt) {
  const left = { base: new Set(base), head: new Set(head) };
  const pairs = [];
  const take = (all) => {
    for (const [one, other] of all) {
      if (!left.base.has(one) || !left.head.has(other)) continue;
      left.base.delete(one);
      left.head.delete(other);
      pairs.push([one, other]);
    }
  };
  if (base.length === 0 || head.length === 0) return [];
  take(sameText(base, head, wasAt));
  const closeness = closenessOf(plainText);
  const isNear = (one, other) => one.prompt.at.path === wasAt(other.prompt.at.path);
  for (const naming of [nameOf, writtenName, shortName])
    take(ranked(sameName([...left.base], [...left.head], naming), (one, other) => closeness(one, other, LEAST_BY_NAME)));
  const open = candidates([...left.base], [...left.head], plainText);
  const scored = (one, other) => {
    const words2 = isNamed(one.prompt) || isNamed(other.prompt) ? FEWEST_NAMED : FEWEST;
    const score = closeness(one, other, { ...LEAST2, words: words2 });
    return score && score + (isNear(one, other) ? SAME_FILE : 0);
  };
  take(ranked(open, scored));
  return pairs;
}
function isNamed(prompt) {
  return !prompt.declared && prompt.id.startsWith(`${prompt.at.path}#`) && !isByPosition(prompt);
}
var COMMON = /^(?:skill|prompts?|system|user|instructions?|agents?|claude|gemini|readme|index|main|default)$/i;
function nameOf({ id, at: { path } }) {
  if (id.startsWith(`${path}#`)) return id.slice(path.length + 1);
  const [file = "", folder = ""] = path.split("/").reverse();
  const stem = file.replace(/(?<=.)\..*$/, "");
  return (COMMON.test(stem) ? folder : stem).toLowerCase();
}
function writtenName(prompt) {
  return nameOf(prompt).replace(/([a-z\d])([A-Z])/g, "$1_$2").replace(/[^\p{L}\d]+/gu, "_").toLowerCase();
}
function shortName(prompt) {
  return writtenName({ ...prompt, id: prompt.id.replace(/#.*\.(?=\D)/, "#") });
}
function plainText(version) {
  return textsOf(version).map(({ text: text2 }) => text2.trim()).join("\n");
}
function sameText(base, head, wasAt) {
  const waiting = /* @__PURE__ */ new Map();
  for (const one of base) {
    const text2 = plainText(one);
    if (text2.length >= SHORT) waiting.set(text2, [...waiting.get(text2) ?? [], one]);
  }
  return head.flatMap((other) => {
    const same = waiting.get(plainText(other)) ?? [];
    const near = same.findIndex((one2) => one2.prompt.at.path === wasAt(other.prompt.at.path));
    const [one] = same.splice(Math.max(0, near), 1);
    return one ? [[one, other]] : [];
  });
}
function sameName(base, head, naming) {
  const [before2, after] = [base, head].map((side) => {
    const named2 = /* @__PURE__ */ new Map();
    for (const one of side) {
      const name = naming(one.prompt);
      if (name !== "" && !isByPosition(one.prompt)) named2.set(name, [...named2.get(name) ?? [], one]);
    }
    return named2;
  });
  return [...before2 ?? []].flatMap(([name, [one, ...more]]) => {
    const [other, ...others] = after?.get(name) ?? [];
    return one && other && more.length + others.length === 0 ? [[one, other]] : [];
  });
}

// src/compare/same-request.ts
function sameRequest(one, other) {
  return sameMessages(one.messages, other.messages) && besides(one) === besides(other);
}
function sameMessages(one, other) {
  return one.length === other.length && one.every((message, i) => sameMessage(message, other[i]));
}
function sameMessage(one, other) {
  if (!other || one.role !== other.role || one.name !== other.name || besideText(one) !== besideText(other))
    return false;
  const [before2, after] = [runsOf(one), runsOf(other)];
  return before2.length === after.length && before2.every((run, i) => sameRun(run, after[i]));
}
function runsOf({ runs: { low, expected, high } }) {
  return low === expected && high === expected ? expected : [...low, ...expected, ...high];
}
function sameRun(one, other) {
  return one.text === other?.text && one.tokens === other.tokens;
}
function besideText({ images = [], tools = [], furtherTexts, unnamedRole, documents = [], ...more }) {
  return JSON.stringify([
    images.map(({ file, width, height, detail }) => [file, width, height, detail]),
    tools.map(({ name, description, parameters }) => [name, description, parameters]),
    [furtherTexts, unnamedRole, documents.length, more.thoughts, more.tokenIds],
    (more.attachments ?? []).map(({ kind }) => kind)
  ]);
}
function besides({
  tools = [],
  forcesTool = false,
  forcedTool,
  forbidsTools,
  callsOne,
  asksJson,
  api,
  response,
  settings,
  cache: cache2
}) {
  return JSON.stringify([
    tools.map(({ name, description, parameters }) => [name, description, parameters]),
    [forcesTool, forcedTool, forbidsTools, callsOne, asksJson, api],
    response && [response.name, response.schema],
    [settings.maxOutput, settings.n, settings.effort, settings.thinking, settings.taskBudget, settings.pro],
    (settings.modifiers ?? []).map(({ key, value }) => [key, value]),
    cache2 && [cache2.automatic, cache2.mode, cache2.ttl, cache2.key],
    (cache2?.breakpoints ?? []).map(({ of, path, ttl }) => [of, path, ttl])
  ]);
}

// src/compare/pair.ts
function pair(base, head, renames, terms) {
  const partners = /* @__PURE__ */ new Map();
  const apart2 = unshared(base, head);
  const left = new Set(apart2.base);
  const match = (keyOfBase, keyOfHead) => {
    const free = /* @__PURE__ */ new Map();
    for (const version of left) {
      const key = keyOfBase(version.prompt);
      if (key !== void 0) free.set(key, version);
    }
    if (free.size === 0) return;
    for (const version of apart2.head) {
      const key = partners.has(version) ? void 0 : keyOfHead(version.prompt);
      const partner = key === void 0 ? void 0 : free.get(key);
      if (partner === void 0 || key === void 0) continue;
      partners.set(version, partner);
      left.delete(partner);
      free.delete(key);
    }
  };
  const renamedFrom = new Map(renames.map((rename) => [rename.to, rename.from]));
  const declaring = apart2.base.filter(({ prompt }) => prompt.declared);
  if (declaring.length > 0) {
    const known = new Set(base.map(({ prompt }) => prompt.at.path));
    const atBase = new Map(declaring.map(({ prompt }) => [prompt.id, prompt.at.path]));
    match(declaredId, (prompt) => {
      const id = declaredId(prompt);
      return id === void 0 || known.has(prompt.at.path) && atBase.get(id) !== prompt.at.path ? void 0 : id;
    });
  }
  for (const [partner, version] of byText([...left], apart2.head, renamedFrom)) {
    partners.set(version, partner);
    left.delete(partner);
  }
  match(
    (prompt) => placeIn(prompt),
    (prompt) => placeIn(prompt)
  );
  match(
    (prompt) => placeIn(prompt),
    (prompt) => placeIn(prompt, renamedFrom)
  );
  match(foldedPlace, foldedPlace);
  const unmatched = apart2.head.filter((version) => !partners.has(version));
  for (const [partner, version] of pairMoved([...left], unmatched, (path) => renamedFrom.get(path) ?? path)) {
    partners.set(version, partner);
    left.delete(partner);
  }
  const isApart = new Set(apart2.head);
  const partnerOf = (version) => isApart.has(version) ? partners.get(version) : version;
  const twins = caseTwins(base, head, partnerOf);
  const pairs = head.map(
    (version) => toPair(twins.has(version) ? twins.get(version) : partnerOf(version), version, terms)
  );
  const taken = new Set(left.size === 0 ? [] : pairs.map(({ id }) => id));
  for (const version of left) {
    const gone = toPair(version, void 0, terms);
    pairs.push(taken.has(gone.id) ? { ...gone, id: version.prompt.at.path } : gone);
  }
  return inOrder(pairs);
}
function unpaired(prompts, terms) {
  return inOrder(prompts.map((version) => toPair(void 0, version, () => terms(version.prompt))));
}
function inOrder(pairs) {
  return pairs.sort((a, b) => a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
function byText(base, head, renamedFrom) {
  const before2 = unnamedByPath(base, (path) => path);
  if (before2.size === 0) return [];
  const after = unnamedByPath(head, (path) => before2.has(path) ? path : renamedFrom.get(path) ?? path);
  return [...after].flatMap(([path, versions]) => {
    const was = before2.get(path) ?? [];
    return [...was, ...versions].some(({ prompt }) => isByPosition(prompt)) ? pairPositions(was, versions) : [];
  });
}
function unnamedByPath(versions, at) {
  const groups = /* @__PURE__ */ new Map();
  for (const version of versions) {
    if (!isByPosition(version.prompt) && !isWhole(version.prompt)) continue;
    const path = at(version.prompt.at.path);
    const group = groups.get(path);
    if (group) group.push(version);
    else groups.set(path, [version]);
  }
  return groups;
}
function isWhole({ id, declared, at: { path } }) {
  return !declared && id === path;
}
function declaredId(prompt) {
  return prompt.declared ? prompt.id : void 0;
}
function toPair(base, head, terms) {
  const id = (head ?? base)?.prompt.id ?? "";
  return { id, state: stateOf(base, head), base, head, ...terms(base?.prompt, head?.prompt) };
}
function stateOf(base, head) {
  if (base === void 0) return "added";
  if (head === void 0) return "removed";
  if (base === head) return "unchanged";
  const samePrompt = base.prompt === head.prompt || sameRequest(base.prompt, head.prompt);
  const same = base.model.id === head.model.id && samePrompt;
  if (!same) return "edited";
  return base.prompt.at.path === head.prompt.at.path ? "unchanged" : "renamed";
}

// src/prices/cache-cost.ts
var shares = 1e8;
function cacheCost(caching, rates, hitRate) {
  const [cached, written] = [BigInt(caching.cached), BigInt(Math.max(caching.written, caching.cached))];
  const hits = BigInt(Math.round(hitRate * shares));
  const hit = cached * rates.cacheRead + writeCost(caching, rates, cached, written);
  const miss = writeCost(caching, rates, 0n, written);
  const mean2 = divideRounded(hits * hit + (BigInt(shares) - hits) * miss, BigInt(shares));
  return mean2 - written * rates.input;
}
function writeCost({ writtenLong, longFactor }, rates, from, to) {
  const long = BigInt(writtenLong);
  const upTo = (end) => end < long ? end : long;
  const ofLong = upTo(to) - upTo(from);
  return ofLong * rates.input * BigInt(longFactor) + (to - from - ofLong) * rates.cacheWrite;
}

// src/prices/cost-of.ts
function costOf(tokens, price2) {
  const first = price2.tiers[0];
  if (first === void 0) throw new RangeError("a price without tiers");
  const reached = price2.tiers.length === 1 ? first : price2.tiers.findLast((tier2) => tokens.input > tier2.above) ?? first;
  const tokensIn = BigInt(Math.round(tokens.input));
  const input = tokensIn * reached.rates.input;
  return {
    tier: reached,
    input,
    inputAtFirstTier: reached === first ? input : tokensIn * first.rates.input,
    output: tokens.output === 0 ? 0n : BigInt(Math.round(tokens.output)) * reached.rates.output
  };
}

// src/prices/task-cost.ts
function callCost(tokens, price2, task) {
  if (!task) return costOf(tokens, price2);
  const steps = stepsOf(task).map((more) => costOf({ ...tokens, input: tokens.input + more }, price2));
  const [first = costOf(tokens, price2)] = steps;
  if (steps.length < 2) return first;
  const mean2 = (of) => meanOf2(steps.map(of));
  return {
    tier: first.tier,
    input: mean2(({ input }) => input),
    inputAtFirstTier: mean2(({ inputAtFirstTier }) => inputAtFirstTier),
    output: mean2(({ output: output2 }) => output2)
  };
}
function callCacheCost(caching, input, price2, task, hitRate) {
  return meanOf2(
    stepsOf(task).map((more, step, all) => {
      const { tier: tier2 } = costOf({ input: input + more, output: 0 }, price2);
      const before2 = input + (all[step - 1] ?? 0);
      return cacheCost(step === 0 ? caching : later(caching, before2, input + more), tier2.rates, hitRate);
    })
  );
}
function later(caching, before2, now) {
  const { carries, minimum, step, writtenLong, written } = caching;
  if (!carries || now < minimum) return caching;
  const cached = before2 < minimum ? 0 : minimum + Math.floor((before2 - minimum) / step) * step;
  return {
    ...caching,
    cached,
    written: now,
    writtenLong: writtenLong > 0 && writtenLong >= written ? now : writtenLong
  };
}
function stepsOf(task) {
  return Array.from({ length: task?.calls ?? 1 }, (_, step) => step * (task?.stepTokens ?? 0));
}
function meanOf2(amounts) {
  const sum = amounts.reduce((total2, usd) => total2 + usd, 0n);
  return divideRounded(sum, BigInt(amounts.length));
}

// src/prices/price.ts
function price(pairs, priceFor, cachingFor = () => void 0) {
  return pairs.map((pair2) => {
    const { workload } = pair2;
    const priced = (side, other) => {
      const own = priceFor(side.model);
      const cached = (one) => withCache(one, cachingFor(one, other, pair2), workload);
      if (!side.split) return cached(costed(side, own, other ? priceFor(other.model) : own, workload, priceFor));
      const routed = side.split.map(({ model: model2, share, counted: counted2 }) => {
        const alone = { prompt: side.prompt, model: model2, own: counted2, other: counted2 };
        const price2 = priceFor(model2);
        return { share, side: cached(costed(alone, price2, price2, workload, priceFor)) };
      });
      const whole = costed(side, own, other ? priceFor(other.model) : own, workload, priceFor);
      const { caching } = routed[0]?.side ?? {};
      const cost = blendedCost(routed.map(({ share, side: { cost: cost2 } }) => ({ share, cost: cost2 })));
      return { routed, ...caching && { caching }, ...whole, cost };
    };
    if (pair2.head && pair2.base === pair2.head) {
      const both = priced(pair2.head, pair2.head);
      return { ...pair2, base: both, head: both };
    }
    const served = (side, other) => side && servedAs(priced(side, other), other, priceFor, workload);
    return { ...pair2, base: served(pair2.base, pair2.head), head: served(pair2.head, pair2.base) };
  });
}
function servedAs(side, other, priceFor, workload) {
  const { service: service2 } = other?.model ?? {};
  if (!other || (service2 ?? "standard") === (side.model.service ?? "standard")) return side;
  const costs = (side.split ?? [{ model: side.model, share: allCalls, counted: side.own }]).map(
    ({ model: model2, share, counted: counted2 }) => {
      const tokens = { input: counted2.total.expected, output: side.output?.perCall ?? 0 };
      const rates = priceFor({ ...model2, service: service2 });
      return { share, cost: rates && callCost(tokens, rates, taskOf(workload, side.output)) };
    }
  );
  return { atOtherService: blendedCost(costs), ...side };
}
function costed(side, own, other, workload, priceFor) {
  const output2 = expectedOutput(side.prompt.settings, workload);
  const at = (measurement, rates) => rates && callCost({ input: measurement.total.expected, output: output2?.perCall ?? 0 }, rates, taskOf(workload, output2));
  const atEach = (split2) => blendedCost(split2.map(({ model: model2, share, counted: counted2 }) => ({ share, cost: at(counted2, priceFor(model2)) })));
  const cost = side.split ? atEach(side.split) : at(side.own, own);
  const isSame = side.other === side.own && other === own;
  const atOther = side.otherSplit ? atEach(side.otherSplit) : isSame ? cost : at(side.other, other);
  return { price: own, output: output2, cost, atOther, ...historyOf(taskOf(workload, output2)), ...side };
}
function withCache(side, caching, workload) {
  const { price: price2, cost, own, output: output2 } = side;
  if (!caching || !cost || !price2) return side;
  if (caching.from === "nothing") return { caching, ...side };
  const at = (hitRate) => callCacheCost(caching, own.total.expected, price2, taskOf(workload, output2), hitRate);
  const { low, high } = caching.hitRate;
  const withIt = caching.from === "config" ? { cache: at(low), ...cost } : { cacheIf: { none: at(low), most: at(high) }, ...cost };
  return { caching, ...side, cost: withIt };
}
function historyOf(task) {
  if (!task) return {};
  const last = (task.calls - 1) * task.stepTokens;
  return { history: { last, mean: last / 2 } };
}
function taskOf({ task }, output2) {
  return task && { calls: task.calls, stepTokens: task.stepTokens ?? Math.round(output2?.perCompletion ?? 0) };
}
function expectedOutput(settings, { outputTokens }) {
  if (outputTokens === void 0) return void 0;
  const perCompletion = Math.min(outputTokens, settings.maxOutput ?? Number.POSITIVE_INFINITY);
  return { perCompletion, perCall: perCompletion * (settings.n ?? 1) };
}

// src/caching/guess-varies.ts
var words = {
  now: "call",
  date: "call",
  time: "call",
  datetime: "call",
  timestamp: "call",
  clock: "call",
  today: "call",
  uuid: "call",
  guid: "call",
  nonce: "call",
  random: "call",
  user: "user",
  username: "user",
  customer: "user",
  account: "user",
  tenant: "user",
  locale: "user",
  timezone: "user"
};
var once = /^(?:request|req|trace|span|call|run|message|session|conversation|thread|ticket|job|event)$/;
function guessVaries(name) {
  const parts = name.slice(0, 200).replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z0-9]+/);
  if (parts.includes("id") && parts.some((part) => once.test(part))) return "call";
  const guesses = parts.flatMap((part) => Object.hasOwn(words, part) ? [words[part]] : []);
  return guesses.includes("call") ? "call" : guesses[0];
}

// src/caching/pieces.ts
function piecesOf(prompt, measurement, variesOf) {
  const { parts, messages: counts } = measurement;
  const found = { tools: [], system: [], messages: [] };
  let next = 0;
  let leads = true;
  prompt.messages.forEach((message, i) => {
    const count = counts?.[i] ?? (i === 0 ? parts.length : 0);
    const own = parts.slice(next, next + count);
    next += count;
    leads &&= isSystem(message);
    const of = leads ? "system" : "messages";
    found[of].push(...piecesOfMessage(message, own, of, variesOf));
  });
  for (const part of parts.slice(next)) if (!isReply(part)) found.tools.push({ of: "tools", part });
  return [...found.tools, ...found.system, ...found.messages];
}
var isSystem = ({ role }) => role === "system" || role === "developer";
var isReply = ({ kind, name }) => kind === "framing" && name === "reply";
function piecesOfMessage(message, parts, of, variesOf) {
  const { role, runs } = message;
  const first = Math.max(0, parts.length - runs.expected.length);
  const hidden = parts.slice(0, first).map((part) => ({ of, part, end: turnsOf(part) }));
  const isOpening = ({ part: { kind } }) => kind !== "image";
  const branch = openFrom(runs);
  const texts = parts.slice(first).map((part, i) => {
    if (role === "history") return { of, part, end: { at: part.at, why: "history" } };
    if (branch !== void 0 && i >= branch) return { of, part, end: { at: part.at, why: "branch" } };
    return { of, part, end: slotEnd(part, variesOf) };
  });
  const after = branch !== void 0 && branch >= texts.length ? [openEnd(message, of)] : [];
  return [
    ...hidden.filter(isOpening).filter(({ end }) => !end),
    ...texts,
    ...after,
    ...hidden.filter((piece) => !isOpening(piece)),
    ...hidden.filter(({ end }) => end)
  ];
}
function turnsOf({ at, turns, name }) {
  return turns !== void 0 || name === "turns" ? { at, why: "history" } : void 0;
}
function slotEnd(part, variesOf) {
  const { kind, name = "", at, turns } = part;
  if (turns !== void 0) return { at, why: "history", name };
  if (kind !== "slot") return void 0;
  const { varies, from } = variesOf(name);
  if (varies === "never" || varies === "day") return void 0;
  return { at, why: "slot", name, varies, from };
}
function openFrom({ low, expected, high }) {
  if (low === expected && high === expected) return void 0;
  const most2 = Math.max(low.length, expected.length, high.length);
  for (let i = 0; i < most2; i++) if (!isAlike(expected[i], low[i]) || !isAlike(expected[i], high[i])) return i;
  return void 0;
}
function isAlike(one, other) {
  if (one === other) return true;
  if (!one || !other || one.kind !== other.kind || one.name !== other.name) return false;
  return one.kind === "slot" || one.text === other.text;
}
function openEnd({ role, runs }, of) {
  const at = runs.expected.at(-1)?.at ?? { path: "" };
  return { of, part: { kind: "text", at, role, tokens: 0 }, end: { at, why: "branch" } };
}

// src/caching/prefix-of.ts
function prefixOf(pieces, rule, marks, isLong) {
  const { prefix, ends } = staticOf(pieces);
  const all = pieces.reduce((sum, { part }) => sum + part.tokens, 0);
  const long = (tokens) => isLong ? tokens : 0;
  if (rule.writes === "request" && marks?.mode !== "explicit") {
    const written = atLeast(all, rule);
    return { prefix, ends, cached: stepped(prefix, rule), written, writtenLong: 0 };
  }
  if (marks === void 0 || rule.how === "automatic" && rule.writes === "prefix") {
    const cached = stepped(prefix, rule);
    return { prefix, ends, cached, written: cached, writtenLong: long(cached) };
  }
  return { ...marked(pieces, marks, prefix, all, rule), prefix, ends };
}
function staticOf(pieces) {
  let prefix = 0;
  for (const { part, end } of pieces) {
    if (end) return { prefix, ends: end };
    prefix += part.tokens;
  }
  return { prefix, ends: void 0 };
}
function marked(pieces, marks, prefix, all, rule) {
  const places = marks.breakpoints.map((breakpoint) => ({ ...breakpoint, tokens: tokensBefore(pieces, breakpoint) }));
  const most2 = (some) => some.reduce((sum, { tokens }) => Math.max(sum, tokens), 0);
  const isLong = ({ ttl }) => (ttl ?? marks.ttl) === "1h";
  const ofTurns = marks.automatic && pieces.some(({ end: end2 }) => end2?.why === "history");
  const end = marks.automatic ? all : 0;
  const found = most2(places.filter(({ tokens }) => tokens <= prefix));
  const read = Math.max(found, ofTurns || marks.automatic && prefix === all ? prefix : 0);
  const long = Math.max(most2(places.filter(isLong)), marks.automatic && marks.ttl === "1h" ? all : 0);
  return {
    cached: stepped(read, rule),
    written: atLeast(Math.max(most2(places), end), rule),
    writtenLong: atLeast(long, rule)
  };
}
function tokensBefore(pieces, { of, at }) {
  const order = ["tools", "system", "messages"];
  let [tokens, upTo, last] = [0, 0, true];
  for (const { of: own, part } of pieces) {
    tokens += part.tokens;
    if (own === of && part.at.path === at.path) last = !isAfter(part.at, at);
    if (order.indexOf(own) < order.indexOf(of) || own === of && last) upTo = tokens;
  }
  return upTo;
}
function isAfter(one, other) {
  const [line, from] = [one.line ?? 1, other.line ?? 1];
  return line > from || line === from && (one.column ?? 1) > (other.column ?? 1);
}
function atLeast(tokens, { minimum }) {
  return tokens < minimum ? 0 : tokens;
}
function stepped(tokens, { minimum, step }) {
  return tokens < minimum ? 0 : minimum + Math.floor((tokens - minimum) / step) * step;
}

// src/caching/rules.ts
var minute = 60;
var hour = 60 * minute;
var openai = { how: "automatic", minimum: 1024, step: 128, writes: "prefix", lifetime: 10 * minute };
var openaiGuide = "https://platform.openai.com/docs/guides/prompt-caching";
var claude = {
  how: "explicit",
  step: 1,
  writes: "prefix",
  lifetime: 5 * minute,
  lifetimes: { "5m": 5 * minute, "1h": hour },
  longFactor: 2,
  source: "https://platform.claude.com/docs/en/build-with-claude/prompt-caching"
};
var anthropic = {
  ...claude,
  name: "Anthropic",
  providers: ["anthropic", "google", "azure", "github-copilot"]
};
var bedrockPage = "https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-caching.html";
var bedrock = { ...claude, name: "Bedrock", providers: ["aws"], source: bedrockPage };
var gemini = {
  name: "Gemini",
  providers: ["google"],
  how: "automatic",
  step: 1,
  writes: "prefix",
  // The page names no lifetime for implicit caching; minutes are what other providers give.
  lifetime: 5 * minute,
  lifetimes: {},
  source: "https://ai.google.dev/gemini-api/docs/caching (2026-10-13)"
};
var cacheRules = [
  {
    ...openai,
    name: "OpenAI",
    providers: ["openai", "azure"],
    models: /^gpt-(?:5\.[6-9]|[6-9])/,
    step: 1,
    writes: "request",
    lifetime: 30 * minute,
    lifetimes: { "30m": 30 * minute },
    source: `${openaiGuide} (GPT-5.6 and later)`
  },
  {
    ...openai,
    name: "OpenAI",
    providers: ["openai", "azure"],
    models: /^gpt-(?:4\.1|5)/,
    lifetimes: { "24h": 24 * hour },
    source: openaiGuide
  },
  {
    ...openai,
    name: "OpenAI",
    providers: ["openai", "azure"],
    models: /^(?:gpt-4o|chatgpt-4o|o[134](?:$|-)|codex|computer-use)/,
    lifetimes: {},
    source: openaiGuide
  },
  { ...anthropic, models: /claude.*(?:opus-5|fable-5|mythos-5)/, minimum: 512 },
  { ...anthropic, models: /claude.*(?:opus-4[-.][567]|haiku-4[-.]5|haiku-5)/, minimum: 4096 },
  {
    ...anthropic,
    models: /claude.*(?:sonnet-[45]|opus-4|4-(?:opus|sonnet)|3-[57]-sonnet|3-opus|3-sonnet)/,
    minimum: 1024
  },
  { ...anthropic, models: /claude.*(?:haiku)/, minimum: 2048 },
  { ...bedrock, models: /claude-opus-5/, minimum: 512 },
  { ...bedrock, models: /claude-(?:opus|sonnet)-4-[567]|claude-haiku-4-5/, minimum: 4096 },
  { ...bedrock, models: /claude-3-5-haiku/, minimum: 2048 },
  { ...bedrock, models: /claude/, minimum: 1024 },
  {
    ...bedrock,
    models: /amazon\.nova/,
    minimum: 1024,
    lifetimes: { "5m": 5 * minute },
    longFactor: 1
  },
  { ...gemini, models: /^gemini-2\.5/, minimum: 2048 },
  { ...gemini, models: /^gemini-(?:[3-9]|flash|pro)/, minimum: 4096 },
  {
    name: "DeepSeek",
    providers: ["deepseek"],
    how: "automatic",
    // 29 of 29 recorded reads are multiples of 128, though the page said 64.
    minimum: 128,
    step: 128,
    writes: "prefix",
    lifetime: 2 * hour,
    lifetimes: {},
    source: "https://api-docs.deepseek.com/guides/kv_cache"
  },
  {
    name: "xAI",
    providers: ["x-ai"],
    how: "automatic",
    // 53 of 53 recorded reads are multiples of 64, the least 128.
    minimum: 128,
    step: 64,
    writes: "prefix",
    lifetime: 5 * minute,
    lifetimes: {},
    source: "https://docs.x.ai/docs/guides/prompt-caching"
  },
  {
    name: "Groq",
    providers: ["groq"],
    // The other models of Groq have no cache.
    models: /gpt-oss|kimi-k2/,
    how: "automatic",
    // From 128 to 1,024 by model: the larger promises less.
    minimum: 1024,
    step: 128,
    writes: "prefix",
    lifetime: 2 * hour,
    lifetimes: {},
    source: "https://console.groq.com/docs/prompt-caching"
  },
  {
    name: "Mistral",
    providers: ["mistral"],
    how: "automatic",
    // 9 of 11 recorded reads are multiples of 16.
    minimum: 16,
    step: 16,
    writes: "prefix",
    lifetime: 5 * minute,
    lifetimes: {},
    source: "https://docs.mistral.ai/capabilities/completion/usage"
  }
];
var makers = {
  anthropic: "anthropic",
  openai: "openai",
  google: "google",
  deepseek: "deepseek",
  "x-ai": "x-ai",
  mistralai: "mistral"
};

// src/caching/rule-for.ts
function ruleFor({ provider, id }) {
  const name = id.toLowerCase();
  if (provider !== "openrouter") return find(provider, name);
  const [maker = "", ...rest] = name.split("/");
  return Object.hasOwn(makers, maker) ? find(makers[maker], rest.join("/")) : void 0;
}
function find(provider, name) {
  if (provider === void 0) return void 0;
  return cacheRules.find(({ providers, models }) => providers.includes(provider) && (models?.test(name) ?? true));
}

// src/caching/walk.ts
function walkOf(base, head) {
  const known = new Set(base.flatMap((piece) => keyOf(piece) ?? []));
  const first = head.map(keyOf).find((key) => key !== void 0);
  let would = 0;
  let stop;
  for (const piece of head) {
    const key = keyOf(piece);
    if (key === void 0) would += piece.part.tokens;
    else if (known.has(key) && key !== first) {
      stop = piece;
      break;
    }
  }
  const isNew = first !== void 0 && !known.has(first);
  const isMoved = isNew || first !== void 0 && following(head, first) - following(base, first) > lost(base, head) / 2;
  return { isMoved, would, stop };
}
function lost(base, head) {
  return Math.max(1, before(base) - before(head));
}
function before(pieces) {
  let tokens = 0;
  for (const { part, end } of pieces) {
    if (end) break;
    tokens += part.tokens;
  }
  return tokens;
}
function following(pieces, key) {
  const start = pieces.findIndex((piece) => keyOf(piece) === key);
  if (start < 0) return 0;
  return before(pieces.slice(start + 1));
}
function keyOf({ end }) {
  return end && `${end.why} ${end.name ?? ""}`;
}

// src/caching/caching-of.ts
var secondsPerMonth = 30 * 24 * 60 * 60;
function cachingOf(side, other, workload) {
  const rule = ruleFor(side.model);
  if (!rule) return void 0;
  const { cache: cache2 = {}, callsPerMonth } = workload;
  const marks = marksOf(side.prompt, other, rule, cache2.hitRate !== void 0);
  const lifetime = lifetimeOf(rule, side.prompt.cache, cache2.ttl);
  const most2 = callsPerMonth === void 0 ? 0 : 1 - Math.exp(-callsPerMonth * lifetime / secondsPerMonth);
  const declared = cache2.hitRate;
  const pieces = cacheablePieces(side, workload);
  const { name: provider, how, minimum, step, longFactor = 1 } = rule;
  const isMarked = marks !== void 0 && marks !== "none";
  return {
    provider,
    how,
    minimum,
    step,
    carries: marks !== "none" && (how === "automatic" ? !isMarked || marks.mode !== "explicit" : !isMarked || marks.automatic === true),
    ...prefixOf(
      pieces,
      rule,
      marks === "none" ? { breakpoints: [] } : marks,
      cache2.ttl === "1h" && "1h" in rule.lifetimes
    ),
    ...wouldBe(pieces, rule),
    longFactor,
    hitRate: declared === void 0 ? { low: 0, high: most2 } : { low: declared, high: declared },
    from: declared !== void 0 ? "config" : callsPerMonth !== void 0 ? "volume" : "nothing",
    lifetime,
    ...marks === "none" && { unmarked: true }
  };
}
function wouldBe(pieces, rule) {
  const { would, stop } = walkOf(pieces, pieces);
  return { would, wouldCached: stepped(would, rule), next: stop?.part.at };
}
function cacheablePieces({ prompt, own }, { varies }) {
  return piecesOf(prompt, own, variesBy(varies));
}
function variesBy(declared) {
  return (name) => {
    const said = declared(name);
    if (said) return { varies: said, from: "config" };
    const guess = guessVaries(name);
    return guess ? { varies: guess, from: "name" } : { varies: "call", from: "default" };
  };
}
function marksOf({ cache: cache2 }, other, { how, writes }, isDeclared) {
  if (how === "automatic") return writes === "request" ? cache2 : void 0;
  const marks = hasMarks(cache2) ? cache2 : void 0;
  if (marks) return marks;
  if (hasMarks(other?.cache)) return { breakpoints: [] };
  return isDeclared ? void 0 : "none";
}
function hasMarks(marks) {
  return marks !== void 0 && (marks.automatic === true || marks.breakpoints.length > 0);
}
function lifetimeOf({ lifetime, lifetimes }, marks, ttl) {
  const asked = marks?.ttl ?? marks?.breakpoints.find((one) => one.ttl)?.ttl ?? ttl;
  return (asked !== void 0 && Object.hasOwn(lifetimes, asked) ? lifetimes[asked] : void 0) ?? lifetime;
}

// src/judging/caching-for.ts
function cachingBy(declarations) {
  return (side, other, { workload }) => cachingOf(side, other?.prompt, {
    callsPerMonth: workload.callsPerMonth,
    cache: workload.cache,
    varies: (name) => variesIn(declarations, side.prompt.at.path, name)
  });
}
function variesIn(declarations, path, name) {
  const { slots } = declarations.of(path);
  const [first = ""] = name.split(".");
  return (slots.get(name) ?? slots.get(first))?.varies;
}

// src/config/said-of.ts
function saidOf(config, places, match, owners) {
  const [was, is] = [places.base ?? places.head, places.head ?? places.base];
  const ofBase = saidBy(config.base, was, match, owners.base);
  const isOneWord = config.base === config.head && owners.base === owners.head;
  const isOnePlace = was === is || was?.path === is?.path && !was?.names && !is?.names;
  return { base: ofBase, head: isOneWord && isOnePlace ? ofBase : saidBy(config.head, is, match, owners.head) };
}
function saidBy(facts, place, match, ownersOf2) {
  if (place === void 0) return { owners: [], tags: [] };
  const { owner, tags = [] } = facts ? settingsFor(facts, place, match) : {};
  return { owners: owner === void 0 ? ownersOf2(place.path) : [owner], tags };
}

// src/judging/terms-of.ts
function termsOf(prepared) {
  const { config, match, owners } = prepared;
  const calledOf = workloadOf(prepared);
  const isGrouped = config.policy.limits.some(({ group }) => group !== void 0);
  return (base, head) => {
    const terms = taggedBy(calledOf(base, head), head ?? base);
    if (!isGrouped && owners.isNobody) return terms;
    const said = saidOf(config, { base: base && placeOf(base), head: head && placeOf(head) }, match, owners);
    const tagged = { base: taggedBy(said.base, base ?? head), head: taggedBy(said.head, head ?? base) };
    return { ...terms, owner: terms.owner ?? said.base.owners[0], said: tagged };
  };
}
function taggedBy(said, prompt) {
  const agents = prompt?.agents ?? [];
  return agents.length === 0 ? said : { ...said, tags: [.../* @__PURE__ */ new Set([...said.tags, ...agents])] };
}
function workloadOf({ config, match, usage }) {
  const [before2, after] = [recordedIn(usage.base), usage.head === usage.base ? noUsage2 : recordedIn(usage.head)];
  const declared = workloads(config, match);
  return (base, head) => {
    const terms = declared({ base: base && placeOf(base), head: head && placeOf(head) });
    const { callsPerMonth, callsFromHead } = terms.workload;
    const own = before2(base) ?? before2(head);
    const isBorrowed = config.policyFrom === "base" && own && !before2(base) && !callsFromHead && (callsPerMonth ?? 0) > own.callsPerMonth;
    if (own && !isBorrowed) return withUsage(terms, own, base ?? head);
    const theirs = callsPerMonth === void 0 || callsFromHead ? after(head) : void 0;
    if (!theirs) return terms;
    const { workload, headKeys = [], ...rest } = withUsage(terms, theirs, head);
    return { ...rest, workload: { ...workload, callsFromHead: true }, headKeys: [...headKeys, "usage"] };
  };
}
var noUsage2 = () => void 0;
function recordedIn(usage) {
  if (!usage) return noUsage2;
  const recorded = workloadsFrom(usage);
  return (prompt) => prompt && (recorded.get(prompt.id) ?? (prompt.declared ? recorded.get(prompt.at.path) : void 0));
}
function withUsage(terms, { callsPerMonth, outputPerCall }, prompt) {
  const { callsFromHead: _, ...declared } = terms.workload;
  const completion = outputPerCall === void 0 ? void 0 : Math.round(outputPerCall / (prompt?.settings.n ?? 1));
  return {
    ...terms,
    workload: { ...declared, callsPerMonth, outputTokens: completion ?? declared.outputTokens },
    headKeys: terms.headKeys?.filter((key) => !/(calls_per_month|calls_per_day|output_tokens)$/.test(key))
  };
}

// src/compare/band.ts
function widen(tokens, off) {
  return { low: tokens - off, expected: tokens, high: tokens + off };
}
function widenUsd(usd, off) {
  return { low: usd - off, expected: usd, high: usd + off };
}
function offBetween(base, head) {
  return Math.round(independent(base?.offs, head?.offs, 1, 1));
}
function usdOffBetween(base, head) {
  const routed = (head ?? base)?.routed;
  if (routed)
    return mean(routed.map(({ share }, i) => [share, usdOffBetween(base?.routed?.[i]?.side, head?.routed?.[i]?.side)]));
  return toUsd(independent(base?.own.offs, head?.own.offs, perToken(base), perToken(head)));
}
function usdOff(side) {
  if (side.routed) return mean(side.routed.map(({ share, side: one }) => [share, usdOff(one)]));
  return toUsd(side.own.off * perToken(side));
}
function mean(parts) {
  return parts.reduce((sum, [share, off]) => sum + BigInt(share) * off, 0n) / BigInt(allCalls);
}
function perToken(side) {
  const tokens = side?.own.total.expected ?? 0;
  return tokens > 0 ? Number(side?.cost?.input ?? 0n) / tokens : 0;
}
var none = /* @__PURE__ */ new Map();
function independent(base = none, head = none, baseRate, headRate) {
  if (base.size === 0 && head.size === 0) return 0;
  const kinds = /* @__PURE__ */ new Set([...base.keys(), ...head.keys()]);
  return Math.hypot(...[...kinds].map((kind) => (head.get(kind) ?? 0) * headRate - (base.get(kind) ?? 0) * baseRate));
}
function toUsd(units) {
  return BigInt(Math.round(Math.min(units, 1e300)));
}

// src/compare/edited-files.ts
function editedFiles(base, head) {
  const own = head.prompt.sources[0]?.path ?? head.prompt.at.path;
  const names = headNames(base.prompt.sources, head.prompt.sources);
  const editOf = edits(base.prompt.sources, head.prompt.sources, names, own);
  const byHead = { base: tokensByFile(base.other, names), head: tokensByFile(head.own) };
  const byBase = { base: tokensByFile(base.own, names), head: tokensByFile(head.other) };
  const files = /* @__PURE__ */ new Map();
  files.set(own, { path: own, base: base.other.total.expected, ...totalDeltas(base, head) });
  for (const path of /* @__PURE__ */ new Set([...byHead.base.keys(), ...byHead.head.keys()])) {
    const edit = editOf(path);
    if (edit === own) continue;
    const tokens = byHead.base.get(path) ?? 0;
    const file = files.get(edit) ?? { path: edit, base: 0, delta: 0, deltaByBase: 0 };
    const delta = (byHead.head.get(path) ?? 0) - tokens;
    const deltaByBase = (byBase.head.get(path) ?? 0) - (byBase.base.get(path) ?? 0);
    files.set(edit, add(file, { base: tokens, delta, deltaByBase }, 1));
    files.set(own, add(files.get(own) ?? file, { base: tokens, delta, deltaByBase }, -1));
  }
  return [...files.values()].filter((file) => file.path === own || file.delta !== 0 || file.deltaByBase !== 0);
}
function add(file, { base, delta, deltaByBase }, sign) {
  return {
    path: file.path,
    base: file.base + sign * base,
    delta: file.delta + sign * delta,
    deltaByBase: file.deltaByBase + sign * deltaByBase
  };
}
function totalDeltas(base, head) {
  return {
    delta: head.own.total.expected - base.other.total.expected,
    deltaByBase: head.other.total.expected - base.own.total.expected
  };
}
function tokensByFile({ parts }, names) {
  const tokens = /* @__PURE__ */ new Map();
  for (const { kind, at, tokens: count } of parts) {
    if (kind === "framing") continue;
    const path = names?.get(at.path) ?? at.path;
    tokens.set(path, (tokens.get(path) ?? 0) + count);
  }
  return tokens;
}
function headNames(base, head) {
  const names = /* @__PURE__ */ new Map();
  const there = new Set(head.map(({ path }) => path));
  const before2 = new Set(base.map(({ path }) => path));
  const free = head.slice(1).filter(({ path }) => !before2.has(path));
  base.forEach((source, i) => {
    if (i === 0) names.set(source.path, head[0]?.path ?? source.path);
    else if (!there.has(source.path)) {
      const moved = free.find(({ id }) => id === source.id) ?? free.find(({ path }) => nameOf2(path) === nameOf2(source.path));
      if (moved) names.set(source.path, moved.path);
    }
  });
  return names;
}
function nameOf2(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function edits(base, head, names, own) {
  const before2 = new Map(base.map(({ path, id }) => [names.get(path) ?? path, id]));
  const edited = head.filter(({ path, id }) => before2.has(path) && before2.get(path) !== id).map(({ path }) => path);
  const known = new Set(edited);
  const kept = new Set(head.filter(({ path }) => before2.has(path)).map(({ path }) => path));
  const fallback = known.has(own) ? own : edited[0];
  return (path) => known.has(path) ? path : fallback ?? (kept.has(path) ? own : path);
}

// src/compare/per-month.ts
function perMonth(usd, callsPerMonth) {
  if (callsPerMonth === void 0) return void 0;
  const scale = scaleBy(callsPerMonth);
  const { low, expected, high } = usd.delta;
  return {
    base: scale(usd.base),
    head: scale(usd.head),
    delta: { low: scale(low), expected: scale(expected), high: scale(high) }
  };
}
function withMonths(effects, callsPerMonth) {
  const scale = callsPerMonth === void 0 ? void 0 : scaleBy(callsPerMonth);
  return effects.map((effect) => ({ usdPerMonth: scale?.(effect.usd), ...effect }));
}
function scaleBy(callsPerMonth) {
  const calls = BigInt(callsPerMonth);
  return (usd) => usd * calls;
}

// src/compare/cause-of.ts
function ownCause(pair2, tokensDelta, effects) {
  const { base, head } = pair2;
  if (!base || !head) {
    const version = head ?? base;
    return version && keyed({ at: version.prompt.at, what: [head ? "added" : "removed"], models: void 0 });
  }
  const models = swapped(base.model, head.model);
  const what = whatChanged(base, head, tokensDelta, effects);
  if (what.length === 0) return void 0;
  const onlyModel = what.every((one) => one === "model" || one === "renamed");
  return keyed({ at: onlyModel && models && swappedAt(base.model, head.model) || head.prompt.at, what, models });
}
function partialCause(path, effects) {
  const tier2 = effects.some(({ part }) => part === "tier");
  const what = tier2 ? ["text", "tier"] : ["text"];
  return { key: JSON.stringify(["partial", path]), partial: true, at: { path }, what, models: void 0 };
}
function swapped(base, head) {
  if (base.id === head.id) return void 0;
  return base.asked === head.asked ? { base: base.id, head: head.id } : { base: base.asked, head: head.asked };
}
function swappedAt(base, head) {
  return base.asked === head.asked && head.deployedAt || head.at;
}
function keyed({ at, what, models }) {
  const isSwap = what.every((one) => one === "model");
  return { key: JSON.stringify([isSwap ? "" : at.path, what, models?.base, models?.head]), at, what, models };
}
function whatChanged(base, head, tokensDelta, effects) {
  const parts = new Set(
    effects.filter((effect) => effect.part !== "cache" || isMost(effect, effects)).map(({ part }) => part)
  );
  const what = [];
  if (base.model.id !== head.model.id) what.push("model");
  if (tokensDelta !== 0 || parts.has("text")) what.push("text");
  for (const part of parts) if (part !== "text" && part !== "model") what.push(part);
  if (base.prompt.at.path !== head.prompt.at.path) what.push("renamed");
  return what;
}
function isMost({ usd }, effects) {
  const size = (amount) => amount < 0n ? -amount : amount;
  const others = effects.reduce((sum, effect) => effect.part === "cache" ? sum : sum + size(effect.usd), 0n);
  return size(usd) > others;
}

// src/compare/share-out.ts
function shareOut(whole, weights) {
  const sum = weights.reduce((total2, weight2) => total2 + weight2, 0n);
  const shares2 = weights.map((weight2) => sum === 0n ? 0n : whole * weight2 / sum);
  return withRest(whole, shares2);
}
function withRest(whole, [, ...others]) {
  return [others.reduce((rest, share) => rest - share, whole), ...others];
}
function rangesOf(whole, deltas) {
  const weights = deltas.map((delta) => delta < 0n ? -delta : delta);
  const lows = shareOut(whole.expected - whole.low, weights);
  const highs = shareOut(whole.high - whole.expected, weights);
  return deltas.map((expected, i) => ({
    low: expected - (lows[i] ?? 0n),
    expected,
    high: expected + (highs[i] ?? 0n)
  }));
}

// src/compare/shares-of.ts
function sharesOf(pair2, whole, files, effects) {
  const edits2 = editsOf(pair2, files, effects);
  const falls = whole.tokens.delta.expected < 0;
  edits2.sort((a, b) => falls ? weight(a) - weight(b) : weight(b) - weight(a));
  const sums = split(whole, edits2);
  return edits2.map(({ cause }, i) => ({ cause, sum: sums[i] ?? whole }));
}
function editsOf(pair2, [own, ...partials], effects) {
  const edits2 = partials.map((file) => {
    const of2 = effects.filter((effect) => effect.path === file.path);
    return { cause: partialCause(file.path, of2), file, effects: of2 };
  });
  const of = effects.filter((effect) => effect.path === void 0);
  const cause = own && ownCause(pair2, own.delta, of);
  const isOne = cause && (edits2.length === 0 || cause.what.some((what) => what !== "renamed"));
  return own && isOne ? [{ cause, file: own, effects: of }, ...edits2] : edits2;
}
function weight({ file, effects }) {
  return effects.reduce((sum, { usd }) => sum + Number(usd), 0) + file.delta * 1e-6;
}
function split(whole, edits2) {
  if (edits2.length < 2) return edits2.map(() => whole);
  const amounts = {
    tokens: splitAmount(toWhole(whole.tokens), edits2, ({ file }) => BigInt(file.delta)),
    usd: whole.usd && splitAmount(whole.usd, edits2, ({ effects }) => effects.reduce((sum, { usd }) => sum + usd, 0n)),
    usdPerMonth: whole.usdPerMonth && splitAmount(
      whole.usdPerMonth,
      edits2,
      ({ effects }) => effects.reduce((sum, { usdPerMonth }) => sum + (usdPerMonth ?? 0n), 0n)
    )
  };
  return edits2.map((_, i) => ({
    tokens: toNumbers(amounts.tokens[i] ?? nothing),
    usd: amounts.usd?.[i],
    usdPerMonth: amounts.usdPerMonth?.[i]
  }));
}
var nothing = { base: 0n, head: 0n, delta: { low: 0n, expected: 0n, high: 0n } };
function splitAmount(whole, edits2, deltaOf) {
  const deltas = withRest(whole.delta.expected, edits2.map(deltaOf));
  const ofText = edits2.map(({ file }) => BigInt(Math.max(file.base, 0)));
  const ranges = rangesOf(whole.delta, deltas);
  const bases = shareOut(whole.base, ofText);
  const heads = withRest(
    whole.head,
    bases.map((base, i) => base + (deltas[i] ?? 0n))
  );
  return edits2.map((_, i) => ({ base: bases[i] ?? 0n, head: heads[i] ?? 0n, delta: ranges[i] ?? nothing.delta }));
}
function toWhole({ base, head, delta: { low, expected, high } }) {
  return {
    base: BigInt(base),
    head: BigInt(head),
    delta: { low: BigInt(low), expected: BigInt(expected), high: BigInt(high) }
  };
}
function toNumbers({ base, head, delta: { low, expected, high } }) {
  return {
    base: Number(base),
    head: Number(head),
    delta: { low: Number(low), expected: Number(expected), high: Number(high) }
  };
}

// src/compare/tier-doubt.ts
function tierDoubt(side) {
  if (side?.routed) {
    const each = side.routed.map(({ share, side: side2 }) => ({ share: BigInt(share), ...tierDoubt(side2) }));
    const mean2 = (of) => each.reduce((sum, one) => sum + one.share * one[of], 0n) / BigInt(allCalls);
    return { less: mean2("less"), more: mean2("more") };
  }
  if (!side?.price || !side.cost || side.own.off === 0) return { less: 0n, more: 0n };
  const { own, price: price2, cost, output: output2 } = side;
  const { expected } = own.total;
  const usdAt = ({ rates }) => BigInt(Math.round(expected)) * rates.input + BigInt(Math.round(output2?.perCall ?? 0)) * rates.output;
  const here = usdAt(cost.tier);
  const ends = [expected - own.off, expected + own.off].map((tokens) => usdAt(tierAt(tokens, price2) ?? cost.tier) - here);
  return {
    less: ends.reduce((most2, usd) => -usd > most2 ? -usd : most2, 0n),
    more: ends.reduce((most2, usd) => usd > most2 ? usd : most2, 0n)
  };
}
function tierAt(tokens, { tiers }) {
  return tiers.findLast(({ above }) => tokens > above) ?? tiers[0];
}

// src/compare/explain.ts
function explain(pair2) {
  const { base, head } = pair2;
  if (head && base === head) return unchanged(pair2, head);
  const usd = usdOf(base, head);
  const whole = { tokens: tokensOf(base, head), usd, usdPerMonth: usd && perMonth(usd, pair2.workload.callsPerMonth) };
  const files = base && head ? editedFiles(base, head) : newFile(pair2, whole.tokens);
  const effects = usd === void 0 ? [] : withMonths(effectsOf(base, head, files), pair2.workload.callsPerMonth);
  const shares2 = sharesOf(pair2, whole, files, effects);
  return { cause: shares2[0]?.cause, shares: shares2, effects, ...whole, ...pair2 };
}
function unchanged(pair2, { own, cost }) {
  const tokens = own.total.expected;
  const usd = cost && unmoved(total(cost));
  return {
    tokens: { base: tokens, head: tokens, delta: still.tokens },
    usd,
    usdPerMonth: usd && perMonth(usd, pair2.workload.callsPerMonth),
    cause: void 0,
    shares: [],
    effects: [],
    ...pair2
  };
}
var still = { tokens: { low: 0, expected: 0, high: 0 }, usd: { low: 0n, expected: 0n, high: 0n } };
var unmoved = (usd) => ({ base: usd, head: usd, delta: still.usd });
function newFile({ base, head }, { base: before2, delta }) {
  const path = (head ?? base)?.prompt.at.path ?? "";
  return [{ path, base: before2, delta: delta.expected, deltaByBase: delta.expected }];
}
function tokensOf(base, head) {
  const from = base?.other ?? none2;
  const to = head?.own ?? none2;
  const delta = to.total.expected - from.total.expected;
  return { base: from.total.expected, head: to.total.expected, delta: widen(delta, offBetween(base?.other, head?.own)) };
}
var none2 = { total: { low: 0, expected: 0, high: 0 } };
function usdOf(base, head) {
  if (base && !base.cost || head && !head.cost) return void 0;
  const from = total(base?.cost);
  const to = total(head?.cost);
  return { base: from, head: to, delta: usdDelta(base, head) };
}
function usdDelta(base, head) {
  const inputs = { base: base?.cost?.input ?? 0n, head: head?.cost?.input ?? 0n };
  const rest = (cost) => (cost?.output ?? 0n) + (cost?.cache ?? 0n);
  const outputs = rest(head?.cost) - rest(base?.cost);
  const oneTokenizer = !base || !head || shareError(base, head);
  const input = oneTokenizer ? widenUsd(inputs.head - inputs.base, usdOffBetween(base, head)) : apart(widenUsd(inputs.base, usdOff(base)), widenUsd(inputs.head, usdOff(head)));
  const [before2, after] = base === head ? [tierDoubt(void 0), tierDoubt(void 0)] : [tierDoubt(base), tierDoubt(head)];
  const high = input.high + outputs + after.more + before2.less;
  const doubt = cacheDoubt(base?.cost, head?.cost);
  return {
    low: input.low + outputs - after.less - before2.more,
    expected: input.expected + outputs,
    // A saving that a cache makes smaller is a saving still.
    high: high + doubt > 0n ? high + doubt : high
  };
}
function cacheDoubt(base, head) {
  const rises = ["none", "most"].map((end) => (head?.cacheIf?.[end] ?? 0n) - (base?.cacheIf?.[end] ?? 0n));
  return rises.reduce((most2, rise) => rise > most2 ? rise : most2, 0n);
}
function shareError(base, head) {
  if ((base.routed ?? head.routed) && base.model.id !== head.model.id) return false;
  return base.own.tokenizer === head.own.tokenizer && (head.own.tokenizer !== "unknown" || base.model.id === head.model.id);
}
function apart(base, head) {
  return { low: head.low - base.high, expected: head.expected - base.expected, high: head.high - base.low };
}

export {
  widen,
  total,
  perMonth,
  explain,
  tokensOf,
  usdOf,
  unshared,
  pairMoved,
  pair,
  unpaired,
  costOf,
  price,
  walkOf,
  cacheablePieces,
  cachingBy,
  variesIn,
  workloadsFrom,
  wholeMonths,
  ageInDays,
  termsOf,
  prepare
};
