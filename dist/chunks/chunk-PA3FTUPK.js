import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  ZodArray,
  ZodObject,
  ZodOptional,
  ZodPipe,
  ZodRecord,
  _enum,
  array,
  boolean,
  int,
  number,
  object,
  record,
  strictObject,
  string,
  union
} from "./chunk-233CVKB6.js";
import {
  serviceNames
} from "./chunk-F2PPHUIP.js";
import {
  allCalls,
  amountText,
  appendTo,
  applyFlags,
  builtIn,
  checkFlags,
  defaultApprovals,
  defaultPolicy,
  defaultWithGrowth,
  either,
  floors,
  globTrouble,
  groupBys,
  groupKindOf,
  groupingOf,
  isPackageJson,
  joined,
  keyOf,
  labelOf,
  levels,
  limitOf,
  limitsIn,
  outcome,
  pathOf,
  percentOf,
  plainNumber,
  printableKey,
  printed,
  refuseBesideConfig,
  rulesFrom,
  scopeNames,
  scopeOf,
  shareOf,
  silentOn,
  smallestConfig,
  toFacts,
  ttlNames,
  unreadable,
  variesNames,
  warnsAtShare,
  withDefaultGrowth,
  withoutMark
} from "./chunk-B35ZWARA.js";
import {
  require_mod
} from "./chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunk-CY2V4QIA.js";
import {
  __toESM
} from "./chunk-K5Q5QNMK.js";

// src/config/open-policies.ts
import { dirname } from "node:path/posix";

// apart:yaml
import { createRequire } from "node:module";
var { Composer, Lexer, LineCounter, Parser, isAlias, isMap, isScalar, isSeq, parseDocument } = createRequire(import.meta.url)("./yaml.cjs");

// src/config/plain-value.ts
var Misfit = class extends Error {
  offset;
  remedy;
  constructor(what, offset, remedy) {
    super(what);
    this.offset = offset;
    this.remedy = remedy;
  }
};
var deepest = 24;
var mostNodes = 2e4;
function plainValue(node, offset) {
  const walk = { places: /* @__PURE__ */ new Map(), anchors: /* @__PURE__ */ new Map(), nodes: 0 };
  return { value: visit(node, [], { key: offset, value: offset }, walk), places: walk.places };
}
var startOf = (node, otherwise2) => node?.range?.[0] ?? otherwise2;
function visit(node, path, place, walk) {
  walk.nodes++;
  if (walk.nodes > mostNodes)
    throw new Misfit("the config is too large, perhaps by its aliases (*).", place.value, "Write out what is repeated.");
  if (path.length > deepest) throw new Misfit("this is nested too deeply.", place.value);
  walk.places.set(joined(path), place);
  if (isAlias(node)) {
    const target = walk.anchors.get(node.source);
    if (!target)
      throw new Misfit(
        "this alias (*) has no anchor (&) above it.",
        place.value,
        'If it is a glob, put it in quotes: "**/*.md"'
      );
    return visit(target, path, place, walk);
  }
  if (isScalar(node)) {
    if (node.anchor) walk.anchors.set(node.anchor, node);
    return node.value;
  }
  if (isSeq(node)) {
    if (node.anchor) walk.anchors.set(node.anchor, node);
    return node.items.map((item, index) => {
      const start = startOf(item, place.value);
      return visit(item, [...path, index], { key: start, value: start }, walk);
    });
  }
  if (!isMap(node)) return null;
  if (node.anchor) walk.anchors.set(node.anchor, node);
  return mapping(node.items, path, place, walk);
}
var noNumber = Object.assign(/* @__PURE__ */ Object.create(null), { [Symbol.toPrimitive]: () => Number.NaN });
function mapping(pairs, path, place, walk) {
  const value = Object.create(noNumber);
  for (const pair of pairs) {
    const start = startOf(pair.key, place.value);
    const key = keyOf2(pair.key, start);
    if (Object.hasOwn(value, key))
      throw new Misfit(`${printableKey(key)} is there twice.`, start, "Remove one of the two.");
    value[key] = visit(pair.value, [...path, key], { key: start, value: startOf(pair.value, start) }, walk);
  }
  return value;
}
function keyOf2(node, offset) {
  if (!isScalar(node) || typeof node.value !== "string") {
    throw new Misfit("a key must be text.", offset, 'Put it in quotes, or look for a bracket, a ":" or a "?" too many.');
  }
  if (node.value === "<<") throw new Misfit("merge keys (<<) are not supported.", offset, "Write out the keys.");
  if (node.value === "__proto__") throw new Misfit('"__proto__" cannot be a key.', offset);
  return node.value;
}

// src/config/yaml-messages.ts
var sentences = {
  ALIAS_PROPS: "an alias (*) cannot have an anchor or a tag of its own.",
  BAD_ALIAS: "this alias (*) has no valid name.",
  BAD_COLLECTION_TYPE: "this tag does not fit its value.",
  BAD_DIRECTIVE: "this line starts with % but is not a YAML directive.",
  BAD_DQ_ESCAPE: "this text in double quotes has an unknown escape (\\).",
  BAD_INDENT: "the indentation does not fit the lines above, or a bracket is not closed.",
  BAD_PROP_ORDER: "an anchor or a tag is in the wrong place.",
  BAD_SCALAR_START: "a plain value cannot start with this character.",
  BLOCK_AS_IMPLICIT_KEY: 'there is a second ":" on this line.',
  BLOCK_IN_FLOW: "a list or mapping over several lines cannot be inside brackets.",
  DUPLICATE_KEY: "this key appears twice.",
  IMPOSSIBLE: "this is not YAML.",
  KEY_OVER_1024_CHARS: "this key is too long.",
  MISSING_CHAR: "a character is missing here: a quote, a comma, a colon, a space or a bracket.",
  MULTILINE_IMPLICIT_KEY: 'a key cannot span several lines: a ":" may be missing.',
  MULTIPLE_ANCHORS: "a value can have one anchor (&) only.",
  MULTIPLE_DOCS: "a config is one YAML document; a second one starts here.",
  MULTIPLE_TAGS: "a value can have one tag (!) only.",
  NON_STRING_KEY: "a key must be text.",
  RESOURCE_EXHAUSTION: "this is nested too deeply.",
  TAB_AS_INDENT: "a tab cannot indent YAML.",
  TAG_RESOLVE_FAILED: "tags (!) mean nothing in a config.",
  UNEXPECTED_TOKEN: "this is not YAML: something is out of place here."
};
var remedies = {
  BAD_INDENT: "Indent the keys of one mapping alike, and close every bracket.",
  DUPLICATE_KEY: "Keep one of them.",
  MISSING_CHAR: "Check that every quote and bracket opened above is closed.",
  UNEXPECTED_TOKEN: "Put a value that holds one of : # [ ] { } , in quotes.",
  BAD_SCALAR_START: "Put the value in quotes.",
  BLOCK_AS_IMPLICIT_KEY: 'Put a value that holds ": " in quotes, and every key on its own line.',
  BAD_DQ_ESCAPE: "Use single quotes, which have no escapes.",
  MULTIPLE_DOCS: 'Remove the line "---" and everything after it.',
  TAB_AS_INDENT: "Indent with spaces.",
  TAG_RESOLVE_FAILED: "Remove the tag, or put the value in quotes."
};
function yamlMessage(code) {
  return { what: sentences[code], remedy: remedies[code] };
}

// src/config/parse-source.ts
var largest = 65536;
var deepestBrackets = 32;
function parseSource(source) {
  const { path } = source;
  const text2 = withoutMark(source.text);
  if (text2.length > largest) {
    throw new Problem("this config is larger than 64 KiB.", {
      where: { path },
      remedy: "Replace lists of single files with globs."
    });
  }
  const lines = new LineCounter();
  const locate = (offset) => {
    const { line, col } = lines.linePos(Math.min(offset, text2.length));
    return { path, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  try {
    const { value, places } = parse(text2, lines, isPackageJson(path));
    return { path, value, at: (to, of) => locate(placeOf(places, to)[of]) };
  } catch (error) {
    if (!(error instanceof Misfit)) throw error;
    throw new Problem(error.message, { where: locate(error.offset), ...error.remedy && { remedy: error.remedy } });
  }
}
function placeOf(places, path) {
  for (let length = path.length; length >= 0; length--) {
    const place = places.get(joined(path.slice(0, length)));
    if (place) return length === path.length ? place : { key: place.key, value: place.key };
  }
  return { key: 0, value: 0 };
}
function parse(text2, lines, within) {
  refuseDeepBrackets(text2, lines);
  const document = parseDocument(text2, {
    lineCounter: lines,
    uniqueKeys: false,
    prettyErrors: false,
    schema: "core",
    version: "1.2",
    merge: false
  });
  const trouble2 = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0])[0];
  if (trouble2) {
    const { what, remedy } = yamlMessage(trouble2.code);
    throw new Misfit(what, trouble2.pos[0], remedy);
  }
  if (document.directives?.yaml.explicit && document.directives.yaml.version !== "1.2") {
    throw new Misfit("a config is YAML 1.2.", 0, "Remove the line that starts with %YAML.");
  }
  const root = within ? keyed(document.contents) : { node: document.contents, offset: 0 };
  const { value, places } = plainValue(root.node, root.offset);
  if (value === null || value === "" || typeof value === "object" && Object.keys(value).length === 0) {
    throw new Misfit("this config is empty.", root.offset, `Remove it, or write at least:
${smallestConfig}`);
  }
  if (typeof value !== "object" || Array.isArray(value)) {
    throw new Misfit("a config is a mapping of keys.", root.offset, `Write for example:
${smallestConfig}`);
  }
  return { value, places };
}
function refuseDeepBrackets(text2, lines) {
  let depth = 0;
  const starts = [0];
  for (let offset = 0; offset < text2.length; offset++) {
    const character = text2.charCodeAt(offset);
    if (character === 10) starts.push(offset + 1);
    else if (character === 91 || character === 123) depth++;
    else if ((character === 93 || character === 125) && depth > 0) depth--;
    if (depth > deepestBrackets) {
      for (const start of starts) lines.addNewLine(start);
      throw new Misfit("this is nested too deeply.", offset);
    }
  }
}
function keyed(contents) {
  const pairs = isMap(contents) ? contents.items.filter(({ key }) => isScalar(key) && key.value === "promptcost") : [];
  const [pair, second] = pairs;
  const startOf2 = (node) => node?.range?.[0] ?? 0;
  if (second) throw new Misfit('"promptcost" is there twice.', startOf2(second.key), "Remove one of the two.");
  return { node: pair?.value, offset: pair ? startOf2(pair.key) : 0 };
}

// src/config/policy-source.ts
var fullCommit = /^[0-9a-f]{40}$/;
var onGitHub = /^(?<owner>[A-Za-z0-9][A-Za-z0-9-]{0,38})\/(?<repo>[\w.-]{1,100})\/\/(?<path>[^@#\s]{1,200})@(?<ref>[\w][\w./+-]{0,99})(?:#(?<commit>[0-9a-f]{40}))?$/;
var onNpm = /^npm:(?<name>(?:@[a-z0-9][\w.-]{0,99}\/)?[a-z0-9][\w.-]{0,99})\/\/(?<path>[^@#\s]{1,200})@(?<version>\d{1,6}\.\d{1,6}\.\d{1,6}(?:-[\w.-]{1,40})?)$/;
function policySource(written2) {
  const github = onGitHub.exec(written2)?.groups;
  const npm = onNpm.exec(written2)?.groups;
  const { owner = "", repo = "", ref = "", commit, name = "", version = "", path = "" } = { ...github, ...npm };
  if (github ?? npm) {
    const inside = resolvePath("", path);
    if (inside === void 0 || /^\.+$/.test(repo) || ref.includes("..")) return void 0;
    return github ? {
      kind: "github",
      owner,
      repo,
      path: inside,
      ref,
      by: fullCommit.test(ref) ? "commit" : "tag",
      ...commit && { commit }
    } : { kind: "npm", name, version, path: inside };
  }
  return /^\.{1,2}\/[^:@#\s]{1,200}$/.test(written2) ? { kind: "file", path: written2 } : void 0;
}
function resolvePath(folder, path) {
  const parts = [];
  for (const part of [...folder.split("/"), ...path.split("/")]) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === void 0) return void 0;
  }
  return parts.length === 0 ? void 0 : parts.join("/");
}
function nameOfPolicy(source) {
  if (source.kind === "file") return source.path;
  return source.kind === "github" ? `${source.owner}/${source.repo}//${source.path}@${source.ref}` : `npm:${source.name}//${source.path}@${source.version}`;
}

// src/config/compared.ts
function limitAt(below, amount) {
  const [unit, size] = "percent" in amount ? ["percent", amount.percent] : ["amount", amount.amount];
  return [{ below, text: amountText(amount), looseness: size, unit, absent: Number.POSITIVE_INFINITY }];
}
function noiseAt(below, size) {
  return size === void 0 ? [] : [{ below, text: plainNumber(size), looseness: size, unit: "amount", absent: 0 }];
}
function volume(size) {
  if (size === void 0) return [];
  return [{ below: [], text: plainNumber(size), looseness: -size, unit: "amount", absent: Number.POSITIVE_INFINITY }];
}
function word(text2, below = []) {
  return text2 === void 0 ? [] : [{ below, text: text2, looseness: 0, unit: "word", absent: 0 }];
}
function slotSizes(slots2 = {}) {
  return Object.entries(slots2).flatMap(([name, slot2]) => word(sizeOf(slot2), [name]));
}
function variantsSaid(variants2 = []) {
  return variants2.flatMap(({ name, share, slots: slots2, outputTokens: outputTokens2, tags: tags2 = [] }) => {
    const sizes = slotSizes(slots2).map(({ below, text: text3 }) => `${below.join(".")}: ${text3}`);
    const output = outputTokens2 === void 0 ? [] : [`${plainNumber(outputTokens2)} output tokens`];
    const tagged = tags2.length === 0 ? [] : [`tags ${[...tags2].sort().join(" and ")}`];
    const text2 = [`${plainNumber(100 * share / allCalls)}% of the calls`, ...sizes, ...output, ...tagged].join(", ");
    return [{ below: [name], text: text2, looseness: void 0, unit: "word", absent: void 0 }];
  });
}
function slotVaries(slots2 = {}) {
  return Object.entries(slots2).flatMap(([name, { varies }]) => {
    if (varies === void 0) return [];
    const looseness = varies === "call" || varies === "user" ? 0 : 1;
    return [{ below: [name, "varies"], text: varies, looseness, unit: "word", absent: 0 }];
  });
}
function hitRate(share) {
  return priced(share === void 0 ? void 0 : `${plainNumber(share * 100)}%`, void 0);
}
function sizeOf(slot2) {
  const times = slot2.times ? ` ${spread(slot2.times)} ${slot2.turns ? "turns" : "times"}` : "";
  if ("file" in slot2) return `the text of ${slot2.file}${times}`;
  if ("tokens" in slot2) return `${spread(slot2.tokens)} tokens${times}`;
  return `a sample of ${JSON.stringify(slot2.sample).length} characters${times}`;
}
var spread = ({ low, expected, high }) => low === high ? plainNumber(expected) : [low, expected, high].map(plainNumber).join("/");
function policyNamed(text2) {
  return text2 === void 0 ? [] : [{ below: [], text: text2, looseness: 0, unit: text2, absent: 1 }];
}
function priced(text2, looseness) {
  return text2 === void 0 ? [] : [{ below: [], text: text2, looseness, unit: "amount", absent: void 0 }];
}
function usd(amount) {
  return amount === void 0 ? [] : priced(plainNumber(Number(amount) / 1e6), -Number(amount));
}

// src/config/key-rule.ts
var shown = (size) => size === void 0 ? void 0 : plainNumber(size);
var facts = { counts: "each side", onlyAtHead: "counts", firstAdoption: "head" };
var united = { counts: "both sides", onlyAtHead: "counts", firstAdoption: "head" };
var filledIn = { counts: "base", onlyAtHead: "counts", firstAdoption: "head" };
var strict = { counts: "base", onlyAtHead: "waits", firstAdoption: "head" };
var never = { counts: "base", onlyAtHead: "waits", firstAdoption: "default" };
var grouped = { ...united, firstAdoption: "stricter", difference: "none" };
function messages(limits2) {
  const byGroup = new Map(limits2.flatMap(({ group: group2, message: message6 }) => group2 && message6 ? [[labelOf(group2), message6]] : []));
  return [...byGroup].flatMap(([label, message6]) => word(message6, ["groups", label, "message"]));
}
var keyOfScope = {
  each_prompt: "limits.<scope>.<level>",
  each_prompt_max: "limits.<scope>.max",
  all_prompts: "limits.<scope>.<level>",
  new_prompt: "limits.<scope>.<level>",
  since: "limits.since.<level>",
  groups: "limits.groups[].<level>",
  group_max: "limits.groups[].max",
  group_budget: "limits.groups[].budget",
  group_rate: "limits.groups[].rate_limit"
};
function limitsAt(key) {
  return ({ limits: limits2 }) => limits2.flatMap((rule) => keyOfScope[rule.scope] === key ? limitAt(pathOf(rule), rule.written ?? rule.amount) : []);
}

// src/config/key-rules.ts
var scopesWithFloor = scopeNames.filter((name) => scopeOf(name).hasFloor);
var floorNames = Object.keys(floors);
var keyRules = {
  $schema: { counts: "neither", onlyAtHead: "waits", firstAdoption: "default", difference: "none" },
  extends: { ...strict, difference: ({ extended }) => policyNamed(extended) },
  enforce: {
    ...never,
    difference: ({ enforce }) => [
      { below: [], text: enforce, looseness: enforce === "report" ? 1 : 0, unit: "word", absent: 0 }
    ]
  },
  "limits.<scope>.ignore_below": {
    ...strict,
    firstAdoption: "stricter",
    difference: ({ ignoreBelow }) => scopesWithFloor.flatMap(
      (scope) => floorNames.flatMap((name) => noiseAt([scope, "ignore_below", name], ignoreBelow[name]))
    )
  },
  "limits.<scope>.<level>": {
    ...filledIn,
    firstAdoption: "stricter",
    difference: limitsAt("limits.<scope>.<level>")
  },
  "limits.<scope>.max": { ...filledIn, firstAdoption: "stricter", difference: limitsAt("limits.<scope>.max") },
  "limits.since.<level>": { ...filledIn, firstAdoption: "stricter", difference: limitsAt("limits.since.<level>") },
  "limits.since.ref": {
    ...filledIn,
    firstAdoption: "stricter",
    difference: ({ since }) => since === void 0 ? [] : [{ below: ["since", "ref"], text: since.ref, looseness: void 0, unit: "word", absent: void 0 }]
  },
  "limits.groups[].owner": grouped,
  "limits.groups[].tag": grouped,
  "limits.groups[].folder": grouped,
  "limits.groups[].model": grouped,
  "limits.groups[].always_loaded": grouped,
  "limits.groups[].<level>": {
    ...filledIn,
    firstAdoption: "stricter",
    difference: limitsAt("limits.groups[].<level>")
  },
  "limits.groups[].max": { ...filledIn, firstAdoption: "stricter", difference: limitsAt("limits.groups[].max") },
  "limits.groups[].budget": { ...filledIn, firstAdoption: "stricter", difference: limitsAt("limits.groups[].budget") },
  "limits.groups[].rate_limit": {
    ...filledIn,
    firstAdoption: "stricter",
    difference: limitsAt("limits.groups[].rate_limit")
  },
  "limits.groups[].message": { ...strict, firstAdoption: "stricter", difference: ({ limits: limits2 }) => messages(limits2) },
  "defaults.model": { ...facts, difference: "judged" },
  "defaults.service": { ...facts, difference: "judged" },
  "defaults.calls_per_month": {
    ...filledIn,
    difference: ({ callsPerMonth: callsPerMonth2, callsPerDay }) => volume(callsPerDay === void 0 ? callsPerMonth2 : void 0)
  },
  "defaults.calls_per_day": { ...filledIn, difference: ({ callsPerDay }) => volume(callsPerDay) },
  "defaults.peak_calls_per_minute": { ...filledIn, difference: ({ peakCallsPerMinute }) => volume(peakCallsPerMinute) },
  "defaults.calls_per_task": { ...never, difference: ({ callsPerTask }) => priced(shown(callsPerTask), void 0) },
  "defaults.step_tokens": { ...never, difference: ({ stepTokens }) => priced(shown(stepTokens), void 0) },
  "defaults.output_tokens": { ...filledIn, difference: ({ outputTokens: outputTokens2 }) => volume(outputTokens2) },
  "defaults.cache.hit_rate": { ...never, difference: ({ cache: cache2 }) => hitRate(cache2?.hitRate) },
  "defaults.cache.ttl": { ...never, difference: ({ cache: cache2 }) => priced(cache2?.ttl, void 0) },
  "defaults.slots.<name>.varies": { ...never, difference: ({ slots: slots2 }) => slotVaries(slots2) },
  "defaults.syntax": { ...filledIn, difference: ({ syntax: syntax2 }) => word(syntax2) },
  "defaults.slots": { ...filledIn, difference: ({ slots: slots2 }) => slotSizes(slots2) },
  "prompts[].files": { ...united, difference: "globs" },
  "prompts[].exclude": { ...united, difference: "globs" },
  "prompts[].take": {
    ...united,
    onlyAtHead: "waits",
    difference: ({ take }) => take === void 0 ? [] : [
      {
        below: [],
        text: take.map(({ pattern }) => pattern).sort().join(", "),
        looseness: void 0,
        unit: "names",
        absent: void 0
      }
    ]
  },
  "prompts[].model": { ...facts, difference: "judged" },
  "prompts[].split.<name>": { ...facts, difference: "judged" },
  "prompts[].service": { ...facts, difference: "judged" },
  "prompts[].calls_per_month": {
    ...filledIn,
    difference: ({ callsPerMonth: callsPerMonth2, callsPerDay }) => volume(callsPerDay === void 0 ? callsPerMonth2 : void 0)
  },
  "prompts[].calls_per_day": { ...filledIn, difference: ({ callsPerDay }) => volume(callsPerDay) },
  "prompts[].peak_calls_per_minute": {
    ...filledIn,
    difference: ({ peakCallsPerMinute }) => volume(peakCallsPerMinute)
  },
  "prompts[].calls_per_task": { ...never, difference: ({ callsPerTask }) => priced(shown(callsPerTask), void 0) },
  "prompts[].step_tokens": { ...never, difference: ({ stepTokens }) => priced(shown(stepTokens), void 0) },
  "prompts[].output_tokens": { ...filledIn, difference: ({ outputTokens: outputTokens2 }) => volume(outputTokens2) },
  "prompts[].cache.hit_rate": { ...never, difference: ({ cache: cache2 }) => hitRate(cache2?.hitRate) },
  "prompts[].cache.ttl": { ...never, difference: ({ cache: cache2 }) => priced(cache2?.ttl, void 0) },
  "prompts[].slots.<name>.varies": { ...never, difference: ({ slots: slots2 }) => slotVaries(slots2) },
  "prompts[].owner": { ...filledIn, difference: ({ owner }) => word(owner) },
  "prompts[].tags": { ...filledIn, difference: ({ tags: tags2 }) => word(tags2 && [...tags2].sort().join(", ")) },
  "prompts[].variants": { ...never, difference: ({ variants: variants2 }) => variantsSaid(variants2) },
  "prompts[].syntax": { ...filledIn, difference: ({ syntax: syntax2 }) => word(syntax2) },
  "prompts[].slots": { ...filledIn, difference: ({ slots: slots2 }) => slotSizes(slots2) },
  include_roots: { ...united, difference: "none" },
  "models.<name>": { ...facts, difference: "names" },
  "prices.file": { ...strict, difference: "list" },
  usage: {
    ...filledIn,
    difference: ({ usage }) => usage === void 0 ? [] : [{ below: [], text: usage.path, looseness: void 0, unit: "word", absent: void 0 }]
  },
  outcomes: { ...facts, difference: ({ outcomes }) => word(outcomes?.path) },
  usage_import: { counts: "neither", onlyAtHead: "waits", firstAdoption: "head", difference: "none" },
  "prices.<name>.base_model": { ...strict, difference: ({ baseModel }) => priced(baseModel, void 0) },
  "prices.<name>.input": { ...strict, difference: ({ input }) => usd(input) },
  "prices.<name>.output": { ...strict, difference: ({ output }) => usd(output) },
  "prices.<name>.discount": {
    ...strict,
    difference: ({ discount }) => priced(discount === void 0 ? void 0 : `${plainNumber(discount * 100)}%`, discount)
  },
  "prices.<name>.markup": {
    ...strict,
    difference: ({ markup }) => priced(markup === void 0 ? void 0 : `${plainNumber(markup * 100)}%`, markup && -markup)
  },
  "prices.<name>.context_window": {
    ...strict,
    difference: ({ contextWindow }) => priced(contextWindow === void 0 ? void 0 : plainNumber(contextWindow), contextWindow)
  },
  "approvals.allow": { ...never, difference: "approvers" },
  "approvals.by_author": { ...never, difference: "approvers" },
  "approvals.by_committer": { ...never, difference: "approvers" },
  "approvals.min_approvers": { ...never, difference: "approvers" },
  "approvals.reset_on_push": { ...never, difference: "approvers" }
};

// src/config/adopt-head.ts
var headKey = (path, head) => ({
  kind: "head-key",
  severity: path[0] === "limits" ? "info" : "warn",
  key: printed(path),
  at: head.at(path)
});
function adoptLimits(base, head) {
  const known = new Set(base.limits.map(keyOf));
  const added = head.policy.limits.filter(
    (rule) => !known.has(keyOf(rule)) && keyRules[keyOfScope[rule.scope]].onlyAtHead === "counts"
  );
  const findings = added.map((rule) => headKey(["limits", ...pathOf(rule)], head));
  const adopted = added.map((rule) => ({ ...rule, origin: "head" }));
  const since = base.since ?? head.policy.since;
  return { policy: { ...base, limits: [...base.limits, ...adopted], ...since && { since } }, findings };
}
function adoptNames(base, head, isListed) {
  const isKnown = (name) => isListed(name) || Object.hasOwn(base.facts.models, name);
  const prices2 = adoptPrices(base, head, isKnown);
  const models = adoptModels(base.facts.models, head, isListed);
  return { prices: prices2.names, models: models.names, findings: [...prices2.findings, ...models.findings] };
}
function adoptPrices(base, head, isKnown) {
  const names = Object.assign(/* @__PURE__ */ Object.create(null), base.facts.prices);
  const findings = [];
  for (const [name, value] of Object.entries(head.facts.prices)) {
    if (Object.hasOwn(names, name)) continue;
    if (!isKnown(name)) names[name] = value;
    findings.push(isKnown(name) ? waits(["prices", name], head) : headKey(["prices", name], head));
  }
  return { names, findings };
}
function adoptModels(before, head, isListed) {
  const after = head.facts.models;
  const names = /* @__PURE__ */ Object.create(null);
  const findings = [];
  for (const name of /* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [from, to] = [before, after].map((models) => Object.hasOwn(models, name) ? models[name] : void 0);
    const served = isListed(name) ? from : to;
    if (served !== void 0) names[name] = served;
    if (from?.asked === to?.asked) continue;
    const path = ["models", name];
    const change = given({ from: from?.asked, to: to?.asked });
    if (isListed(name)) findings.push({ ...waits(path, head), ...change });
    else if (from === void 0) findings.push(headKey(path, head));
    else findings.push({ ...atOnce(path, head), ...change });
  }
  return { names, findings };
}
var given = ({ from, to }) => ({
  ...from !== void 0 && { from },
  ...to !== void 0 && { to }
});
var atOnce = (path, head) => ({
  kind: "policy-change",
  severity: "info",
  key: printed(path),
  loosens: false,
  atOnce: true,
  at: head.at(path)
});
var waits = (path, head) => ({
  kind: "policy-change",
  severity: "warn",
  key: printed(path),
  loosens: true,
  at: head.at(path)
});

// src/config/compare-approvals.ts
var rules = [
  { key: "by_author", of: ({ byAuthor }) => byAuthor, loosens: (_, to) => to === true },
  { key: "by_committer", of: ({ byCommitter }) => byCommitter, loosens: (_, to) => to === true },
  { key: "min_approvers", of: ({ minApprovers }) => minApprovers, loosens: (from, to) => to < from },
  { key: "reset_on_push", of: ({ resetOnPush }) => resetOnPush, loosens: (_, to) => to === false }
];
function approvalChanges(base, head) {
  const others = rules.flatMap(({ key, of, loosens: loosens2 }) => {
    const [from, to] = [of(base), of(head)];
    return from === to ? [] : [{ key, from: String(from), to: String(to), loosens: loosens2(from, to) }];
  });
  return [...nameChanges(base.allow, head.allow), ...others];
}
function nameChanges(base, head) {
  const added = head?.filter((name) => !base?.includes(name)) ?? [];
  const gone = base?.filter((name) => !head?.includes(name)) ?? [];
  if (added.length + gone.length === 0 && head === void 0 === (base === void 0)) return [];
  const text2 = (names) => names && `[${names.join(", ")}]`;
  return [{ key: "allow", from: text2(base), to: text2(head), loosens: head === void 0 || added.length > 0 }];
}

// src/config/pair-entries.ts
var wholeKey = (rule) => [...rule.files].sort().join("\0");
var takeKey = ({ take = [], ...rule }) => `${wholeKey({ take, ...rule })}\0\0${take.map(({ pattern }) => pattern).sort()}`;
function pairEntries(base, head) {
  const pairs = [];
  const paired = /* @__PURE__ */ new Set();
  for (const keysOf of [
    (rule) => [takeKey(rule)],
    (rule) => [wholeKey(rule)],
    (rule) => rule.files
  ]) {
    const waiting = /* @__PURE__ */ new Map();
    head.forEach((rule, index) => {
      if (!paired.has(rule)) for (const key of new Set(keysOf(rule))) appendTo(waiting, key, index);
    });
    base.forEach((from, fromIndex) => {
      if (paired.has(from)) return;
      for (const key of keysOf(from)) {
        const toIndex = waiting.get(key)?.find((index) => !paired.has(head[index]));
        const to = toIndex === void 0 ? void 0 : head[toIndex];
        if (toIndex === void 0 || !to) continue;
        pairs.push({ from, to, fromIndex, toIndex });
        paired.add(from).add(to);
        return;
      }
    });
  }
  return pairs;
}

// src/config/rules.ts
var keys = Object.keys(keyRules);
function rulesOf(holder, prefix, at) {
  const rules2 = /* @__PURE__ */ new Map();
  for (const key of keys) {
    const { difference } = keyRules[key];
    if (!key.startsWith(prefix) || typeof difference !== "function") continue;
    for (const { below, ...value } of difference(holder)) {
      const inside = key.slice(prefix.length).replace(/<.*/, "").split(".").filter((part) => part !== "");
      const rule = { ...value, key, path: [...at, ...inside, ...below] };
      rules2.set(printed(rule.path), rule);
    }
  }
  return rules2;
}
function policyRules(policy) {
  const limits2 = keys.filter((key) => key.startsWith("limits.")).map((key) => rulesOf(policy, key, ["limits"]));
  return new Map([rulesOf(policy, "enforce", ["enforce"]), ...limits2].flatMap((rules2) => [...rules2]));
}
function entryRules(rule, index) {
  return rulesOf(rule, "prompts[].", ["prompts", index]);
}
function defaultsRules({ defaults }) {
  return rulesOf(defaults, "defaults.", ["defaults"]);
}
function usageRules(facts2) {
  const [rule] = rulesOf(facts2, "usage", ["usage"]).values();
  return rule ? /* @__PURE__ */ new Map([["usage", { ...rule, path: ["usage"] }]]) : /* @__PURE__ */ new Map();
}
function outcomesRules(facts2) {
  const [rule] = rulesOf(facts2, "outcomes", ["outcomes"]).values();
  return rule ? /* @__PURE__ */ new Map([["outcomes", { ...rule, path: ["outcomes"] }]]) : /* @__PURE__ */ new Map();
}
function extendsRules(facts2) {
  const [rule] = rulesOf(facts2, "extends", ["extends"]).values();
  return rule ? /* @__PURE__ */ new Map([["extends", { ...rule, path: ["extends"] }]]) : /* @__PURE__ */ new Map();
}
function priceRules(name, price2) {
  return rulesOf(price2, "prices.<name>.", ["prices", name]);
}
function loosens(from, to) {
  if (from && to && from.unit !== to.unit) return true;
  const before = from ? from.looseness : to?.absent;
  const after = to ? to.looseness : from?.absent;
  return before === void 0 || after === void 0 || after > before;
}

// src/config/compare-sides.ts
function compareSides(base, head) {
  const pairs = pairEntries(base.facts.rules, head.facts.rules);
  return [
    ...differences(extendsRules(base.facts), extendsRules(head.facts), head),
    ...differences(policyRules(base.policy), policyRules(head.policy), head),
    ...differences(defaultsRules(base.facts), defaultsRules(head.facts), head),
    ...pairs.flatMap((pair) => differences(entryRules(pair.from, pair.toIndex), entryRules(pair.to, pair.toIndex), head)),
    ...differences(usageRules(base.facts), usageRules(head.facts), head),
    ...differences(outcomesRules(base.facts), outcomesRules(head.facts), head),
    ...lowerVolumes(base.facts, head, pairs),
    ...Object.values(special).flatMap((report) => report(base, head, pairs))
  ];
}
var special = {
  globs: (base, head, pairs) => globChanges(base.facts.rules, head, pairs),
  names: (base, head) => priceChanges(base.facts, head),
  list: ({ facts: { priceFile: from } }, { facts: { priceFile: to }, at }) => from?.path === to?.path ? [] : [policyChange(["prices", "file"], from?.path, to?.path, true, at(["prices", "file"]))],
  approvers: (base, head) => approvalChanges(base.approvals, head.approvals).map(({ key, from, to, loosens: loosens2 }) => {
    const path = ["approvals", key];
    return policyChange(path, from, to, loosens2, head.at(path));
  })
};
function policyChange(path, from, to, loosened, at) {
  const cut = (text2) => text2.length > 200 ? `${text2.slice(0, 199)}\u2026` : text2;
  return {
    kind: "policy-change",
    severity: loosened ? "warn" : "info",
    key: printed(path),
    ...from !== void 0 && { from: cut(from) },
    ...to !== void 0 && { to: cut(to) },
    loosens: loosened,
    at
  };
}
var isFilledIn = (from, to) => from === void 0 && to !== void 0 && keyRules[to.key].onlyAtHead === "counts";
function differences(base, head, side) {
  return [.../* @__PURE__ */ new Set([...base.keys(), ...head.keys()])].flatMap((key) => {
    const from = base.get(key);
    const to = head.get(key);
    const path = (to ?? from)?.path;
    if (!path || isFilledIn(from, to)) return [];
    if (from && to && from.text === to.text && from.unit === to.unit) return [];
    return [policyChange(path, from?.text, to?.text, loosens(from, to), side.at(path))];
  });
}
function lowerVolumes(base, head, pairs) {
  const partners = new Map(pairs.map(({ to, from }) => [to, from]));
  const highest = {
    calls_per_month: Math.max(0, base.defaults.callsPerMonth ?? 0, ...base.rules.map((rule) => rule.callsPerMonth ?? 0)),
    peak_calls_per_minute: Math.max(
      0,
      base.defaults.peakCallsPerMinute ?? 0,
      ...base.rules.map((rule) => rule.peakCallsPerMinute ?? 0)
    ),
    output_tokens: Math.max(0, base.defaults.outputTokens ?? 0, ...base.rules.map((rule) => rule.outputTokens ?? 0))
  };
  return head.facts.rules.flatMap((rule, index) => {
    const before = partners.get(rule);
    const volumes = [
      { key: "calls_per_month", from: before?.callsPerMonth, to: rule.callsPerMonth },
      { key: "peak_calls_per_minute", from: before?.peakCallsPerMinute, to: rule.peakCallsPerMinute },
      { key: "output_tokens", from: before?.outputTokens, to: rule.outputTokens }
    ];
    return volumes.flatMap(({ key, from, to }) => {
      if (from !== void 0 || to === void 0 || to >= highest[key]) return [];
      const isByDay = key === "calls_per_month" && rule.callsPerDay !== void 0;
      const path = ["prompts", index, isByDay ? "calls_per_day" : key];
      const text2 = String(isByDay ? rule.callsPerDay : to);
      return [policyChange(path, void 0, text2, true, head.at(path))];
    });
  });
}
function globChanges(base, head, pairs) {
  const narrowed = pairs.flatMap(({ from, to, toIndex }) => {
    const before = new Set(from.exclude);
    const added = to.exclude.filter((glob2) => !before.has(glob2));
    const path = ["prompts", toIndex, "exclude"];
    return added.length === 0 ? [] : [policyChange(path, void 0, added.join(", "), true, head.at(path))];
  });
  return [...goneGlobs(base, head, pairs), ...narrowed];
}
function goneGlobs(base, head, pairs) {
  const after = head.facts.rules;
  const kept = new Set(after.flatMap((rule) => rule.files));
  const taken = new Set(pairs.map(({ to }) => to));
  return base.flatMap((rule, index) => {
    const gone = rule.files.filter((glob2) => !kept.has(glob2));
    if (gone.length === 0) return [];
    const pair = pairs.find(({ from }) => from === rule);
    const at = after[index];
    const place = pair ? pair.toIndex : at && !taken.has(at) ? index : void 0;
    const to = place === void 0 ? void 0 : after[place];
    if (place === void 0 || !to)
      return [policyChange(["prompts", "files"], gone.join(", "), void 0, true, head.at(["prompts"]))];
    const path = ["prompts", place, "files"];
    return [policyChange(path, globsText(rule.files), globsText(to.files), true, head.at(path))];
  });
}
var globsText = (globs2) => globs2.length === 1 ? globs2.join() : `[${globs2.join(", ")}]`;
function priceChanges(base, head) {
  return Object.entries(base.prices).flatMap(([name, before]) => {
    const after = Object.hasOwn(head.facts.prices, name) ? head.facts.prices[name] : void 0;
    if (after) return differences(priceRules(name, before), priceRules(name, after), head);
    const path = ["prices", name];
    return [policyChange(path, "its own", void 0, true, head.at(path))];
  });
}

// src/config/explain-issue.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
function explainIssues(issues, schema, parsed) {
  const wrongs = issues.flatMap((issue) => wrongsOf(issue, [], schema, parsed.value));
  const distinct = [...new Map(wrongs.toReversed().map((wrong) => [joined(wrong.path), wrong])).values()];
  const placed = distinct.map((wrong) => ({ ...wrong, where: parsed.at(wrong.path, wrong.of) }));
  placed.sort((a, b) => a.where.line - b.where.line || a.where.column - b.where.column);
  const [first] = placed;
  if (!first) return new Problem("this config is not valid.", { where: { path: parsed.path } });
  const remedy = [first.remedy, ...listOthers(placed.slice(1))].filter((line) => line !== void 0).join("\n");
  return new Problem(first.what, { where: first.where, ...remedy && { remedy } });
}
var mostListed = 5;
function listOthers(others) {
  if (others.length === 0) return [];
  const lines = others.slice(0, mostListed).map(({ what, where }) => `${where.line}:${where.column}: ${what}`);
  const left = others.length - lines.length;
  return [
    others.length === 1 ? "One more error:" : `${others.length} more errors:`,
    ...lines,
    ...left > 0 ? [`And ${left} more.`] : []
  ];
}
function wrongsOf(issue, above, schema, value) {
  const path = [...above, ...issue.path.map((part) => typeof part === "number" ? part : String(part))];
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey([...path, key], schema));
  if (issue.code === "invalid_union") {
    const deeper = issue.errors.flat().filter((inner) => inner.path.length > 0);
    if (deeper.length > 0) return deeper.flatMap((inner) => wrongsOf(inner, path, schema, value));
  }
  const at = valueAt(value, path);
  const last = path.at(-1);
  if (at === void 0 && typeof last === "string") return [missingKey(path, last, schema)];
  const name = printed(path) || "the config";
  if (at === null)
    return [{ path, of: "key", what: `${name} has no value.`, remedy: "Give it one, or remove the key." }];
  if (issue.code === "invalid_key")
    return [{ path, of: "key", what: `${name} has a name that is empty or too long.`, remedy: void 0 }];
  const [what, ...remedy] = issue.message.split("\n");
  return [{ path, of: "value", what: `${name} ${what}`, remedy: remedy.length > 0 ? remedy.join("\n") : void 0 }];
}
function missingKey(path, key, schema) {
  const example = schemaAt(schema, path)?.meta()?.examples;
  const like3 = Array.isArray(example) ? JSON.stringify(example[0]).replace(/"/g, "") : void 0;
  const remedy = like3 === void 0 ? void 0 : `Write for example: ${key}: ${like3}`;
  return { path: path.slice(0, -1), of: "value", what: `${printed(path.slice(0, -1))} has no "${key}".`, remedy };
}
function unknownKey(path, schema) {
  const key = String(path.at(-1));
  const above = path.slice(0, -1);
  const holder = schemaAt(schema, above);
  const known = holder instanceof ZodObject ? Object.keys(holder.shape).filter((name) => name !== "$schema") : [];
  const inside = above.length > 0 ? ` in ${printed(above)}` : "";
  const shown2 = printableKey(key);
  const what = shown2 === "this key" ? `this key is unknown${inside}.` : `unknown key ${shown2}${inside}.`;
  const near = nearest(key, known);
  const list2 = `Known keys: ${known.join(", ")}.`;
  return { path, of: "key", what, remedy: near ? `Did you mean "${near}"? ${list2}` : list2 };
}
function nearest(key, known) {
  if (key.length > 40) return void 0;
  const flat = key.toLowerCase().replace(/[-\s]/g, "_");
  const ranked = known.map((name) => ({ name, far: (0, import_fastest_levenshtein.distance)(flat, name) })).sort((a, b) => a.far - b.far);
  const best = ranked[0];
  return best && best.far <= Math.max(2, Math.floor(best.name.length / 3)) ? best.name : void 0;
}
function valueAt(value, path) {
  let at = value;
  for (const part of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, part)) return void 0;
    at = at[part];
  }
  return at;
}
function schemaAt(schema, path) {
  let at = schema;
  for (const part of path) {
    const inner = at && unwrapped(at);
    if (inner instanceof ZodObject)
      at = Object.hasOwn(inner.shape, part) ? inner.shape[part] : inner.def.catchall;
    else if (inner instanceof ZodArray) at = inner.element;
    else if (inner instanceof ZodRecord) at = inner.valueType;
    else return void 0;
  }
  return at && (at instanceof ZodOptional && unwrapped(at) instanceof ZodObject ? unwrapped(at) : at);
}
var unwrapped = (schema) => {
  if (schema instanceof ZodOptional) return unwrapped(schema.unwrap());
  return schema instanceof ZodPipe ? unwrapped(schema.in) : schema;
};

// src/config/values.ts
var withSeparators = /^\d{1,3}([_, ]\d{3}){1,5}$/;
var bareNumber = /^\d{1,12}(\.\d{1,6})?$/;
var percentage = /^\d{1,6}(\.\d{1,6})?%$/;
var round = (value) => Number(value.toFixed(6));
var aboutNumbers = (input, otherwise2) => {
  if (typeof input === "string") {
    if (withSeparators.test(input))
      return `must be a number without underscores, commas or spaces.
Write ${input.replace(/[_, ]/g, "")}.`;
    if (bareNumber.test(input)) return `must be a number, not text.
Remove the quotes: ${input}.`;
    if (input.startsWith("-") && input.length < 20) return "must not be negative.";
  }
  if (typeof input === "number") {
    if (!Number.isFinite(input)) return "must be a finite number.";
    if (input < 0) return "must not be negative.";
  }
  return otherwise2;
};
var written = /^\$? ?(?<digits>\d{1,9}(?:\.\d{1,6})?|\d{1,3}(?:,\d{3}){1,3}) ?(?<scale>[km])? ?(?:USD|\$)?$/i;
var meantBy = (input) => {
  const { digits, scale } = typeof input === "string" && written.exec(input)?.groups || {};
  if (digits === void 0) return void 0;
  const factor = scale === void 0 ? 1 : scale.toLowerCase() === "k" ? 1e3 : 1e6;
  return round(Number(digits.replaceAll(",", "")) * factor);
};
var aboutWritten = (input, what, otherwise2) => {
  const message6 = aboutNumbers(input, otherwise2);
  const meant = message6 === otherwise2 ? meantBy(input) : void 0;
  return meant === void 0 ? message6 : `must be ${what}, in digits only.
Write ${meant}.`;
};
var percentTrouble = (input) => {
  if (typeof input === "number" && Number.isFinite(input) && input >= 0 && input < 1e6) {
    return input > 0 && input < 1 ? `must be a percentage.
Write ${round(input * 100)}%, or ${round(input)}% if that is what you mean.` : `must be a percentage.
Write ${round(input)}%.`;
  }
  if (typeof input === "string") {
    const bare = input.trim().replace(/ ?%$/, "");
    if (bareNumber.test(bare)) return `must be a percentage.
Write ${bare}%.`;
  }
  return aboutNumbers(input, "must be a percentage such as 20%.");
};
var numberTrouble = (what) => (input) => typeof input === "string" && percentage.test(input) ? `must be ${what}, not a percentage.` : aboutWritten(input, what, `must be ${what}.`);
var amountTrouble = (what) => (input) => {
  if (typeof input === "string" && !bareNumber.test(input) && bareNumber.test(input.trim().replace(/ ?%$/, "")))
    return percentTrouble(input);
  return aboutWritten(input, what, `must be ${what}, or a percentage of the base, such as 20%.`);
};
var messageOf = (trouble2) => ({ error: (issue) => trouble2(issue.input) });
var percent = (trouble2 = percentTrouble) => string(messageOf(trouble2)).regex(percentage, messageOf(trouble2));
var number2 = (what, max) => {
  const trouble2 = messageOf(
    (input) => typeof input === "number" && input > max && Number.isFinite(input) ? `must be at most ${max}.` : numberTrouble(what)(input)
  );
  return number(trouble2).min(0, trouble2).max(max, trouble2);
};
var wholeNumber = (what, max) => {
  const trouble2 = messageOf((input) => {
    if (typeof input === "number" && input > max && Number.isFinite(input)) return `must be at most ${max}.`;
    if (typeof input === "number" && input >= 0 && Number.isFinite(input)) return "must be a whole number.";
    return numberTrouble(what)(input);
  });
  return number(trouble2).int(trouble2).min(0, trouble2).max(max, trouble2);
};
var fractionTrouble = (what, input) => input < 1 ? `must be ${what}, or a percentage.
Write ${round(input * 100)}%.` : `must be ${what}, in whole tokens, or a percentage.
Write ${Math.round(input)}, or ${round(input * 100)}%.`;
var tokensOrPercent = (what, max) => {
  const message6 = messageOf((input) => typeof input === "number" ? fractionTrouble(what, input) : "");
  return amountOrPercent(what, max).refine((value) => typeof value === "string" || Number.isInteger(value), message6);
};
var amountOrPercent = (what, max) => {
  const trouble2 = amountTrouble(what);
  const message6 = messageOf(
    (input) => typeof input === "number" && input > max && Number.isFinite(input) ? `must be at most ${max}.` : trouble2(input)
  );
  return union(
    [string(message6).regex(percentage, message6), number(message6).min(0, message6).max(max, message6)],
    message6
  );
};
var percentOnly = (elsewhere) => {
  const trouble2 = (input) => {
    const message6 = percentTrouble(input);
    return typeof input === "number" ? `${message6.replace(/\.$/, "")}; ${elsewhere}.` : message6;
  };
  return percent(trouble2);
};
var leastPrice = 1e-3;
var mostPrice = 1e6;
var priceTrouble = (input) => {
  if (typeof input === "number" && input > 0 && input < leastPrice) {
    const perMillion2 = (input * 1e6).toFixed(2);
    return `looks like a price per token; promptcost wants USD per 1M tokens.
Write ${perMillion2}.`;
  }
  if (typeof input === "number" && input > mostPrice && Number.isFinite(input))
    return "is more than a million USD per 1M tokens.";
  if (typeof input === "number" && input >= 0 && Number.isFinite(input)) return "has more than 6 decimals.";
  return numberTrouble("a number of USD per 1M tokens such as 2.50")(input);
};
var perMillion = () => number(messageOf(priceTrouble)).min(0, messageOf(priceTrouble)).max(mostPrice, messageOf(priceTrouble)).refine(
  (value) => (value === 0 || value >= leastPrice) && Math.round(value * 1e6) / 1e6 === value,
  messageOf(priceTrouble)
);
var text = (what, max) => {
  const trouble2 = messageOf((input) => {
    if (typeof input === "number" || typeof input === "boolean") return `must be ${what}, as text.
Put it in quotes.`;
    if (typeof input === "string" && input.length > max) return `is longer than ${max} characters.`;
    return `must be ${what}.`;
  });
  return string(trouble2).min(1, trouble2).max(max, trouble2);
};
var oneOf = (words) => _enum(words, { error: () => `must be ${words.map((word2) => `"${word2}"`).join(" or ")}.` });

// src/config/mapping.ts
var mapping2 = (shape, like3) => strictObject(shape, {
  error: (issue) => issue.code === "invalid_type" ? `must be a mapping of keys.
Write for example: ${like3}` : void 0
});
var named = (value, like3) => record(text("a name", 200), value, { error: () => `must be a mapping from names.
Write for example: ${like3}` });

// src/config/approvals-schema.ts
var mostNames = 20;
var approver = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(\/[A-Za-z0-9_][A-Za-z0-9._-]{0,99})?$/;
var message = {
  error: ({ input }) => typeof input === "string" && approver.test(input.replace(/^@/, "")) ? `must be a name without "@".
Write ${input.replace(/^@/, "")}.` : "must be a user such as alice, or a team such as acme/llm-owners."
};
var list = { error: () => `must be a list of at most ${mostNames} users and teams such as [acme/llm-owners, alice].` };
var yesOrNo = { error: () => "must be true or false." };
var mostApprovers = 6;
var several = { error: () => `must be a whole number from 1 to ${mostApprovers}.` };
var approvals = mapping2(
  {
    allow: array(string(message).regex(approver, message), list).max(mostNames, list).optional().meta({
      description: "Users and teams that may approve. With an empty list nobody may.",
      otherwise: "everyone with write permission",
      examples: [["acme/llm-owners", "alice"]]
    }),
    by_author: boolean(yesOrNo).optional().meta({
      description: "Whether the author of the pull request may approve it, if they are among those who may approve.",
      otherwise: "false",
      examples: [true]
    }),
    by_committer: boolean(yesOrNo).optional().meta({
      description: "Whether people who committed or pushed to the pull request may approve it, if they are among those who may approve.",
      otherwise: "false",
      examples: [true]
    }),
    min_approvers: int(several).min(1, several).max(mostApprovers, several).optional().meta({
      description: "How many different people have to approve.",
      otherwise: "1",
      examples: [2]
    }),
    reset_on_push: boolean(yesOrNo).optional().meta({
      description: "Whether an approval expires when a later push changes a prompt, even if nothing gets worse.",
      otherwise: "false",
      examples: [true]
    })
  },
  "{ allow: [acme/llm-owners] }"
);

// src/config/cache-schema.ts
var mostMessage = { error: () => "must be at most 100%." };
var cache = (otherwise2) => mapping2(
  {
    hit_rate: percent().refine((value) => Number.parseFloat(value) <= 100, mostMessage).optional().meta({
      description: "Share of calls that find the cached prefix, as your provider reports it. Without it, caching is in no amount: the report says what it may save.",
      otherwise: otherwise2 === "none" ? "none" : `${otherwise2}.hit_rate`,
      examples: ["90%"]
    }),
    ttl: oneOf(ttlNames).optional().meta({
      description: "For how long the request asks the provider to keep the prefix, if the file does not say it.",
      otherwise: otherwise2 === "none" ? "the provider's default" : `${otherwise2}.ttl`,
      examples: ["1h"]
    })
  },
  "{ hit_rate: 90%, ttl: 1h }"
);

// src/config/globs.ts
var either2 = "must be a glob such as prompts/**, or a list of globs.";
var message2 = {
  error: ({ input }) => globTrouble(input) ?? either2
};
var glob = string(message2).refine((value) => globTrouble(value) === void 0, message2);
var listed = {
  error: (issue) => Array.isArray(issue.input) && issue.input.length > 0 ? "has more than 200 globs." : Array.isArray(issue.input) ? "is an empty list.\nName at least one glob, for example prompts/**." : either2
};
var globs = () => union([glob, array(glob, listed).min(1, listed).max(200, listed)], {
  error: ({ input }) => typeof input === "string" ? globTrouble(input) ?? either2 : either2
});

// src/config/slots-schema.ts
var longest = 1e5;
var sampleMessage = {
  error: () => 'must be a text, a number, true or false, or a list or mapping of them.\nWrite for example: { sample: "an order of two books" }'
};
var scalar = union([string().max(longest), number(), boolean()], sampleMessage);
var row = union(
  [scalar, array(scalar, sampleMessage), record(string(), scalar, sampleMessage)],
  sampleMessage
);
var sample = union([row, array(row, sampleMessage), record(string(), row, sampleMessage)], sampleMessage);
var sized = (what, max) => {
  const message6 = { error: () => `must be ${what}, or { low, expected, high } of them, each no more than the next.` };
  const number3 = () => wholeNumber(what, max);
  const spread2 = mapping2(
    { low: number3(), expected: number3(), high: number3() },
    "{ low: 0, expected: 1250, high: 6000 }"
  ).refine(({ low, expected, high }) => low <= expected && expected <= high, message6);
  return union([number3(), spread2], message6);
};
var pathTrouble = (input) => typeof input !== "string" || globTrouble(input) !== void 0 || input.split("/").includes("..");
var pathMessage = {
  error: () => "must be a path relative to the checked directory.\nWrite for example samples/question.txt."
};
var slotMessage = {
  error: () => 'must say what the variable holds or costs.\nWrite for example: { sample: "two books" }, { file: samples/order.txt }, { tokens: 240 } or { turns: 12, tokens: 150 }.'
};
var fields = mapping2(
  {
    sample: sample.optional().meta({ description: "What the variable holds.", examples: ["Sunday, 22 November 2026"] }),
    file: string(pathMessage).refine((value) => !pathTrouble(value), pathMessage).optional().meta({ description: "A file whose text the variable holds.", examples: ["samples/question.txt"] }),
    tokens: sized("a number of tokens such as 240", 1e9).optional().meta({ description: "What the variable costs.", examples: [240] }),
    times: sized("a number of times such as 8", 1e6).optional().meta({ description: "How often it repeats, also in loops over it.", otherwise: "1", examples: [8] }),
    turns: sized("a number of turns such as 12", 1e6).optional().meta({
      description: "Number of messages in a conversation, alternately from user and assistant, of `tokens` each.",
      examples: [12]
    }),
    varies: oneOf(variesNames).optional().meta({
      description: "How often the content changes. The prefix that a provider caches ends at the first variable that varies by call or user.",
      otherwise: "guessed from the name, else call",
      examples: ["never"]
    })
  },
  "{ tokens: 240 }"
);
var slot = union(
  [
    scalar,
    fields.refine(
      ({ sample: sample2, file, tokens, times, turns }) => [sample2, file, tokens].filter((one) => one !== void 0).length === 1 && (turns === void 0 || tokens !== void 0 && times === void 0),
      slotMessage
    )
  ],
  slotMessage
);
var slots = () => named(slot, "{ question: { tokens: 120 } }");
var syntaxNames = ["none", "jinja", "handlebars", "liquid", "semantic-kernel", "f-string", "dollar"];
var syntax = () => oneOf(syntaxNames);
var rootsMessage = {
  error: () => "must be a list of at most 50 folders, from the checked directory.\nWrite for example: [shared/prompts, ../../prompts]"
};
var rootTrouble = (input) => pathTrouble(input.replace(/^(?:\.\/|\.\.(?:\/|$))+/, "") || ".");
var includeRoots = () => array(
  string(rootsMessage).refine((value) => !rootTrouble(value), rootsMessage),
  rootsMessage
).max(50, rootsMessage);

// src/config/split-schema.ts
var like = "Write for example: split: { gpt-5.4: 70%, gpt-5.4-mini: 30% }";
var most = 10;
var message3 = { error: () => `must be a mapping of 2 to ${most} models to their shares of the calls.
${like}` };
var split = () => record(string().min(1).max(200), percent(), message3).refine((models) => {
  const { length } = Object.keys(models);
  return length >= 2 && length <= most;
}, message3).refine((models) => Object.values(models).reduce((sum, written2) => sum + shareOf(written2), 0) === allCalls, {
  error: `must have shares that add up to 100%.
${like}`
});

// src/config/take-schema.ts
var takes = () => {
  const like3 = 'a name such as "*_PROMPT" or a path of keys such as prompts.*.system';
  const message6 = { error: () => `must be ${like3}, or a list of at most 100 of them.` };
  const one = string(message6).refine(isTakeable, message6);
  return union([one, array(one, message6).min(1, message6).max(100, message6)], message6);
};
function isTakeable(pattern) {
  return /^\S(?:.{0,198}\S)?$/.test(pattern) && (pattern.match(/\*/g)?.length ?? 0) <= 20;
}

// src/config/variants-schema.ts
var like2 = "Write for example: variants: { free: { share: 90% }, enterprise: { slots: { history: { tokens: 12000 } } } }";
var most2 = 20;
var message4 = { error: () => `must have 2 to ${most2} variants, each a name with what differs there.
${like2}` };
var isName = (name) => /^[A-Za-z0-9](?:[\w.-]{0,62}[A-Za-z0-9])?$/.test(name);
var tagMessage = { error: () => "must be a list of at most 50 tags such as [enterprise]." };
var variant = mapping2(
  {
    share: percent().optional().meta({
      description: "Its share of the calls. Variants without one divide the rest equally.",
      otherwise: "an equal part of the rest",
      examples: ["90%"]
    }),
    slots: slots().optional().meta({
      description: "What variables hold or cost here. Overrides the `slots` of the entry.",
      otherwise: "as the entry says",
      examples: [{ history: { tokens: 12e3 } }]
    }),
    output_tokens: wholeNumber("a number of tokens such as 350", 1e9).optional().meta({ description: "Expected output tokens per call here.", otherwise: "as the entry says", examples: [350] }),
    tags: array(text("a tag", 100), tagMessage).max(50, tagMessage).optional().meta({
      description: "Tags in addition to those of the entry, such as for a separate limit under `limits.groups`.",
      otherwise: "none",
      examples: [["enterprise"]]
    })
  },
  "{ share: 90%, slots: { history: { tokens: 400 } } }"
);
var variants = () => record(string(), variant, message4).refine((all) => Object.keys(all).every(isName), {
  error: `must have names of letters, digits, dots, dashes and underscores, at most 64 long.
${like2}`
}).refine((all) => {
  const { length } = Object.keys(all);
  return length >= 2 && length <= most2;
}, message4).refine(
  (all) => {
    const shares = Object.values(all).map(({ share }) => share);
    const sum = shares.reduce((total, share) => total + (share === void 0 ? 0 : shareOf(share)), 0);
    return shares.includes(void 0) ? sum <= allCalls : sum === allCalls;
  },
  { error: `must have shares that add up to 100%.
${like2}` }
);

// src/config/workload-schema.ts
var workload = (otherwise2) => ({
  calls_per_day: wholeNumber("a number of calls such as 5000", 1e11).optional().meta({
    description: "Calls per day, in place of `calls_per_month`. A month has 30 days.",
    otherwise: otherwise2("calls_per_day"),
    examples: [5e3]
  }),
  peak_calls_per_minute: wholeNumber("a number of calls such as 120", 1e9).optional().meta({
    description: "The most calls in one minute. `limits.groups[].rate_limit` compares them with rate limits.",
    otherwise: otherwise2("peak_calls_per_minute"),
    examples: [120]
  }),
  calls_per_task: wholeNumber("a number of calls such as 8", 1e3).min(1, { error: () => "must be at least 1." }).optional().meta({
    description: "Calls of one task of an agent. Each carries the history of those before it, so that the amounts are the mean of its calls.",
    otherwise: otherwise2("calls_per_task"),
    examples: [8]
  }),
  step_tokens: wholeNumber("a number of tokens such as 600", 1e7).optional().meta({
    description: "Tokens that each call of a task adds to the history: its answer, and what tools return.",
    otherwise: otherwise2("step_tokens"),
    examples: [600]
  })
});
function workloadTrouble(entry2) {
  if (entry2.calls_per_month === void 0 || entry2.calls_per_day === void 0) return void 0;
  return 'has both "calls_per_month" and "calls_per_day".\nKeep one of them.';
}

// src/config/entry-schema.ts
function splitTrouble(entry2) {
  if (entry2.model === void 0 || entry2.split === void 0) return void 0;
  return 'has both "model" and "split".\nKeep one of them.';
}
var model = () => text("the name of a model", 200);
var callsPerMonth = () => wholeNumber("a number of calls such as 150000", 1e12);
var outputTokens = () => wholeNumber("a number of tokens such as 350", 1e9);
var service = () => oneOf(serviceNames);
var tags = () => {
  const message6 = { error: () => "must be a list of at most 50 tags such as [customer-facing]." };
  return array(text("a tag", 100), message6).max(50, message6);
};
var entry = mapping2(
  {
    files: globs().meta({
      description: "The files this entry applies to: a glob or a list of globs, relative to the checked directory.",
      examples: ["prompts/**"]
    }),
    exclude: globs().optional().meta({
      description: "Globs of files that this entry skips.",
      otherwise: "none",
      examples: [["prompts/drafts/**"]]
    }),
    take: takes().optional().meta({
      description: "Which texts of these files are prompts: names of literals in source code, such as `*_PROMPT` or `Agent.instructions`, or paths of keys in YAML, TOML and JSON, such as `prompts.*.system`. The entry is then about these only.",
      otherwise: "what promptcost finds in the file",
      examples: [["*_PROMPT", "SYSTEM_*"]]
    }),
    model: model().optional().meta({
      description: "The model for these prompts, unless their file names one.",
      otherwise: "defaults.model",
      examples: ["gpt-5.4"]
    }),
    split: split().optional().meta({
      description: "The models that calls go to with their shares, in place of one model: for A/B tests, fallbacks and routing. It comes before the model that a file names. Costs are the weighted mean.",
      otherwise: "one model",
      examples: [{ "gpt-5.4": "70%", "gpt-5.4-mini": "30%" }]
    }),
    service: service().optional().meta({
      description: "How requests are served, unless the file says so: each service has prices of its own.",
      otherwise: "defaults.service",
      examples: ["batch"]
    }),
    calls_per_month: callsPerMonth().optional().meta({
      description: "Calls per month. Without it there is no cost per month.",
      otherwise: "defaults.calls_per_month",
      examples: [15e4]
    }),
    ...workload((key) => key === "step_tokens" ? "defaults.step_tokens, else the output" : `defaults.${key}`),
    output_tokens: outputTokens().optional().meta({ description: "Expected output tokens per call.", otherwise: "defaults.output_tokens", examples: [350] }),
    cache: cache("defaults.cache").optional().meta({
      description: "How the provider's prompt cache serves these prompts. See [caching.md](caching.md).",
      examples: [{ hit_rate: "90%" }]
    }),
    owner: text("the name of an owner", 200).optional().meta({
      description: "Owner of these prompts, named when one of them breaks a limit.",
      otherwise: "none",
      examples: ["acme/agent-team"]
    }),
    tags: tags().optional().meta({
      description: "Your own labels for prompts. `limits.groups` and `promptcost usage report --by tag` group by them.",
      otherwise: "none",
      examples: [["customer-facing"]]
    }),
    slots: slots().optional().meta({
      description: "What variables hold or cost at run time, by name. For undeclared ones, only the placeholder text is counted.",
      otherwise: "defaults.slots",
      examples: [{ question: { tokens: 120 } }]
    }),
    variants: variants().optional().meta({
      description: "The same prompts in several environments or for several tenants, each with its own slots. Each is a prompt in the report, called `PATH@NAME`, and is judged separately. See [variants.md](variants.md).",
      otherwise: "one",
      examples: [{ free: { share: "90%" }, enterprise: { slots: { history: { tokens: 12e3 } } } }]
    }),
    syntax: syntax().optional().meta({
      description: 'The template syntax. Use "none" if braces are plain text.',
      otherwise: "defaults.syntax",
      examples: ["jinja"]
    })
  },
  "{ files: prompts/** }"
).superRefine((value, context) => {
  const message6 = workloadTrouble(value) ?? splitTrouble(value);
  if (message6 !== void 0) context.addIssue({ code: "custom", message: message6 });
});

// src/config/limit-fields.ts
var defaultWarnAt = "80%";
function schemaOf({ amount, percent: share }) {
  if (amount === void 0) return share?.else === void 0 ? percent() : percentOnly(share.else);
  const { like: like3, most: most3, whole } = amount;
  if (share === void 0) return (whole ? wholeNumber : number2)(like3, most3);
  return (whole ? tokensOrPercent : amountOrPercent)(like3, most3);
}
function limitFields(scope) {
  const fields3 = limitsIn(scope).flatMap((name) => {
    const written2 = limitOf(name)[scopeOf(scope).measures];
    if (written2 === void 0) return [];
    const { description, examples } = written2;
    const field2 = scopeOf(scope).measures === "budget" ? schemaOf(written2) : schemaOf(written2).optional();
    return [[name, field2.meta({ description, examples })]];
  });
  return Object.fromEntries(fields3);
}
function floorFields() {
  const fields3 = Object.entries(floors).map(([name, { written: written2, otherwise: otherwise2 }]) => {
    const { like: like3, most: most3, whole, description, examples } = written2;
    const field2 = (whole ? wholeNumber : number2)(like3, most3).optional();
    return [name, field2.meta({ description, otherwise: otherwise2 ?? "none", examples: [...examples] })];
  });
  return Object.fromEntries(fields3);
}
function otherwise(scope, level) {
  const named2 = (pick) => limitsIn(scope).flatMap((name) => {
    const amount = pick(name);
    return amount ? [`${name}: ${amountText(amount)}`] : [];
  }).join(", ");
  if (scopeOf(scope).isNamed) return "none";
  const always = named2((name) => limitOf(name).defaults.always?.[level]);
  const isGrowth = level === "fail_above" && scopeOf(scope).measures === "growth";
  const growth = isGrowth ? named2((name) => limitOf(name).defaults.growth) : "";
  if (growth === "") return always || "none";
  const unless = scope === "each_prompt" ? "here" : "here or under each_prompt";
  return `${always ? `${always}; ` : ""}${growth} unless growth is limited ${unless}`;
}
var warnAt = percent().optional().meta({
  description: "Warns when a change takes the group over this share, or adds to it when it is over already.",
  otherwise: defaultWarnAt,
  examples: ["80%"]
});
function atLeastOne(fields3, scope) {
  const { measures, like: like3 } = scopeOf(scope);
  if (measures !== "rate") return fields3;
  const names = limitsIn(scope);
  return fields3.refine((entry2) => names.some((name) => entry2[name] !== void 0), {
    error: `must have at least one of ${names.join(", ")}.
Write for example: ${like3}`
  });
}
function scopeFields(scope) {
  const { levels: own3, path, description, measures, like: like3 } = scopeOf(scope);
  const isShared = warnsAtShare(measures);
  const keyed2 = isShared ? own3.filter((level) => level === "fail_above") : own3;
  return keyed2.map((level) => {
    const [key = level] = path(level, "");
    const isLevel = key === level;
    const example = isLevel ? measures === "size" ? "{ tokens: 4000 }" : "{ tokens: 20% }" : like3;
    const meta = { description: isLevel ? levels[level].description : description, otherwise: otherwise(scope, level) };
    return [
      key,
      atLeastOne(mapping2({ ...limitFields(scope), ...isShared && { warn_at: warnAt } }, example), scope).optional().meta(meta)
    ];
  });
}
function sectionFields(section) {
  const floor = mapping2(floorFields(), "{ tokens: 50 }").optional().meta({ description: "Growth up to these amounts is ignored, whatever its percentage." });
  const scopes = scopeNames.filter((name) => scopeOf(name).section === section);
  const hasFloor = scopes.some((name) => scopeOf(name).hasFloor);
  return Object.fromEntries([...hasFloor ? [["ignore_below", floor]] : [], ...scopes.flatMap(scopeFields)]);
}

// src/config/groups-schema.ts
var mostGroups = 200;
var groupFields = Object.fromEntries(
  groupBys.map((by) => {
    const { description, examples } = groupKindOf(by);
    return [
      by,
      text("the name of a group", 200).optional().meta({ description, examples: [...examples] })
    ];
  })
);
function hasLimits(entry2) {
  const { warn_above: warn = {}, fail_above: fail = {}, max = {}, budget, rate_limit: rate } = entry2;
  return [warn, fail, max].some((amounts) => Object.keys(amounts).length > 0) || (budget ?? rate) !== void 0;
}
var group = mapping2(
  {
    ...groupFields,
    ...sectionFields("groups"),
    message: text("a sentence", 300).optional().meta({
      description: "Shown to people who break a limit of this group.",
      otherwise: "none",
      examples: ["Ask the LLM costs team before you merge."]
    })
  },
  "{ owner: acme/support, budget: { usd_per_month: 2500 } }"
).refine((entry2) => groupingOf(entry2) !== void 0, {
  error: `must say which prompts are in the group, by one of ${groupBys.join(", ")}.
Write for example: owner: acme/support`
}).refine(hasLimits, {
  error: "has no limit.\nWrite for example: budget: { usd_per_month: 2500 }"
});
var groupsMessage = {
  error: () => `must be a list of at most ${mostGroups} groups.
Write for example: ${scopeOf("groups").like}`
};
var groups = array(group, groupsMessage).max(mostGroups, groupsMessage).refine(
  (entries2) => {
    const labels = entries2.map((entry2) => labelOf(groupingOf(entry2) ?? { by: "folder", name: "" }));
    return new Set(labels).size === labels.length;
  },
  { error: "names a group twice.\nWrite all limits of a group in one entry." }
);

// src/config/since-ref.ts
var plainRef = /^(?!.*\.\.)(?!.*@\{)(?!.*\/\/)[A-Za-z0-9_][\w./+@-]{0,199}$/;
var message5 = "must name a tag, a branch, a commit or a day.\nWrite for example: ref: v1.2, or: ref: 2026-06-01";
var sinceRef = string({ error: () => message5 }).regex(plainRef, { error: () => message5 }).meta({
  description: "Where limits look back to: a tag, a branch, a full commit id, or a day such as 2026-06-01, which is the last commit of the base before it.",
  examples: ["v1.2", "2026-06-01"]
});

// src/config/limits-schema.ts
var own = { since: { ref: sinceRef } };
var sections = {
  ...Object.fromEntries(
    scopeNames.flatMap((name) => {
      const { section, description, like: like3 } = scopeOf(name);
      return name === section && section !== "groups" ? [
        [
          section,
          mapping2({ ...own[section], ...sectionFields(section) }, like3).optional().meta({ description })
        ]
      ] : [];
    })
  ),
  groups: groups.optional().meta({ description: scopeOf("groups").description, otherwise: "none" })
};
var limits = mapping2(sections, "{ each_prompt: { fail_above: { tokens: 20% } } }");

// src/config/policy-schema.ts
var trouble = {
  error: ({ input }) => typeof input === "string" && /^[\w.-]+\/[\w.-]+\/\/[^@]+$/.test(input) ? "names no version of the policy.\nAdd a tag or a full commit id: @v3" : "must name a policy at a tag, a commit or a version, or a file of this repository.\nWrite for example acme/.github//promptcost-policy.yml@v3, npm:@acme/policy//policy.yml@1.2.0 or ./policy.yml"
};
var policyName = () => string(trouble).max(600, trouble).refine((written2) => policySource(written2) !== void 0, trouble);

// src/config/prices-schema.ts
var longestName = 200;
var discountTrouble = { error: () => "must be at most 100%." };
var price = mapping2(
  {
    base_model: text("the name of a model", 200).optional().meta({
      description: "A model in the catalogue. Its tokenizer, context window and prices apply unless this entry sets them.",
      examples: ["gpt-5.4-mini"]
    }),
    input: perMillion().optional().meta({ description: "USD per 1M input tokens.", otherwise: "the base model's", examples: [0.8] }),
    output: perMillion().optional().meta({ description: "USD per 1M output tokens.", otherwise: "the base model's", examples: [3.2] }),
    discount: percent().refine((value) => Number.parseFloat(value) <= 100, discountTrouble).optional().meta({ description: "Percentage taken off every price.", otherwise: "none", examples: ["12%"] }),
    markup: percent().optional().meta({
      description: "Percentage added to every price, after the discount.",
      otherwise: "none",
      examples: ["5%"]
    }),
    context_window: wholeNumber("a number of tokens such as 128000", 1e9).optional().meta({
      description: "Most tokens that input and output may have together.",
      otherwise: "the base model's",
      examples: [128e3]
    })
  },
  "{ base_model: gpt-5.4-mini, input: 0.80, output: 3.20 }"
).superRefine((value, context) => {
  const others = [value.output, value.context_window];
  const onlyDiscount = (value.discount !== void 0 || value.markup !== void 0) && others.every((other) => other === void 0);
  if (value.base_model !== void 0 || value.input !== void 0 || onlyDiscount) return;
  context.addIssue({
    code: "custom",
    message: 'has neither "base_model" nor "input".\nName a model in the catalogue (base_model: gpt-5.4-mini) or a price per 1M tokens (input: 0.80).'
  });
});
var prices = object(
  {
    file: text("the path of a price list such as promptcost-prices.json", 500).optional().meta({
      description: "A price list that `promptcost prices update` writes, relative to the checked directory. It is used for both sides, before the built-in list.",
      otherwise: "the built-in list alone",
      examples: ["promptcost-prices.json"]
    })
  },
  { error: () => "must be a mapping from names.\nWrite for example: { gpt-5.4: { discount: 12% } }" }
).catchall(price).superRefine((value, context) => {
  for (const name of Object.keys(value))
    if (name === "" || name.length > longestName)
      context.addIssue({ code: "custom", path: [name], message: "is a name that is empty or too long." });
}).transform(({ file, ...names }) => ({ file, names }));

// src/config/usage-schema.ts
var field = (description, example) => text("a path in a record, such as usage.input_tokens", 300).optional().meta({ description, examples: [example] });
var yesOrNo2 = { error: () => "must be true or false." };
var fields2 = mapping2(
  {
    at: field("When the call was made: ISO 8601, or seconds, milliseconds or nanoseconds since 1970.", "ts"),
    prompt: field("Name of the prompt.", "meta.prompt"),
    model: field("Name of the model.", "model"),
    service: field("Service tier.", "tier"),
    calls: field("Number of calls, if a record sums up several.", "requests"),
    input: field("Input tokens.", "usage.in"),
    cached: field("Input tokens read from a cache.", "usage.cached"),
    written: field("Input tokens written to a cache.", "usage.written"),
    written_1h: field("Of these, tokens that the cache keeps for an hour.", "usage.written_1h"),
    output: field("Output tokens, reasoning included.", "usage.out"),
    total: field("Input and output tokens, to check the others against.", "usage.total"),
    usd: field("Cost in USD.", "cost"),
    outcome: field("How the call ended.", "finish_reason"),
    error: field("Anything but empty, 0, false, null, ok or success counts as an error.", "error"),
    retries: field("Number of tries after the first one.", "attempts_after_first"),
    latency: field("Duration in milliseconds.", "ms"),
    tenant: field("Tenant. Only a keyed hash of it is ever kept.", "customer_id"),
    task: field("What groups calls into one task, such as a trace id. Never kept.", "trace_id"),
    input_includes_cached: boolean(yesOrNo2).optional().meta({
      description: "Whether `input` includes cached and written tokens.",
      otherwise: "true",
      examples: [false]
    })
  },
  "{ model: model, input: usage.in, output: usage.out }"
);
var usageImport = mapping2(
  {
    prompts: named(text("the id or path of a prompt", 300), "{ triage-v2: prompts/triage.md }").optional().meta({
      description: "Maps recorded prompt names, or globs of them, to prompts. The first that matches counts. Other names are matched with ids and paths.",
      otherwise: "none",
      examples: [{ "triage-*": "prompts/triage.md" }]
    }),
    fields: fields2.optional().meta({
      description: "Where JSONL or CSV records of your own keep each field: a path with dots, or a column."
    })
  },
  "{ prompts: { triage-v2: prompts/triage.md } }"
);

// src/config/schema.ts
var entries = {
  error: () => "must be a list of 1 to 500 entries.\nWrite for example:\nprompts:\n  - files: prompts/**"
};
var configFile = mapping2(
  {
    $schema: string().optional().meta({ description: "Where the JSON Schema of this file is, for editors. Ignored." }),
    prompts: array(entry, entries).min(1, entries).max(500, entries).optional().meta({
      description: "Which files are prompts, and their settings. Every entry that matches a file applies, in order; a later one overrides key by key.",
      otherwise: "well-known places"
    }),
    defaults: mapping2(
      {
        model: model().optional().meta({
          description: "The model for prompts that name none elsewhere.",
          otherwise: "gpt-5.4-mini",
          examples: ["claude-haiku-4-5"]
        }),
        service: service().optional().meta({
          description: "How requests are served: each service has prices of its own.",
          otherwise: "standard",
          examples: ["batch"]
        }),
        output_tokens: outputTokens().optional().meta({
          description: "Expected output tokens per call. Without it only input is priced.",
          otherwise: "none",
          examples: [150]
        }),
        calls_per_month: callsPerMonth().optional().meta({ description: "Calls per month of each prompt.", otherwise: "none", examples: [1e3] }),
        ...workload((key) => key === "step_tokens" ? "the output" : "none"),
        cache: cache("none").optional().meta({
          description: "How the provider's prompt cache serves prompts. See [caching.md](caching.md).",
          examples: [{ hit_rate: "90%" }]
        }),
        slots: slots().optional().meta({
          description: "What variables hold or cost at run time, by name. For undeclared ones, only the placeholder text is counted.",
          otherwise: "none",
          examples: [{ question: { tokens: 120 } }]
        }),
        syntax: syntax().optional().meta({
          description: 'The template syntax. Use "none" if braces are plain text.',
          otherwise: "detected from extension and text",
          examples: ["jinja"]
        })
      },
      "{ model: gpt-5.4-mini }"
    ).superRefine((value, context) => {
      const message6 = workloadTrouble(value);
      if (message6 !== void 0) context.addIssue({ code: "custom", message: message6 });
    }).optional().meta({ description: "Values for prompts whose entries do not set them." }),
    models: named(model(), "{ my-deployment: gpt-5.4 }").optional().meta({
      description: "Maps the names of your deployments to models in the catalogue.",
      otherwise: "none",
      examples: [{ "my-deployment": "gpt-5.4" }]
    }),
    include_roots: includeRoots().optional().meta({
      description: "Folders to search for includes, after the including file's own folder and those above it. `..` leads up to the top of the repository.",
      otherwise: "none",
      examples: [["shared/prompts", "../../prompts"]]
    }),
    extends: policyName().optional().meta({
      description: "A policy shared with other repositories: limits, approvals, prices. This config can only make it stricter. See [policies.md](policies.md).",
      otherwise: "none",
      examples: ["acme/.github//promptcost-policy.yml@v3"]
    }),
    enforce: oneOf(["fail", "report"]).optional().meta({
      description: '"report" turns every failure into a warning that says "would fail".',
      otherwise: "fail",
      examples: ["report"]
    }),
    limits: limits.optional().meta({
      description: "How much may change. The default limits on growth, 20% in tokens and in USD, stay in force until each_prompt limits growth itself. An empty mapping sets no limit on growth."
    }),
    approvals: approvals.optional().meta({
      description: "Who may approve an increase that breaks a limit, with a comment on the pull request. The base's value always applies."
    }),
    usage: text("the path of a usage file such as promptcost-usage.yml", 300).optional().meta({
      description: "File with recorded usage, written by `promptcost usage import`. Its volumes replace `calls_per_month` and `output_tokens`, and its cache reads give a hit rate where none is declared.",
      otherwise: "none",
      examples: ["promptcost-usage.yml"]
    }),
    outcomes: text("the path of results such as evals/results.json", 300).optional().meta({
      description: "Results of an evaluation: promptfoo's `-o results.json`, or CSV with the columns prompt, passed and total. The report then says what a success costs.",
      otherwise: "none",
      examples: ["evals/results.json"]
    }),
    usage_import: usageImport.optional().meta({
      description: "How `promptcost usage` reads your records. No verdict depends on it."
    }),
    prices: prices.optional().meta({
      description: "Your own prices by model name, in USD per 1M tokens. They override every list."
    })
  },
  "prompts: [{ files: prompts/** }]"
);

// src/config/stricter-of.ts
function stricterOf(first, other) {
  const others = new Map(other.limits.map((rule) => [keyOf(rule), rule]));
  const since = first.since ?? other.since;
  const names = Object.keys(floors);
  return {
    enforce: first.enforce,
    ignoreBelow: Object.fromEntries(
      names.map((name) => [name, smaller(first.ignoreBelow[name], other.ignoreBelow[name])])
    ),
    limits: either(
      first.limits.map((rule) => lower(rule, others.get(keyOf(rule)))),
      other.limits
    ),
    ...since && { since }
  };
}
function lower(first, other) {
  if (!other) return first;
  const message6 = first.message ?? other.message;
  return { ...isLower(other.amount, first.amount) ? other : first, ...message6 !== void 0 && { message: message6 } };
}
function isLower(one, than) {
  if ("percent" in than) return "percent" in one && one.percent < than.percent;
  return "amount" in one && one.amount < than.amount;
}
function smaller(first, other) {
  return first === void 0 || other === void 0 ? void 0 : Math.min(first, other);
}

// src/config/written-amount.ts
var amountOf = (written2) => typeof written2 === "number" ? { amount: written2 } : { percent: percentOf(written2) };
function amountAt(holder, [key = "", ...rest]) {
  const value = holder[key];
  if (value === void 0) return void 0;
  return rest.length === 0 ? amountOf(value) : amountAt(value, rest);
}

// src/config/group-rules.ts
function groupRules(entry2) {
  const group2 = groupingOf(entry2);
  if (!group2) return [];
  const { message: message6 } = entry2;
  return scopeNames.flatMap((name) => {
    const scope = scopeOf(name);
    if (scope.section !== "groups") return [];
    return scope.levels.flatMap(
      (level) => limitsIn(name).flatMap((limit) => {
        const amounts = read(entry2, scope, level, limit);
        return amounts ? [{ scope: name, level, limit, ...amounts, group: group2, message: message6, origin: "config" }] : [];
      })
    );
  });
}
var read = (entry2, { measures, path }, level, limit) => {
  const amount = amountAt(entry2, path(level, limit));
  if (!warnsAtShare(measures) || level === "fail_above") return amount && { amount };
  const written2 = amount ?? amountOf(defaultWarnAt);
  const whole = amountAt(entry2, path("fail_above", limit));
  return whole && { amount: shareOf2(whole, written2), written: written2 };
};
var shareOf2 = (whole, share) => "amount" in whole && "percent" in share ? { amount: whole.amount * share.percent / 100 } : whole;

// src/config/to-policy.ts
function toPolicy(file, at) {
  return withDefaultGrowth(toWritten(file, at), silentOn(file.limits));
}
function toWritten({ enforce = "fail", limits: written2 = {} }, at) {
  const ignored = written2.each_prompt?.ignore_below;
  return {
    enforce,
    ignoreBelow: Object.fromEntries(
      Object.keys(floors).map((name) => [name, ignored?.[name] ?? defaultWithGrowth.ignoreBelow[name]])
    ),
    limits: either(
      [
        ...rulesFrom("config", (scope, level, limit) => amountAt(written2, pathOf({ scope, level, limit }))),
        ...(written2.groups ?? []).flatMap(groupRules)
      ],
      defaultWithGrowth.limits
    ),
    ...written2.since && { since: { ref: written2.since.ref, at: at(["limits", "since", "ref"]) } }
  };
}
function toApprovals({ approvals: approvals2 }) {
  return {
    allow: approvals2?.allow,
    byAuthor: approvals2?.by_author ?? defaultApprovals.byAuthor,
    byCommitter: approvals2?.by_committer ?? defaultApprovals.byCommitter,
    minApprovers: approvals2?.min_approvers ?? defaultApprovals.minApprovers,
    resetOnPush: approvals2?.reset_on_push ?? defaultApprovals.resetOnPush
  };
}

// src/config/tightened.ts
function rulebookOf({ enforce, limits: limits2, approvals: approvals2, prices: prices2 }, at) {
  return {
    written: { enforce, limits: limits2, approvals: approvals2, prices: prices2?.names ?? {} },
    limits: limits2 && toWritten({ limits: limits2 }, at),
    silentOn: silentOn(limits2)
  };
}
function tightened(shared, own3) {
  const enforce = strictest(shared, own3);
  const limits2 = shared.limits && own3.limits ? stricterOf(shared.limits, own3.limits) : shared.limits ?? own3.limits;
  const approvals2 = approvalsOf(shared, own3);
  const prices2 = { ...own3.written.prices, ...shared.written.prices };
  return {
    rules: {
      written: { enforce, limits: shared.written.limits ?? own3.written.limits, approvals: approvals2.kept, prices: prices2 },
      limits: limits2,
      silentOn: shared.silentOn.filter((scope) => own3.silentOn.includes(scope))
    },
    looser: [
      ...own3.written.enforce !== void 0 && enforce !== own3.written.enforce ? [{ path: ["enforce"], given: own3.written.enforce, kept: enforce }] : [],
      ...shared.limits && own3.limits && limits2 ? looserLimits(limits2, own3.limits, own3.written) : [],
      ...approvals2.looser,
      ...otherPrices(shared.written.prices, own3.written.prices)
    ]
  };
}
var strictest = (shared, own3) => shared.written.enforce === "fail" ? "fail" : own3.written.enforce ?? shared.written.enforce;
function looserLimits(counts, own3, { limits: limits2 }) {
  const kept = policyRules(counts);
  return [...policyRules(own3)].flatMap(([key, rule]) => {
    const other = kept.get(key);
    const isSame3 = other?.text === rule.text && other.unit === rule.unit;
    if (rule.key === "enforce" || isSame3 || !isWritten(limits2, rule.path.slice(1)) || !loosens(other, rule)) return [];
    return [{ path: rule.path, given: rule.text, kept: other?.text }];
  });
}
function isWritten(limits2, path) {
  if (path[0] === "groups") return true;
  let at = limits2;
  for (const part of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, part)) return false;
    at = at[part];
  }
  return at !== void 0;
}
function approvalsOf(shared, own3) {
  const [theirs, mine] = [shared.written.approvals, own3.written.approvals];
  if (!theirs || !mine) return { kept: theirs ?? mine, looser: [] };
  const looser = approvalChanges(toApprovals({ approvals: theirs }), toApprovals({ approvals: { ...theirs, ...mine } })).filter((change) => change.loosens && Object.hasOwn(theirs, change.key)).map(({ key, from, to }) => ({ path: ["approvals", key], given: to ?? "everyone", kept: from }));
  const left = new Set(looser.map(({ path }) => String(path[1])));
  const stricter = Object.fromEntries(Object.entries(mine).filter(([key]) => !left.has(key)));
  return { kept: { ...theirs, ...stricter }, looser };
}
function otherPrices(shared, own3) {
  return Object.entries(own3).flatMap(([name, price2]) => {
    const other = Object.hasOwn(shared, name) ? shared[name] : void 0;
    if (other === void 0 || JSON.stringify(other) === JSON.stringify(price2)) return [];
    const path = ["prices", name];
    return [{ path, given: "its own", kept: "the policy's" }];
  });
}

// src/config/read-policies.ts
var policyFile = configFile.pick({
  $schema: true,
  extends: true,
  enforce: true,
  limits: true,
  approvals: true,
  prices: true
});
function readPolicies({ policies = [] }) {
  const rules2 = policies.map((policy, index) => readPolicy(policy, policies[index + 1]));
  const [nearest2] = rules2;
  if (!nearest2) return void 0;
  return { policies, rules: rules2.reduceRight((shared, own3) => tightened(shared, own3).rules) };
}
function readPolicy({ name, text: text2 }, next) {
  const parsed = parseSource({ path: name, text: text2 });
  const result = policyFile.safeParse(parsed.value);
  if (!result.success) throw explainIssues(result.error.issues, policyFile, parsed);
  const at = (path) => parsed.at(path, "key");
  if (result.data.prices?.file !== void 0)
    throw new Problem("a policy cannot name a price list.", {
      where: at(["prices", "file"]),
      remedy: "Write prices by the names of models, or name the list in the config of the repository."
    });
  refuseUnread(result.data.extends, next, at(["extends"]));
  return rulebookOf(result.data, at);
}
function refuseUnread(written2, next, where) {
  if (written2 === void 0 || next) return;
  throw new Problem('the policy under "extends" was not read.', {
    where,
    remedy: "Write the key and its value plainly, without escapes: extends: acme/.github//policy.yml@v3"
  });
}

// src/config/read-side.ts
function readSide(source, extended) {
  const parsed = parseSource(source);
  const result = configFile.safeParse(parsed.value);
  if (!result.success) throw explainIssues(result.error.issues, configFile, parsed);
  const { data } = result;
  if (extended) return underPolicies(data, parsed, extended);
  refuseUnread(data.extends, void 0, parsed.at(["extends"], "key"));
  const at = (path) => parsed.at(path, "key");
  return { facts: toFacts(data, parsed), policy: toPolicy(data, at), approvals: toApprovals(data), at };
}
function underPolicies(data, parsed, { rules: shared, policies }) {
  const placed = {
    ...parsed,
    at: (path, of) => parsed.at(Object.hasOwn(parsed.value, path[0] ?? "") ? path : ["extends"], of)
  };
  const at = (path) => placed.at(path, "key");
  const { rules: rules2, looser } = tightened(shared, rulebookOf(data, at));
  const { enforce = "fail", approvals: approvals2, prices: prices2 } = rules2.written;
  const file = { ...data, prices: { file: data.prices?.file, names: prices2 } };
  return {
    facts: toFacts(file, placed),
    policy: { ...withDefaultGrowth(rules2.limits ?? defaultWithGrowth, rules2.silentOn), enforce },
    approvals: toApprovals({ approvals: approvals2 }),
    at,
    policies: [
      ...policies.map(
        ({ name, commit, isMovable }) => ({
          kind: "policy-extended",
          severity: "info",
          policy: name,
          ...commit !== void 0 && { commit },
          ...isMovable && { movable: true }
        })
      ),
      ...looser.map(
        ({ path, given: given2, kept }) => ({
          kind: "looser-than-policy",
          severity: "info",
          key: printed(path),
          given: given2,
          ...kept !== void 0 && { kept },
          at: at(path)
        })
      )
    ]
  };
}

// src/config/refuse-idle-names.ts
function refuseIdleNames(head, base, catalogue) {
  const { models, prices: prices2 } = head.facts;
  for (const [name, { asked: target }] of Object.entries(models)) {
    if (own2(base?.facts.models, name)?.asked === target || Object.hasOwn(prices2, target)) continue;
    const near = slipOf(target, catalogue);
    if (near) throw idle(["models", name], "is not a model in the catalogue.", near, head);
  }
  for (const [name, price2] of Object.entries(prices2)) {
    if (isSame(own2(base?.facts.prices, name), price2)) continue;
    refuseIdlePrice(name, price2, head, catalogue);
  }
}
function refuseIdlePrice(name, price2, head, catalogue) {
  const { baseModel, input, output, discount, markup } = price2;
  const near = baseModel === void 0 ? void 0 : slipOf(baseModel, catalogue);
  if (near) throw idle(["prices", name, "base_model"], "is not a model in the catalogue.", near, head);
  const like3 = baseModel ?? own2(head.facts.models, name)?.asked ?? name;
  const unlisted = catalogue.unknownName(like3);
  if (!unlisted || input !== void 0 && output !== void 0) return;
  const path = ["prices", name];
  if (input === void 0 && (discount ?? markup) !== void 0)
    throw idle(
      path,
      discount === void 0 ? "marks up a model that has no price in the catalogue." : "discounts a model that has no price in the catalogue.",
      unlisted,
      head
    );
  const missing = input === void 0 ? "input" : "output";
  throw new Problem(`${printed(path)} has no "${missing}", and the catalogue has none to use instead.`, {
    where: head.at(path),
    remedy: `Set both input and output, in USD per 1M tokens, or set base_model to a model in the catalogue.`
  });
}
function slipOf(name, catalogue) {
  const unlisted = catalogue.unknownName(name);
  return unlisted && (!unlisted.family || unlisted.nearest !== void 0) ? unlisted : void 0;
}
function idle(path, what, { nearest: nearest2 }, head) {
  const remedy = nearest2 === void 0 ? 'Name a model in the catalogue, or give it a price with input and output under "prices".' : `Did you mean ${nearest2}?`;
  return new Problem(`${printed(path)} ${what}`, { where: head.at(path), remedy });
}
function own2(record2, key) {
  return record2 && Object.hasOwn(record2, key) ? record2[key] : void 0;
}
function isSame(one, other) {
  return one !== void 0 && textOf(one) === textOf(other);
}
var textOf = (price2) => JSON.stringify({ ...price2, at: void 0 }, (_key, value) => typeof value === "bigint" ? `${value}` : value);

// src/config/open-price-lists.ts
async function openPriceLists(sides, sources, read2) {
  const head = await listOf(sides.head, sources.head, read2);
  try {
    return { base: sides.base && await listOf(sides.base, sources.base, read2), head, findings: [] };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const file = error.where?.path ?? "";
    const broken = { kind: "price-list-broken", severity: "warn", file, problem: error.what };
    return { base: void 0, head, findings: [broken] };
  }
}
async function listOf(side, source, read2) {
  const named2 = source && nameIn(source);
  if (!named2) return void 0;
  const entry2 = side.entries.find(({ path }) => path === named2.path);
  if (!entry2)
    throw new Problem(`prices.file names a file that is not there in ${side.revision.label}.`, {
      where: named2.at,
      remedy: "Write it with: promptcost prices update. Its path is relative to the checked directory."
    });
  for await (const found of side.revision.read([entry2])) {
    if ("text" in found) return read2(named2.path, entry2.id, found.text);
    throw new Problem(`this price list ${unreadable[found.unreadable]}.`, { where: { path: named2.path } });
  }
  return void 0;
}
function nameIn(source) {
  if (!/prices/.test(source.text) || !/file/.test(source.text)) return void 0;
  let parsed;
  try {
    parsed = parseSource(source);
  } catch {
    return void 0;
  }
  const { prices: prices2 } = parsed.value;
  const file = typeof prices2 === "object" && prices2 !== null && "file" in prices2 ? prices2.file : void 0;
  if (typeof file !== "string" || file === "") return void 0;
  return { path: file.replace(/^(?:\.\/)+/, ""), at: parsed.at(["prices", "file"], "value") };
}

// src/config/read-config.ts
function readConfig(sources, flags, catalogue) {
  checkFlags(flags);
  const source = sources.head ?? sources.base;
  if (!source) return builtIn(flags);
  refuseBesideConfig(flags, source.path);
  const head = sources.head && readSide(sources.head, readPolicies(sources.head));
  const same = sources.base !== void 0 && sources.head !== void 0 && isSame2(sources.base, sources.head);
  const base = sources.base && (same ? head : atBase(sources.base));
  if (head && !same) refuseIdleNames(head, base instanceof Problem ? void 0 : base, catalogue);
  if (base instanceof Problem) {
    if (head) return mending(base, head, flags);
    throw base;
  }
  if (base) return judgedByBase(base, head, flags, catalogue);
  if (!head) return builtIn(flags);
  return sources.alone ? ofHead(head, flags) : firstAdoption(head, flags);
}
function atBase(source) {
  const extended = readPolicies(source);
  try {
    return readSide(source, extended);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const remedy = `${error.remedy ? `${error.remedy}
` : ""}This is the base's version of the file, so fix it there.`;
    return new Problem(error.what, { where: error.where, remedy });
  }
}
function mending(broken, head, flags) {
  const { config, findings } = ofHead(head, flags);
  const finding = {
    kind: "base-config-broken",
    severity: "warn",
    config: broken.where?.path ?? "",
    problem: broken.what
  };
  return { config, findings: [finding, ...findings] };
}
function judgedByBase(base, head, flags, catalogue) {
  const path = base.facts.path ?? "";
  if (!head) {
    const { policy: policy2, findings: findings2 } = applyFlags(base.policy, flags, true);
    const removed = { kind: "config-removed", severity: "warn", config: path };
    return outcome(
      base.facts,
      base.facts,
      { policy: policy2, approvals: base.approvals, policyFrom: "base", prices: base.facts.prices },
      [...base.policies ?? [], removed, ...findings2]
    );
  }
  const adopted = adoptLimits(base.policy, head);
  const { prices: prices2, models, findings } = adoptNames(base, head, catalogue.isListed);
  const flagged = applyFlags(adopted.policy, flags, true);
  const { policy } = flagged;
  const sinceOfHead = head.policy.since;
  const rest = { policy, approvals: base.approvals, policyFrom: "base", prices: prices2, sinceOfHead };
  return outcome(base.facts, { ...head.facts, models }, rest, [
    ...ofPolicies(base, head),
    ...compareSides(base, head),
    ...adopted.findings,
    ...findings,
    ...flagged.findings
  ]);
}
function firstAdoption(head, flags) {
  const { config, findings } = adopting(head, flags);
  const path = head.facts.path ?? "";
  const adoption = {
    kind: "first-adoption",
    severity: "info",
    config: isPackageJson(path) ? `${path}#promptcost` : path
  };
  return { config, findings: [adoption, ...findings] };
}
function adopting(head, flags) {
  const { config, findings } = ofHead({ ...head, policy: stricterOf(defaultPolicy, head.policy) }, flags);
  return { config: { ...config, adopts: true }, findings };
}
function ofHead(head, flags) {
  const { policy, findings } = applyFlags(head.policy, flags, false);
  const rest = { policy, approvals: defaultApprovals, policyFrom: "head", prices: head.facts.prices };
  return outcome(head.facts, head.facts, rest, [...head.policies ?? [], ...findings]);
}
function ofPolicies(base, head) {
  const [own3 = [], heads = []] = [base.policies, head.policies];
  return [...own3.filter(isPolicy), ...heads.filter((finding) => !isPolicy(finding))];
}
var isPolicy = ({ kind }) => kind === "policy-extended";
function isSame2(base, head) {
  const textOf2 = ({ path, text: text2, policies = [] }) => JSON.stringify([path, text2, policies.map((each) => each.text)]);
  return textOf2(base) === textOf2(head);
}

// src/config/open-policies.ts
var longestChain = 5;
async function withPolicies(source, side, reader) {
  if (!source) return void 0;
  const policies = [];
  const known = /* @__PURE__ */ new Set();
  let named2 = namedIn({ ...source, isOwn: true });
  let holder = { kind: "file", path: resolvePath(reader.directory, source.path) ?? source.path };
  while (named2) {
    const wanted = located(holder, named2);
    const name = nameOfPolicy(wanted);
    if (known.has(name))
      throw new Problem("policies extend each other in a circle.", { where: named2.at, remedy: leave });
    if (policies.length === longestChain)
      throw new Problem(`more than ${longestChain} policies extend each other.`, { where: named2.at, remedy: leave });
    known.add(name);
    const read2 = await readPolicy2(wanted, side, reader, named2.at);
    const isMovable = wanted.kind === "github" && wanted.by === "tag" && wanted.commit === void 0;
    policies.push({ name, ...read2, isMovable });
    holder = wanted.kind === "github" && read2.commit ? { ...wanted, ref: read2.commit, by: "commit", commit: void 0 } : wanted;
    named2 = namedIn({ path: name, text: read2.text });
  }
  return policies.length === 0 ? source : { ...source, policies };
}
var leave = 'Remove "extends" from one of them.';
function namedIn(source) {
  if (!source.text.includes("extends")) return void 0;
  const parsed = source.isOwn ? parsedOrNot(source) : parseSource(source);
  if (!parsed) return void 0;
  const written2 = Object.hasOwn(parsed.value, "extends") ? parsed.value.extends : void 0;
  const found = typeof written2 === "string" ? policySource(written2) : void 0;
  return found && { source: found, at: parsed.at(["extends"], "value") };
}
function parsedOrNot(source) {
  try {
    return parseSource(source);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return void 0;
  }
}
function located(holder, { source, at }) {
  if (source.kind !== "file") return source;
  const folder = dirname(holder.path);
  const path = resolvePath(folder === "." ? "" : folder, source.path);
  if (path === void 0)
    throw new Problem("extends leads out of the repository.", { where: at, remedy: "Name a file of this repository." });
  return { ...holder, path };
}
async function readPolicy2(source, side, reader, at) {
  if (source.kind === "file") {
    const text2 = await reader.file(side, source.path);
    if (text2 !== void 0) return { text: text2 };
    throw new Problem(`extends names ${source.path}, which is not there at the ${side}.`, {
      where: at,
      remedy: "The path is relative to the checked directory, or to the policy that names it."
    });
  }
  try {
    return await reader.remote(source);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem(error.what, { where: at, ...error.remedy && { remedy: error.remedy } });
  }
}

export {
  parseSource,
  withPolicies,
  openPriceLists,
  readConfig
};
