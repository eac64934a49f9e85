import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  promptsOf,
  readingsOf
} from "./chunk-W6ONW2FT.js";
import {
  explain,
  price,
  unpaired
} from "./chunk-BTPU5ZJU.js";
import {
  headKeysOf,
  measure,
  placeOf,
  settingsFor,
  snapshot,
  takes,
  workloadFor,
  workloads
} from "./chunk-OLMLMNIC.js";
import {
  require_mod
} from "./chunk-LWC2EFTY.js";
import {
  __toESM
} from "./chunk-K5Q5QNMK.js";

// src/usage/file/workload-from.ts
var dayMs = 864e5;
var mostCalls = 1e12;
var monthDays = 365.25 / 12;
function workloadsFrom({ rows, from, to }) {
  const months = [...new Set(rows.map(({ month }) => month))].sort();
  const whole = months.findLast((month) => coveredDays(month, from, to) === daysIn(month));
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
    const output = some.reduce((sum, row) => sum + row.calls * row.output.mean, 0);
    found.set(prompt, {
      callsPerMonth: Math.min(mostCalls, Math.round(calls * scale)),
      outputPerCall: calls === 0 ? void 0 : Math.round(output / calls)
    });
  }
  return found;
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
  const most = Math.max(low.length, expected.length, high.length);
  for (let i = 0; i < most; i++) if (!isAlike(expected[i], low[i]) || !isAlike(expected[i], high[i])) return i;
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
  const most = (some) => some.reduce((sum, { tokens }) => Math.max(sum, tokens), 0);
  const isLong = ({ ttl }) => (ttl ?? marks.ttl) === "1h";
  const ofTurns = marks.automatic && pieces.some(({ end: end2 }) => end2?.why === "history");
  const end = marks.automatic ? all : 0;
  const found = most(places.filter(({ tokens }) => tokens <= prefix));
  const read = Math.max(found, ofTurns || marks.automatic && prefix === all ? prefix : 0);
  const long = Math.max(most(places.filter(isLong)), marks.automatic && marks.ttl === "1h" ? all : 0);
  return {
    cached: stepped(read, rule),
    written: atLeast(Math.max(most(places), end), rule),
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
  const { cache = {}, callsPerMonth } = workload;
  const marks = marksOf(side.prompt, other, rule, cache.hitRate !== void 0);
  const lifetime = lifetimeOf(rule, side.prompt.cache, cache.ttl);
  const most = callsPerMonth === void 0 ? 0 : 1 - Math.exp(-callsPerMonth * lifetime / secondsPerMonth);
  const declared = cache.hitRate;
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
      cache.ttl === "1h" && "1h" in rule.lifetimes
    ),
    ...wouldBe(pieces, rule),
    longFactor,
    hitRate: declared === void 0 ? { low: 0, high: most } : { low: declared, high: declared },
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
function marksOf({ cache }, other, { how, writes }, isDeclared) {
  if (how === "automatic") return writes === "request" ? cache : void 0;
  const marks = hasMarks(cache) ? cache : void 0;
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

// src/judging/notes-on-usage.ts
var oldAfter = 60;
var mostNamed = 5;
var lowerBelow = 0.8;
function notesOnUsage(prepared, pairs) {
  const { usage, isWhole, now } = prepared;
  const used = usage.base ?? usage.head;
  if (!used) return [];
  const days = ageInDays(used.to, now);
  const isOld = days > oldAfter;
  return [
    ...isOld ? [{ kind: "usage-old", severity: "warn", file: used.path, to: used.to, days }] : [],
    ...declaredOtherwise(prepared, pairs),
    ...isWhole ? unplaced(used, pairs) : [],
    ...changed(usage.base, usage.head)
  ];
}
function usageBasis({ usage, now }) {
  const used = usage.base ?? usage.head;
  return used && { file: used.path, from: used.from, to: used.to, days: ageInDays(used.to, now) };
}
function declaredOtherwise({ config, match }, pairs) {
  const differing = pairs.flatMap(({ id, base, head, workload: { callsPerMonth: recorded2 } }) => {
    const places = { base: base && placeOf(base.prompt), head: head && placeOf(head.prompt) };
    const declared2 = workloadFor(config, places, match).workload.callsPerMonth;
    return declared2 === void 0 || recorded2 === void 0 || declared2 === recorded2 ? [] : [{ id, declared: declared2, recorded: recorded2 }];
  });
  const [most] = differing.sort((a, b) => factor(b) - factor(a));
  if (!most) return [];
  const { id: example, declared, recorded } = most;
  return [{ kind: "usage-differs", severity: "info", prompts: differing.length, example, declared, recorded }];
}
function factor({ declared, recorded }) {
  return (Math.max(declared, recorded) + 1) / (Math.min(declared, recorded) + 1);
}
function unplaced({ path: file, rows }, pairs) {
  const known = new Set(
    pairs.flatMap(({ id, base, head }) => [
      id,
      ...[base, head].flatMap((side) => [side?.prompt.id, side?.prompt.at.path])
    ])
  );
  const lost2 = rows.filter(({ prompt }) => prompt === void 0 || !known.has(prompt));
  const callsOf = (some) => some.reduce((sum, { calls }) => sum + calls, 0);
  if (lost2.length === 0) return [];
  const byName = /* @__PURE__ */ new Map();
  for (const { prompt, calls } of lost2) if (prompt !== void 0) byName.set(prompt, (byName.get(prompt) ?? 0) + calls);
  const names2 = [...byName].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name);
  const share = 100 * callsOf(lost2) / Math.max(1, callsOf(rows));
  return [
    { kind: "usage-unplaced", severity: "info", file, names: names2.slice(0, mostNamed), count: names2.length, share }
  ];
}
function changed(base, head) {
  if (!base || !head || base === head) return [];
  const [before2, after] = [workloadsFrom(base), workloadsFrom(head)];
  const sum = (some) => Math.min(
    Number.MAX_SAFE_INTEGER,
    [...some.values()].reduce((total, { callsPerMonth }) => total + callsPerMonth, 0)
  );
  const lower = [...before2].filter(([name, { callsPerMonth }]) => (after.get(name)?.callsPerMonth ?? 0) < lowerBelow * callsPerMonth).map(([name]) => name);
  if (lower.length === 0 && JSON.stringify([...before2]) === JSON.stringify([...after])) return [];
  return [
    {
      kind: "usage-changed",
      severity: lower.length > 0 ? "warn" : "info",
      file: head.path,
      base: sum(before2),
      head: sum(after),
      lower: lower.slice(0, mostNamed),
      count: lower.length
    }
  ];
}

// src/config/said-of.ts
function saidOf(config, places, match, owners) {
  const [was, is] = [places.base ?? places.head, places.head ?? places.base];
  const ofBase = saidBy(config.base, was, match, owners.base);
  const isOneWord = config.base === config.head && owners.base === owners.head;
  const isOnePlace = was === is || was?.path === is?.path && !was?.names && !is?.names;
  return { base: ofBase, head: isOneWord && isOnePlace ? ofBase : saidBy(config.head, is, match, owners.head) };
}
function saidBy(facts, place, match, ownersOf) {
  if (place === void 0) return { owners: [], tags: [] };
  const { owner, tags = [] } = facts ? settingsFor(facts, place, match) : {};
  return { owners: owner === void 0 ? ownersOf(place.path) : [owner], tags };
}

// src/judging/terms-of.ts
function termsOf(prepared) {
  const { config, match, owners } = prepared;
  const calledOf = workloadOf(prepared);
  const isGrouped = config.policy.limits.some(({ group }) => group !== void 0);
  if (!isGrouped && owners.isNobody) return calledOf;
  return (base, head) => {
    const terms = calledOf(base, head);
    const said = saidOf(config, { base: base && placeOf(base), head: head && placeOf(head) }, match, owners);
    return { ...terms, owner: terms.owner ?? said.base.owners[0], said };
  };
}
function workloadOf({ config, match, usage }) {
  const [before2, after] = [recordedIn(usage.base), usage.head === usage.base ? noUsage : recordedIn(usage.head)];
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
var noUsage = () => void 0;
function recordedIn(usage) {
  if (!usage) return noUsage;
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

// src/judging/idle-takes.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
function idleTakes({ base, head, policyFrom }, match, ofHead, ofBase) {
  const before2 = policyFrom === "base" && base && ofBase ? idleIn(base, match, ofBase) : [];
  const known = new Set(before2.map(({ take }) => take));
  return idleIn(head, match, ofHead).map((idle) => known.has(idle.take) ? { ...idle, severity: "info" } : idle);
}
function idleIn(facts, match, { parsedPrompts, names: names2 }) {
  return (facts?.rules ?? []).flatMap((rule) => {
    const paths = rule.take ? [...names2.keys()].filter((path) => match(rule, path)) : [];
    if (paths.length === 0) return [];
    const there = new Set(paths);
    const named = paths.flatMap((path) => (names2.get(path) ?? []).map((name) => ({ path, name })));
    const ofPrompts = parsedPrompts.map(placeOf).flatMap(({ path, names: own }) => there.has(path) ? (own ?? [void 0]).map((name) => ({ path, name })) : []);
    const all = [...ofPrompts, ...named];
    return (rule.take ?? []).flatMap(({ pattern, at }) => {
      if (all.some(({ path, name }) => name === void 0 || takes(pattern, path, name))) return [];
      const nearest = nearestTo(
        pattern,
        paths.flatMap((path) => names2.get(path) ?? [])
      );
      return [{ kind: "take-matches-nothing", severity: "warn", at, take: pattern, ...nearest && { nearest } }];
    });
  });
}
var MOST_NAMES = 5e3;
function nearestTo(pattern, names2) {
  const asked = pattern.slice(0, 100).toLowerCase();
  const bare = asked.replace(/[*?]+/g, "");
  let best;
  for (const name of new Set(names2.slice(0, MOST_NAMES))) {
    const whole = name.slice(0, 100).toLowerCase();
    const last = whole.slice(whole.lastIndexOf(".") + 1);
    const edits = last.includes(bare) || whole.includes(bare) ? 0 : Math.min((0, import_fastest_levenshtein.distance)(asked, whole), (0, import_fastest_levenshtein.distance)(bare, last));
    if (bare.length > 2 && (best === void 0 || edits < best.edits)) best = { name, edits };
  }
  return best && best.edits <= Math.max(2, bare.length / 3) ? best.name : void 0;
}

// src/prompts/note-declared-slots.ts
var import_fastest_levenshtein2 = __toESM(require_mod(), 1);
function isAbout(rule, prompt, match) {
  const { path, names: names2 } = placeOf(prompt);
  return match(rule, path, names2);
}
function noteDeclaredSlots(head, base, match, texts) {
  const before2 = new Set(base && slips(base, match, texts).map(keyOf2));
  return slips(head, match, texts).map((note) => before2.has(keyOf2(note)) ? { ...note, severity: "info" } : note);
}
var keyOf2 = ({ slot, problem }) => `${problem} ${slot}`;
function slips({ facts, prompts }, match, texts) {
  return declaredIn(facts).flatMap(({ name, slot, rule }) => {
    const theirs = rule ? prompts.filter((prompt) => isAbout(rule, prompt, match)) : prompts;
    if (theirs.length === 0) return [];
    const { at } = slot;
    if (!theirs.some((prompt) => names(prompt, name, texts))) {
      const nearest = nearestSlot(name, theirs);
      return [
        { kind: "slot-declaration", severity: "warn", at, problem: "unused", slot: name, ...nearest && { nearest } }
      ];
    }
    const isBareNumber = "bare" in slot && slot.bare && typeof slot.sample === "number";
    return isBareNumber ? [{ kind: "slot-declaration", severity: "warn", at, problem: "number", slot: name }] : [];
  });
}
function declaredIn(facts) {
  const of = (slots, rule) => Object.entries(slots ?? {}).map(([name, slot]) => ({ name, slot, rule }));
  return [...of(facts?.defaults.slots), ...(facts?.rules ?? []).flatMap((rule) => of(rule.slots, rule))];
}
function names({ slots, sources }, name, texts) {
  if (slots.some((slot) => slot.name === name || slot.part === name)) return true;
  const word = /[\p{L}\p{N}_$-]+/u.exec(name)?.[0];
  if (word === void 0 || word !== name.split(/[.[]/)[0]) return false;
  return sources.some((source) => texts.get(source)?.includes(word) ?? true);
}
function nearestSlot(name, prompts) {
  const bare = name.replace(/[\s{}$<>%]+/g, "");
  if (bare.length === 0 || bare.length > LONGEST) return void 0;
  const open = new Set(
    prompts.flatMap(({ slots }) => slots.filter(({ from }) => from === "undeclared").map((slot) => slot.name))
  );
  const most = Math.max(1, Math.floor(bare.length / 4));
  let best;
  for (const slot of [...open].slice(0, MOST_SLOTS)) {
    if (!/^[\w.$-]{1,64}$/.test(slot)) continue;
    const edits = (0, import_fastest_levenshtein2.distance)(bare.toLowerCase(), slot.toLowerCase());
    if (edits <= most && (best === void 0 || edits < best.edits)) best = { name: slot, edits };
  }
  return best?.name;
}
var LONGEST = 64;
var MOST_SLOTS = 1e3;

// src/prompts/note-slots.ts
function noteSlots(all) {
  const pairs = all.filter(
    ({ base, head }) => head && (head.prompt.slots.length > 0 || base && base.prompt !== head.prompt)
  );
  const fresh = pairs.flatMap(({ base, head }) => {
    if (!base || !head || base.prompt === head.prompt) return [];
    const before2 = new Set(base.prompt.slots.map((slot) => slot.name));
    const unsure = new Set(base.prompt.slots.flatMap((slot) => slot.unsure ? [slot.name] : []));
    const parts = new Set(base.prompt.slots.map((slot) => slot.part));
    const isNew = ({ name, part, from, unsure: isUnsure }) => (from === "undeclared" ? !before2.has(name) : part !== void 0 && !parts.has(part)) || isUnsure && !before2.has(name) && !unsure.has(name);
    const slots = head.prompt.slots.filter(isNew);
    const [first] = slots;
    if (!first) return [];
    const severity = isDoubtful(head.prompt, slots) ? "info" : "warn";
    return [{ kind: "slot-new", severity, prompt: head.prompt.id, slots: slots.length, ...exampleOf(first) }];
  });
  const more = pairs.flatMap(
    ({ base, head }) => base && head && base.prompt !== head.prompt ? repeated(base.prompt, head.prompt) : []
  );
  const unsureOf = ({ slots }) => slots.filter((slot) => slot.unsure);
  return [
    ...fresh,
    ...more,
    ...together("slots-undeclared", pairs, undeclaredOf),
    ...together("slots-estimated", pairs, unsureOf)
  ];
}
function together(kind, pairs, of) {
  let first;
  let [prompts, slots] = [0, 0];
  for (const { head } of pairs) {
    const found = head && head.prompt.slots.length > 0 ? of(head.prompt) : [];
    if (found.length === 0) continue;
    first ??= found[0];
    prompts++;
    slots += found.length;
  }
  return first ? [{ kind, severity: "info", prompts, slots, ...exampleOf(first) }] : [];
}
function isDoubtful(prompt, slots) {
  return slots.every((slot) => slot.doubtful) && prompt.slots.every((slot) => slot.from === "undeclared");
}
function repeated(base, head) {
  const [before2, now] = [timesSent(base), timesSent(head)];
  const known = new Set(base.slots.map(({ name: name2 }) => name2));
  for (const { name: name2, doubtful } of head.slots) if (doubtful) known.delete(name2);
  let most;
  for (const [name2, sent] of now) {
    const times2 = before2.get(name2)?.times ?? 0;
    if (name2 !== ITEMS && !known.has(name2)) continue;
    if (sent.times > times2 && (!most || sent.times - times2 > most.sent.times - most.times)) most = { name: name2, times: times2, sent };
  }
  if (!most) return [];
  const { at, name, times } = most.sent;
  return [
    {
      kind: "slot-repeated",
      severity: "warn",
      prompt: head.id,
      base: most.times,
      head: times,
      ...exampleOf({ name, at })
    }
  ];
}
var ITEMS = "\0";
function timesSent({ messages, slots }) {
  const from = new Map(slots.map((slot) => [slot.name, slot.from]));
  const sent = /* @__PURE__ */ new Map();
  for (const { runs } of messages) {
    for (const { kind, name, at, tokens } of runs.expected) {
      if (kind !== "slot" || name === void 0 || tokens !== void 0) continue;
      if ((from.get(name) ?? "undeclared") !== "undeclared") continue;
      const key = from.has(name) ? name : ITEMS;
      const known = sent.get(key);
      if (known) known.times++;
      else sent.set(key, { name, at, times: 1 });
    }
  }
  return sent;
}
function undeclaredOf({ slots }) {
  return slots.filter((slot) => slot.from === "undeclared");
}
function exampleOf({ name, at }) {
  return /^[\w.$-]{1,64}$/.test(name) ? { at, example: name } : { at };
}

// src/tokens/special-tokens.ts
var specialTokens = [
  "<|endoftext|>",
  "<|endofprompt|>",
  "<|fim_prefix|>",
  "<|fim_middle|>",
  "<|fim_suffix|>",
  "<|im_start|>",
  "<|im_end|>",
  "<|im_sep|>",
  "<|startoftext|>",
  "<|start|>",
  "<|end|>",
  "<|message|>",
  "<|channel|>",
  "<|constrain|>",
  "<|return|>",
  "<|call|>"
];
function specialTokensIn(text) {
  return text.includes("<|") ? specialTokens.filter((token) => text.includes(token)) : [];
}

// src/tokens/note-special-tokens.ts
function noteSpecialTokens(prompts) {
  const spelling = prompts.filter(
    ({ messages }) => messages.some(({ runs }) => specialTokensIn(joined(runs.high)).length > 0)
  );
  return spelling.length === 0 ? [] : [{ kind: "special-tokens", severity: "info", prompts: spelling.map(({ id }) => id) }];
}
function joined(runs) {
  const [first] = runs;
  return first && runs.length === 1 ? first.text : runs.map((run) => run.text).join("");
}

// src/judging/notes-on.ts
function notesOn(prepared, { declarations }, { base, head, findings: ofPrompts }, pairs) {
  const { config, match, isWhole, findings, store } = prepared;
  const paths = [...base, ...head].map(({ prompt }) => prompt.at.path);
  return [
    ...findings,
    ...headKeysOfWorkloads(pairs),
    ...guessedModels(head),
    ...headKeysOf(config, declarations, paths),
    ...config.policy.enforce === "report" ? ofPrompts.map(asWarning) : ofPrompts,
    ...noteSlots(pairs),
    ...isWhole ? noteDeclaredSlots(sideOf(config.head, head), sideOf(config.base, base), match, store.prompts.texts) : [],
    ...notesOnUsage(prepared, pairs),
    ...noteSpecialTokens(head.map(({ prompt }) => prompt))
  ];
}
var sideOf = (facts, prompts) => ({
  facts,
  prompts: prompts.map(({ prompt }) => prompt)
});
var asWarning = (finding) => finding.severity === "fail" ? { ...finding, severity: "warn" } : finding;
function headKeysOfWorkloads(pairs) {
  const keys = new Set(pairs.flatMap(({ headKeys = [] }) => headKeys));
  return [...keys].map((key) => ({ kind: "head-key", severity: "info", key }));
}
function guessedModels(head) {
  const models = /* @__PURE__ */ new Map();
  for (const { model, guess } of head)
    if (guess) models.set(model.asked, { guess, prompts: (models.get(model.asked)?.prompts ?? 0) + 1 });
  return [...models].map(([model, { guess, prompts }]) => ({
    kind: "model-guessed",
    severity: "info",
    model,
    ...guess,
    prompts
  }));
}

// src/judging/measure-one.ts
async function measureOne(prepared) {
  const { config, match, head, store } = prepared;
  const readings = readingsOf(prepared);
  const taken = await snapshot(head, readings.head, store);
  const { prompts: all, findings } = promptsOf(taken);
  const prompts = all.filter(({ prompt }) => !prompt.ignored);
  const terms = termsOf(prepared);
  const alone = unpaired(prompts, (prompt) => terms(prompt, prompt));
  const changes = price(measure(alone, store.measure), store.priceOf, cachingBy(readings.declarations)).map(explain);
  const notes = notesOn(prepared, readings, { base: [], head: prompts, findings }, alone);
  return { changes, findings: [...notes, ...prepared.isWhole ? idleTakes(config, match, taken) : []] };
}

export {
  walkOf,
  cacheablePieces,
  cachingBy,
  variesIn,
  idleTakes,
  workloadsFrom,
  ageInDays,
  usageBasis,
  notesOn,
  termsOf,
  measureOne
};
