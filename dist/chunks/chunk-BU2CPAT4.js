import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  acrossAll,
  cachingBy,
  catalogue,
  costByMonth,
  createStore,
  decimalOf,
  declarationsFor,
  explain,
  findPlaces,
  forecast,
  gitLine,
  gitProblem,
  gitRecords,
  globsOf,
  includedAbove,
  isByPath,
  isFoundPrompt,
  isObjectId,
  isShallow,
  layoutOf,
  listInUse,
  matchAny,
  mayHoldPrompts2 as mayHoldPrompts,
  measure,
  monthAfter,
  monthsAhead,
  openGlobber,
  pair,
  partialsOf,
  prepare,
  price,
  readInto,
  renamesOfTrees,
  resolveCommit,
  snapshot,
  startGit,
  termsOf,
  textOf,
  toDecimal,
  total,
  unknownRevision,
  unpaired
} from "./chunk-VCO7XQUP.js";
import {
  version
} from "./chunk-Q7UQ5CPX.js";
import {
  rulesIn
} from "./chunk-B35ZWARA.js";
import {
  Problem
} from "./chunk-CY2V4QIA.js";

// src/revisions/branch-log.ts
import { realpath } from "node:fs/promises";

// src/revisions/nul-fields.ts
async function* nulFields(stream) {
  let rest = Buffer.alloc(0);
  for await (const chunk of stream) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = bytes.indexOf(0); end >= 0; start = end + 1, end = bytes.indexOf(0, start))
      yield textOf(bytes.subarray(start, end));
    rest = bytes.subarray(start);
  }
}

// src/revisions/first-parents.ts
var settings = [
  "log.showSignature=false",
  "log.showRoot=true",
  "i18n.logOutputEncoding=UTF-8",
  "diff.orderFile=/dev/null"
];
var format = "--format=tformat:%H%x00%P%x00%ct%x00%an%x00%s";
async function* firstParents(checkout, tip, within2, above) {
  if (!isObjectId(tip)) throw new RangeError("the tip of a history is a commit id");
  const safely = { ...checkout, settings: [...checkout.settings ?? [], ...settings.flatMap((it) => ["-c", it])] };
  const raw = ["--raw", "-r", "-z", "--no-abbrev", "--no-renames", "--no-ext-diff", "--no-textconv", "--no-color"];
  const place = above ? ["--no-relative", "--", ".", ...above.roots] : within2 ? ["--relative", "--", "."] : ["--no-relative", "--"];
  const quiet = ["--no-notes", "--no-decorate", "--no-show-signature"];
  const args = ["log", "--first-parent", "-m", ...raw, ...quiet, format, tip, ...place];
  const child = await startGit(safely, args, { endsItself: false });
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    if (stderr.length < 1e4) stderr += chunk.toString("utf8");
  });
  child.stdin.on("error", () => {
  });
  child.stdin.end();
  const ended = new Promise((done) => child.once("close", (code2) => done(code2 ?? 137)));
  let finished = false;
  try {
    for await (const commit of commitsIn(nulFields(child.stdout))) yield above ? calledFrom(commit, above) : commit;
    finished = true;
  } finally {
    if (!finished) child.kill("SIGKILL");
  }
  const code = await ended;
  if (code !== 0) throw unread(stderr, code);
}
function calledFrom(commit, { directory, called }) {
  const named = (path) => path.startsWith(`${directory}/`) ? [path.slice(directory.length + 1), ...called(path)] : called(path);
  return {
    ...commit,
    changes: commit.changes.flatMap(({ path, ...rest }) => named(path).map((name) => ({ path: name, ...rest })))
  };
}
async function* commitsIn(fields) {
  let header = [];
  let commit;
  let meta;
  for await (const field of fields) {
    const isNext = header.length === 0;
    if (meta !== void 0) {
      if (commit && meta) commit.changes.push(changeOf(meta, field));
      meta = void 0;
    } else if (isNext && /^\n?:/.test(field)) meta = rawMeta.exec(field);
    else if (!isNext || field !== "") header.push(field);
    if (header.length < FIELDS) continue;
    if (commit) yield commit;
    commit = commitOf(header);
    header = [];
  }
  if (commit) yield commit;
}
var FIELDS = 5;
var rawMeta = /^\n?:(\d{6}) (\d{6}) ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) [A-Z]$/;
function commitOf([sha = "", parents = "", time = "", author = "", subject = ""]) {
  if (!isObjectId(sha))
    throw new Problem("git log does not answer as expected", { remedy: "Update git: git --version" });
  const [parent] = parents.split(" ");
  return { sha, parent: parent || void 0, time: Number(time) || 0, author, subject, changes: [] };
}
function changeOf([, modeBefore, modeAfter, before, after], path) {
  const idOf = (mode, id) => mode?.startsWith("100") ? id : void 0;
  return { path, before: idOf(modeBefore, before), after: idOf(modeAfter, after) };
}
function unread(stderr, code) {
  if (/unable to read|missing|bad object|could not fetch|promisor/i.test(stderr))
    return new Problem("the history cannot be read to its end: this clone lacks trees of it", {
      remedy: "Fetch them: git fetch --refetch --filter=blob:none origin\nOr look at a part of it: --since 90d"
    });
  return gitProblem(["log"], { code, stderr });
}

// src/revisions/branch-log.ts
async function branchLog(folder, revision, until, env = {}) {
  const cwd = await realpath(folder).catch(() => folder);
  const checkout = { cwd, env };
  const { directory } = await layoutOf(checkout);
  const newest = await resolveCommit(cwd, revision, env);
  if (newest === void 0 && revision === "HEAD")
    throw new Problem("this repository has no commit yet.", { remedy: "Commit something first." });
  if (newest === void 0) throw await unknownRevision(checkout, revision);
  const tip = until === void 0 ? newest : await lastBefore(checkout, newest, until);
  return {
    directory,
    tip,
    isShallow: await isShallow(checkout),
    log: (above) => firstParents(checkout, tip, directory !== "", above),
    tags: () => tagsOf(checkout),
    async commit(named) {
      const sha = await resolveCommit(cwd, named, env);
      if (sha === void 0) throw await unknownRevision(checkout, named);
      return { sha, time: Number(await gitLine(checkout, ["log", "-1", "--no-show-signature", "--format=%ct", sha])) };
    },
    async renamesOf({ sha, parent, changes }, isWanted) {
      if (parent === void 0) return [];
      const side = (of, pick) => ({
        label: of,
        how: "",
        tree: `${of}${directory === "" ? "^{tree}" : `:${directory}`}`,
        list: async () => changes.flatMap((each) => each[pick] === void 0 ? [] : [{ path: each.path, id: each[pick] }]),
        read: async function* () {
        }
      });
      return (await renamesOfTrees(checkout, side(parent, "before"), side(sha, "after"), isWanted)).renames;
    }
  };
}
async function lastBefore(checkout, newest, until) {
  const args = ["rev-list", "-1", "--first-parent", `--before=${Math.floor(until)}`, newest];
  const found = await gitLine(checkout, args);
  if (found !== void 0) return found;
  const day = new Date(until * 1e3).toISOString().slice(0, 10);
  throw new Problem(`this branch has no commit as old as ${day}.`, { remedy: "Name a later date with --until." });
}
async function tagsOf(checkout) {
  const format2 = "--format=%(objectname) %(*objectname) %(refname:lstrip=2)%00";
  const records = await gitRecords(checkout, ["for-each-ref", "--sort=version:refname", format2, "refs/tags"]);
  return new Map(
    records.flatMap((record) => {
      const [, object = "", peeled, name = ""] = /^\s*([0-9a-f]+) ([0-9a-f]*) (.*)$/s.exec(record) ?? [];
      return object === "" ? [] : [[peeled || object, name]];
    })
  );
}

// src/history/bound-of.ts
var DAY = 24 * 3600;
var spans = { d: DAY, w: 7 * DAY, m: 30.436875 * DAY, y: 365.2425 * DAY };
function boundOf(text, now, option) {
  const span = /^(\d{1,5}) ?(d|w|m|y|days?|weeks?|months?|years?)(?: ago)?$/.exec(text);
  if (span) return { time: Math.floor(now - Number(span[1]) * (spans[span[2]?.[0] ?? ""] ?? DAY)) };
  if (!/^\d{4}-\d\d(?:-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)?$/.test(text)) return { revision: text };
  const isDay = text.length <= 10;
  const zoned = isDay ? text : `${text.replace(" ", "T")}${/Z$|[+-]\d\d:\d\d$/.test(text) ? "" : "Z"}`;
  const time = Date.parse(zoned) / 1e3;
  const isReal = Number.isFinite(time) && new Date(time * 1e3).toISOString().slice(0, 7) >= text.slice(0, 4);
  if (!isReal || isDay && !new Date(time * 1e3).toISOString().startsWith(text))
    throw new Problem(`${option} "${text}" is no date.`, {
      remedy: `Write a date such as ${option} 2026-01-31, a span such as ${option} 90d, or a tag.`
    });
  if (option === "--since" || !isDay) return { time };
  return { time: (text.length === 7 ? nextMonth(text) : time + DAY) - 1 };
}
function nextMonth(month) {
  const [year = 0, of = 1] = month.split("-").map(Number);
  return Date.UTC(year, of, 1) / 1e3;
}

// src/history/points.ts
function momentsOf(walked, every, tags) {
  const last = walked.times.length - 1;
  const moment = (at) => ({ at, time: walked.times[at] ?? 0 });
  const between = { commit: ofCommits, week: ofWeeks, tag: ofTags }[every](walked, tags);
  const byPlace = new Map([moment(last), moment(0), ...between].map((each) => [each.at, each]));
  return [...byPlace.values()].sort((a, b) => b.at - a.at);
}
function ofCommits({ commits, times }) {
  return commits.map(({ at }) => ({ at, time: times[at] ?? 0 }));
}
var WEEK = 7 * 24 * 3600;
var MONDAY = 4 * 24 * 3600;
function ofWeeks({ times }) {
  const weeks = /* @__PURE__ */ new Map();
  for (const [at, time] of times.entries()) {
    const week = Math.floor((time - MONDAY) / WEEK);
    if (!weeks.has(week)) weeks.set(week, { at, time });
  }
  return [...weeks.values()];
}
function ofTags({ shas, times }, tags) {
  return shas.flatMap((sha, at) => {
    const tag = tags.get(sha);
    return tag === void 0 ? [] : [{ at, time: times[at] ?? 0, tag }];
  });
}

// src/history/cost-ahead.ts
function costAhead(usage, lineages2) {
  if (!usage) return null;
  const { months, costOf } = costByMonth(usage);
  const costs = costOf(
    lineages2.filter(({ isThere }) => isThere).map(({ id, path, versions }) => ({ names: [id, path], usd: versions[0]?.amounts?.usd }))
  );
  const ahead = forecast(costs, monthsAhead);
  if (!ahead) return null;
  const last = months.at(-1) ?? "";
  return {
    file: usage.path,
    recorded: months.map((month, i) => ({ month, usdPerMonth: decimalOf(costs[i] ?? 0) })),
    ahead: ahead.map(({ low, expected, high }, i) => ({
      month: monthAfter(last, i + 1),
      low: decimalOf(low),
      expected: decimalOf(expected),
      high: decimalOf(high)
    }))
  };
}

// src/history/creep.ts
function creepIn(changes, prompts, above, ignored) {
  const running = /* @__PURE__ */ new Map();
  for (const { edits } of changes) {
    for (const { prompt, before, tokens } of edits) {
      const steps = nextSteps(running.get(prompt), before, before + tokens, above);
      if (steps) running.set(prompt, steps);
      else running.delete(prompt);
    }
  }
  return Array.from({ length: prompts }, (_, prompt) => ({ prompt, ...running.get(prompt) })).filter((each) => each.from !== void 0).filter(({ from, to, changes: changes2 }) => changes2 > 1 && 100 * (to - from) > above * from && to - from > ignored).map((each) => ({ ...each, largest: Math.round(each.largest * 10) / 10 })).sort((a, b) => b.to - b.from - (a.to - a.from));
}
function nextSteps(steps, before, after, above) {
  if (after === 0) return void 0;
  const grown = before > 0 ? 100 * (after - before) / before : Number.POSITIVE_INFINITY;
  if (grown > above) return { from: after, to: after, changes: 0, largest: 0 };
  const { from, changes, largest } = steps ?? { from: before, changes: 0, largest: 0 };
  return { from, to: after, changes: changes + 1, largest: Math.max(largest, grown) };
}

// src/history/lineages.ts
function lineages() {
  const all = [];
  const current = /* @__PURE__ */ new Map();
  const models = /* @__PURE__ */ new Map();
  const pending = /* @__PURE__ */ new Map();
  const meet = (model) => void models.set(`${model.asked}\0${model.id}`, model);
  function make(side, { workload, owner, tags, said, headKeys }, isThere) {
    const { prompt, model, own } = side;
    const lineage = {
      id: prompt.id,
      path: prompt.at.path,
      model: model.asked,
      terms: { workload, owner, tags, said, headKeys },
      isThere,
      sure: own.sure.kind,
      before: [],
      versions: []
    };
    all.push(lineage);
    meet(model);
    return lineage;
  }
  function goBack(lineage, { base, head, workload }, at) {
    const now = head && amountsOf(head, workload.callsPerMonth);
    const before = base && amountsOf(base, workload.callsPerMonth);
    if (!isSame(now, before)) lineage.versions.push({ since: at, amounts: now });
    if (!base || !before) return void pending.delete(lineage);
    current.set(keyOf(base.prompt), lineage);
    const { path } = base.prompt.at;
    if (path !== (lineage.before.at(-1) ?? lineage.path)) lineage.before.push(path);
    meet(base.model);
    if (base.own.sure.kind === "estimate") lineage.sure = "estimate";
    pending.set(lineage, before);
  }
  return {
    all: () => all,
    models: () => models,
    termsOf: (prompt) => current.get(keyOf(prompt))?.terms,
    start(change) {
      const { head, workload } = change;
      if (!head) return;
      const lineage = make(head, change, true);
      current.set(keyOf(head.prompt), lineage);
      pending.set(lineage, amountsOf(head, workload.callsPerMonth));
    },
    undo(changes, at) {
      const found = changes.map((change) => {
        const known = change.head && current.get(keyOf(change.head.prompt));
        const side = change.head ?? change.base;
        return known ?? (side && make(side, change, false));
      });
      for (const { head } of changes) if (head) current.delete(keyOf(head.prompt));
      for (const [i, change] of changes.entries()) {
        const lineage = found[i];
        if (lineage) goBack(lineage, change, at);
      }
      return found.filter((each) => each !== void 0);
    },
    end(at) {
      for (const [lineage, amounts] of pending) lineage.versions.push({ since: at, amounts });
    }
  };
}
function keyOf({ id, at: { path } }) {
  return `${path}\0${id}`;
}
function isSame(one, other) {
  return one?.tokens === other?.tokens && one?.usd === other?.usd && one?.usdPerMonth === other?.usdPerMonth;
}
function amountsOf({ own, cost }, calls) {
  const usd = cost && total(cost);
  const usdPerMonth = usd === void 0 || calls === void 0 ? void 0 : usd * BigInt(calls);
  return { tokens: own.total.expected, usd, usdPerMonth };
}

// src/history/summed.ts
function summed(all) {
  return {
    tokens: all.reduce((sum, { tokens }) => sum + tokens, 0),
    usdPerThousandCalls: decimalOf2(sumOf(all.map(({ usd }) => usd)), 1000n),
    usdPerMonth: decimalOf2(sumOf(all.map(({ usdPerMonth }) => usdPerMonth)))
  };
}
function sumOf(all) {
  const known = all.filter((usd) => usd !== void 0);
  return known.length === 0 ? void 0 : known.reduce((sum, usd) => sum + usd, 0n);
}
function decimalOf2(usd, times = 1n) {
  return usd === void 0 ? null : toDecimal(usd * times);
}

// src/history/owners-of.ts
function ownersOf(lineages2, steps) {
  const names = [...new Set(lineages2.map(({ terms }) => terms.owner ?? null))].sort(byName);
  return names.map((owner) => {
    const own = steps.filter((_, i) => (lineages2[i]?.terms.owner ?? null) === owner);
    const ends = [own.map((each) => each.find(({ point }) => point === 0)), own.map((each) => each.at(-1))].map(
      (all) => all.flatMap((each) => each?.amounts ?? [])
    );
    const [from = [], to = []] = ends;
    return {
      owner,
      prompts: to.length,
      from: from.length === 0 ? null : summed(from),
      to: to.length === 0 ? null : summed(to)
    };
  });
}
var byName = (a, b) => a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;

// src/history/point-sums.ts
function pointSums(prompts, points) {
  const running = { prompts: 0, tokens: 0, priced: 0, usd: 0n, withVolume: 0, usdPerMonth: 0n };
  const add2 = ({ tokens, usd, usdPerMonth }, sign) => {
    running.prompts += sign;
    running.tokens += sign * tokens;
    if (usd === void 0) return;
    running.priced += sign;
    running.usd += BigInt(sign) * usd;
    if (usdPerMonth === void 0) return;
    running.withVolume += sign;
    running.usdPerMonth += BigInt(sign) * usdPerMonth;
  };
  const changes = Array.from({ length: points }, () => []);
  for (const steps of prompts) {
    for (const [i, { point, amounts }] of steps.entries()) changes[point]?.push([steps[i - 1]?.amounts, amounts]);
  }
  return changes.map((changed) => {
    for (const [before, now] of changed) {
      if (before) add2(before, -1);
      if (now) add2(now, 1);
    }
    const { prompts: prompts2, tokens, priced, usd, withVolume, usdPerMonth } = running;
    return {
      prompts: prompts2,
      unpriced: prompts2 - priced,
      withoutVolume: priced - withVolume,
      tokens,
      usdPerThousandCalls: decimalOf2(priced === 0 ? void 0 : usd, 1000n),
      usdPerMonth: decimalOf2(withVolume === 0 ? void 0 : usdPerMonth)
    };
  });
}

// src/page/restored.ts
var BEFORE = 2;
function restoredBy(changes) {
  return changes.map((deltas, i) => {
    const missing = /* @__PURE__ */ new Map();
    for (const [prompt, value] of changes.slice(Math.max(0, i - BEFORE), i).flat())
      missing.set(prompt, Math.max(0, (missing.get(prompt) ?? 0) - value));
    let sum = 0;
    for (const [prompt, value] of deltas) {
      const lacking = missing.get(prompt) ?? 0;
      const restored = Math.max(0, Math.min(value, lacking));
      missing.set(prompt, lacking - restored);
      sum += restored;
    }
    return sum;
  });
}

// src/history/steepest.ts
var MOST_STEEP = 20;
function steepestOf(changes, prompts) {
  const hasVolumes = changes.some(({ usdPerMonth }) => usdPerMonth !== null);
  const names = prompts.map(({ id, path }) => `${path}\0${id}`);
  const added = (of) => {
    const restored = restoredBy(
      changes.map(({ edits }) => edits.map((edit) => [names[edit.prompt] ?? "", of(edit)]))
    );
    return changes.map((change, i) => of(change) - (restored[i] ?? 0));
  };
  const usd = added(
    ({ usdPerMonth, usdPerThousandCalls }) => Number((hasVolumes ? usdPerMonth : usdPerThousandCalls) ?? 0)
  );
  const tokens = added((each) => each.tokens);
  return changes.map((_, i) => ({ i, weight: notNoise(usd[i] ?? 0) || (tokens[i] ?? 0) * 1e-9 })).filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight).slice(0, MOST_STEEP).map(({ i }) => i);
}
function notNoise(usd) {
  return Math.abs(usd) < 1e-12 ? 0 : usd;
}

// src/history/to-history.ts
function toHistory(walked, moments, about) {
  const { policy, config, prices, usage, ...head } = about;
  const lineages2 = walked.lineages.filter(({ versions }) => versions.length > 0);
  const places = new Map(lineages2.map((lineage, i) => [lineage, i]));
  const steps = lineages2.map((lineage) => stepsOf(lineage, moments));
  const changes = [...walked.commits].reverse().map((each) => toCommit(each, walked, moments, places));
  const changesOf = countChanges(changes);
  const prompts = lineages2.map((lineage, i) => toPrompt(lineage, steps[i] ?? [], changesOf.get(i) ?? 0));
  const ids = uniqueIds(prompts);
  const creepAbove = percentOf(policy);
  return {
    version: 1,
    ...head,
    commits: walked.times.length,
    end: walked.end,
    basis: {
      config,
      prices,
      estimates: lineages2.filter(({ sure }) => sure === "estimate").length,
      unread: walked.unread,
      creepAbove
    },
    points: pointSums(steps, moments.length).map((sums, i) => ({ ...when(moments[i], walked), ...sums })),
    prompts: prompts.map((prompt, i) => ({ ...prompt, id: ids[i] ?? prompt.path })),
    changes,
    owners: ownersOf(lineages2, steps),
    steepest: steepestOf(changes, prompts),
    creep: creepIn(changes, prompts.length, creepAbove, policy.ignoreBelow.tokens),
    forecast: costAhead(usage, lineages2)
  };
}
function stepsOf({ versions }, moments) {
  const byPoint = /* @__PURE__ */ new Map();
  for (let i = versions.length - 1; i >= 0; i--) {
    const { since, amounts } = versions[i];
    byPoint.set(pointOf(since, moments), amounts);
  }
  let before;
  return [...byPoint].flatMap(([point, amounts]) => {
    if (isSame(amounts, before)) return [];
    before = amounts;
    return [{ point, amounts }];
  });
}
function when(moment, { shas }) {
  const { at, time, tag } = moment ?? { at: 0, time: 0 };
  return { date: dateOf(time), sha: shas[at] ?? "", ...tag !== void 0 && { tag } };
}
function countChanges(changes) {
  const counts = /* @__PURE__ */ new Map();
  for (const { edits } of changes)
    for (const prompt of new Set(edits.map((each) => each.prompt))) counts.set(prompt, (counts.get(prompt) ?? 0) + 1);
  return counts;
}
function dateOf(time) {
  return new Date(time * 1e3).toISOString().replace(/\.\d{3}Z$/, "Z");
}
function toPrompt(lineage, steps, changes) {
  const { id, path, before, terms, model, isThere, sure } = lineage;
  const versions = steps.map(({ point, amounts }) => ({ point, ...amounts ? summed([amounts]) : gone }));
  return {
    id,
    path,
    before,
    owner: terms.owner ?? null,
    tags: terms.tags,
    model,
    callsPerMonth: terms.workload.callsPerMonth ?? null,
    isThere,
    estimate: sure === "estimate",
    changes,
    versions
  };
}
var gone = { tokens: null, usdPerThousandCalls: null, usdPerMonth: null };
function uniqueIds(prompts) {
  const times = /* @__PURE__ */ new Map();
  for (const { id } of prompts) times.set(id, (times.get(id) ?? 0) + 1);
  return prompts.map(({ id, path }) => times.get(id) === 1 ? id : path);
}
function toCommit({ commit, at, edits, sums }, { times }, moments, places) {
  return {
    date: dateOf(times[at] ?? 0),
    sha: commit.sha,
    author: commit.author.slice(0, 200),
    subject: commit.subject.slice(0, 300),
    point: pointOf(at, moments),
    edits: edits.map(({ edit, lineage }) => ({ prompt: places.get(lineage) ?? 0, ...edit })),
    ...sums
  };
}
function pointOf(at, moments) {
  let [low, high] = [0, moments.length - 1];
  while (low < high) {
    const middle = low + high >> 1;
    if ((moments[middle]?.at ?? 0) <= at) high = middle;
    else low = middle + 1;
  }
  return low;
}
function percentOf({ limits }) {
  const percents = rulesIn(limits, "each_prompt").flatMap(
    ({ level, limit, amount }) => limit === "tokens" && "percent" in amount && amount.percent > 0 ? [{ level, percent: amount.percent }] : []
  );
  return (percents.find(({ level }) => level === "fail_above") ?? percents[0])?.percent ?? 20;
}

// src/history/in-windows.ts
var WINDOW = 200;
var MOST_READ = 100;
async function* inWindows(log, isRead) {
  let window = [];
  let read = 0;
  const each = (commit, i) => ({ commit, isFirstOfWindow: i === 0, window });
  for await (const commit of log) {
    window.push(commit);
    for (const { path, before } of commit.changes) if (before !== void 0 && isRead(path)) read++;
    if (window.length < WINDOW && read < MOST_READ) continue;
    yield* window.map(each);
    window = [];
    read = 0;
  }
  yield* window.map(each);
}

// src/history/code-files.ts
function codeFiles() {
  const files = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Map();
  const touched = /* @__PURE__ */ new Set();
  const [having, standing, giving] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  function index(path, file, change) {
    for (const literal of literalsOf(file)) change(having, literal, path);
    for (const place of placesOf(file)) change(standing, place, path);
    for (const place of stretchesOf(file)) change(giving, place, path);
  }
  function addSharing(file, found) {
    const take = (paths) => {
      for (const path of paths ?? []) found.add(path);
    };
    for (const literal of literalsOf(file)) take(having.get(literal));
    for (const place of placesOf(file)) take(giving.get(place));
    for (const place of stretchesOf(file)) take(standing.get(place));
  }
  function around(some) {
    const found = /* @__PURE__ */ new Set();
    for (const file of some) addSharing(file, found);
    for (const path of [...found]) {
      const borrowed = files.get(path)?.prompts.filter((prompt) => prompt.borrowed) ?? [];
      if (borrowed.length > 0) addSharing({ prompts: borrowed }, found);
    }
    return found;
  }
  function near(some) {
    const found = /* @__PURE__ */ new Map();
    for (const path of around(some.values())) {
      const file = files.get(path);
      if (file) found.set(path, file);
    }
    return found;
  }
  const touch = (path, file) => {
    touched.add(path);
    for (const each of around([file])) touched.add(each);
  };
  return {
    near,
    put(path, file) {
      const before = files.get(path);
      if (file === before) return;
      if (before) {
        touch(path, before);
        index(path, before, remove);
        files.delete(path);
      }
      if (!file) return void seen.delete(path);
      files.set(path, file);
      index(path, file, add);
      touch(path, file);
    },
    changed() {
      const asked = /* @__PURE__ */ new Map();
      for (const path of touched) {
        const file = files.get(path);
        if (file) asked.set(path, file);
      }
      touched.clear();
      const now = seenTogether(asked, near(asked));
      const differ = [...asked.keys()].filter((path) => seen.get(path) !== now.get(path));
      for (const path of differ) seen.set(path, now.get(path) ?? "");
      return differ;
    }
  };
}
function seenTogether(asked, others) {
  const seen = new Map([...asked.keys()].map((path) => [path, ""]));
  const inOrder = new Map([...asked].sort(([a], [b]) => a < b ? -1 : 1));
  for (const parsed of acrossAll(inOrder, others, /* @__PURE__ */ new WeakMap())) {
    const { path } = parsed.at;
    const known = seen.get(path);
    if (known !== void 0) seen.set(path, `${known}${keyOf2(parsed)}
`);
  }
  return seen;
}
function keyOf2({ id, at, model }) {
  const { path, line, column } = model?.at ?? {};
  return JSON.stringify([id, at.line, at.column, model?.asked, path, line, column]);
}
function literalsOf({ prompts, asks = [] }) {
  return new Set([...prompts, ...asks].flatMap(({ literals = [] }) => literals));
}
function placesOf({ prompts }) {
  return new Set(prompts.flatMap(({ literals: [first] = [] }) => first?.split("\0")[0] ?? []));
}
function stretchesOf({ asks = [] }) {
  return new Set(asks.flatMap(({ stretches }) => stretches.map(({ path }) => path)));
}
function add(index, key, path) {
  const known = index.get(key);
  if (known) known.add(path);
  else index.set(key, /* @__PURE__ */ new Set([path]));
}
function remove(index, key, path) {
  const known = index.get(key);
  known?.delete(path);
  if (known?.size === 0) index.delete(key);
}

// src/history/leaning.ts
function leaningOf(path, prompts, { looked, besides }, tree) {
  const included = prompts.flatMap(({ closure }) => closure.files.map((file) => file.path));
  const images = prompts.flatMap(
    ({ prompt }) => prompt.messages.some((each) => each.images) ? prompt.sources.map((source) => source.path) : []
  );
  const includes = prompts.some(({ closure }) => closure.steps.length > 0) || images.length > 0;
  if (!includes && !looked && included.length === 0) return void 0;
  const ids = [...looked?.ids ?? []];
  const isCut = ids.some(([each, id]) => id === void 0 && tree.get(each) !== void 0);
  const on = /* @__PURE__ */ new Set([...included, ...images, ...ids.map(([each]) => each), ...isCut ? besides : []]);
  on.delete(path);
  return { on, onAny: includes || (looked?.all ?? false) };
}
function leanings() {
  const all = /* @__PURE__ */ new Map();
  const by = /* @__PURE__ */ new Map();
  const onAny = /* @__PURE__ */ new Set();
  return {
    has: (path) => all.has(path),
    isLeantOn: (path) => by.has(path),
    put(path, leaning) {
      for (const on of all.get(path)?.on ?? []) {
        const leaning2 = by.get(on);
        leaning2?.delete(path);
        if (leaning2?.size === 0) by.delete(on);
      }
      onAny.delete(path);
      if (!leaning) return void all.delete(path);
      all.set(path, leaning);
      if (leaning.onAny) onAny.add(path);
      for (const on of leaning.on) {
        const known = by.get(on);
        if (known) known.add(path);
        else by.set(on, /* @__PURE__ */ new Set([path]));
      }
    },
    touched(changed, comeOrGone) {
      const found = new Set(comeOrGone.length > 0 ? onAny : []);
      for (const path of changed) for (const each of by.get(path) ?? []) found.add(each);
      return found;
    }
  };
}

// src/history/thinned.ts
function thinned(old, made, { isThere, isUsed }) {
  const { prompts } = old;
  const { asked, variants, slots } = prompts;
  const next = { ...made, prompts: { ...made.prompts, asked, variants, slots } };
  const formsOf = (parsed) => [parsed, asked.get(parsed)].flatMap((each) => each ? [each, ...variants.get(each)?.values() ?? []] : []);
  for (const [entry, text] of prompts.texts.all())
    if (isUsed(entry.path) && isThere(entry)) next.prompts.texts.set(entry, text);
  for (const [entry, all] of prompts.parsed.all()) {
    const last = all.at(-1);
    if (!last || !isUsed(entry.path) || !isThere(entry)) continue;
    next.prompts.parsed.set(entry, [last]);
    for (const parsed of last.made.prompts.flatMap(formsOf)) {
      const known = prompts.assembled.get(parsed);
      const assembled = known?.made.at(-1);
      if (!known || !assembled) continue;
      next.prompts.assembled.set(parsed, { ...known, made: [assembled] });
      const priced = old.priced.get(assembled.assembled);
      if (priced) next.priced.set(assembled.assembled, priced);
    }
  }
  return next;
}

// src/history/past-files.ts
var MOST_CHARACTERS = 512 * 1024;
function pastFiles(revision, tree, tracked, config, readingOf) {
  const held = /* @__PURE__ */ new Map();
  const leaning = leanings();
  const judged = /* @__PURE__ */ new Map();
  const code = codeFiles();
  let store = createStore(config.prices, config.priceLists);
  let characters = 0;
  const unread2 = /* @__PURE__ */ new Set();
  const isUnread = ({ path, id }) => void unread2.add(`${path}\0${id}`);
  let partials;
  async function readAhead(entries) {
    if (characters > MOST_CHARACTERS) {
      store = thinned(store, createStore(config.prices, config.priceLists), {
        isThere: (entry) => tree.get(entry.path)?.id === entry.id,
        isUsed: (path) => leaning.has(path) || leaning.isLeantOn(path)
      });
      characters = 0;
    }
    await read(entries);
  }
  async function read(entries) {
    const { texts } = store.prompts;
    const fresh = entries.filter((entry) => tracked.byPath(entry.path) !== "none" && !texts.has(entry));
    await readInto(texts, revision, fresh);
    for (const entry of fresh) characters += texts.get(entry)?.length ?? 0;
  }
  const isPrompt = (entry) => {
    const standing = tracked.byPath(entry.path);
    if (standing !== "text") return standing === "prompt";
    const known = judged.get(entry.path);
    if (known?.id === entry.id) return known.is;
    const text = store.prompts.texts.get(entry);
    if (text === void 0) return false;
    const is = tracked.byText(entry.path, text);
    judged.set(entry.path, { id: entry.id, is });
    return is;
  };
  const lostAt = (path) => {
    const entry = tree.get(path);
    return entry && tracked.byPath(path) === "text" && !store.prompts.texts.has(entry) ? entry : void 0;
  };
  function toRead(changed, comeOrGone) {
    const wanted = [...changed].filter((path) => held.has(path) || tracked.byPath(path) !== "none");
    return /* @__PURE__ */ new Set([...wanted, ...[...leaning.touched(changed, comeOrGone)].sort()]);
  }
  async function update(changed, comeOrGone) {
    const wanted = toRead(changed, comeOrGone);
    const were = new Map([...wanted].map((path) => [path, held.get(path) ?? []]));
    if (wanted.size === 0) return were;
    let included = [...wanted].some(includesFiles);
    await look(wanted);
    const others = code.changed().filter((path) => !wanted.has(path));
    for (const path of others) were.set(path, held.get(path) ?? []);
    included ||= others.some(includesFiles);
    if (others.length > 0) await look(new Set(others));
    if (included || [...were.keys()].some(includesFiles)) partials = void 0;
    return were;
  }
  async function look(wanted) {
    const there = [...wanted].flatMap((path) => tree.get(path) ?? []);
    await read(there);
    const entries = there.filter(isPrompt);
    const names = new Set(entries.map(({ path }) => path));
    for (const path of wanted) {
      if (names.has(path)) continue;
      const lost = held.has(path) ? lostAt(path) : void 0;
      if (lost) isUnread(lost);
      else drop(path);
    }
    const selected = { revision, entries, listing: tree.entries(), code: code.near };
    hold(entries, await snapshot(selected, readingOf(), store));
  }
  function hold(entries, { assembled, notes, besides, looked, code: parsed }) {
    const byPath = new Map(entries.map(({ path }) => [path, []]));
    for (const one of assembled) byPath.get(one.prompt.at.path)?.push(one);
    const lost = new Set(notes.flatMap((note) => note.kind === "unreadable" ? [note.at?.path ?? ""] : []));
    for (const entry of entries) {
      if (lost.has(entry.path) && held.has(entry.path)) {
        isUnread(entry);
        continue;
      }
      const prompts = byPath.get(entry.path) ?? [];
      held.set(entry.path, prompts);
      const read2 = { looked: looked.get(entry.path), besides: besides.get(entry.path) ?? [] };
      leaning.put(entry.path, leaningOf(entry.path, prompts, read2, tree));
      code.put(entry.path, parsed.get(entry.path));
    }
  }
  const includesFiles = (path) => held.get(path)?.some(({ closure }) => closure.files.length > 0) ?? false;
  function drop(path) {
    held.delete(path);
    leaning.put(path, void 0);
    judged.delete(path);
    code.put(path, void 0);
  }
  function partialsNow() {
    if (partials) return partials;
    const { isNamed } = readingOf().declarations;
    const all = [...held.values()].flat();
    partials = new Set([...partialsOf(all)].filter((path) => !isNamed(path)));
    return partials;
  }
  return {
    readAhead,
    update,
    promptsAt: (path) => held.get(path) ?? [],
    paths: () => held.keys(),
    partials: partialsNow,
    isPrompt: (path) => held.has(path) && !partialsNow().has(path),
    store: () => store,
    unread: () => unread2.size
  };
}

// src/history/to-edit.ts
function toEdit({ head, base, shares, tokens, usd, usdPerMonth }) {
  const path = (head ?? base)?.prompt.at.path ?? "";
  const files = shares.map(({ cause }) => cause.at.path);
  const what = shares.flatMap(({ cause }) => cause.partial ? ["partial"] : cause.what);
  const models = shares.find(({ cause }) => cause.models)?.cause.models;
  return {
    what: [...new Set(what)],
    files: files.length === 0 ? [path] : [...new Set(files)],
    models: models ?? null,
    before: tokens.base,
    tokens: tokens.delta.expected,
    usdPerThousandCalls: decimalOf2(usd?.delta.expected, 1000n),
    usdPerMonth: decimalOf2(usdPerMonth?.delta.expected)
  };
}
function editSums(changes) {
  return {
    tokens: changes.reduce((sum, { tokens }) => sum + tokens.delta.expected, 0),
    usdPerThousandCalls: decimalOf2(sumOf(changes.map(({ usd }) => usd?.delta.expected)), 1000n),
    usdPerMonth: decimalOf2(sumOf(changes.map(({ usdPerMonth }) => usdPerMonth?.delta.expected)))
  };
}

// src/history/tracked.ts
function trackedBy(config, only) {
  const find = openGlobber();
  const globs = globsOf(config);
  const discovers = (config.head?.rules ?? []).some((rule) => rule.discovers);
  const standing = findPlaces(find);
  const match = matchAny((rule, path) => find(rule).has(path));
  const today = /* @__PURE__ */ new Map();
  const newest = (path) => today.get(path) ?? path;
  const isAsked = (path) => only?.some((name) => name === "" || path === name || path.startsWith(`${name}/`)) ?? true;
  return {
    newest,
    byPath(path) {
      if (!isAsked(newest(path))) return "none";
      if (today.has(path) || globs.some((each) => find(each).has(path))) return "prompt";
      const where = discovers ? standing(path) : "none";
      return where === "named" ? "prompt" : where === "none" || where === "code" ? "none" : "text";
    },
    byText: (path, text) => isFoundPrompt(path, text, { standing, mayHoldPrompts }),
    follow: (from, to) => void today.set(from, newest(to)),
    match: (rules, path, names) => match(rules, newest(path), names)
  };
}

// src/history/tree.ts
function treeOf(listing) {
  const files = new Map(listing.map((entry) => [entry.path, entry]));
  let listed;
  return {
    get: (path) => files.get(path),
    entries() {
      if (!listed) {
        listed = [...files.values()];
        isByPath(listed, files);
      }
      return listed;
    },
    undo(changes) {
      for (const { path, before } of changes) {
        if (before === void 0) files.delete(path);
        else files.set(path, { path, id: before });
      }
      if (changes.length > 0) listed = void 0;
    }
  };
}

// src/history/walk.ts
async function walk(request) {
  const { prepared, isEnd, isShallow: isShallow2 } = request;
  const past = openPast(request);
  const [all, models] = [past.lineages.all(), past.lineages.models()];
  const walked = { lineages: all, models, commits: [], times: [], shas: [], end: "root", unread: 0 };
  await past.begin();
  let newer = Number.POSITIVE_INFINITY;
  for await (const { commit, isFirstOfWindow, window } of inWindows(request.log, past.isRead)) {
    if (isFirstOfWindow) await past.files.readAhead(window.flatMap(entriesBefore));
    const time = Math.min(newer, commit.time);
    newer = time;
    const at = walked.times.push(time) - 1;
    walked.shas.push(commit.sha);
    request.onCommit?.(at + 1, time);
    if (isEnd(commit, time)) walked.end = "since";
    else if (commit.parent === void 0 && isShallow2) walked.end = "shallow";
    if (walked.end !== "root") break;
    const changes = await past.undo(commit);
    if (changes.length === 0) continue;
    const found = past.lineages.undo(changes, at);
    const { changes: _, ...rest } = commit;
    const costly = changes.flatMap(
      (change, i) => found[i] && changesCost(change) ? [{ change, lineage: found[i] }] : []
    );
    if (costly.length === 0) continue;
    const edits = costly.map(({ change, lineage }) => ({ edit: toEdit(change), lineage }));
    walked.commits.push({ commit: rest, at, edits, sums: editSums(costly.map(({ change }) => change)) });
  }
  past.lineages.end(Math.max(0, walked.times.length - 1));
  return { ...walked, unread: past.files.unread() + unreadNow(prepared) };
}
var unreadNow = ({ findings }) => findings.filter(({ kind }) => kind === "unreadable").length;
function entriesBefore({ changes }) {
  return changes.flatMap(({ path, before }) => before === void 0 ? [] : [{ path, id: before }]);
}
function changesCost({ base, head, tokens, usd }) {
  if (!base || !head) return true;
  return tokens.delta.expected !== 0 || (usd?.delta.expected ?? 0n) !== 0n || base.model.id !== head.model.id;
}
function isSent({ prompt }) {
  return prompt.ignored === void 0;
}
function openPast({ prepared, only, renamesOf }) {
  const { config, head } = prepared;
  const tracked = trackedBy(config, only);
  const tree = treeOf(head.listing ?? head.entries);
  let reading;
  const readingOf = () => {
    reading ??= {
      declarations: declarationsFor(config, tracked.match, []),
      samples: [head],
      config,
      facts: config.head,
      match: tracked.match
    };
    return reading;
  };
  const files = pastFiles(head.revision, tree, tracked, config, readingOf);
  const known = lineages();
  const today = termsOf({ ...prepared, match: tracked.match });
  const terms = (base, now) => {
    const newest = now ?? base;
    return (now && known.termsOf(now)) ?? today(newest, newest);
  };
  const explained = (pairs) => {
    const { measure: count, priceOf } = files.store();
    return price(measure(pairs, count), priceOf, cachingBy(readingOf().declarations)).map(explain);
  };
  const promptsIn = (paths) => [...paths].flatMap((path) => files.isPrompt(path) ? files.promptsAt(path) : []).filter(isSent);
  async function follow(commit) {
    const gone2 = commit.changes.some(({ after }) => after === void 0);
    const come = commit.changes.some(({ path, before }) => before === void 0 && files.promptsAt(path).length > 0);
    if (!gone2 || !come) return [];
    const renames = await renamesOf(commit, (path) => tree.get(path) === void 0 || files.promptsAt(path).length > 0);
    const ours = renames.filter(({ to }) => files.promptsAt(to).length > 0);
    for (const { from, to } of ours) tracked.follow(from, to);
    if (ours.length > 0) reading = void 0;
    return ours;
  }
  return {
    files,
    isRead: (path) => tracked.byPath(path) !== "none",
    lineages: known,
    async begin() {
      const paths = new Set(tree.entries().map(({ path }) => path));
      await files.readAhead(tree.entries());
      await files.update(paths, []);
      const now = unpaired(promptsIn(files.paths()), (prompt) => terms(void 0, prompt));
      for (const change of explained(now)) known.start(change);
    },
    async undo(commit) {
      const renames = await follow(commit);
      const partials = files.partials();
      const comeOrGone = commit.changes.flatMap(({ path, before, after: after2 }) => before && after2 ? [] : [path]);
      tree.undo(commit.changes);
      const were = await files.update(new Set(commit.changes.map(({ path }) => path)), comeOrGone);
      if (were.size === 0) return [];
      const now = files.partials();
      const touched = new Set(were.keys());
      for (const path of [...partials, ...now]) if (partials.has(path) !== now.has(path)) touched.add(path);
      const after = [...touched].flatMap(
        (path) => partials.has(path) ? [] : (were.get(path) ?? files.promptsAt(path)).filter(isSent)
      );
      const was = promptsIn(touched);
      const same = new Set(was.filter((one) => after.includes(one)));
      const differ = (some) => some.filter((one) => !same.has(one));
      return explained(pair(differ(was), differ(after), renames, terms));
    }
  };
}

// src/history/history-of.ts
async function historyOf(request) {
  const { cwd, every, only, now } = request;
  const until = request.until === void 0 ? void 0 : boundOf(request.until, now, "--until");
  const revision = until && "revision" in until ? until.revision : request.revision ?? "HEAD";
  if (until && "revision" in until && request.revision !== void 0)
    throw new Problem(`--until ${request.until} is no date, and a revision is named already.`, {
      remedy: "Write a date such as 2026-01-31, or leave one of them out."
    });
  const branch = await branchLog(cwd, revision, until && "time" in until ? until.time : void 0, request.env);
  const sides = { kind: "local", cwd, head: branch.tip, alone: true, env: request.env };
  const prepared = await prepare({ sides, config: request.config, ...only && { only: [...only] } });
  const walked = await walk({
    prepared,
    only,
    log: branch.log(includedAbove(prepared.sides, prepared.config)),
    isEnd: within(await endOf(branch, request), request.mostCommits),
    isShallow: branch.isShallow,
    renamesOf: branch.renamesOf,
    onCommit: request.onCommit
  });
  const list = listInUse(prepared.config, walked.models.values());
  return toHistory(walked, momentsOf(walked, every, every === "tag" ? await branch.tags() : /* @__PURE__ */ new Map()), {
    promptcost: version,
    directory: branch.directory,
    branch: { label: revision, sha: branch.tip },
    every,
    config: prepared.config.head?.path ?? null,
    prices: { catalogue: catalogue.name, version: catalogue.version, asOf: catalogue.asOf, ...list && { list } },
    policy: prepared.config.policy,
    usage: prepared.usage.base ?? prepared.usage.head
  });
}
function noBound(revision, { remedy }) {
  return new Problem(`--since "${revision.slice(0, 200)}" is no date, no span and no known revision.`, {
    remedy: `Write a date such as --since 2026-01-31, or a span such as --since 90d.
${remedy ?? ""}`.trimEnd()
  });
}
function within(isEnd, most = Number.POSITIVE_INFINITY) {
  let walked = 0;
  return (commit, time) => ++walked >= most || isEnd(commit, time);
}
async function endOf(branch, { since, now }) {
  if (since === void 0) return () => false;
  const bound = boundOf(since, now, "--since");
  if ("time" in bound) return (_, time) => time < bound.time;
  const { sha, time: oldest } = await branch.commit(bound.revision).catch((error) => {
    throw error instanceof Problem ? noBound(bound.revision, error) : error;
  });
  return (commit, time) => commit.sha === sha || time < oldest;
}

export {
  branchLog,
  historyOf
};
