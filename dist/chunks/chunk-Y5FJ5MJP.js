import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  ageInDays,
  cachingBy,
  explain,
  price,
  termsOf,
  unpaired,
  workloadsFrom
} from "./chunk-TYNOEF3D.js";
import {
  promptsOf,
  readingsOf
} from "./chunk-57EWHO3R.js";
import {
  headKeysOf,
  measure,
  placeOf,
  snapshot,
  takes,
  workloadFor
} from "./chunk-NXAFWZ2C.js";
import {
  require_mod
} from "./chunk-LWC2EFTY.js";
import {
  __toESM
} from "./chunk-K5Q5QNMK.js";

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
  const lost = rows.filter(({ prompt }) => prompt === void 0 || !known.has(prompt));
  const callsOf = (some) => some.reduce((sum, { calls }) => sum + calls, 0);
  if (lost.length === 0) return [];
  const byName = /* @__PURE__ */ new Map();
  for (const { prompt, calls } of lost) if (prompt !== void 0) byName.set(prompt, (byName.get(prompt) ?? 0) + calls);
  const names2 = [...byName].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name);
  const share = 100 * callsOf(lost) / Math.max(1, callsOf(rows));
  return [
    { kind: "usage-unplaced", severity: "info", file, names: names2.slice(0, mostNamed), count: names2.length, share }
  ];
}
function changed(base, head) {
  if (!base || !head || base === head) return [];
  const [before, after] = [workloadsFrom(base), workloadsFrom(head)];
  const sum = (some) => Math.min(
    Number.MAX_SAFE_INTEGER,
    [...some.values()].reduce((total, { callsPerMonth }) => total + callsPerMonth, 0)
  );
  const lower = [...before].filter(([name, { callsPerMonth }]) => (after.get(name)?.callsPerMonth ?? 0) < lowerBelow * callsPerMonth).map(([name]) => name);
  if (lower.length === 0 && JSON.stringify([...before]) === JSON.stringify([...after])) return [];
  return [
    {
      kind: "usage-changed",
      severity: lower.length > 0 ? "warn" : "info",
      file: head.path,
      base: sum(before),
      head: sum(after),
      lower: lower.slice(0, mostNamed),
      count: lower.length
    }
  ];
}

// src/judging/idle-takes.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
function idleTakes({ base, head, policyFrom }, match, ofHead, ofBase) {
  const before = policyFrom === "base" && base && ofBase ? idleIn(base, match, ofBase) : [];
  const known = new Set(before.map(({ take }) => take));
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
  const before = new Set(base && slips(base, match, texts).map(keyOf));
  return slips(head, match, texts).map((note) => before.has(keyOf(note)) ? { ...note, severity: "info" } : note);
}
var keyOf = ({ slot, problem }) => `${problem} ${slot}`;
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
  const whole = new RegExp(`(?<![\\p{L}\\p{N}_$-])${word.replace(/[$-]/g, "\\$&")}(?![\\p{L}\\p{N}_$-])`, "u");
  return sources.some((source) => {
    const text = texts.get(source);
    return text === void 0 || whole.test(text);
  });
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
    const before = new Set(base.prompt.slots.map((slot) => slot.name));
    const unsure = new Set(base.prompt.slots.flatMap((slot) => slot.unsure ? [slot.name] : []));
    const parts = new Set(base.prompt.slots.map((slot) => slot.part));
    const isNew = ({ name, part, from, unsure: isUnsure }) => (from === "undeclared" ? !before.has(name) : part !== void 0 && !parts.has(part)) || isUnsure && !before.has(name) && !unsure.has(name);
    const slots = head.prompt.slots.filter(isNew);
    const [first] = slots;
    if (!first || isSwap(slots, base.prompt, head.prompt)) return [];
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
function isSwap(fresh, base, head) {
  const now = new Set(head.slots.map(({ name }) => name));
  const gone = undeclaredOf(base).filter(({ name }) => !now.has(name));
  return fresh.every(({ from }) => from === "undeclared") && fresh.length <= gone.length;
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
  const [before, now] = [timesSent(base), timesSent(head)];
  const known = new Set(base.slots.map(({ name: name2 }) => name2));
  for (const { name: name2, doubtful } of head.slots) if (doubtful) known.delete(name2);
  let most;
  for (const [name2, sent] of now) {
    const times2 = before.get(name2)?.times ?? 0;
    if (name2 !== ITEMS && !known.has(name2)) continue;
    if (sent.times > times2 && (!most || sent.times - times2 > most.sent.times - most.times)) most = { name: name2, times: times2, sent };
  }
  if (!most) return [];
  const { times } = most.sent;
  const { at, name } = most.name === ITEMS ? risenMost(most.sent, before.get(ITEMS)) : most.sent;
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
function risenMost(now, before) {
  const rise = ({ name, times }) => times - (before?.items.get(name)?.times ?? 0);
  return [...now.items.values()].reduce((most, item) => rise(item) > rise(most) ? item : most);
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
      const known = sent.get(key) ?? { name, at, times: 0, items: /* @__PURE__ */ new Map() };
      known.times++;
      sent.set(key, known);
      if (key !== ITEMS) continue;
      const item = known.items.get(name) ?? { name, at, times: 0 };
      known.items.set(name, { name, at, times: item.times + 1 });
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
  const { declarations } = readings;
  return { changes, declarations, findings: [...notes, ...prepared.isWhole ? idleTakes(config, match, taken) : []] };
}

export {
  idleTakes,
  usageBasis,
  notesOn,
  measureOne
};
