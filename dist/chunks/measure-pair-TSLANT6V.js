import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  looksLikeModel
} from "./chunk-2B5Y2X6Z.js";
import {
  asEnforced,
  breaksIn,
  byPath,
  cacheablePieces,
  cachingBy,
  countsOf,
  declarationsFor,
  diffArrays,
  emptiness,
  explain,
  formatOf,
  idleTakes,
  includeFindings,
  isEmpty,
  judge,
  linesOf,
  listingOf,
  makeIdsUnique,
  measure,
  measuring,
  noteDelimitersSet,
  notesOn,
  on,
  pair,
  pairMoved,
  parseYaml,
  partialCause,
  partnersOf,
  peeking,
  perMonth,
  placeOf,
  placesIn,
  plain,
  price,
  priceOf,
  pricing,
  readInto,
  readingsOf,
  snapshot,
  sourceLines,
  sum,
  summarize,
  termsOf,
  toValue,
  tokensOf,
  unshared,
  unsharedEntries,
  usdOf,
  variesIn,
  walkOf
} from "./chunk-VCO7XQUP.js";
import "./chunk-Q7UQ5CPX.js";
import {
  identify,
  tokenizerNamed
} from "./chunk-BG2XSDQ5.js";
import {
  append,
  defaultFacts,
  groupsOf,
  routes,
  scopeOf
} from "./chunk-B35ZWARA.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";

// src/compare/hunks.ts
var mostEdits = 600;
function editBudget() {
  return { left: 6e6 };
}
function hunksOf(base, head, budget) {
  const from = base.map(keyOf);
  const to = head.map(keyOf);
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start++;
  let same = 0;
  while (same < shorter - start && from.at(-1 - same) === to.at(-1 - same)) same++;
  const removed = base.slice(start, base.length - same);
  const added = head.slice(start, head.length - same);
  const hunks = compare(removed, added, budget) ?? [{ start: 0, end: added.length, added, removed }];
  return hunks.map((hunk) => ({ ...hunk, start: hunk.start + start, end: hunk.end + start }));
}
function keyOf({ text, declared }) {
  return `${declared} ${text}`;
}
function compare(base, head, budget) {
  const maxEditLength = Math.min(mostEdits, Math.floor(Math.sqrt(Math.max(budget.left, 0))));
  const parts = diffArrays(base.map(keyOf), head.map(keyOf), { maxEditLength });
  const edits = parts?.reduce((sum2, { added, removed, count }) => sum2 + (added || removed ? count : 0), 0);
  budget.left -= (edits ?? maxEditLength) ** 2;
  if (parts === void 0) return void 0;
  const hunks = [];
  let i = 0;
  let j = 0;
  let open;
  for (const { added, removed, count } of parts) {
    if (!added && !removed) open = void 0;
    else if (open === void 0) {
      open = { start: j, end: j, added: [], removed: [] };
      hunks.push(open);
    }
    if (removed && open) open.removed = [...open.removed, ...base.slice(i, i + count)];
    if (added && open) open.added = [...open.added, ...head.slice(j, j + count)];
    if (!added) i += count;
    if (!removed) j += count;
    if (open) open.end = j;
  }
  return hunks;
}
function withoutMoved(hunks) {
  const gone = /* @__PURE__ */ new Map();
  for (const line of hunks.flatMap((hunk) => hunk.removed)) gone.set(keyOf(line), (gone.get(keyOf(line)) ?? 0) + 1);
  const back = /* @__PURE__ */ new Map();
  const take = (from, key) => {
    const left = from.get(key) ?? 0;
    if (left > 0) from.set(key, left - 1);
    return left > 0;
  };
  const isNew = (line) => {
    const key = keyOf(line);
    const moved2 = take(gone, key);
    if (moved2) back.set(key, (back.get(key) ?? 0) + 1);
    return !moved2;
  };
  const kept = hunks.flatMap((hunk) => stretches(hunk, isNew));
  return kept.map((hunk) => ({ ...hunk, removed: hunk.removed.filter((line) => !take(back, keyOf(line))) }));
}
function stretches(hunk, isNew) {
  const found = [];
  let open;
  hunk.added.forEach((line, i) => {
    const at = hunk.start + i;
    if (!isNew(line)) open = void 0;
    else if (open) {
      open.end = at + 1;
      open.added.push(line);
    } else {
      open = { ...hunk, start: at, end: at + 1, added: [line], removed: found.length === 0 ? hunk.removed : [] };
      found.push(open);
    }
  });
  return found.length === 0 ? [{ ...hunk, end: hunk.start, added: [] }] : found;
}

// src/compare/grown-lines.ts
var most = 3;
var gap = 2;
function withGrownLines(changes, counterOf) {
  const budget = editBudget();
  return changes.map((change) => {
    const { base, head, tokens } = change;
    if (!base || !head || tokens.delta.expected <= 0 || isBeyond(head.prompt) || isBeyond(base.prompt)) return change;
    const count = counterOf(head.model.tokenizer);
    const blocks = blocksOf(withoutMoved(hunksOfFiles(base.prompt, head.prompt, budget)), count);
    return { grownLines: largest([...grownDefinitions(base.other, head.own), ...blocks]), ...change };
  });
}
var mostLines = 1e5;
function isBeyond({ messages }) {
  let lines = 0;
  for (const { runs } of messages) for (const { text } of runs.expected) lines += breaksIn(text);
  return lines > mostLines;
}
function hunksOfFiles(base, head, budget) {
  const before = sourceLines(base);
  const hunks = [];
  for (const [path, lines] of sourceLines(head)) {
    const was = path === head.at.path ? base.at.path : path;
    for (const hunk of hunksOf(before.get(was) ?? [], lines, budget)) hunks.push({ ...hunk, path, lines });
    before.delete(was);
  }
  for (const [path, removed] of before) hunks.push({ path, lines: [], start: 0, end: 0, added: [], removed });
  return hunks;
}
function grownDefinitions(base, head) {
  const keyOf5 = ({ kind, name }) => JSON.stringify([kind, name]);
  const before = /* @__PURE__ */ new Map();
  for (const part of base.parts) before.set(keyOf5(part), (before.get(keyOf5(part)) ?? 0) + part.tokens);
  return head.parts.flatMap((part) => {
    const { kind, at, tokens } = part;
    if (kind !== "tool" && kind !== "schema" && kind !== "image" || at.line === void 0) return [];
    const was = Math.min(tokens, before.get(keyOf5(part)) ?? 0);
    before.set(keyOf5(part), (before.get(keyOf5(part)) ?? 0) - was);
    return [{ path: at.path, from: at.line, to: at.line, tokens: tokens - was }];
  });
}
function largest(grown) {
  const places2 = /* @__PURE__ */ new Map();
  for (const lines of grown) {
    const key = JSON.stringify([lines.path, lines.from, lines.to]);
    places2.set(key, { ...lines, tokens: lines.tokens + (places2.get(key)?.tokens ?? 0) });
  }
  return [...places2.values()].filter(({ tokens, from }) => tokens > 0 && from > 0).sort((a, b) => b.tokens - a.tokens).slice(0, most);
}
function blocksOf(hunks, count) {
  const blocks = [];
  for (const { path, lines, start, end, added, removed } of hunks) {
    const from = lines[start]?.line;
    const to = lines[end - 1]?.line;
    if (from === void 0 || to === void 0 || to < from) continue;
    const around = [lines[start - 1]?.text ?? "", lines[end]?.text ?? ""];
    const tokens = tokensOf2(added, around, count) - tokensOf2(removed, around, count);
    const last = blocks.at(-1);
    if (last?.path === path && start - last.end <= gap && from >= last.to) {
      last.to = to;
      last.end = end;
      last.tokens += tokens;
    } else blocks.push({ path, from, to, end, tokens });
  }
  return blocks.map(({ end: _, ...block }) => block);
}
function tokensOf2(lines, [before, after], count) {
  const declared = lines.reduce((sum2, line) => sum2 + line.declared, 0);
  return declared + count([before, ...lines.map((line) => line.text), after].join(""));
}

// src/compare/join-edits.ts
function joinEdits(changes) {
  const partials = /* @__PURE__ */ new Set();
  for (const { shares } of changes) for (const { cause } of shares) if (cause.partial) partials.add(cause.at.path);
  if (partials.size === 0) return changes;
  const isText2 = ({ partial, at, what }) => !partial && partials.has(at.path) && what.length === 1 && what[0] === "text";
  return changes.map((change) => {
    if (!change.shares.some(({ cause }) => isText2(cause))) return change;
    const shares = change.shares.map(
      (share) => isText2(share.cause) ? { ...share, cause: partialCause(share.cause.at.path, []) } : share
    );
    return { ...change, shares, cause: shares[0]?.cause };
  });
}

// src/compare/per-success.ts
var Z = 1.959963984540054;
var COMPARABLE = 0.8;
function perSuccess({ usd, outcomes }) {
  const base = outcomes?.base;
  if (!base || !usd || base.passed === 0 || usd.base <= 0n) return void 0;
  const given2 = outcomes.head;
  const isComparable2 = given2 !== void 0 && given2.total >= COMPARABLE * base.total;
  const head = isComparable2 ? given2 : base;
  const was = usdOf2(usd.base, base.passed / base.total);
  const [before, after] = [wilson(base), wilson(head)];
  const ratio = (cost, rates2) => Number(cost) / Number(usd.base) * rates2;
  const rates = isComparable2 ? {
    low: before.low / after.high,
    expected: base.passed / base.total / (head.passed === 0 ? after.high : head.passed / head.total),
    high: before.high / Math.max(after.low, Number.EPSILON)
  } : { low: 1, expected: 1, high: 1 };
  const delta = (cost, rate) => BigInt(Math.round(Number(was) * (ratio(cost, rate) - 1)));
  const ends2 = {
    low: delta(usd.base + usd.delta.low, rates.low),
    expected: delta(usd.base + usd.delta.expected, rates.expected),
    high: delta(usd.base + usd.delta.high, Math.min(rates.high, MOST))
  };
  return { base, head, assumed: !isComparable2, usd: { base: was, head: was + ends2.expected, delta: ends2 } };
}
var MOST = 1e6;
var usdOf2 = (perCall, rate) => BigInt(Math.round(Number(perCall) / rate));
function wilson({ passed, total }) {
  const [share, z2] = [passed / total, Z * Z];
  const middle = (share + z2 / (2 * total)) / (1 + z2 / total);
  const half = Z / (1 + z2 / total) * Math.sqrt(share * (1 - share) / total + z2 / (4 * total * total));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

// src/data/yaml-value.ts
function yamlValue(text) {
  const tree = parseYaml(text);
  return "problem" in tree ? void 0 : toValue(tree);
}

// src/prompts/fail-beyond-bounds.ts
function boundOf(finding) {
  if (finding.kind === "not-followed") return "code";
  if (finding.kind === "file-not-read") return finding.why === "too-many" ? "files" : void 0;
  const isBound = (finding.kind === "format" || finding.kind === "template") && /^too-/.test(finding.problem);
  return isBound ? "text" : void 0;
}
function failBeyondBounds(head, base, wasAt, isPrompt, isNow) {
  const before = new Set(base.map((finding) => `${boundOf(finding)} ${finding.at?.path}`));
  return head.map((finding) => {
    const [bound, path] = [boundOf(finding), finding.at?.path];
    if (bound === void 0 || path === void 0 || finding.severity === "fail") return finding;
    const isOld = before.has(`${bound} ${wasAt(path)}`);
    if (isPrompt(wasAt(path))) return isOld ? finding : { ...finding, severity: "fail" };
    return isOld && !isNow(path) ? { ...finding, severity: "info" } : finding;
  });
}

// src/prompts/fail-lost-parts.ts
var A_PART = 200;
function failLostParts(findings, prompts, wasAt) {
  const apart = unshared(prompts.base, prompts.head);
  const edited = /* @__PURE__ */ new Set([...apart.base.map(pathOf), ...apart.head.map((one) => wasAt(pathOf(one)))]);
  const before = byFile(prompts.base, (path) => path, edited);
  const now = byFile(prompts.head, wasAt, edited);
  const known = new Set(findings.base.filter(isUnread).map((each) => keyOf2(each, (path) => path)));
  const reported = /* @__PURE__ */ new Set();
  const loses = losesOnce();
  const failed = findings.head.map((finding) => {
    if (!isUnread(finding) || !finding.at) return finding;
    const path = wasAt(finding.at.path);
    if (finding.what === "image") reported.add(path);
    const [was, is] = [before.get(path), now.get(path)];
    if (!was || !is || known.has(keyOf2(finding, wasAt)) || !loses(path, finding.what, was, is)) return finding;
    return { ...finding, severity: "fail" };
  });
  const unsized = [...now].flatMap(([path, is]) => reported.has(path) ? [] : lostSizes(before.get(path) ?? [], is));
  return [...failed, ...unsized];
}
function isUnread(finding) {
  return finding.kind === "file-not-read" && (finding.severity === "warn" || finding.why === "code");
}
function keyOf2({ what, target, at }, wasAt) {
  return JSON.stringify([what, target, at && wasAt(at.path)]);
}
var pathOf = ({ prompt }) => prompt.at.path;
function byFile(prompts, at, wanted) {
  const files = /* @__PURE__ */ new Map();
  for (const { prompt } of prompts) {
    const path = at(prompt.at.path);
    if (!wanted.has(path)) continue;
    const others = files.get(path);
    if (others) others.push(prompt);
    else files.set(path, [prompt]);
  }
  return files;
}
var losses = {
  image: (was, is) => sizedIn(is) < sizedIn(was),
  sample: losesFile,
  file: losesFile,
  attachment: losesText,
  media: losesText,
  field: losesText,
  prompt: () => false
};
function losesOnce() {
  const known = /* @__PURE__ */ new Map();
  return (path, what, was, is) => {
    const key = `${what} ${path}`;
    const answer = known.get(key) ?? losses[what](was, is);
    known.set(key, answer);
    return answer;
  };
}
function losesFile(was, is) {
  const read = new Set(is.flatMap(sourcesOf));
  return was.flatMap(sourcesOf).some((path) => !read.has(path));
}
var sourcesOf = ({ sources, at }) => sources.map(({ path }) => path).filter((path) => path !== at.path);
function losesText(was, is) {
  const left = wordsOf(is);
  let lost = 0;
  for (const [word2, count] of wordsOf(was)) lost += Math.max(0, count - (left.get(word2) ?? 0)) * (word2.length + 1);
  return lost >= A_PART;
}
function wordsOf(prompts) {
  const words = /* @__PURE__ */ new Map();
  const runs = prompts.flatMap(({ messages }) => messages.flatMap((message) => message.runs.high));
  for (const { text } of runs)
    for (const [word2] of text.matchAll(/[\p{L}\p{N}]+/gu)) words.set(word2, (words.get(word2) ?? 0) + 1);
  return words;
}
function lostSizes(was, is) {
  const [sized, first] = [sizedIn(was), imagesIn(is).find((image) => !hasSize(image))];
  if (sized === 0 || !first || sizedIn(is) >= sized) return [];
  const unsized = (prompts) => imagesIn(prompts).length - sizedIn(prompts);
  if (unsized(is) <= unsized(was)) return [];
  const common = { kind: "file-not-read", severity: "fail", what: "image" };
  return [{ ...common, at: first.at, target: "an image", why: "no-size" }];
}
var imagesIn = (prompts) => prompts.flatMap(({ messages }) => messages.flatMap(({ images = [] }) => images));
var hasSize = ({ width, height }) => width !== void 0 && height !== void 0;
var sizedIn = (prompts) => imagesIn(prompts).filter(hasSize).length;

// src/prompts/leave-out-lost.ts
function leaveOutLost(base, findings, renames, links) {
  if (links.length === 0 && !findings.some(({ kind }) => kind === "unreadable"))
    return { base: [...base], findings: [...findings] };
  const wasPrompt = new Set(base.map(({ prompt }) => prompt.at.path));
  const wasSent = new Set(base.flatMap(({ prompt }) => prompt.sources.map(({ path }) => path)));
  const lost = lostFiles(/* @__PURE__ */ new Set([...wasPrompt, ...wasSent]), findings, renames);
  const linked = filesBehind(links, wasSent);
  const gone = /* @__PURE__ */ new Set([...lost.values(), ...linked]);
  return {
    base: base.filter(({ prompt }) => !gone.has(prompt.at.path)),
    findings: [...findings.map((finding) => isLoss(finding, lost) ? fail(finding) : finding), ...linked.map(toFinding)]
  };
}
function filesBehind(links, files) {
  const linked = new Set(links);
  return [...files].filter((path) => {
    for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1))
      if (linked.has(path.slice(0, end))) return true;
    return false;
  });
}
function lostFiles(files, findings, renames) {
  const from = new Map(renames.map((rename) => [rename.to, rename.from]));
  const lost = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    if (finding.kind !== "unreadable" || finding.side !== "head" || !finding.at) continue;
    const { path } = finding.at;
    const before = [path, from.get(path)].find((one) => one !== void 0 && files.has(one));
    if (before !== void 0) lost.set(path, before);
  }
  return lost;
}
function isLoss({ kind, at }, lost) {
  return kind === "unreadable" && at !== void 0 && lost.has(at.path);
}
function failUncounted(finding) {
  if (finding.kind !== "file-not-read" || finding.severity !== "warn") return finding;
  return finding.what === "prompt" && finding.why !== "too-many" ? fail(finding) : finding;
}
function fail(finding) {
  return { ...finding, severity: "fail" };
}
function toFinding(path) {
  return { kind: "unreadable", severity: "fail", at: { path }, side: "head", why: "link" };
}

// src/prompts/note-case-twins.ts
var MOST_NAMED = 10;
function noteCaseTwins(base, head) {
  const known = byPath(listingOf(base));
  const added = unsharedEntries(listingOf(base), listingOf(head)).head.filter(({ path }) => !known.has(path));
  if (added.length === 0) return [];
  const used = head.assembled.flatMap(({ prompt: { at, sources } }) => [at.path, ...sources.map(({ path }) => path)]);
  const staying = new Set(used.filter((path) => known.has(path)).map(folded));
  const files = added.map(({ path }) => path).filter((path) => staying.has(folded(path)));
  const [first] = files;
  if (first === void 0) return [];
  return [
    {
      kind: "case-twin",
      severity: "warn",
      at: { path: first },
      files: files.slice(0, MOST_NAMED),
      count: files.length
    }
  ];
}
var folded = (path) => path.normalize("NFC").toLowerCase();

// src/prompts/agree-on-prompts.ts
function agreeOnPrompts(base, head, renames = []) {
  const before = new Map(renames.map(({ from, to }) => [to, from]));
  const wasAt = (path) => before.get(path) ?? path;
  const isPartial = partialOn(base, head, wasAt);
  const ofHead = makeIdsUnique(head.assembled.filter(({ prompt }) => !isPartial(wasAt(prompt.at.path))));
  const ofBase = makeIdsUnique(base.assembled.filter(({ prompt }) => !isPartial(prompt.at.path)));
  const odd = {
    head: [...head.notes, ...ofHead.findings, ...emptiness(ofHead.prompts)].map(on("head")),
    base: [...base.notes, ...ofBase.findings].map(on("base"))
  };
  const ofBounds = failBeyondBounds(odd.head, odd.base, wasAt, holding(ofBase.prompts), holding(ofHead.prompts));
  const both = { base: ofBase.prompts, head: ofHead.prompts };
  const ofParts = failLostParts({ ...odd, head: ofBounds }, both, wasAt);
  const notes = asHistory({ ...odd, head: ofParts }, base, head).map(failUncounted);
  const losses2 = leaveOutLost(ofBase.prompts, notes, renames, head.selected.links ?? []);
  const ofIncludes = includeFindings(base.assembled, head.assembled, listingOf(head), wasAt);
  return {
    base: losses2.base,
    head: ofHead.prompts,
    findings: [...losses2.findings, ...ofIncludes, ...noteCaseTwins(base, head)]
  };
}
function holding(prompts) {
  let paths;
  return (path) => {
    paths ??= new Set(prompts.map(({ prompt }) => prompt.at.path));
    return paths.has(path);
  };
}
function partialOn(base, head, wasAt) {
  if (head.partials.size === 0 && base.partials.size === 0) return () => false;
  const sideOf = (side, at) => {
    const partials = new Set([...side.partials].map(at));
    const alone = side.assembled.map(({ prompt }) => at(prompt.at.path)).filter((path) => !partials.has(path));
    return { partials, alone: new Set(alone) };
  };
  const sides = [sideOf(base, (path) => path), sideOf(head, wasAt)];
  return (path) => sides.some(({ partials }) => partials.has(path)) && !sides.some(({ alone }) => alone.has(path));
}
function asHistory(findings, base, head) {
  if (findings.base.length + findings.head.length === 0) return [];
  const asInfo = (finding) => ({ ...finding, severity: "info" });
  const before = new Map(listingOf(base).map((entry) => [entry.path, entry.id]));
  const atHead = new Set(findings.head.map(({ kind, at }) => `${kind} ${at?.path}`));
  const now = new Map(listingOf(head).map((entry) => [entry.path, entry.id]));
  const isUnchanged = (path) => now.has(path) && before.get(path) === now.get(path);
  const gone = findings.base.filter(({ kind, at }) => !atHead.has(`${kind} ${at?.path}`)).map(asInfo);
  const isOld = ({ at, severity }) => at !== void 0 && severity !== "fail" && isUnchanged(at.path);
  return [...findings.head.map((each) => isOld(each) ? asInfo(each) : each), ...gone];
}

// src/prompts/note-read-files.ts
import { posix } from "node:path";
var PROSE = /\.(?:txt|text|md|mdx|markdown|rst|prompt|prompty|j2|jinja2?|hbs|handlebars|mustache|liquid|tmpl|tpl)$/i;
var DATA = /\.(?:jsonl?|ya?ml|toml|csv|xml|html?)$/i;
var CODE = /\.(?:pyi?|ipynb|[cm]?[jt]sx?|go|java|kts?|cs|rs)$/i;
var NOT_TEXT = /\.(?:pyi?|ipynb|[cm]?[jt]sx?|go|java|kts?|cs|rs|c|h|cpp|hpp|rb|php|sh|sql|css|s[ac]ss|less|lock|png|jpe?g|gif|webp|svg|ico|pdf|zip|gz|tar|woff2?|ttf|mp[34]|wav|wasm|so|dll|exe)$/i;
var NAMED = /(?<![\w@./-])([\w@./-]{1,200})\\?["'`]|\/\/go:embed[ \t]+([\w@./-]{1,200})/g;
var PAGE = /(?:^|\/)(?:README|CHANGELOG|CONTRIBUTING|HISTORY|CHANGES|LICENSE|NOTICE)\b[^/]*$/i;
var LEAST = 1e3;
var MOST_FILES = 1e3;
var MOST_REPORTED = 10;
async function noteReadFiles(base, head, texts) {
  const all = head.selected.entries.filter(({ path }) => CODE.test(path));
  if (all.length === 0) return [];
  const sources = new Set(base.assembled.map(({ prompt }) => prompt.at.path));
  const code = all.filter(({ path }) => sources.has(path));
  const [before, after, counted] = [byPath(listingOf(base)), byPath(listingOf(head)), countedIn(head)];
  const isNews2 = ({ path, id }) => before.get(path)?.id !== id;
  const apart = unsharedEntries(listingOf(base), listingOf(head)).head;
  const news = apart.filter((entry) => isNews2(entry) && isText(entry.path) && !counted.has(entry.path));
  const looked = code.filter((entry) => news.length > 0 || isNews2(entry));
  const found = [];
  let left = MOST_FILES;
  for (const entry of looked) {
    const then = named(before.get(entry.path), before, texts);
    const was = new Map(then.map((each) => [each.path, each]));
    const isWhatIsSent = ({ path }) => !was.has(path) || !isOften(path) || isRead(path, texts.get(entry));
    const fresh = named(entry, after, texts).filter(
      (each) => !counted.has(each.path) && was.get(each.path)?.id !== each.id && isWhatIsSent(each)
    );
    left -= fresh.length;
    if (left < 0) {
      const isNew = then.length <= MOST_FILES;
      return [
        ...found,
        { kind: "search-cut", severity: isNew ? "fail" : "warn", at: { path: entry.path }, for: "text" }
      ];
    }
    const grown = await grownOf(base, head, was, fresh, texts);
    if (grown) found.push({ kind: "text-elsewhere", severity: "warn", at: { path: entry.path }, ...grown });
    if (found.length >= MOST_REPORTED) break;
  }
  return found;
}
var isOften = (path) => DATA.test(path) || PAGE.test(path);
var OPENED = /\b(?:open|read_?\w*|load\w*|Path)\s{0,9}\([^()\n]{0,120}?([\w.-]{1,80})["'`]/gi;
var isRead = (path, code = "") => PAGE.test(path) && [...code.matchAll(OPENED)].some(([, name]) => name === posix.basename(path));
var isText = (path) => !NOT_TEXT.test(path);
var isKnown = (path) => PROSE.test(path) || DATA.test(path);
function countedIn({ assembled, besides }) {
  const sources = assembled.flatMap(({ prompt }) => prompt.sources.map(({ path }) => path));
  return /* @__PURE__ */ new Set([...sources, ...[...besides.values()].flat()]);
}
function named(entry, all, texts) {
  const text = entry && texts.get(entry);
  if (!text) return [];
  const folder = posix.dirname(entry.path);
  const found = /* @__PURE__ */ new Set();
  for (const [, quoted, embedded] of text.matchAll(NAMED)) {
    const name = posix.normalize(quoted ?? embedded ?? "").replace(/^\/+/, "");
    if (!isText(name)) continue;
    const beside = all.get(posix.join(folder, name)) ?? all.get(name.replace(/^(?:\.\.\/)+/, "")) ?? (name.includes(".") ? endingWith(name, all) : void 0);
    if (beside) found.add(beside);
  }
  return [...found];
}
var ends = /* @__PURE__ */ new WeakMap();
function endingWith(name, all) {
  const known = ends.get(all) ?? new Map([...all.values()].map((entry) => [posix.basename(entry.path), entry]));
  ends.set(all, known);
  return known.get(posix.basename(name));
}
async function grownOf(base, head, known, fresh, texts) {
  if (fresh.length === 0) return void 0;
  await readInto(texts, peeking(head.selected), fresh);
  await readInto(
    texts,
    peeking(base.selected),
    fresh.flatMap(({ path }) => known.get(path) ?? [])
  );
  const sent = fresh.filter((entry) => isKnown(entry.path) || isProse(texts.get(entry) ?? ""));
  const lengthOf = (entry) => (entry && texts.get(entry)?.length) ?? 0;
  const before = sent.reduce((sum2, { path }) => sum2 + lengthOf(known.get(path)), 0);
  const after = sent.reduce((sum2, entry) => sum2 + lengthOf(entry), 0);
  if (after - before < LEAST) return void 0;
  const [first] = sent.sort(
    (a, b) => lengthOf(b) - lengthOf(known.get(b.path)) - lengthOf(a) + lengthOf(known.get(a.path))
  );
  return first && { file: first.path, files: sent.length, base: before, head: after };
}
var LOOKED_AT = 2e4;
function isProse(text) {
  const looked = text.slice(0, LOOKED_AT);
  const words = looked.match(/(?<![\w$])[\p{L}'’-]+(?=[\s,.;:!?)]|$)/gu)?.join("").length ?? 0;
  const blanks = looked.match(/\s/g)?.length ?? 0;
  return words + blanks > 0.85 * looked.length;
}

// src/prompts/counted-by-functions.ts
function givenPrompts(all, sent) {
  const given2 = /* @__PURE__ */ new Set();
  const others = /* @__PURE__ */ new Set();
  for (const { place, literals } of all) {
    const [called = "", key] = place.split(" ");
    if (key === "return") continue;
    const isCounted = literals.length > 0 && literals.every((each) => sent.has(each));
    if (isCounted) given2.add(called);
    else others.add(called);
  }
  return new Set([...given2].filter((each) => each !== "" && !others.has(each)));
}
function countedIn2(all, sent) {
  const returned = returnedPrompts(all, sent);
  const at = /* @__PURE__ */ new Map();
  const add = (key, each) => {
    const known = at.get(key);
    if (known) known.push(each);
    else at.set(key, [each]);
  };
  for (const each of returned.size > 0 ? all : []) {
    const called = nameOf(each);
    add(`${each.within}\0${called === "" ? each.place.slice(1) : `${called}(`}`, each);
  }
  const isCounted = (what, within2, depth = 0) => {
    const called = calledIn(what);
    if (returned.has(called)) return true;
    if (depth > DEEPEST) return false;
    const isAll = ({ alone }) => alone.length > 0 && alone.every((each) => isCounted(each, within2, depth + 1));
    if (called !== "") return (at.get(`${within2}\0${called}(`) ?? []).some(isAll);
    const bound = at.get(`${within2}\0${what}`) ?? [];
    return bound.length > 0 && bound.every(isAll);
  };
  return isCounted;
}
var DEEPEST = 4;
function returnedPrompts(all, sent) {
  const returns = all.filter(({ place }) => place.endsWith(" return"));
  const isCounted = ({ literals, alone }) => alone.length === 0 && literals.some((each) => sent.has(each));
  const others = new Set(returns.filter((each) => !isCounted(each)).map(nameOf));
  return new Set(returns.map(nameOf).filter((each) => each !== "" && !others.has(each)));
}
var nameOf = ({ place }) => place.slice(0, place.indexOf(" "));
function calledIn(expression) {
  if (expression.includes(").")) return "";
  return /^(?:await\s+)?(?:(?:self|cls|this)\.)?([\w$]+)\(/.exec(expression)?.[1] ?? "";
}

// src/prompts/held-at.ts
var exactly = ({ within: within2, place }) => `${within2}\0${place}`;
function promptsOf(all) {
  const ids = /* @__PURE__ */ new Map();
  for (const { id, literals = [] } of all)
    for (const literal of literals) {
      const known = ids.get(literal);
      if (known) known.push(id);
      else ids.set(literal, [id]);
    }
  return ids;
}
function heldBy({ literals }, ids) {
  const votes = /* @__PURE__ */ new Map();
  for (const literal of new Set(literals))
    for (const id of (ids.get(literal) ?? []).slice(0, MOST_PROMPTS)) votes.set(id, (votes.get(id) ?? 0) + 1);
  const most3 = [...votes.values()].reduce((a, b) => Math.max(a, b), 0);
  return [...votes].flatMap(([id, count]) => count === most3 ? [id] : []);
}
var MOST_PROMPTS = 20;
function heldAt(handed, ids, placeOf2) {
  const all = handed.flatMap((each) => heldBy(each, ids).map((id) => ({ id, place: placeOf2(each), certain: each.certain })));
  const whole = /* @__PURE__ */ new Map();
  for (const { id, certain } of all) whole.set(id, Math.max(whole.get(id) ?? 0, certain));
  const held = /* @__PURE__ */ new Map();
  for (const { id, place, certain } of all) {
    if (certain < (whole.get(id) ?? 0) / 2) continue;
    const known = held.get(place) ?? /* @__PURE__ */ new Map();
    held.set(place, known.set(id, Math.max(known.get(id) ?? 0, certain)));
  }
  return held;
}
var MUCH_SHORTER = 4;
function leftFrom(before, now, became) {
  const kept = /* @__PURE__ */ new Set();
  const left = [];
  for (const [id, certain] of before) {
    const is = became.get(id) ?? id;
    if ((now.get(is) ?? -1) >= certain / MUCH_SHORTER) kept.add(is);
    else left.push([id, certain]);
  }
  const others = [...now].flatMap(([id, certain]) => kept.has(id) ? [] : [certain]).sort((a, b) => b - a);
  let next = 0;
  return left.sort(([, a], [, b]) => b - a).flatMap(([id, certain]) => {
    const isReplaced = (others[next] ?? -1) >= certain / MUCH_SHORTER;
    if (isReplaced) next++;
    return isReplaced ? [] : [id];
  });
}

// src/prompts/more-than.ts
function moreThan(before, slots) {
  const known = new Set(before.flatMap(({ unknown }) => unknown.flatMap((each) => [each, askedBy(each)])));
  const here = new Set(before.flatMap((was) => was.unknown.map((each) => `${exactly(was)}\0${each}`)));
  return (each) => each.elsewhere?.find(
    ({ what, wraps }) => !(known.has(what) || known.has(askedBy(what)) || slots.has(what)) && (wraps === void 0 || here.has(`${exactly(each)}\0${wraps}`))
  )?.what;
}
var askedBy = (what) => /[^.]+\(['"].*$/s.exec(what)?.[0] ?? what;

// src/prompts/note-unseen-texts.ts
var MOST_TOLD = 10;
function noteUnseenTexts({ base: prompts, head: counted }, {
  gone,
  became,
  slots
}, { base, head, renames, texts }) {
  const to = new Map(renames.map(({ from, to: to2 }) => [from, to2]));
  const byPath2 = /* @__PURE__ */ new Map();
  for (const { id, at, literals, tools: tools2 } of prompts) {
    if (literals === void 0) continue;
    const sent2 = { id, literals, isGone: gone.has(id) && !tools2 };
    const known = byPath2.get(at.path);
    if (known) known.push(sent2);
    else byPath2.set(at.path, [sent2]);
  }
  const sent = promptsOf(counted);
  const cuts = [];
  const own = [...byPath2].flatMap(([path, own2]) => {
    const [was, is] = [base.entries.get(path), head.entries.get(to.get(path) ?? path)];
    if (!was || !is || was.id === is.id) return [];
    const [before, now] = [handedOf(was, base, texts), handedOf(is, head, texts)];
    if (now.cut)
      cuts.push({ kind: "not-followed", severity: before.cut ? "warn" : "fail", at: now.cut, why: "too-much" });
    return unseenIn(own2, before.texts, now.texts, { sent, became, slots });
  });
  const code = new Set([...gone].filter((id) => prompts.some((each) => each.id === id && each.literals && !each.tools)));
  const told = [...own, ...own.length > 0 ? [] : elsewhere(code, base, head, texts, sent)].slice(0, MOST_TOLD);
  return [...cuts, ...told];
}
function elsewhere(gone, base, head, texts, sent) {
  const [prompt] = gone;
  if (prompt === void 0) return [];
  let left = MOST_FILES2;
  return [...head.selected].flatMap((is) => {
    const was = base.entries.get(is.path);
    if (was?.id === is.id || left < 0 || !mayAsk(is, texts)) return [];
    if (left-- === 0) return [{ kind: "not-followed", severity: "warn", at: { path: is.path }, why: "too-much" }];
    const known = new Set(was ? handedOf(was, base, texts).texts.flatMap(({ unknown }) => unknown) : []);
    const { texts: handed } = handedOf(is, head, texts);
    const given2 = givenPrompts(handed, sent);
    const fresh = handed.find((each) => {
      const [what] = each.unknown;
      if (each.asks !== "surely" || each.certain > 0 || what === void 0 || known.has(what)) return false;
      return each.givenTo === void 0 || !given2.has(each.givenTo);
    });
    return fresh ? [{ kind: "text-unseen", severity: "warn", prompt, at: fresh.at, ...named2(fresh.unknown[0]) }] : [];
  });
}
var MOST_FILES2 = 100;
var mayAsk = (entry, texts) => {
  const text = texts.get(entry);
  return text !== void 0 && /instruction|prompt|system/i.test(text) && formatOf({ path: entry.path, text }).handedOn;
};
function unseenIn(prompts, before, now, { sent, became, slots }) {
  const ids = promptsOf(prompts);
  const gone = prompts.find(({ isGone }) => isGone)?.id;
  const held = heldAt(before, ids, ({ place }) => place);
  const heldIn = heldAt(before, ids, exactly);
  const holds = heldAt(now, sent, ({ place }) => place);
  const left = new Map([...held].map(([place, was]) => [place, leftFrom(was, holds.get(place) ?? none, became)]));
  const known = new Set(before.flatMap(({ place, unknown }) => unknown.map((each) => `${place}\0${each}`)));
  const saidIn = new Set(
    before.flatMap(({ within: within2, unknown, asks }) => asks ? unknown.map((each) => `${within2}\0${each}`) : [])
  );
  const replacedBy = (each, isAlone) => {
    const was = held.get(each.place) ?? none;
    const shorter = left.get(each.place)?.find((id) => each.certain < (was.get(id) ?? 0) / MUCH_SHORTER);
    if (shorter !== void 0) return shorter;
    if (each.rebinds) return firstOf(was);
    const own = new Set(isAlone ? heldBy(each, sent) : []);
    const besideIt = [...was.keys()].find((id) => own.has(became.get(id) ?? id));
    const besideAny = isAlone && each.asks === "surely" ? firstOf(heldIn.get(exactly(each)) ?? none) : void 0;
    const isSame = each.unknown.every((what) => saidIn.has(`${each.within}\0${what}`));
    return besideIt ?? besideAny ?? (each.asks && each.certain === 0 && !isSame ? gone : void 0);
  };
  const given2 = givenPrompts(now, sent);
  const isCounted = countedIn2(now, sent);
  const told = /* @__PURE__ */ new Set();
  const inPlace = now.flatMap((each) => {
    const { place, within: within2, at, unknown, alone, givenTo } = each;
    const isNew = (name) => !(known.has(`${place}\0${name}`) || isCounted(name, within2));
    const what = alone.find(isNew) ?? unknown.find(isNew);
    if (what === void 0 || givenTo !== void 0 && given2.has(givenTo)) return [];
    const prompt = replacedBy(each, alone.includes(what));
    if (prompt === void 0 || told.has(prompt)) return [];
    told.add(prompt);
    return [{ kind: "text-unseen", severity: "warn", prompt, at, ...named2(what) }];
  });
  const more = moreThan(before, slots);
  const beside = now.flatMap((each) => {
    const what = more(each);
    const own = heldBy(each, sent);
    const prompt = what !== void 0 && (prompts.find(({ id }) => own.includes(became.get(id) ?? id))?.id ?? firstOf(heldIn.get(exactly(each)) ?? none) ?? prompts.find(({ isGone }) => !isGone)?.id);
    if (!prompt || told.has(prompt)) return [];
    told.add(prompt);
    return [{ kind: "text-unseen", severity: "warn", prompt, at: each.at, ...named2(what), beside: true }];
  });
  return [...inPlace, ...beside];
}
var none = /* @__PURE__ */ new Map();
var firstOf = (held) => held.keys().next().value;
var named2 = (what = "") => /^[\w.$]{1,64}$/.test(what) ? { what } : {};
function handedOf(entry, { entries, besides }, texts) {
  const text = texts.get(entry);
  if (text === void 0) return { texts: [] };
  const { path, id } = entry;
  const beside = new Map(
    (besides.get(path) ?? []).flatMap((other) => {
      const of = entries.get(other);
      const said = of && texts.get(of);
      return said === void 0 ? [] : [[other, { id: of?.id ?? "", text: said }]];
    })
  );
  const file = { path, id, text, beside };
  return formatOf(file).handedOn?.(file) ?? { texts: [] };
}

// src/workflows/references.ts
var tools = new Map([
  ...["npm", "pnpm", "yarn", "bun", "turbo", "lerna", "nx", "run-s", "run-p", "npm-run-all"].map(
    (name) => [name, "npm"]
  ),
  ...["make", "gmake"].map((name) => [name, "make"]),
  ["just", "just"],
  ...["task", "go-task"].map((name) => [name, "task"])
]);
var mostWords = 2e4;
function referencesIn(text) {
  const found = /* @__PURE__ */ new Set();
  let words = 0;
  for (const command of text.split(/[;&|()\n`]/)) {
    let tool;
    let isNamed = false;
    for (const word2 of command.split(/[\s"'=,[\]{}]+/)) {
      if (word2 === "" || ++words > mostWords) continue;
      const kind = tools.get(word2);
      if (kind !== void 0) {
        tool = kind;
        continue;
      }
      if (tool !== void 0 && /^[\w@/][\w.:@/-]{0,100}$/.test(word2)) {
        found.add(`${tool}:${word2}`);
        isNamed = true;
      }
      const path = pathOf2(word2);
      if (path !== void 0) found.add(`file:${path}`);
    }
    if (tool === "make" && !isNamed) found.add("make:");
  }
  return found;
}
var endings = /\.(?:sh|bash|zsh|mjs|cjs|js|mts|cts|ts|py|rb|pl|ps1|mk|ya?ml)$/;
function pathOf2(word2) {
  if (word2 === "./") return ".";
  const path = word2.replace(/^(?:\$\w+\/|\.\/)+/, "").replace(/\/+$/, "");
  if (!/^[\w@.][\w.@/-]{0,200}$/.test(path) || path.split("/").includes("..")) return void 0;
  return word2.startsWith("./") || word2.startsWith("$") || path.includes("/") || endings.test(path) ? path : void 0;
}

// src/workflows/calls.ts
var word = /(?:^|[\s"'`=;&|(/[,{])promptcost(?=$|[\s"'`@;&|)\],}])/;
var version = /promptcost@([\w.^~-]{1,64})/;
var flag = /(?:^|\s)(--[a-z][a-z-]{0,40})(?:[ =]+([^\s|&;<>-]\S{0,200}))?/g;
var none2 = () => false;
function callsIn(text, runs = none2) {
  const lines = text.replace(/\\\r?\n/g, " ").split("\n");
  return lines.filter((line) => !/^\s*(?:#|\/\/)/.test(line)).flatMap((line) => useIn(line, runs) ?? []);
}
function useIn(line, runs) {
  if (word.test(line)) {
    const tag = version.exec(line)?.[1];
    return { what: tag === void 0 ? "promptcost" : `promptcost@${tag}`, parts: partsOfLine(line) };
  }
  if (runs === none2) return void 0;
  const named3 = [...referencesIn(line)].find(runs);
  return named3 === void 0 ? void 0 : { what: inWords(named3), parts: partsOfLine(line) };
}
function partsOfLine(line) {
  const parts = /* @__PURE__ */ new Map();
  for (const [, name = "", value = ""] of line.matchAll(flag)) parts.set(name, value);
  parts.set("", line.trim());
  return parts;
}
function inWords(reference) {
  const [kind = "", name = ""] = [
    reference.slice(0, reference.indexOf(":")),
    reference.slice(reference.indexOf(":") + 1)
  ];
  if (kind === "file") return name;
  return kind === "npm" ? `npm run ${name}` : `${kind} ${name}`.trim();
}

// src/workflows/compare-running.ts
var most2 = 12;
function compareRunning(base, head) {
  const gone = Math.max(0, base.uses.length - head.uses.length);
  const pairs = gone > 0 ? [] : base.uses.map((use, at) => [use, head.uses[at]]);
  const other = pairs.find(([before, after]) => after && before.what !== after.what);
  const names = /* @__PURE__ */ new Set([
    ...pairs.flatMap(([before, after]) => differing(before.parts, after?.parts ?? /* @__PURE__ */ new Map())),
    ...differing(base.around, head.around)
  ]);
  const isSame = gone === 0 && !other && names.size === 0;
  const changed = [...names].filter((name) => name !== "").map((name) => name.slice(0, 100));
  return {
    isSame,
    ...other?.[1] && { uses: { base: other[0].what.slice(0, 200), head: other[1].what.slice(0, 200) } },
    ...gone > 0 && { gone },
    changed: changed.slice(0, most2)
  };
}
function differing(base, head) {
  return [.../* @__PURE__ */ new Set([...base.keys(), ...head.keys()])].filter((name) => base.get(name) !== head.get(name));
}

// src/workflows/value.ts
var none3 = /* @__PURE__ */ new Map();
var entriesOf = (value) => value instanceof Map ? value : none3;
var itemsOf = (value) => Array.isArray(value) ? value : value === void 0 || value === null ? [] : [value];
function written(value) {
  if (value instanceof Map) {
    const keys = [...value.keys()].sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${written(value.get(key))}`).join()}}`;
  }
  return Array.isArray(value) ? `[${value.map(written).join()}]` : JSON.stringify(value ?? null);
}
function textsIn(value) {
  if (typeof value === "string") return [value];
  const items = value instanceof Map ? [...value.values()] : Array.isArray(value) ? value : [];
  return items.flatMap(textsIn);
}

// src/workflows/units-in.ts
var collections = [
  "package.json",
  "Makefile",
  "makefile",
  "GNUmakefile",
  "justfile",
  "Justfile",
  ".justfile",
  "Taskfile.yml",
  "Taskfile.yaml"
];
function unitsIn(path, text, readYaml) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (name === "package.json") return scriptsIn(text).map(([script, run]) => [`npm:${script}`, run]);
  if (/^Taskfile\.ya?ml$/.test(name)) return tasksIn(text, readYaml);
  if (/^\.?justfile$/i.test(name)) return targetsIn(text).map(([target, run]) => [`just:${target}`, run]);
  if (/makefile$/i.test(name)) return makeTargets(text);
  return [[`file:${path}`, text]];
}
function scriptsIn(text) {
  try {
    const { scripts } = Object(JSON.parse(text));
    const all = Object.entries(Object(scripts)).filter(([, run]) => typeof run === "string");
    const texts = new Map(all);
    return [...texts].map(([name, run]) => [
      name,
      [texts.get(`pre${name}`), run, texts.get(`post${name}`)].filter((part) => part !== void 0).join("\n")
    ]);
  } catch {
    return [];
  }
}
function tasksIn(text, readYaml) {
  const tasks = entriesOf(entriesOf(readYaml(text)).get("tasks"));
  return [...tasks].map(([name, task]) => [`task:${name}`, textsIn(task).join("\n").concat(depsOf(task))]);
}
var depsOf = (task) => textsIn(task).map((name) => `
task ${name}`).join("");
function makeTargets(text) {
  const targets = targetsIn(text);
  const [first] = targets.filter(([name]) => !name.startsWith("."));
  return [
    ...targets.map(([name, run]) => [`make:${name}`, run]),
    ...first ? [["make:", first[1]]] : []
  ];
}
function targetsIn(text) {
  const targets = /* @__PURE__ */ new Map();
  const variables = variablesIn(text);
  let open = [];
  for (const line of text.replace(/\\\r?\n/g, " ").split("\n")) {
    if (/^\s/.test(line)) {
      const used = [...line.matchAll(USED)].flatMap(([, name = ""]) => variables.get(name) ?? []);
      for (const name of open) targets.get(name)?.push(line, ...used);
      continue;
    }
    const colon = line.indexOf(":");
    if (colon < 1 || line[colon + 1] === "=" || line.startsWith("#")) continue;
    const [recipe = "", waits = ""] = [line.slice(0, colon), line.slice(colon + 1)];
    open = recipe.trim().split(/\s+/).slice(0, 20);
    const call = `make ${waits.replace(/[;#].*/, "")}
just ${waits}`;
    for (const name of open) {
      const lines = targets.get(name) ?? [];
      targets.set(name, lines);
      if (waits.trim() !== "") lines.push(call, waits);
    }
  }
  return [...targets].map(([name, lines]) => [name, lines.join("\n")]);
}
var USED = /(?:\$[({]|\{\{\s{0,9})([\w.-]{1,60})/g;
var mostVariables = 200;
function variablesIn(text) {
  const assigned = text.matchAll(/^(?:export[ \t]+)?([\w.-]{1,60})[ \t]{0,9}(?:::?|[?+!])?=[ \t]{0,9}(.{0,1000})$/gm);
  return new Map([...assigned].slice(0, mostVariables).map(([, name = "", value = ""]) => [name, value]));
}

// src/workflows/own-runners.ts
var mostSteps = 3;
var mostFiles = 300;
var mostUnits = 2e3;
async function ownRunners(texts, sides, readYaml) {
  const units = /* @__PURE__ */ new Map();
  const read = /* @__PURE__ */ new Set();
  const folders = foldersIn(texts, sides.directory);
  let open = texts;
  for (let step = 0; step < mostSteps && open.length > 0; step++) {
    const named3 = open.flatMap((text) => [...referencesIn(text)]).flatMap((it) => filesOf(it, folders));
    const standing = step === 0 ? folders.flatMap((folder) => collections.map((name) => within(folder, name))) : [];
    const paths = [.../* @__PURE__ */ new Set([...standing, ...named3])].filter((path) => !read.has(path)).slice(0, mostFiles);
    const found = await baseTexts(sides, paths);
    for (const path of paths) read.add(path);
    for (const [file, text] of found)
      for (const [reference, unit] of unitsIn(file, text, readYaml).slice(0, mostUnits))
        grow(units, reference, { text: unit, file });
    open = [...found.values()];
  }
  const isInstalled = [...texts, ...[...units.values()].flat().map(({ text }) => text)].some(runsCommand);
  return { ...ownAmong(units, folders), folders, isInstalled };
}
var runsCommand = (text) => text.split("\n").some((line) => !/\buses:/.test(line) && callsIn(line).length > 0);
function grow(lists, key, value) {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
function ownAmong(units, folders) {
  const pathsOf2 = (reference) => filesOf(reference, folders);
  const callers = callersIn(units, pathsOf2);
  const running = new Set(
    [...units].flatMap(([reference, parts]) => parts.some(({ text }) => callsIn(text).length > 0) ? reference : [])
  );
  for (const reference of running) for (const caller of callers.get(reference) ?? []) running.add(caller);
  const files = [...running].flatMap((reference) => (units.get(reference) ?? []).map(({ file }) => file));
  const runs = (reference) => running.has(reference) || pathsOf2(reference).some((path) => running.has(`file:${path}`));
  return {
    files: [...new Set(files)],
    runs,
    isAction: (path) => runs(`file:${plain2(path) || "."}`),
    filesOf: pathsOf2,
    targets: [...running].flatMap((reference) => /^make:(.+)$/.exec(reference)?.[1] ?? [])
  };
}
function callersIn(units, pathsOf2) {
  const callers = /* @__PURE__ */ new Map();
  for (const [caller, parts] of units) {
    const named3 = parts.flatMap(({ text }) => [...referencesIn(text)]);
    const called = named3.flatMap((it) => [it, ...pathsOf2(it).map((path) => `file:${path}`)]);
    for (const reference of called) if (units.has(reference)) grow(callers, reference, caller);
  }
  return callers;
}
function filesOf(reference, folders) {
  if (!reference.startsWith("file:")) return [];
  const path = reference.slice("file:".length);
  const last = path.slice(path.lastIndexOf("/") + 1);
  const files = last.includes(".") && path !== "." ? [path] : [path, within(path, "action.yml"), within(path, "action.yaml")];
  return folders.flatMap((folder) => files.map((file) => within(folder, file)));
}
var CHANGES = /(?:working-directory:|\bcd|--prefix|--cwd|--dir(?:ectory)?|--workspace|--filter|\bworkspace|\s-[CwF])(?:[ \t]+|=)['"]?(?:\.\/)?([\w.@-][\w.@/-]{0,100})/g;
function foldersIn(texts, directory) {
  const parts = directory === "" ? [] : directory.split("/");
  const above = parts.map((_, at) => parts.slice(0, at + 1).join("/"));
  const changed = texts.flatMap((text) => [...text.matchAll(CHANGES)].map(([, to = ""]) => plain2(to)));
  return [.../* @__PURE__ */ new Set(["", ...above, ...changed])].slice(0, 20);
}
async function baseTexts({ around }, paths) {
  if (paths.length === 0) return /* @__PURE__ */ new Map();
  const { base } = await around(paths);
  const wanted = new Set(paths);
  return base ? textsOf(
    base,
    (await base.list()).filter(({ path }) => wanted.has(path))
  ) : /* @__PURE__ */ new Map();
}
async function textsOf(revision, entries) {
  const texts = /* @__PURE__ */ new Map();
  if (entries.length === 0) return texts;
  const read = revision.peek ?? revision.read;
  for await (const source of read(entries)) if ("text" in source) texts.set(source.entry.path, source.text);
  return texts;
}
var plain2 = (path) => path.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
var within = (folder, path) => folder === "" || folder === "." ? path : `${folder}/${path}`;

// src/workflows/mentions.ts
var NAMED2 = /(?<![\w-])promptcost(?![\w-]|\.(?:ya?ml|json|config|dev)\b)/i;
var PROSE2 = /\.(?:mdx?|markdown|rst|adoc|txt|html?|csv|tsv|svg|png|jpe?g|gif|webp|pdf|lock|map)$|(?:^|\/)(?:LICENSE|NOTICE)$/i;
var CODE2 = /\.(?:[cm]?[jt]sx?|py|go|java|kt|cs|rs|rb|php|swift|c|cc|cpp|h|vue|svelte|css|scss|sql)$/;
var TASKS = /(?:^|\/)(?:noxfile|tasks|gulpfile|Gruntfile|dodo|fabfile|build)\.\w+$|\.config\.[cm]?[jt]s$/;
function mentionsIn(text) {
  if (!NAMED2.test(text)) return [];
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter((line) => NAMED2.test(line) && !/^(?:#|\/\/|\*|<!--)/.test(line));
}
async function listed(revision, directory) {
  const prefix = directory === "" ? "" : `${directory}/`;
  const listing = await revision.list();
  const entries = prefix === "" ? byPath(listing) : new Map(listing.map((entry) => [prefix + entry.path, entry]));
  return {
    entries,
    textsAt: async (paths) => {
      const texts = await textsOf(
        revision,
        paths.flatMap((path) => entries.get(path) ?? [])
      );
      return new Map([...texts].map(([path, text]) => [prefix + path, text]));
    }
  };
}
function bothListed(base, head) {
  const changed = [];
  for (const [path, { id }] of base.entries) if (head.entries.get(path)?.id !== id) changed.push(path);
  for (const path of head.entries.keys()) if (!base.entries.has(path)) changed.push(path);
  return { base, head, changed };
}
function editedIn({ base, changed }) {
  const mayRun2 = (path) => !PROSE2.test(path) && (!CODE2.test(path) || TASKS.test(path));
  return changed.filter((path) => base.entries.has(path) && mayRun2(path));
}

// src/workflows/without-minor.ts
function withoutMinor(text) {
  const [, before = "", major] = /^(.*?[@\s]|)v?(\d{1,4})(?:\.\d{1,9}){0,2}(?:\+sha\d{1,3}\.[\da-f]+)?\s*$/.exec(text.slice(0, 500)) ?? [];
  return major === void 0 ? text : before + major;
}

// src/workflows/package-file.ts
var deepest = 8;
var mostLeaves = 1e5;
var AT_INSTALL = /* @__PURE__ */ new Set([
  "preinstall",
  "install",
  "postinstall",
  "preprepare",
  "prepare",
  "postprepare"
]);
function readPackage(text, own) {
  const document = parsed(text);
  if (document === void 0) return void 0;
  const { scripts, ...rest } = document;
  const texts = Object.entries(Object(scripts)).sort(([a], [b]) => a < b ? -1 : 1);
  const isRun = (name) => own.runs(`npm:${name}`);
  const uses = texts.flatMap(([, script]) => typeof script === "string" ? callsIn(script, own.runs) : []);
  const beside = texts.filter(
    ([name]) => AT_INSTALL.has(name) || /^(?:pre|post)/.test(name) && isRun(name.replace(/^(?:pre|post)/, ""))
  );
  const found = installed(rest);
  for (const key of RUNS_IN) if (Object.hasOwn(rest, key)) found.around.set(key, versionsIn(rest[key]));
  if (rest.name === "promptcost") found.around.set("name", JSON.stringify([rest.name, rest.bin]));
  const around = new Map([...beside.map(([name, script]) => [name, String(script)]), ...found.around]);
  return { uses: [...uses, ...found.uses], around };
}
var RUNS_IN = ["packageManager", "devEngines", "volta"];
function versionsIn(value) {
  return JSON.stringify(value, (_, inner) => typeof inner === "string" ? withoutMinor(inner) : inner);
}
var RUN_BY = ["nx", "wireit", "turbo", "lint-staged", "simple-git-hooks", "husky", "workspaces", "packageManager"];
function partsOfPackage(text) {
  const document = parsed(text) ?? {};
  const { scripts: _, ...rest } = document;
  const { around } = installed(rest);
  for (const key of RUN_BY) if (Object.hasOwn(document, key)) around.set(key, JSON.stringify(document[key]));
  return around;
}
function readLock(text) {
  if (!text.includes("promptcost")) return { uses: [], around: /* @__PURE__ */ new Map() };
  if (!text.trimStart().startsWith("{")) return { uses: blocksIn(text), around: /* @__PURE__ */ new Map() };
  const document = parsed(text);
  return document && installed(document);
}
function readSettings(text) {
  const around = /* @__PURE__ */ new Map();
  for (const line of text.split("\n").slice(0, 2e3)) {
    const [, key = "", value = ""] = /^\s*["']?([@\w/.:-]{1,200}?)["']?\s*[=:]\s*(.*)$/.exec(line.slice(0, 2e3)) ?? [];
    if (!/^\s*[#;/]/.test(line) && line.trim() !== "") around.set(key, `${around.get(key) ?? ""}${value.trim()}
`);
  }
  return { uses: [], around };
}
function parsed(text) {
  try {
    const document = JSON.parse(text);
    return typeof document === "object" && document !== null ? { ...document } : void 0;
  } catch {
    return void 0;
  }
}
function installed(document) {
  const running = { uses: [], around: /* @__PURE__ */ new Map() };
  let left = mostLeaves;
  const visit = (value, path) => {
    if (--left < 0 || path.length > deepest || typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (!isOurs(key)) visit(inner, [...path, key]);
      else {
        running.uses.push({ what: versionOf(inner), parts: /* @__PURE__ */ new Map() });
        running.around.set([...path, key].join("."), JSON.stringify(inner));
      }
    }
  };
  visit(document, []);
  return running;
}
var isOurs = (key) => /(?:^|[/>])promptcost(?:@[^/]*)?$/.test(key);
function versionOf(value) {
  const version2 = typeof value === "string" ? value : Object(value).version;
  return typeof version2 === "string" && /^[\w.^~<>=* -]{1,64}$/.test(version2) ? `promptcost@${version2}` : "promptcost";
}
function blocksIn(text) {
  const blocks = [];
  let head = -1;
  for (const line of text.split("\n")) {
    const indent = line.length - line.trimStart().length;
    if (line.trim() === "" || indent <= head) head = -1;
    if (head >= 0) blocks.at(-1)?.push(line.trim());
    else if (/(?:^|[\s"'/])promptcost(?:@|["':\s]|$)/.test(line)) {
      blocks.push([line.trim()]);
      head = indent;
    }
  }
  return blocks.map((lines) => ({ what: "promptcost", parts: /* @__PURE__ */ new Map([["promptcost", lines.join("\n")]]) }));
}

// src/workflows/environment-file.ts
var HEEDED = /^(?:PATH|HOME|SHELL|SHELLOPTS|IFS|ENV|BASH_ENV|CI|(?:NODE|NPM|YARN|PNPM|BUN|COREPACK|MISE|NVM|VOLTA|LD|DYLD|GIT|GITHUB|PROMPTCOST)_\w+|PROMPTCOST)$/i;
function readEnvironment(text) {
  const { uses, around } = readSettings(text.replace(/^[ \t]*export[ \t]+/gm, ""));
  return { uses, around: new Map([...around].filter(([name]) => HEEDED.test(name))) };
}
function readVersions(text) {
  const lines = text.split("\n").slice(0, 200);
  return { uses: [], around: /* @__PURE__ */ new Map([["", lines.map(withoutMinor).join("\n")]]) };
}

// src/workflows/plain-file.ts
function readPlain(text, own) {
  const said = text.split("\n").map((line) => line.trim());
  return {
    uses: callsIn(text, own.runs),
    around: /* @__PURE__ */ new Map([["", said.filter((line) => line !== "" && !line.startsWith("#")).join("\n")]])
  };
}

// src/workflows/install-files.ts
var readers = {
  "package.json": readPackage,
  "package-lock.json": readLock,
  "npm-shrinkwrap.json": readLock,
  "yarn.lock": readLock,
  "pnpm-lock.yaml": readLock,
  "bun.lock": readLock,
  ".npmrc": readSettings,
  ".yarnrc": readSettings,
  ".yarnrc.yml": readSettings,
  "bunfig.toml": readSettings,
  "pnpm-workspace.yaml": readSettings,
  ".pnpmfile.cjs": readPlain,
  ".pnp.cjs": readLock,
  "mise.toml": readSettings,
  ".mise.toml": readSettings,
  ".nvmrc": readVersions,
  ".node-version": readVersions,
  ".tool-versions": readVersions,
  ".envrc": readPlain,
  ".env": readEnvironment,
  ".env.local": readEnvironment,
  ".env.ci": readEnvironment,
  ".env.test": readEnvironment,
  ".env.development": readEnvironment,
  ".env.production": readEnvironment
};
var committed = ["node_modules/promptcost", "node_modules/.bin", "patches", ".yarn/patches"];
var COMMITTED = /(?:^|\/)(?:node_modules\/(?:promptcost\/|\.bin\/promptcost)|patches\/(?:[^/]*[^\w/])?promptcost[^/]*\.(?:patch|diff)$)/;
var isCommitted = (path) => COMMITTED.test(path);
var installPlaces = [...Object.keys(readers), ...committed];
function installReaderOf(path) {
  if (isCommitted(path)) return readPlain;
  return Object.hasOwn(readers, nameOf2(path)) ? readers[nameOf2(path)] : void 0;
}
var nameOf2 = (path) => path.slice(path.lastIndexOf("/") + 1);

// src/workflows/running.ts
function partsOf(entries, but, prefix = "") {
  const parts = [...entries].filter(([key]) => !but.includes(key));
  return new Map(parts.map(([key, value]) => [prefix + key, written(value)]));
}

// src/workflows/github-workflow.ts
function readGithub(document, own) {
  const top = entriesOf(document);
  const steps = top.get("runs");
  const jobs = steps === void 0 ? entriesOf(top.get("jobs")) : /* @__PURE__ */ new Map([["runs", steps]]);
  const around = partsOf(top, ["name", "run-name", "description", "author", "branding", "jobs", "runs"]);
  const uses = [];
  const running = /* @__PURE__ */ new Set();
  for (const [id, job] of jobs) {
    const found = usesOf(entriesOf(job), own);
    if (found.length === 0) continue;
    append(uses, found);
    for (const [key, text] of jobParts(entriesOf(job), own)) around.set(`${id}.${key}`, text);
    running.add(id);
  }
  for (const id of neededBy(running, jobs)) if (!running.has(id)) around.set(id, written(jobs.get(id)));
  const beside = [...running].flatMap((id) => stepTexts(entriesOf(jobs.get(id))));
  return { uses, around, jobs: running, beside };
}
function usesOf(job, own) {
  const steps = itemsOf(job.get("steps")).map(entriesOf);
  return [job, ...steps].flatMap((step) => useOf(step, own));
}
function useOf(step, own) {
  const uses = step.get("uses");
  const isAction = typeof uses === "string" && (/promptcost/i.test(uses) || uses.startsWith("./") && own.isAction(uses));
  const run = step.get("run");
  const calls = typeof run === "string" ? callsIn(run, own.runs) : [];
  if (!isAction && calls.length === 0) return [];
  const parts = new Map([
    ...step.has("steps") ? [] : partsOf(step, ["name", "id", "uses", "with"]),
    ...partsOf(entriesOf(step.get("with")), [], "with.")
  ]);
  if (isAction) return [{ what: uses, parts }];
  return calls.map((call) => ({ what: call.what, parts: new Map([...call.parts, ...parts]) }));
}
function stepTexts(job) {
  const steps = itemsOf(job.get("steps")).map(entriesOf);
  return steps.flatMap((step) => [...textsIn(step.get("run")), ...textsIn(step.get("uses"))]);
}
function jobParts(job, own) {
  const others = itemsOf(job.get("steps")).map(
    (step) => useOf(entriesOf(step), own).length > 0 ? "promptcost" : written(withoutName(step))
  );
  const parts = partsOf(job, ["name", "steps", "uses", "with"]);
  if (others.length > 0) parts.set("steps", others.join());
  return parts;
}
function withoutName(step) {
  return new Map([...entriesOf(step)].filter(([key]) => key !== "name"));
}
function neededBy(running, jobs) {
  const needed = /* @__PURE__ */ new Set();
  const open = [...running];
  for (let id = open.pop(); id !== void 0; id = open.pop()) {
    for (const other of itemsOf(entriesOf(jobs.get(id)).get("needs"))) {
      if (typeof other !== "string" || needed.has(other)) continue;
      needed.add(other);
      open.push(other);
    }
  }
  return needed;
}

// src/workflows/gitlab-pipeline.ts
var global = ["default", "include", "stages", "variables", "workflow", "image", "services", "before_script"];
function readGitlab(document, own) {
  const top = entriesOf(document);
  const around = partsOf(new Map([...top].filter(([key]) => global.includes(key))), []);
  const uses = [];
  for (const [name, job] of top) {
    const calls = global.includes(name) ? [] : textsIn(job).flatMap((text) => callsIn(text, own.runs));
    if (calls.length === 0) continue;
    uses.push(...calls);
    for (const [key, text] of partsOf(entriesOf(job), [])) around.set(`${name}.${key}`, text);
    for (const other of relatives(entriesOf(job))) around.set(other, written(top.get(other)));
  }
  return { uses, around };
}
function relatives(job) {
  const needs = itemsOf(job.get("needs")).map((need) => need instanceof Map ? need.get("job") : need);
  return [...itemsOf(job.get("extends")), ...needs].filter((name) => typeof name === "string");
}

// src/workflows/workflow-files.ts
var elsewhere2 = [
  ".drone.yml",
  ".travis.yml",
  ".woodpecker.yml",
  ".woodpecker",
  ".gitea/workflows",
  ".forgejo/workflows",
  "appveyor.yml",
  "buildspec.yml",
  "cloudbuild.yaml",
  "cloudbuild.yml"
];
var runners = [
  "Dockerfile",
  "compose.yaml",
  "compose.yml",
  "docker-compose.yaml",
  "docker-compose.yml",
  "Earthfile",
  "Rakefile",
  "mise.toml",
  "nx.json",
  "project.json",
  "turbo.json",
  "moon.yml",
  "noxfile.py",
  "tox.ini",
  "pyproject.toml"
];
var places = [
  ".github/workflows",
  ".github/actions",
  ".gitlab-ci.yml",
  "azure-pipelines.yml",
  "bitbucket-pipelines.yml",
  ".circleci/config.yml",
  ".buildkite",
  "Jenkinsfile",
  ".pre-commit-config.yaml",
  "lefthook.yml",
  ".husky",
  ...[...elsewhere2, ...runners]
];
var asMap = (document) => document instanceof Map ? document : void 0;
var github = (text, readYaml, own) => {
  const document = asMap(readYaml(text));
  return document && readGithub(document, own);
};
var gitlab = (text, readYaml, own) => {
  const document = asMap(readYaml(text));
  return document && readGitlab(document, own);
};
var plain3 = (text, _, own) => readPlain(text, own);
function pathsOf(names) {
  return new RegExp(`^(?:${names.map((name) => name.replaceAll(".", "\\.")).join("|")})(?:/[^/]+)?$`);
}
var readers2 = [
  [/^\.github\/workflows\/[^/]+\.ya?ml$/, github],
  [/(?:^|\/)action\.ya?ml$/, github],
  [/^\.gitlab-ci\.yml$/, gitlab],
  [/^(?:azure-pipelines\.yml|bitbucket-pipelines\.yml|\.circleci\/config\.yml|Jenkinsfile)$/, plain3],
  [pathsOf([...elsewhere2, ...runners]), plain3],
  [/^(?:\.pre-commit-config\.yaml|lefthook\.yml|\.husky\/[^/]+|\.buildkite\/[^/]+)$/, plain3]
];
var isPipeline = (path) => readers2.some(([pattern]) => pattern.test(path));
var isTask = (path) => pathsOf(runners).test(path) || /^(?:\.pre-commit-config\.yaml|lefthook\.yml|\.husky\/[^/]+)$/.test(path);
var isWorkflow = (path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
function readerOf(path) {
  const known = readers2.find(([pattern]) => pattern.test(path))?.[1];
  const install = installReaderOf(path);
  return known ?? (install ? (text, _, own) => install(text, own) : plain3);
}

// src/workflows/note-beside.ts
var mostReported = 10;
async function noteBeside(files, known) {
  const texts = await files.textsAt("base", [...files.base.keys()].filter(isWorkflow));
  const scripts = await files.textsAt("base", files.own.files.filter(isScript));
  const beside = [...[...texts].flatMap(([path, text]) => files.read(path, text)?.beside ?? []), ...scripts.values()];
  const named3 = beside.flatMap((text) => [...referencesIn(text)]).flatMap(files.own.filesOf);
  const paths = [...new Set(named3)].filter((path) => !known.has(path) && !files.own.files.includes(path));
  if (paths.length === 0) return [];
  const { base, head } = await files.sides.around([...paths, ...paths.flatMap(folderOfAction)]);
  const after = new Map((await head.list()).map(({ path, id }) => [path, id]));
  const isWanted = wantedAmong(paths);
  return (await base?.list() ?? []).filter(({ path, id }) => isWanted(path) && !known.has(path) && after.get(path) !== id).slice(0, mostReported).map(({ path: file }) => ({ kind: "workflow-changed", severity: "warn", file, how: "beside", changed: [] }));
}
var isScript = (path) => !isPipeline(path) && installReaderOf(path) === void 0 && !collections.some((name) => `/${path}`.endsWith(`/${name}`));
function folderOfAction(path) {
  const folder = /^(.+)\/action\.ya?ml$/.exec(path)?.[1];
  return folder === void 0 ? [] : [folder];
}
function wantedAmong(paths) {
  const wanted = new Set(paths);
  const folders = [...new Set(paths.flatMap(folderOfAction))].map((folder) => `${folder}/`);
  return (path) => wanted.has(path) || folders.some((folder) => path.startsWith(folder));
}

// src/workflows/note-families.ts
var FAMILIES = [
  [/\bnx\b/, /(?:^|\/)(?:nx|project)\.json$/],
  [/\bturbo\b/, /(?:^|\/)turbo\.jsonc?$/],
  [/\blerna\b/, /(?:^|\/)lerna\.json$/],
  [/\bmoon\b/, /(?:^|\/)(?:moon\.yml|\.moon\/[^/]+)$/],
  [/\brush\b/, /(?:^|\/)(?:rush\.json|common\/config\/rush\/[^/]+)$/],
  [/\bg?make\b/, /(?:^|\/)(?:(?:GNUm|[mM])akefile|[^/]+\.mk)$/],
  [/\bjust\b/, /(?:^|\/)(?:\.?justfile|[^/]+\.just)$/i],
  [/\b(?:go-)?task\b/, /(?:^|\/)taskfile(?:\.dist)?\.ya?ml$/i],
  [
    /\bmise\b/,
    /(?:^|\/)(?:\.?mise(?:\.[\w-]+)?\.toml|\.?mise(?:-tasks|\/tasks|\/config\.toml)(?:\/.+)?|\.config\/mise(?:\.toml|\/.+)|\.tool-versions)$/
  ],
  [/\basdf\b/, /(?:^|\/)\.tool-versions$/],
  [/\bpnpm\b/, /(?:^|\/)pnpm-workspace\.yaml$/],
  [/\blefthook\b/, /(?:^|\/)\.?lefthook(?:-local)?\.(?:ya?ml|toml|json)$/],
  [/\b(?:pre-commit|prek)\b/, /(?:^|\/)(?:\.pre-commit-(?:config|hooks)\.ya?ml|prek\.toml)$/],
  [/\blint-staged\b/, /(?:^|\/)(?:\.lintstagedrc(?:\.\w+)?|lint-staged\.config\.\w+)$/],
  [/\bdeno\b/, /(?:^|\/)deno\.jsonc?$/],
  [/\bdirenv\b/, /(?:^|\/)\.envrc$/],
  [/\bgradlew?\b/, /(?:^|\/)(?:settings|build)\.gradle(?:\.kts)?$/],
  [/\bbazel\b/, /(?:^|\/)(?:BUILD|MODULE|WORKSPACE)(?:\.bazel)?$|(?:^|\/)\.bazelrc$/]
];
var mostRead = 300;
var mostReported2 = 10;
async function noteFamilies(texts, targets, { base, head, changed: paths }, known) {
  const families = FAMILIES.filter(([word2]) => texts.some((text) => word2.test(text))).map(([, file]) => file);
  const isOne = (path) => families.some((file) => file.test(path));
  const names = new Set(targets);
  const changed = paths.filter((path) => !known.has(path) && isOne(path));
  const made = paths.filter((path) => !base.entries.has(path) && names.has(path.slice(path.lastIndexOf("/") + 1)));
  const found = [...changed, ...made, ...await otherWorkspaces(texts, base, head, known)];
  if (found.length === 0 || !await namedIn(base, isOne)) return [];
  return found.slice(0, mostReported2).map((file) => ({
    kind: "workflow-changed",
    severity: "warn",
    file,
    how: "tool",
    changed: []
  }));
}
async function otherWorkspaces(texts, base, head, known) {
  const file = "package.json";
  if (known.has(file) || base.entries.get(file)?.id === head.entries.get(file)?.id) return [];
  if (!texts.some((text) => /\b(?:workspaces?|lerna|turbo|nx)\b|\s-ws\b/.test(text))) return [];
  const parts = async (side) => partsOfPackage((await side.textsAt([file])).get(file) ?? "").get("workspaces");
  return await parts(base) === await parts(head) ? [] : [file];
}
async function namedIn(base, isOne) {
  const paths = [...base.entries.keys()].filter((path) => isOne(path) || /(?:^|\/)package\.json$/.test(path));
  const texts = await base.textsAt(paths.slice(0, mostRead));
  return [...texts.values()].some((text) => mentionsIn(text).length > 0);
}

// src/workflows/note-installs.ts
var mostNames = 12;
async function noteInstalls(files, known) {
  const { base, head, own } = files;
  if (!own.isInstalled) return [];
  const paths = [.../* @__PURE__ */ new Set([...base.keys(), ...head.keys()])].filter(
    (path) => !known.has(path) && installReaderOf(path) && base.get(path)?.id !== head.get(path)?.id
  );
  const [before, after] = [await files.textsAt("base", paths), await files.textsAt("head", paths)];
  return paths.flatMap((file) => {
    const of = (texts) => partsOf2(installReaderOf(file)?.(texts.get(file) ?? "", own));
    const [from, to] = [of(before), of(after)];
    const changed = [.../* @__PURE__ */ new Set([...from.keys(), ...to.keys()])].filter((name) => from.get(name) !== to.get(name));
    if (changed.length === 0 && !isCommitted(file)) return [];
    const names = changed.filter((name) => name !== "").map((name) => name.slice(0, 100));
    return [{ kind: "workflow-changed", severity: "warn", file, how: "installs", changed: names.slice(0, mostNames) }];
  });
}
function partsOf2(running) {
  const parts = new Map(running?.around);
  for (const use of running?.uses ?? [])
    for (const [name, text] of use.parts) parts.set(name, `${parts.get(name) ?? ""}${text}`);
  return parts;
}

// src/workflows/note-mentions.ts
var mostRead2 = 1e3;
var mostReported3 = 20;
async function noteMentions(both, known) {
  const { base, head } = both;
  const edited = editedIn(both).filter((path) => !known.has(path) && !isCommitted(path));
  const paths = edited.slice(0, mostRead2);
  const [before, after] = [await base.textsAt(paths), await head.textsAt(paths)];
  const ids = new Set(paths.length > 0 ? [...head.entries.values()].map(({ id }) => id) : []);
  const found = paths.flatMap((file) => {
    const id = base.entries.get(file)?.id ?? "";
    if (!head.entries.has(file) && ids.has(id)) return [];
    const how = howChanged(mentionsIn(before.get(file) ?? ""), after.get(file), head.entries.has(file));
    return how ? [{ kind: "workflow-changed", severity: "warn", file, how, changed: [] }] : [];
  });
  const reported = /* @__PURE__ */ new Set([...known, ...found.map(({ file }) => file)]);
  return [...found, ...await packages(both, reported)].slice(0, mostReported3);
}
function howChanged(before, text, isThere) {
  if (before.length === 0) return void 0;
  if (text === void 0) return isThere ? "unreadable" : "removed";
  const now = mentionsIn(text);
  if (now.length === 0) return "stops";
  const left = [...now];
  const isSame = before.every((line) => {
    const at = left.indexOf(line);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
  return isSame ? void 0 : "edited";
}
async function packages({ base, head, changed: all }, known) {
  const paths = all.filter((path) => head.entries.has(path) && /(?:^|\/)package\.json$/.test(path) && !known.has(path));
  const wanted = paths.slice(0, mostRead2);
  const [before, after] = [await base.textsAt(wanted), await head.textsAt(wanted)];
  return wanted.flatMap((file) => {
    const [from, to] = [before.get(file), after.get(file)];
    if (!to?.includes("promptcost")) return [];
    const [was, is] = [partsOfPackage(from ?? "{}"), partsOfPackage(to)];
    const changed = [...is.keys(), ...was.keys()].filter((key) => was.get(key) !== is.get(key));
    if (changed.length === 0) return [];
    return [{ kind: "workflow-changed", severity: "warn", file, how: "installs", changed: [...new Set(changed)] }];
  });
}

// src/workflows/check-names.ts
var longest = 200;
function namedJobs(document) {
  const top = entriesOf(document);
  return [...entriesOf(top.get("jobs"))].map(([id, value]) => {
    const job = entriesOf(value);
    const rights = job.get("permissions") ?? top.get("permissions");
    return { id, names: namesOf(id, job), mayReport: mayReport(rights), texts: textsIn(value) };
  });
}
function namesOf(id, job) {
  const written2 = job.get("name");
  const name = (typeof written2 === "string" ? written2 : id).slice(0, longest);
  const matrix = entriesOf(job.get("strategy")).get("matrix");
  const isOfMatrix = /^\s*\$\{\{\s*matrix\.[\w.-]+\s*\}\}\s*$/.test(name);
  const literals = textsIn(matrix);
  if (isOfMatrix && literals.length > 0 && literals.every((text) => !text.includes("${{")))
    return literals.map((text) => [text]);
  const parts = name.split(/\$\{\{.*?\}\}/);
  if (job.has("uses")) return [[`${parts[0] ?? ""} / `, ""]];
  return matrix === void 0 || typeof written2 === "string" ? [parts] : [parts, [`${name} (`, ")"]];
}
function mayReport(permissions) {
  if (permissions === "write-all") return true;
  const rights = entriesOf(permissions);
  return ["checks", "statuses"].some((name) => rights.get(name) === "write");
}
function mayBeSame(a, b) {
  if (a.length === 1) return fits(a[0] ?? "", b);
  if (b.length === 1) return fits(b[0] ?? "", a);
  const [x = "", y = ""] = [a[0], b[0]];
  const [p = "", q = ""] = [a.at(-1), b.at(-1)];
  return (x.startsWith(y) || y.startsWith(x)) && (p.endsWith(q) || q.endsWith(p));
}
function fits(text, parts) {
  const [first = "", ...rest] = parts;
  const last = rest.pop();
  if (last === void 0) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
var reports = ({ mayReport: mayReport2, texts }, names) => mayReport2 && names.some(([name = ""]) => name.trim().length > 2 && texts.some((text) => text.includes(name.trim())));

// src/workflows/note-same-names.ts
var mostWorkflows = 300;
async function noteSameNames(files, readYaml, moved2) {
  const { base, head } = files;
  const edited = [...head.values()].filter(({ path, id }) => isWorkflow(path) && base.get(path)?.id !== id);
  if (edited.length === 0) return [];
  const before = await files.textsAt("base", [...base.keys()].filter(isWorkflow).slice(0, mostWorkflows));
  const ours = [...before].flatMap(([path, text]) => ownNames(files, readYaml, path, text));
  if (ours.length === 0) return [];
  const after = await files.textsAt(
    "head",
    edited.slice(0, mostWorkflows).map(({ path }) => path)
  );
  const isUnread2 = (text) => text === void 0 || readYaml(text) === void 0;
  const unread = edited.filter(
    ({ path }) => isUnread2(after.get(path)) && !(base.has(path) && isUnread2(before.get(path)))
  );
  const same = [...after].flatMap(([file, text]) => {
    if (moved2.has(file) && !base.has(file)) return [];
    const running = new Set(runningJobs(files, file, before.get(file)));
    const was = new Map(jobsOf(readYaml, before.get(file)).map((job2) => [job2.id, job2]));
    const isSame = (a, b) => JSON.stringify(a) === JSON.stringify(b);
    const job = jobsOf(readYaml, text).find((job2) => {
      if (running.has(job2.id)) return false;
      const isNamed = !isSame(job2.names, was.get(job2.id)?.names);
      const bears = isNamed && job2.names.some((name) => ours.some((our) => mayBeSame(name, our)));
      return bears || reports(job2, ours) && !isSame(job2, was.get(job2.id));
    });
    if (!job) return [];
    return [{ kind: "workflow-changed", severity: "warn", file, how: "same-name", changed: [job.id.slice(0, 100)] }];
  });
  return [...same, ...noteUnread(unread.filter(({ path }) => !moved2.has(path)))];
}
function noteUnread([first, ...rest]) {
  if (!first) return [];
  const gone = rest.length + 1;
  return [{ kind: "workflow-changed", severity: "warn", file: first.path, how: "unread", gone, changed: [] }];
}
var jobsOf = (readYaml, text) => text === void 0 ? [] : namedJobs(readYaml(text) ?? null);
function ownNames(files, readYaml, path, text) {
  const running = new Set(runningJobs(files, path, text));
  return running.size === 0 ? [] : jobsOf(readYaml, text).flatMap(({ id, names }) => running.has(id) ? names : []);
}
var runningJobs = (files, path, text) => (text === void 0 ? void 0 : files.read(path, text)?.jobs) ?? [];

// src/workflows/workspaces.ts
var mostFolders = 50;
function workspaceFolders(texts) {
  const globs = [...texts].flatMap((text) => text.trimStart().startsWith("{") ? globsOf(text) : listed2(text));
  const plain4 = globs.map((glob) => glob.replace(/^\.\//, "").replace(/\/?[*?[{!].*$/, ""));
  return [...new Set(plain4.filter((folder) => /^[\w@.-][\w@./-]{0,200}$/.test(folder)))].filter((folder) => !folder.split("/").includes("..")).slice(0, mostFolders);
}
function globsOf(text) {
  try {
    const { workspaces } = Object(JSON.parse(text));
    const globs = Array.isArray(workspaces) ? workspaces : Object(workspaces).packages;
    return Array.isArray(globs) ? globs.filter((glob) => typeof glob === "string") : [];
  } catch {
    return [];
  }
}
function listed2(text) {
  return [...text.matchAll(/^[ \t]{0,9}-[ \t]{1,9}['"]?([^'"#\n]{1,200})['"]?/gm)].map(([, glob = ""]) => glob.trim());
}

// src/workflows/open-files.ts
async function openFiles(sides, readYaml) {
  if (!sides.base) return void 0;
  const standing = await sides.around(places);
  if (!standing.base) return void 0;
  const pipelines = (await standing.base.list()).filter(({ path }) => isPipeline(path));
  const read = await textsOf(standing.base, pipelines);
  const own = await ownRunners([...read.values()], sides, readYaml);
  const installs = own.folders.flatMap(
    (folder) => installPlaces.map((name) => folder === "" ? name : `${folder}/${name}`)
  );
  const workspaces = own.isInstalled ? await workspacesOf(sides, own.folders) : [];
  const around = await sides.around([.../* @__PURE__ */ new Set([...places, ...installs, ...own.files, ...workspaces])]);
  const wanted = new Set(own.files);
  const isFile = ({ path }) => wanted.has(path) || isPipeline(path) || installReaderOf(path) !== void 0;
  const listed3 = async (side) => new Map((await around[side]?.list() ?? []).filter(isFile).map((entry) => [entry.path, entry]));
  const [base, head] = [await listed3("base"), await listed3("head")];
  const entries = { base, head };
  return {
    sides,
    own,
    pipelines: [...read].flatMap(([path, text]) => isTask(path) ? [] : [text]),
    base,
    head,
    textsAt: async (side, paths) => {
      const revision = around[side];
      return revision ? textsOf(
        revision,
        paths.flatMap((path) => entries[side].get(path) ?? [])
      ) : /* @__PURE__ */ new Map();
    },
    // Parsing is the work here; a text without a hint of promptcost is spared it.
    read: (path, text) => mayRun(text, own) ? readerOf(path)(text, readYaml, own) : { uses: [], around: /* @__PURE__ */ new Map() }
  };
}
async function workspacesOf(sides, folders) {
  const names = folders.flatMap(
    (folder) => ["package.json", "pnpm-workspace.yaml"].map((name) => folder === "" ? name : `${folder}/${name}`)
  );
  const { base, head } = await sides.around(names);
  const texts = await Promise.all(
    [base, head].map(
      async (side) => side ? textsOf(
        side,
        (await side.list()).filter(({ path }) => names.includes(path))
      ) : /* @__PURE__ */ new Map()
    )
  );
  return workspaceFolders(texts.flatMap((each) => [...each.values()]));
}
var mayRun = (text, own) => /promptcost/i.test(text) || own.files.length > 0 && [...referencesIn(text)].some(own.runs);

// src/workflows/note-workflows.ts
var mostEdited = 1e3;
var mostAdded = 20;
async function noteWorkflows(sides, readYaml) {
  const files = await openFiles(sides, readYaml);
  if (!files) return [];
  const { base, head } = files;
  const edited = [...base.values()].filter(({ path, id }) => head.get(path)?.id !== id);
  const texts = await files.textsAt(
    "base",
    edited.slice(0, mostEdited).map(({ path }) => path)
  );
  const findings = [];
  for (const [file, text] of texts) {
    const running = files.read(file, text);
    if (!running || running.uses.length === 0) continue;
    const change = head.has(file) ? changeOf(running, await runningAtHead(files, file)) : await moved(files, file, running);
    findings.push({ kind: "workflow-changed", severity: severityOf(change), file, ...change });
  }
  const known = new Set(findings.flatMap(({ file, to }) => [file, ...to === void 0 ? [] : [to]]));
  const noted = [
    ...await noteInstalls(files, known),
    ...await noteSameNames(files, readYaml, known),
    ...await noteBeside(files, known)
  ];
  const reported = /* @__PURE__ */ new Set([...known, ...noted.map(({ file }) => file)]);
  return [...findings, ...noted, ...await anywhere(files, reported), ...noteUnread(edited.slice(mostEdited))];
}
async function anywhere({ sides, own, pipelines }, known) {
  if (!sides.base) return [];
  const both = bothListed(await listed(sides.base, sides.directory), await listed(sides.head, sides.directory));
  const named3 = await noteMentions(both, known);
  const reported = /* @__PURE__ */ new Set([...known, ...named3.map(({ file }) => file)]);
  const texts = pipelines.some((text) => callsIn(text).length > 0 || /uses:.*promptcost/i.test(text)) ? [] : pipelines;
  return [...named3, ...await noteFamilies(texts, own.targets, both, reported)];
}
var severityOf = ({ how, to }) => how === "elsewhere" && to === void 0 ? "info" : "warn";
function changeOf(before, now) {
  if (!now) return { how: "unreadable", changed: [] };
  if (now.uses.length === 0) return { how: "stops", changed: [] };
  const { isSame, ...difference } = compareRunning(before, now);
  return { how: isSame ? "elsewhere" : "edited", ...difference };
}
async function moved(files, file, before) {
  const { base, head } = files;
  const added = [...head.values()].filter(({ path }) => !base.has(path));
  const same = added.filter(({ id }) => id === base.get(file)?.id);
  for (const { path } of [...same, ...added].slice(0, mostAdded)) {
    const now = await runningAtHead(files, path);
    if (now && now.uses.length > 0) return { ...changeOf(before, now), to: path };
  }
  return { how: "removed", changed: [] };
}
async function runningAtHead({ textsAt, read }, path) {
  const text = (await textsAt("head", [path])).get(path);
  return text === void 0 ? void 0 : read(path, text);
}

// src/caching/cache-break.ts
function cacheBreakOf(base, head) {
  const [before, after] = [base.side.caching?.(), head.side.caching?.()];
  if (!before) return void 0;
  const found = after ? reasonOf(base, head, before, after) : before.cached > 0 ? lostBy(head) : void 0;
  if (!found) return void 0;
  return {
    ends: after?.ends,
    base: before.cached,
    head: after?.cached ?? 0,
    minimum: after?.minimum ?? before.minimum,
    ...found,
    usd: moreOf(base.side, head.side)
  };
}
function lostBy({ side }) {
  return { why: "model", at: side.model.at ?? side.prompt.at };
}
function reasonOf(base, head, before, after) {
  const { side } = head;
  if (after.cached < before.cached) {
    const isOther = after.provider !== before.provider || after.minimum !== before.minimum;
    if (isOther && after.prefix >= before.minimum && after.cached === 0) return lostBy(head);
    const walk = walkOf(base.pieces, head.pieces);
    if (after.ends && walk.isMoved && walk.would > after.cached)
      return { why: "varies", at: after.ends.at, ...belowOf(walk, head.pieces, before.cached) };
    if (marksLess(base, head, before, after)) return { why: "breakpoints", at: markedAt(head, after) };
    return after.cached === 0 ? { why: "below-minimum", at: shrunkAt(base, head) } : void 0;
  }
  if (before.cached === 0 && after.cached > 0 && before.prefix < before.minimum && after.minimum === before.minimum)
    return { why: "above-minimum", at: side.prompt.at };
  const tool = before.cached > 0 ? reordered(base.side, head.side) : void 0;
  return tool && { why: "tools", at: tool.at };
}
function belowOf({ stop }, pieces, cached) {
  if (stop) return { below: stop.part.at };
  let tokens = 0;
  for (const { part, end } of pieces) {
    if (tokens >= cached && part.at.line !== void 0) return { below: part.at };
    if (!end) tokens += part.tokens;
  }
  return {};
}
function marksLess(base, head, before, after) {
  const marks = (side) => JSON.stringify(side.side.prompt.cache?.breakpoints.map(({ path }) => path) ?? []);
  const mode = ({ side }) => [side.prompt.cache?.mode, side.prompt.cache?.automatic].join();
  return after.prefix >= before.cached && (marks(base) !== marks(head) || mode(base) !== mode(head));
}
function markedAt({ side: { prompt } }, { ends: ends2 }) {
  return prompt.cache?.breakpoints.at(-1)?.at ?? ends2?.at ?? prompt.at;
}
function shrunkAt({ pieces: before }, { pieces: now, side }) {
  const i = now.findIndex(({ part }, i2) => part.tokens < (before[i2]?.part.tokens ?? 0));
  return now[i]?.part.at ?? side.prompt.at;
}
function reordered(base, head) {
  const names = (base.prompt.tools ?? []).map(({ name }) => name);
  const tools2 = head.prompt.tools ?? [];
  const kept = names.filter((name) => tools2.some((tool) => tool.name === name));
  let next = 0;
  for (const tool of tools2) {
    if (next >= kept.length) return void 0;
    if (tool.name !== kept[next]) return tool;
    next++;
  }
  return void 0;
}
function moreOf(base, head) {
  const [from, to] = [base.cost, head.cost];
  if (!from || !to) return void 0;
  if (from.cache !== void 0 || to.cache !== void 0) {
    const usd = (to.cache ?? 0n) - (from.cache ?? 0n);
    return { low: usd, expected: usd, high: usd };
  }
  if (!from.cacheIf && !to.cacheIf) return void 0;
  const [none7, most3] = ["none", "most"].map((end) => (to.cacheIf?.[end] ?? 0n) - (from.cacheIf?.[end] ?? 0n));
  const ends2 = [none7 ?? 0n, most3 ?? 0n].sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
  return { low: ends2[0] ?? 0n, expected: none7 ?? 0n, high: ends2[1] ?? 0n };
}

// src/judging/cache-breaks.ts
function withCacheBreaks(changes, declarations) {
  const ordered = (side) => ({
    side,
    pieces: cacheablePieces(side, { varies: (name) => variesIn(declarations, side.prompt, name) })
  });
  return changes.map((change) => {
    const { base, head } = change;
    if (base === head || !head || !base?.caching?.()) return change;
    const cacheBreak = cacheBreakOf(ordered(base), ordered(head));
    return cacheBreak ? { cacheBreak, ...change } : change;
  });
}

// src/judging/follow-named.ts
async function followNamed(prepared, readings, base, head) {
  const { renames, store } = prepared;
  const now = new Map(renames.map(({ from, to }) => [from, to]));
  const was = new Map(renames.map(({ from, to }) => [to, from]));
  const known = new Set(head.assembled.map(({ prompt }) => prompt.id));
  const lost = base.assembled.filter(
    ({ prompt }) => prompt.named && !known.has(idAt(prompt, (path) => now.get(path) ?? path))
  );
  if (lost.length === 0) return readings;
  const paths = new Set(lost.map(({ prompt: { at } }) => now.get(at.path) ?? at.path));
  const { selected } = head;
  const files = { ...selected, entries: selected.entries.filter(({ path }) => paths.has(path)) };
  if (files.entries.length === 0) return readings;
  const { declarations } = readings;
  const all = withTakes(declarations, (path) => paths.has(path) ? everything : declarations.of(path).take);
  const texts = await snapshot(
    { ...files, listing: selected.listing ?? selected.entries },
    { ...readings.head, declarations: all },
    store
  );
  const candidates = texts.assembled.filter(({ prompt }) => !known.has(prompt.id));
  const names = namesOf2(lost, candidates, (path) => was.get(path) ?? path);
  return names.size === 0 ? readings : following(readings, (path) => names.get(was.get(path) ?? path));
}
function following(readings, namesIn2) {
  const both = (path, names) => names?.flatMap((name) => {
    const before = namesIn2(path)?.get(name);
    return before === void 0 ? [name] : [name, before];
  });
  const taken = withTakes(readings.declarations, (path) => extended(readings.declarations.of(path).take, namesIn2(path)));
  const declarations = {
    ...taken,
    of: (path, names, variant) => taken.of(path, both(path, names), variant)
  };
  const read = (reading) => ({
    ...reading,
    declarations,
    match: (rules, path, names) => reading.match(rules, path, both(path, names))
  });
  return { base: read(readings.base), head: read(readings.head), declarations };
}
function idAt({ id, at: { path } }, pathOf3) {
  return pathOf3(path) + id.slice(path.length);
}
function namesOf2(lost, candidates, wasAt) {
  const byId = new Map(candidates.map((one) => [idAt(one.prompt, wasAt), one]));
  const same = lost.flatMap((one) => {
    const other = byId.get(one.prompt.id);
    return other ? [[one, other]] : [];
  });
  const taken = new Set(same.flat());
  const [before, after] = [lost, candidates].map((all) => all.filter((one) => !taken.has(one)));
  const names = /* @__PURE__ */ new Map();
  for (const [one, other] of [...same, ...pairMoved(before ?? [], after ?? [], wasAt)]) {
    const path = wasAt(other.prompt.at.path);
    const known = names.get(path) ?? /* @__PURE__ */ new Map();
    const old = placeOf(one.prompt).names ?? [];
    for (const [i, name] of (placeOf(other.prompt).names ?? []).entries()) known.set(name, old[i] ?? old[0] ?? name);
    names.set(path, known);
  }
  return names;
}
var everything = { takes: () => true, alsoFound: false, key: "everything" };
function extended(take, names) {
  if (!names) return take;
  return {
    takes: (name) => names.has(name) || (take?.takes(name) ?? false),
    alsoFound: take?.alsoFound ?? true,
    key: `${take?.key ?? ""} ${JSON.stringify([...names.keys()])}`
  };
}
function withTakes(declarations, take) {
  const known = /* @__PURE__ */ new Map();
  const takeOf = (path) => {
    if (!known.has(path)) known.set(path, take(path));
    return known.get(path);
  };
  return {
    ...declarations,
    of: (path, names, variant) => ({ ...declarations.of(path, names, variant), take: takeOf(path) })
  };
}

// src/judging/growth-since.ts
async function withGrowthSince({ since, renames, store }, { base: reading, declarations }, changes) {
  const touched = changes.filter(({ cause, base, head }) => cause !== void 0 && base && head);
  if (!since || touched.length === 0) return [...changes];
  const entries = await since.entries();
  const nowAt = await followed(since, entries, renames, touched);
  const paths = new Set(touched.flatMap(({ head }) => head?.prompt.at.path ?? []));
  const wanted = entries.filter(({ path }) => paths.has(nowAt(path)));
  const taken = await snapshot(
    { revision: since.revision, entries: wanted, listing: entries },
    readAs(reading, nowAt),
    store
  );
  const heads = /* @__PURE__ */ new Map();
  for (const change of touched) if (change.head) heads.set(change.head.prompt, change);
  const moved2 = wanted.flatMap(({ path }) => nowAt(path) === path ? [] : [{ from: path, to: nowAt(path) }]);
  const terms = (_, head) => {
    const change = head && heads.get(head);
    return change ? { workload: change.workload, owner: change.owner, tags: change.tags } : none4;
  };
  const versions = touched.flatMap(
    ({ head }) => head ? [{ prompt: head.prompt, model: head.model, own: head.own }] : []
  );
  const pairs = pair(taken.assembled, versions, moved2, terms).filter(({ base, head }) => base && head);
  const sums = /* @__PURE__ */ new Map();
  for (const { base, head, workload } of price(measure(pairs, store.measure), store.priceOf, cachingBy(declarations))) {
    const change = head && heads.get(head.prompt);
    if (base && head && change && base.own.total.expected > 0)
      sums.set(change, sumOf(base, head, workload.callsPerMonth));
  }
  return changes.map((change) => sums.has(change) ? { since: sums.get(change), ...change } : change);
}
var none4 = {
  workload: { callsPerMonth: void 0, outputTokens: void 0 },
  owner: void 0,
  tags: []
};
function sumOf(then, now, callsPerMonth) {
  const usd = usdOf(then, now);
  return { tokens: tokensOf(then, now), usd, usdPerMonth: usd && perMonth(usd, callsPerMonth) };
}
async function followed(since, entries, renames, touched) {
  const known = new Set(entries.map(({ path }) => path));
  const atBase = new Set(touched.flatMap(({ base }) => base?.prompt.at.path ?? []));
  const isThere = [...atBase].every((path) => known.has(path));
  const before = isThere ? [] : await since.renames((path) => atBase.has(path) || known.has(path));
  const [first, then] = [before, renames].map((some) => new Map(some.map(({ from, to }) => [from, to])));
  return (path) => {
    const once = first?.get(path) ?? path;
    return then?.get(once) ?? once;
  };
}
function readAs(reading, nowAt) {
  const { declarations } = reading;
  return {
    ...reading,
    declarations: {
      ...declarations,
      of: (path, names, variant) => declarations.of(nowAt(path), names, variant),
      isNamed: (path) => declarations.isNamed(nowAt(path))
    },
    match: (rules, path, names) => reading.match(rules, nowAt(path), names)
  };
}

// src/judging/keys-at-base.ts
function keysAtBase(renames, base, head) {
  const before = new Map(renames.map(({ from, to }) => [to, from]));
  const path = (path2) => before.get(path2) ?? path2;
  let known;
  const partners = () => {
    known ??= keysOfPartners(renames, base, head);
    return known;
  };
  const ofHead = (prompt) => partners().get(keyOf3(prompt, asIs)) ?? keyOf3(prompt, path);
  return { ofBase: (prompt) => keyOf3(prompt, asIs), ofHead, path };
}
function keysOfPartners(renames, base, head) {
  const { of } = partnersOf(base.assembled, head.assembled, renames);
  const { head: edited } = unshared(base.assembled, head.assembled);
  return new Map(
    edited.flatMap((one) => {
      const was = of(one);
      return was ? [[keyOf3(one.prompt, asIs), keyOf3(was.prompt, asIs)]] : [];
    })
  );
}
var asIs = (path) => path;
function keyOf3({ id, declared, at: { path } }, at) {
  return declared ? `id ${id}` : `at ${at(path)}${id.startsWith(path) ? id.slice(path.length) : id}`;
}

// src/judging/found-again.ts
var MOST_FILES3 = 1e3;
var MOST_LINES = 50;
var SHORTEST = 40;
var MOST_WORK = 2e8;
var MEDIA = /\.(?:png|jpe?g|gif|webp|avif|ico|pdf|zip|gz|tar|t?bz2|xz|7z|woff2?|ttf|otf|mp[34]|wav|ogg|mov|webm|wasm|so|dll|exe|bin|onnx|parquet|pack|jar|class)$/i;
async function foundAgain(gone, pairs, base, head, texts) {
  const counted = new Set(sentencesOf([...linesOf(pairs.flatMap(({ head: now }) => now?.prompt ?? []))]));
  const wanted = gone.flatMap((prompt) => {
    const lines = sentencesOf([...linesOf([prompt])]).filter((line) => !counted.has(line)).slice(0, MOST_LINES);
    return lines.length === 0 ? [] : [{ path: prompt.at.path, lines }];
  });
  const to = /* @__PURE__ */ new Map();
  if (wanted.length === 0) return { to };
  const before = new Map((base.listing ?? base.entries).map((entry) => [entry.path, entry]));
  const changed = changedBeside(before, head);
  const all = changed.filter(({ path }) => !MEDIA.test(path));
  const media = changed.filter(({ path }) => MEDIA.test(path));
  const files = [...all, ...media].slice(0, MOST_FILES3);
  await readInto(texts, peeking(head.selected), files);
  await readInto(
    texts,
    peeking(base),
    files.flatMap(({ path }) => before.get(path) ?? [])
  );
  const textOf = (entry) => (entry && texts.get(entry)) ?? "";
  let work = MOST_WORK;
  for (const entry of files) {
    const [text, was] = [textOf(entry), textOf(before.get(entry.path))];
    for (const { path, lines } of text === "" ? [] : wanted) {
      if (to.has(path) || path === entry.path) continue;
      work -= text.length * lines.length;
      if (work < 0) return { to, cut: entry.path };
      const found = lines.filter((line) => text.includes(line) && !was.includes(line));
      if (found.length * 2 > lines.length) to.set(path, entry.path);
    }
  }
  const cut = all[MOST_FILES3];
  return cut ? { to, cut: cut.path } : { to };
}
function changedBeside(before, { selected, assembled }) {
  const counted = new Set(
    assembled.flatMap(
      ({ prompt: { id, at, sources } }) => sources.flatMap(({ path }) => path !== at.path || id === path ? [path] : [])
    )
  );
  return (selected.listing ?? selected.entries).filter(
    ({ path, id }) => before.get(path)?.id !== id && !counted.has(path)
  );
}
function sentencesOf(lines) {
  return lines.flatMap((line) => {
    const long = line.split(/(?<=[.!?])\s+/).filter((sentence) => sentence.length >= SHORTEST);
    return long.length > 0 ? long : [line];
  });
}

// src/judging/moved-out.ts
var MOST_NAMED2 = 5;
async function movedOut(pairs, renames, base, head, texts) {
  const gone = pairs.flatMap(({ base: base2, head: head2 }) => base2 && !head2 ? [base2.prompt] : []);
  if (gone.length === 0) return [];
  const counted = new Set(pairs.flatMap(({ head: head2 }) => head2?.prompt.sources.map(({ path }) => path) ?? []));
  const to = new Map(renames.flatMap(({ from, to: to2 }) => counted.has(to2) ? [] : [[from, to2]]));
  const others = gone.filter(({ at: at2 }) => !to.has(at2.path));
  const { to: again, cut } = await foundAgain(others, pairs, base, head, texts);
  const moved2 = new Map(
    gone.flatMap(({ at: { path } }) => {
      const now = to.get(path) ?? again.get(path);
      return now === void 0 ? [] : [[path, now]];
    })
  );
  const [first] = moved2.keys();
  const left = cut === void 0 ? [] : [{ kind: "search-cut", severity: "warn", at: { path: cut }, for: "text" }];
  if (first === void 0) return left;
  const files = [...moved2.values()];
  const at = { path: first };
  return [{ kind: "moved-out", severity: "warn", at, files: files.slice(0, MOST_NAMED2), count: files.length }, ...left];
}

// src/judging/note-named-models.ts
var CODE3 = /\.(?:pyi?|[cm]?[jt]sx?|go|java|kts?|cs|rs|ipynb)$/i;
var QUOTED = /\\?["'`]([\w./:@-]{1,100}(?:\\?["'`][ \t]{0,9}\+?[ \t]{0,9}\\?["'`][\w./:@-]{1,100}){0,9})\\?["'`]/g;
var KEYED = /(?<![\w-])["']?[\w-]{0,40}model[\w-]{0,40}["']?[ \t]{0,9}[:=][ \t]{0,9}["']?([\w./:@-]{2,100})/gi;
var BETWEEN = /\\?["'`][ \t]{0,9}\+?[ \t]{0,9}\\?["'`]/g;
var COMPARES = /(?:[=!]==?|\bcase|\bin\s*[([{]|\b(?:starts_?[wW]ith|ends_?[wW]ith|includes|has|equals)\()\s*$/;
var KEY = /(?:^|[{,])\s*$/;
var COMMENT = /^\s*(?:#|\/\/|\*|\/\*)/;
var MOST_FILES4 = 2e4;
var MOST_TOLD2 = 10;
async function noteNamedModels(changes, { base, head }, config, texts) {
  const [before, now] = [base.listing ?? base.entries, head.listing ?? head.entries];
  const listed3 = byPath(before);
  const apart = pathsIn(
    changes.filter(({ base: base2, head: head2 }) => base2 !== head2),
    "head"
  );
  for (const { path } of unsharedEntries(before, now).head) apart.add(path);
  const [named3, atBase] = [pathsIn(changes, "head", apart), pathsIn(changes, "base", apart)];
  const isSame = ({ path, id }) => listed3.get(path)?.id === id && atBase.has(path);
  const all = now.filter((entry) => named3.has(entry.path) && !isSame(entry));
  const edited = all.slice(0, MOST_FILES4);
  if (edited.length === 0) return [];
  const known = edited.flatMap(({ path }) => listed3.get(path) ?? []);
  const askedIn = promptsIn(changes, new Set(edited.map(({ path }) => path)));
  await readInto(texts, peeking(head), edited);
  await readInto(texts, peeking(base), known);
  const namesBefore = () => {
    const paths = pathsIn(changes, "base");
    const all2 = [...known, ...before.filter(({ path }) => paths.has(path))];
    return new Set(all2.flatMap((each) => [...namesIn(each, texts).keys()]));
  };
  let namedBefore;
  const isNews2 = (name) => {
    namedBefore ??= namesBefore();
    return !namedBefore.has(name);
  };
  const priceFor = pricesBy(config);
  const found = edited.flatMap((entry) => {
    const asked = askedIn.get(entry.path) ?? [];
    const limit = dearestOf(asked.flatMap((each) => each.price ?? []));
    const names = new Set(asked.map(({ model }) => model.asked));
    const others = [...namesIn(entry, texts)].filter(([name]) => !names.has(name));
    const dearer = others.flatMap(([name, offset]) => {
      const price2 = priceFor(name);
      return limit && price2 && isDearer(dearestOf([price2]), limit) ? [{ name, offset, price: price2 }] : [];
    });
    const news = dearer.filter(({ name }) => isNews2(name));
    const [first] = news.sort((a, b) => isDearer(dearestOf([b.price]), dearestOf([a.price])) ? 1 : -1);
    const text = texts.get(entry);
    if (!first || text === void 0) return [];
    return [{ kind: "model-named", severity: "warn", model: first.name, at: placesIn(entry.path, text)(first.offset) }];
  });
  const next = all[MOST_FILES4];
  const cut = { kind: "search-cut", severity: "warn", for: "models" };
  return [...found.slice(0, MOST_TOLD2), ...next ? [{ ...cut, at: { path: next.path } }] : []];
}
function pathsIn(changes, side, among) {
  const paths = /* @__PURE__ */ new Set();
  for (const change of changes) for (const path of filesOf2(change[side])) if (!among || among.has(path)) paths.add(path);
  return paths;
}
function filesOf2(side) {
  if (!side) return [];
  const { at, model } = side.prompt;
  return model && model.at.path !== at.path ? [at.path, model.at.path] : [at.path];
}
function promptsIn(changes, files) {
  const prompts = /* @__PURE__ */ new Map();
  for (const { base, head } of changes)
    for (const one of base === head ? [head] : [base, head])
      for (const path of filesOf2(one))
        if (one && files.has(path)) (prompts.get(path) ?? prompts.set(path, []).get(path))?.push(one);
  return prompts;
}
function namesIn(entry, texts) {
  const found = /* @__PURE__ */ new Map();
  const text = texts.get(entry) ?? "";
  const isCode = CODE3.test(entry.path);
  for (const { 0: all, 1: written2 = "", index } of text.matchAll(isCode ? QUOTED : KEYED)) {
    const name = written2.replace(BETWEEN, "");
    if (found.has(name) || !looksLikeModel(name)) continue;
    const before = lineBefore(text, index);
    const [near = ""] = /.*$/.exec(before.slice(-30)) ?? [];
    if (COMPARES.test(near)) continue;
    const [after = ""] = /^.{0,9}/.exec(text.slice(index + all.length, index + all.length + 9)) ?? [];
    if (isCode && KEY.test(near) && /^\s*:/.test(after)) continue;
    if (!COMMENT.test(before)) found.set(name, index);
  }
  return found;
}
function lineBefore(text, offset) {
  const near = text.slice(Math.max(0, offset - 300), offset);
  return near.slice(near.lastIndexOf("\n") + 1);
}
function dearestOf(prices) {
  const rates = prices.flatMap(({ tiers }) => tiers[0]?.rates ?? []);
  return rates.length === 0 ? void 0 : {
    input: rates.reduce((most3, { input }) => input > most3 ? input : most3, 0n),
    output: rates.reduce((most3, { output }) => output > most3 ? output : most3, 0n)
  };
}
var isDearer = (one, other) => one !== void 0 && other !== void 0 && (one.input > other.input || one.output > other.output);
function pricesBy({ base, head, prices, priceLists }) {
  const models = { ...head?.models, ...base?.models };
  return (name) => {
    const { model, guess } = identify({ asked: name, from: "file", at: void 0 }, { models, prices, priceLists });
    return guess ? void 0 : priceOf(model, prices, priceLists);
  };
}

// src/judging/otherwise.ts
var keyOf4 = ({ id, base, head }) => `${id}\0${(head ?? base)?.prompt.at.path}`;
function isComparable({ base, head }) {
  return base !== void 0 && head !== void 0;
}
var hasBasePrices = ({ words }) => words.some(({ what }) => what === "base-models" || what === "base-service" || what === "base-split");
var sendsEveryArm = ({ words }) => words.some(({ what }) => what === "every-arm");
function growthOnly(policy) {
  const isOnGrowth = ({ scope, limit }) => ["growth", "since"].includes(scopeOf(scope).measures) && limit !== "context_window";
  return { ...policy, limits: policy.limits.filter(isOnGrowth) };
}
function severityOf2(changes, policy, groups = groupsOf(policy.limits)) {
  const findings = judge(changes, summarize(changes, groups), { ...policy, enforce: "fail" });
  return findings.some(({ severity }) => severity === "fail") ? 2 : findings.some(({ severity }) => severity === "warn") ? 1 : 0;
}
function findingsFor(own, { change: counted, variant }, severity) {
  if (!variant) return [];
  const path = own.head?.prompt.at.path ?? own.id;
  const common = { kind: "judged-otherwise", severity, at: { path }, prompt: own.id };
  const grown = { asIs: growthOf(own), counted: growthOf(counted) };
  return variant.words.map(({ what, keys }) => ({ ...common, what, keys: [...keys(path)], ...grown }));
}
function growthOf({ tokens: { base, delta } }) {
  return { tokens: delta.expected, of: base };
}

// src/judging/note-samples.ts
var LEAST_TOKENS = 50;
var PART = 10;
var MOST_TOLD3 = 10;
function noteSamples(changes, ways) {
  const own = ways.find(({ variant: { words } }) => words.length === 1 && words[0]?.what === "head-samples");
  if (!own) return [];
  const filled = new Map(own.changes.map((change) => [keyOf4(change), change.tokens.head]));
  return changes.flatMap((change) => {
    const [counted, is] = [change.tokens.head, filled.get(keyOf4(change))];
    if (!change.base || !change.head || is === void 0) return [];
    const differs = Math.abs(is - counted);
    if (differs < LEAST_TOKENS || differs * PART <= counted) return [];
    const { id: prompt, at } = change.head.prompt;
    return [{ kind: "samples-changed", severity: "info", at, prompt, counted, own: is }];
  }).slice(0, MOST_TOLD3);
}

// src/judging/redraw.ts
function redrawn(what, ofBase, ofHead) {
  const over = (before, after) => before && after ? (parsed2) => after(before(parsed2)) : after ?? before;
  return {
    what,
    keys: () => [],
    without: ({ base, head, ...rest }) => ({
      ...rest,
      base: { ...base, redraw: over(base.redraw, ofBase) },
      head: { ...head, redraw: over(head.redraw, ofHead) }
    })
  };
}
function redrawing(redraw) {
  const known = /* @__PURE__ */ new WeakMap();
  return (parsed2) => {
    const made = known.get(parsed2) ?? redraw(parsed2);
    known.set(parsed2, made);
    return made;
  };
}

// src/judging/own-samples.ts
function ownSamples(keys, base, head) {
  const hasSamples = ({ samples }) => samples.size > 0;
  if (!base.parsedPrompts.some(hasSamples) && !head.parsedPrompts.some(hasSamples)) return void 0;
  const before = byKey(base.parsedPrompts, keys.ofBase);
  const now = byKey(head.parsedPrompts, keys.ofHead);
  for (const [key, { samples }] of now) {
    const was = before.get(key);
    if (was && !areSame(was.samples, samples)) continue;
    now.delete(key);
  }
  if (now.size === 0) return void 0;
  const ofBase = (key) => now.has(key) ? before.get(key)?.samples : void 0;
  return { ofBase, ofHead: (key) => now.get(key)?.samples, keys };
}
function withSharedSamples(readings, own) {
  const shared = (key) => {
    const [base, head] = [own.ofBase(key), own.ofHead(key)];
    return base && head && new Map([...head, ...[...base].filter(([, value]) => !isEmpty(value))]);
  };
  const both = redrawn("base-samples", filledBy(shared, own.keys.ofBase), filledBy(shared, own.keys.ofHead)).without(
    readings
  );
  return { ...readings, ...both };
}
function otherSamples(own) {
  if (!own) return [];
  const { ofBase, ofHead, keys } = own;
  const noSample = (key) => ofHead(key) ? none5 : void 0;
  return [
    redrawn("base-samples", filledBy(ofBase, keys.ofBase), filledBy(ofBase, keys.ofHead)),
    redrawn("head-samples", filledBy(ofHead, keys.ofBase), filledBy(ofHead, keys.ofHead)),
    redrawn("no-samples", filledBy(noSample, keys.ofBase), filledBy(noSample, keys.ofHead))
  ];
}
var none5 = /* @__PURE__ */ new Map();
function filledBy(samplesOf, keyOf5) {
  return redrawing((parsed2) => {
    const samples = samplesOf(keyOf5(parsed2));
    return samples ? { ...parsed2, samples } : parsed2;
  });
}
function byKey(parsedPrompts, keyOf5) {
  return new Map(parsedPrompts.map((parsed2) => [keyOf5(parsed2), parsed2]));
}
function areSame(one, other) {
  const textOf = (samples) => JSON.stringify([...samples].map(([name, value]) => [name, plain(value)]).sort());
  return one === other || one.size === other.size && textOf(one) === textOf(other);
}

// src/judging/said-in-files.ts
function withoutIgnored(pairs) {
  const findings = [];
  const kept = pairs.filter(({ base, head }) => {
    const isIgnored = base?.prompt.ignored !== void 0 && (head === void 0 || head.prompt.ignored !== void 0);
    const at = head?.prompt.ignored;
    if (!isIgnored && head && at) findings.push({ kind: "ignore-waits", severity: "warn", at, prompt: head.prompt.id });
    return !isIgnored;
  });
  return { pairs: kept, findings };
}
function volumeChanges(pairs) {
  return pairs.flatMap(({ base, head, workload }) => {
    if (!head) return [];
    const [before, after] = [base?.prompt.volumes, head.prompt.volumes];
    if (!before && !after) return [];
    return [
      ["calls_per_month", "callsPerMonth"],
      ["output_tokens", "outputTokens"]
    ].flatMap(([key, field]) => {
      const [from, to] = [before?.[field] ?? workload[field], after?.[field]];
      if (to === before?.[field] || to === from) return [];
      const loosens = to === void 0 || from !== void 0 && to < from;
      return [
        {
          kind: "policy-change",
          severity: loosens ? "warn" : "info",
          key: `${key} of ${head.prompt.id}`,
          ...from !== void 0 && { from: String(from) },
          ...to !== void 0 && { to: String(to) },
          loosens,
          at: after?.at ?? head.prompt.at
        }
      ];
    });
  });
}

// src/judging/base-prices.ts
function baseModels({ config }, { now, was: all }, keys) {
  const before = new Map(all.map((each) => [keys.ofBase(each.prompt), each]));
  const isDeployed = ({ asked, deployedAt }) => deployedAt === void 0 || config.base?.models[asked]?.asked === config.head?.models[asked]?.asked;
  const isPriced = ({ override }) => override === void 0 || Object.hasOwn(config.base?.prices ?? {}, override);
  const isAgreed = ({ model, price: price2 }) => price2 !== void 0 && !price2.ofHead && routes(model).every(({ model: one }) => isDeployed(one) && isPriced(one));
  const models = /* @__PURE__ */ new Map();
  for (const each of now) {
    const key = keys.ofHead(each.prompt);
    const was = before.get(key);
    if (was?.price && !isAgreed(each)) models.set(key, was.model);
  }
  if (models.size === 0) return [];
  return [{ what: "base-models", keys: () => [], without: withModels(models, keys) }];
}
function baseSplits({ now, was }, keys) {
  if (![...now, ...was].some(({ model }) => model.split)) return [];
  const before = new Map(was.map(({ prompt, model }) => [keys.ofBase(prompt), model]));
  const models = /* @__PURE__ */ new Map();
  for (const { prompt, model } of now) {
    const key = keys.ofHead(prompt);
    const other = before.get(key);
    if (other && (other.split ?? model.split) && other.id !== model.id) models.set(key, other);
  }
  if (models.size === 0) return [];
  return [{ what: "base-split", keys: () => [], without: withModels(models, keys) }];
}
function baseServices({ now, was }, keys) {
  const serviceOf = ({ model }) => model.service ?? "standard";
  const before = new Map(was.map((each) => [keys.ofBase(each.prompt), serviceOf(each)]));
  const isOther = (each) => (before.get(keys.ofHead(each.prompt)) ?? serviceOf(each)) !== serviceOf(each);
  if (!now.some(isOther)) return [];
  const serviceAtBase = (prompt) => before.get(keys.ofHead(prompt));
  const without = (read) => ({ ...read, head: { ...read.head, serviceOf: serviceAtBase } });
  return [{ what: "base-service", keys: () => [], without }];
}
function withModels(models, keys) {
  return (read) => {
    const { modelOf } = read.head;
    return { ...read, head: { ...read.head, modelOf: (prompt) => models.get(keys.ofHead(prompt)) ?? modelOf?.(prompt) } };
  };
}

// src/judging/edited-prompts.ts
function editedPrompts(base, head) {
  const edited = unshared(base.assembled, head.assembled);
  return { now: edited.head, was: edited.base };
}

// src/judging/own-words.ts
function ownWords(prepared, own, base, head) {
  const keys = headKeys(prepared, own, head);
  const names = keysAtBase(prepared.renames, base, head);
  const edited = editedPrompts(base, head);
  return [
    keys,
    otherSamples(prepared.ownSamples),
    everyArm(own, edited, names),
    baseFiles(prepared, base, head, names, keys.length > 0),
    baseModels(prepared, edited, names),
    baseServices(edited, names),
    baseSplits(edited, names)
  ];
}
function headKeys({ config, match, renames }, own, head) {
  const { declarations } = own;
  const base = config.adopts ? defaultFacts() : config.base;
  const declared = config.adopts ? declarationsFor({ ...config, base }, match, renames) : declarations;
  const keysOf = (path) => declared.of(path).headKeys;
  if (!head.parsedPrompts.some(({ at }) => keysOf(at.path).length > 0)) return [];
  const bare = { ...declarationsFor({ ...config, base, head: base }, match, renames), isNamed: declarations.isNamed };
  const of = (path, names, variant) => ({
    ...bare.of(path, names, variant),
    take: declarations.of(path).take
  });
  const without = { ...bare, of, includeRoots: declarations.includeRoots };
  return [
    {
      what: "head-keys",
      keys: keysOf,
      without: ({ base: base2, head: head2, ...rest }) => ({
        ...rest,
        base: { ...base2, declarations: without },
        head: { ...head2, declarations: without }
      })
    }
  ];
}
function everyArm({ declarations }, { now, was }, names) {
  const before = new Map(was.map((one) => [names.ofBase(one.prompt), one]));
  const open = /* @__PURE__ */ new Set();
  for (const { prompt, isOpen } of now) {
    const key = names.ofHead(prompt);
    const other = before.get(key);
    if (!other || areSources(other.prompt.sources, prompt.sources)) continue;
    const mayOpen = declarations.of(prompt.at.path).headKeys.length > 0;
    if (mayOpen || other.isOpen || isOpen) open.add(key);
  }
  if (open.size === 0) return [];
  const opening = (keyOf5) => redrawing((parsed2) => open.has(keyOf5(parsed2)) ? { ...parsed2, everyArm: true } : parsed2);
  return [redrawn("every-arm", opening(names.ofBase), opening(names.ofHead))];
}
function baseFiles(prepared, base, head, names, mayInclude) {
  if (!mayInclude && !head.assembled.some(({ closure }) => closure.files.length > 0)) return [];
  const selected = prepared.head;
  const known = new Set((base.selected.listing ?? base.selected.entries).map(({ path }) => path));
  const before = new Set(base.assembled.map(({ prompt }) => names.ofBase(prompt)));
  const mayShadow = head.assembled.some(
    ({ prompt, closure }) => (mayInclude || closure.files.some(({ path }) => !known.has(path))) && before.has(names.ofHead(prompt))
  );
  if (!mayShadow) return [];
  const kept = { ...selected, listing: (selected.listing ?? selected.entries).filter(({ path }) => known.has(path)) };
  return [{ what: "base-files", keys: () => [], without: (read) => ({ ...read, selected: kept }) }];
}
function areSources(one, other) {
  return one.length === other.length && one.every(({ id }, i) => id === other[i]?.id);
}

// src/judging/variants.ts
function variantsOf(prepared, own, base, head) {
  const variants = [{ words: [], base: own.base, head: own.head }];
  for (const words of ownWords(prepared, own, base, head)) {
    const less = words.flatMap(
      (word2) => variants.map((variant) => ({ ...word2.without(variant), words: [...variant.words, word2] }))
    );
    variants.push(...less);
  }
  return variants.slice(1).sort((a, b) => a.words.length - b.words.length);
}

// src/compare/sum-of-request.ts
function sumOfRequest(change, beside) {
  const parts = beside.map((each) => ({ cause: each.change.cause, sum: sentOf(each, change.workload.callsPerMonth) }));
  const all = [{ cause: change.cause, sum: change }, ...parts];
  const [most3] = all.sort((a, b) => b.sum.tokens.delta.expected - a.sum.tokens.delta.expected);
  return { sum: sum(all.map((each) => each.sum)), cause: most3?.cause ?? given(change) };
}
function given({ id, head, base }) {
  const at = (head ?? base)?.prompt.at ?? { path: id };
  return { key: `request ${id}`, at, what: ["text"], models: void 0 };
}
function sentOf({ change, base, head }, callsPerMonth) {
  const sides = [
    base ? change.base : void 0,
    head ? change.head : void 0
  ];
  const usd = usdOf(...sides);
  return { tokens: tokensOf(...sides), usd, usdPerMonth: usd && perMonth(usd, callsPerMonth) };
}

// src/judging/with-requests.ts
function withRequests(changes, { base, head }) {
  const [before, now] = [sentWithIn(base), sentWithIn(head)];
  if (before.size + now.size === 0) return [...changes];
  const byBase = new Map(changes.flatMap((each) => each.base ? [[each.base.prompt.id, each]] : []));
  const byHead = new Map(changes.flatMap((each) => each.head ? [[each.head.prompt.id, each]] : []));
  return changes.map((change) => {
    if (!change.base || !change.head) return change;
    const tools2 = /* @__PURE__ */ new Map();
    for (const id of before.get(change.base.prompt.id) ?? []) {
      const tool = byBase.get(id);
      if (tool) tools2.set(tool, { base: true, head: false });
    }
    for (const id of now.get(change.head.prompt.id) ?? []) {
      const tool = byHead.get(id);
      if (tool) tools2.set(tool, { base: tools2.has(tool), head: true });
    }
    const isSame = [...tools2].every(([tool, sides]) => tool.cause === void 0 && sides.base === sides.head);
    if (isSame) return change;
    const beside = [...tools2].map(([tool, sides]) => ({ change: tool, ...sides }));
    return { request: sumOfRequest(change, beside), ...change };
  });
}
function sentWithIn(prompts) {
  if (!prompts.some(({ sentWith }) => sentWith)) return none6;
  const byPath2 = /* @__PURE__ */ new Map();
  for (const { id, tools: tools2, literals = [] } of prompts) {
    const [path, from] = literals[0]?.split("\0") ?? [];
    if (!tools2 || path === void 0) continue;
    const known = byPath2.get(path) ?? [];
    byPath2.set(path, known);
    known.push({ id, from: Number(from) });
  }
  const toolsIn = ({ path, from, to }) => (byPath2.get(path) ?? []).flatMap((each) => from <= each.from && each.from < to ? [each.id] : []);
  return new Map(
    prompts.flatMap(({ id, sentWith }) => sentWith ? [[id, new Set(sentWith.flatMap(toolsIn))]] : [])
  );
}
var none6 = /* @__PURE__ */ new Map();

// src/judging/worst-in-sum.ts
var measures = [
  { of: usdGrowth, everyArm: false },
  { of: ({ tokens }) => tokens.delta.expected, everyArm: true },
  { of: ({ tokens }) => tokens.head, everyArm: false }
];
function worstInSum(own, worst, others, policy) {
  for (const { of, everyArm: everyArm2 } of measures) {
    const allowed = everyArm2 ? others : others.filter(({ variant }) => !sendsEveryArm(variant));
    const most3 = worst.map((chosen, i) => mostOf(own[i] ?? chosen.change, chosen, allowed, of));
    if (most3.every(({ change }, i) => change === worst[i]?.change)) continue;
    const rules = everyArm2 ? growthOnly(policy) : policy;
    if (severityOf2(changesOf(most3), rules) > severityOf2(changesOf(worst), rules)) return most3;
  }
  return worst;
}
var changesOf = (chosen) => chosen.map(({ change }) => change);
function mostOf(own, worst, others, measure2) {
  let most3 = measure2(own) > measure2(worst.change) ? { change: own } : worst;
  for (const { variant, changes } of others) {
    const change = changes.get(keyOf4(own));
    if (change && isComparable(change) && measure2(change) > measure2(most3.change)) most3 = { change, variant };
  }
  return most3;
}
function usdGrowth({ usd }) {
  return usd?.delta.expected ?? Number.NEGATIVE_INFINITY;
}

// src/judging/worst-of.ts
function worstOf(own, ways, policy) {
  if (ways.length === 0) return { changes: [...own], findings: [] };
  const others = ways.map(({ variant, changes }) => ({
    variant,
    changes: new Map(changes.map((one) => [keyOf4(one), one]))
  }));
  const worst = worstOfEach(own, others, policy);
  const chosen = worstInSum(own, worst, others, policy);
  const findings = own.flatMap((change, i) => {
    const counted = chosen[i];
    if (!counted?.variant || counted.change === change || !isNews(counted, change)) return [];
    const breaksMore = counted !== worst[i] || breaks(counted.change, policy) > breaks(change, policy);
    return findingsFor(change, counted, breaksMore ? "warn" : "info");
  });
  return { changes: changesOf(chosen), findings };
}
function worstOfEach(own, others, policy) {
  const pick = (from) => own.map((change) => worstOfOne(change, from, policy));
  const all = pick(others);
  const oneArm = others.filter(({ variant }) => !sendsEveryArm(variant));
  if (oneArm.length === others.length) return all;
  const sent = pick(oneArm);
  const differs = (rules) => severityOf2(changesOf(all), rules) > severityOf2(changesOf(sent), rules);
  return differs(policy) && !differs(growthOnly(policy)) ? sent : all;
}
function worstOfOne(own, others, policy) {
  let most3 = { change: own };
  for (const { variant, changes } of others) {
    const change = changes.get(keyOf4(own));
    if (change && isComparable(change) && isWorse(change, most3.change, policy, variant)) most3 = { change, variant };
  }
  return most3;
}
function isNews({ change: counted, variant }, own) {
  return variant !== void 0 && hasBasePrices(variant) || growth(counted) !== growth(own);
}
function isWorse(one, other, policy, variant) {
  if (hasBasePrices(variant)) return breaks(one, policy) > breaks(other, policy);
  if (one.tokens.base === other.tokens.base && one.tokens.head === other.tokens.head) return false;
  const order = breaks(one, policy) - breaks(other, policy);
  if (order !== 0 || growth(one) <= 0) return order > 0;
  const more = compareGrowth(one, other);
  return more > 0 || more === 0 && one.tokens.base < other.tokens.base;
}
var breaks = (change, policy) => severityOf2([change], policy, []);
function compareGrowth(one, other) {
  const [a, b] = [growth(one), growth(other)];
  return a === b ? 0 : a > b ? 1 : -1;
}
function growth({ tokens: { base, delta } }) {
  return base > 0 ? delta.expected / base : delta.expected > 0 ? Number.POSITIVE_INFINITY : 0;
}

// src/judging/measure-pair.ts
async function measurePair(prepared, base) {
  const { sides, config, head, store } = prepared;
  const looked = new Set([...base.entries, ...head.entries].map(({ path }) => path));
  const { renames, limited } = await sides.renames((path) => looked.has(path));
  const asIs2 = readingsOf(prepared, renames);
  const headAsIs = await snapshot(head, asIs2.head, store);
  const baseAsIs = await snapshot(base, asIs2.base, store);
  const named3 = await followNamed({ ...prepared, base, renames }, asIs2, baseAsIs, headAsIs);
  const samples = ownSamples(keysAtBase(renames, baseAsIs, headAsIs), baseAsIs, headAsIs);
  const readings = samples ? withSharedSamples(named3, samples) : named3;
  const both = { ...prepared, base, renames, ownSamples: samples, match: readings.head.match };
  const ofHead = readings === asIs2 ? headAsIs : await snapshot(head, readings.head, store);
  const ofBase = readings === asIs2 ? baseAsIs : await snapshot(base, readings.base, store);
  const { agreed, pairs, changes: own } = await compare2(both, readings, ofBase, ofHead);
  const others = await compareOtherwise(both, readings, ofBase, ofHead);
  const { changes: worst, findings: otherwise } = worstOf(own, others, config.policy);
  const changes = withRequests(worst, { base: ofBase.parsedPrompts, head: ofHead.parsedPrompts });
  const findings = [
    ...otherwise,
    ...noteSamples(changes, others),
    ...notesOn(prepared, readings, agreed, pairs),
    ...await movedOut(pairs, renames, base, ofHead, store.prompts.texts),
    ...asEnforced(unseenTexts(pairs, ofBase, ofHead, both), config.policy),
    ...await noteReadFiles(ofBase, ofHead, store.prompts.texts),
    ...hasTemplates(ofHead) ? await noteDelimitersSet(base, head, store.prompts.texts) : [],
    ...await noteNamedModels(changes, { base, head }, config, store.prompts.texts),
    ...prepared.isWhole ? idleTakes(config, prepared.match, headAsIs, baseAsIs) : [],
    ...limited && mayBeRenamed(pairs) ? [renamesLimited] : [],
    ...await noteWorkflows(sides, yamlValue)
  ];
  return { changes, findings, declarations: readings.declarations };
}
function hasTemplates({ parsedPrompts }) {
  return parsedPrompts.some(({ messages }) => messages.some(({ syntax }) => syntax !== "none"));
}
function unseenTexts(pairs, base, head, { renames, store }) {
  if (!base.parsedPrompts.some(({ literals }) => literals)) return [];
  const gone = new Set(pairs.flatMap(({ base: base2, head: head2 }) => base2 && !head2 ? [base2.prompt.id] : []));
  const became = new Map(pairs.flatMap(({ base: base2, head: head2 }) => base2 && head2 ? [[base2.prompt.id, head2.prompt.id]] : []));
  const slots = new Set(pairs.flatMap(({ head: head2 }) => head2?.prompt.slots.map(({ name }) => name) ?? []));
  const sideOf = ({ selected, besides }) => ({
    selected: selected.entries,
    entries: byPath(selected.listing ?? selected.entries),
    besides
  });
  const { texts } = store.prompts;
  return noteUnseenTexts(
    { base: base.parsedPrompts, head: head.parsedPrompts },
    { gone, became, slots },
    {
      base: sideOf(base),
      head: sideOf(head),
      renames,
      texts
    }
  );
}
function withSuccess(change, outcomesOf) {
  const { base, head, cause } = change;
  if (cause === void 0 || !base || !head) return change;
  const success = perSuccess({ usd: change.usd, outcomes: outcomesOf(base.prompt, head.prompt) });
  return success ? { success, ...change } : change;
}
var mayBeRenamed = (pairs) => pairs.some(({ head }) => head === void 0) && pairs.some(({ base }) => base === void 0);
var renamesLimited = { kind: "renames-limited", severity: "warn" };
async function compare2(prepared, { base: since, declarations }, base, head) {
  const { renames, store } = prepared;
  const all = agreeOnPrompts(base, head, renames);
  const paired = pair(all.base, all.head, renames, termsOf(prepared));
  const { pairs, findings } = withoutIgnored(paired);
  const kept = pairs.length < paired.length ? new Set(pairs.flatMap(({ base: base2, head: head2 }) => [base2, head2])) : void 0;
  const agreed = {
    base: kept ? all.base.filter((one) => kept.has(one)) : all.base,
    head: kept ? all.head.filter((one) => kept.has(one)) : all.head,
    findings: [...all.findings, ...findings, ...volumeChanges(pairs)]
  };
  await store.measure.prepare(countsOf(pairs));
  const [measured, priced] = [measuring(store.measure), pricing(store.priceOf, cachingBy(declarations))];
  const explained = joinEdits(pairs.map((pair2) => explain(priced(measured(pair2)))));
  const { outcomesOf } = prepared;
  const tried = outcomesOf ? explained.map((change) => withSuccess(change, outcomesOf)) : explained;
  const changes = await withGrowthSince(prepared, { base: since, declarations }, withCacheBreaks(tried, declarations));
  return { agreed, pairs, changes: withGrownLines(changes, (name) => tokenizerNamed(name).count) };
}
async function compareOtherwise(prepared, readings, base, head) {
  const others = [];
  for (const variant of variantsOf(prepared, readings, base, head)) {
    const ofHead = await snapshot(variant.selected ?? prepared.head, variant.head, prepared.store);
    const ofBase = await snapshot(base.selected, variant.base, prepared.store);
    others.push({
      variant,
      changes: (await compare2(prepared, { base: variant.base, declarations: readings.declarations }, ofBase, ofHead)).changes
    });
  }
  return others;
}
export {
  measurePair
};
