import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  forecast,
  withoutGaps
} from "./chunk-GKXTGNQ6.js";
import {
  version
} from "./chunk-7PNS3YFA.js";
import {
  idleTakes,
  measureOne,
  notesOn,
  usageBasis
} from "./chunk-Y5FJ5MJP.js";
import {
  cacheablePieces,
  cachingBy,
  costOf,
  explain,
  pair,
  pairMoved,
  perMonth,
  prepare,
  price,
  termsOf,
  tokensOf,
  unshared,
  usdOf,
  variesIn,
  walkOf,
  wholeMonths,
  widen
} from "./chunk-TYNOEF3D.js";
import {
  emptiness,
  includeFindings,
  listingOf,
  makeIdsUnique,
  on,
  readingsOf
} from "./chunk-57EWHO3R.js";
import {
  blendedCost,
  countsOf,
  declarationsFor,
  measure,
  placeOf,
  snapshot
} from "./chunk-NXAFWZ2C.js";
import {
  retirementOf
} from "./chunk-IMLHQ6VP.js";
import {
  catalogue,
  priceOf
} from "./chunk-FUB7QBBI.js";
import {
  parseYaml,
  plain,
  toValue
} from "./chunk-7VPGKZX6.js";
import {
  daysBetween
} from "./chunk-DGV3II2F.js";
import {
  levels
} from "./chunk-A5URUOLE.js";
import {
  allCalls,
  defaultFacts,
  floors,
  groupBys,
  groupKindOf,
  groupsOf,
  labelOf,
  routes,
  rulesIn
} from "./chunk-3DENZ2PB.js";
import {
  limitNames,
  limitOf,
  unitNames,
  units
} from "./chunk-CEFURIQZ.js";
import {
  identify,
  tokenizerNamed
} from "./chunk-6MWPPLBS.js";
import {
  require_mod
} from "./chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunk-L67RJ3PA.js";
import {
  fromDecimal,
  shift,
  toDecimal
} from "./chunk-TYKLVS4E.js";
import {
  isNew,
  scopeNames,
  scopeOf,
  sizeSubject
} from "./chunk-WLCL3LWA.js";
import {
  __toESM
} from "./chunk-K5Q5QNMK.js";

// node_modules/diff/libesm/diff/base.js
var Diff = class {
  diff(oldStr, newStr, options = {}) {
    let callback;
    if (typeof options === "function") {
      callback = options;
      options = {};
    } else if ("callback" in options) {
      callback = options.callback;
    }
    const oldString = this.castInput(oldStr, options);
    const newString = this.castInput(newStr, options);
    const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
    const newTokens = this.removeEmpty(this.tokenize(newString, options));
    return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
  }
  diffWithOptionsObj(oldTokens, newTokens, options, callback) {
    var _a;
    const done = (value) => {
      value = this.postProcess(value, options);
      if (callback) {
        setTimeout(function() {
          callback(value);
        }, 0);
        return void 0;
      } else {
        return value;
      }
    };
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let editLength = 1;
    let maxEditLength = newLen + oldLen;
    if (options.maxEditLength != null) {
      maxEditLength = Math.min(maxEditLength, options.maxEditLength);
    }
    const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
    const abortAfterTimestamp = Date.now() + maxExecutionTime;
    const bestPath = [{ oldPos: -1, lastComponent: void 0 }];
    let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
    if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
      return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
    }
    let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
    const execEditLength = () => {
      for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
        let basePath;
        const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
        if (removePath) {
          bestPath[diagonalPath - 1] = void 0;
        }
        let canAdd = false;
        if (addPath) {
          const addPathNewPos = addPath.oldPos - diagonalPath;
          canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
        }
        const canRemove = removePath && removePath.oldPos + 1 < oldLen;
        if (!canAdd && !canRemove) {
          bestPath[diagonalPath] = void 0;
          continue;
        }
        if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) {
          basePath = this.addToPath(addPath, true, false, 0, options);
        } else {
          basePath = this.addToPath(removePath, false, true, 1, options);
        }
        newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
        if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
          return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
        } else {
          bestPath[diagonalPath] = basePath;
          if (basePath.oldPos + 1 >= oldLen) {
            maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
          }
          if (newPos + 1 >= newLen) {
            minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
          }
        }
      }
      editLength++;
    };
    if (callback) {
      (function exec() {
        setTimeout(function() {
          if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
            return callback(void 0);
          }
          if (!execEditLength()) {
            exec();
          }
        }, 0);
      })();
    } else {
      while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
        const ret = execEditLength();
        if (ret) {
          return ret;
        }
      }
    }
  }
  addToPath(path, added, removed, oldPosInc, options) {
    const last = path.lastComponent;
    if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: last.count + 1, added, removed, previousComponent: last.previousComponent }
      };
    } else {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: 1, added, removed, previousComponent: last }
      };
    }
  }
  extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
    while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
      newPos++;
      oldPos++;
      commonCount++;
      if (options.oneChangePerToken) {
        basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
      }
    }
    if (commonCount && !options.oneChangePerToken) {
      basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
    }
    basePath.oldPos = oldPos;
    return newPos;
  }
  equals(left, right, options) {
    if (options.comparator) {
      return options.comparator(left, right);
    } else {
      return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
    }
  }
  removeEmpty(array) {
    const ret = [];
    for (let i = 0; i < array.length; i++) {
      if (array[i]) {
        ret.push(array[i]);
      }
    }
    return ret;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  castInput(value, options) {
    return value;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  tokenize(value, options) {
    return Array.from(value);
  }
  join(chars) {
    return chars.join("");
  }
  postProcess(changeObjects, options) {
    return changeObjects;
  }
  get useLongestToken() {
    return false;
  }
  buildValues(lastComponent, newTokens, oldTokens) {
    const components = [];
    let nextComponent;
    while (lastComponent) {
      components.push(lastComponent);
      nextComponent = lastComponent.previousComponent;
      delete lastComponent.previousComponent;
      lastComponent = nextComponent;
    }
    components.reverse();
    const componentLen = components.length;
    let componentPos = 0, newPos = 0, oldPos = 0;
    for (; componentPos < componentLen; componentPos++) {
      const component = components[componentPos];
      if (!component.removed) {
        if (!component.added && this.useLongestToken) {
          let value = newTokens.slice(newPos, newPos + component.count);
          value = value.map(function(value2, i) {
            const oldValue = oldTokens[oldPos + i];
            return oldValue.length > value2.length ? oldValue : value2;
          });
          component.value = this.join(value);
        } else {
          component.value = this.join(newTokens.slice(newPos, newPos + component.count));
        }
        newPos += component.count;
        if (!component.added) {
          oldPos += component.count;
        }
      } else {
        component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
        oldPos += component.count;
      }
    }
    return components;
  }
};

// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
  tokenize(value) {
    return value.slice();
  }
  join(value) {
    return value;
  }
  removeEmpty(value) {
    return value;
  }
};
var arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
  return arrayDiff.diff(oldArr, newArr, options);
}

// src/compare/placed-runs.ts
function placedRuns(runs) {
  const opaque = opaqueFiles(runs);
  const last = /* @__PURE__ */ new Map();
  const first = /* @__PURE__ */ new Map();
  return runs.map((run) => {
    const { path, line: start = 0, column = 1 } = run.at;
    const before = last.get(path);
    const exact = !opaque.has(path);
    const again = first.get(run.at);
    const goesOn = before !== void 0 && exact && isParsed(path) && isSamePlace(before.run, run);
    const line = again?.line ?? (goesOn ? before.after : start);
    const after = exact && run.kind !== "slot" ? line + breaksIn(run.text) : line;
    const placed = { run, line, after, exact, midLine: column > 1 || goesOn };
    last.set(path, placed);
    if (!again) first.set(run.at, placed);
    return placed;
  });
}
function isParsed(path) {
  return /\.(?:jsonc?|ya?ml)$/i.test(path);
}
function isSamePlace({ at }, { at: other }) {
  return at.line === other.line && at.column === other.column && at.column !== void 0;
}
function breaksIn(text) {
  let breaks = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) breaks++;
  return breaks;
}
function opaqueFiles(runs) {
  const opaque = /* @__PURE__ */ new Set();
  const last = /* @__PURE__ */ new Map();
  for (const run of runs) {
    const { path, line = 0, column = 1 } = run.at;
    const before = last.get(path);
    if (before === void 0 && column > 1 && isParsed(path)) opaque.add(path);
    else if (before && before.kind !== "slot" && breaksIn(before.text) > 0 && line === (before.at.line ?? 0) + breaksIn(before.text))
      opaque.delete(path);
    last.set(path, run);
  }
  return opaque;
}

// src/compare/source-lines.ts
function sourceLines({ messages }) {
  const files = /* @__PURE__ */ new Map();
  for (const { runs } of messages) {
    let last;
    for (const placed of placedRuns(runs.expected)) {
      const { run, line } = placed;
      const { path } = run.at;
      const lines = files.get(path) ?? [];
      files.set(path, lines);
      const joins = last?.path === path && last.open && lines.at(-1)?.line === line;
      addRun(lines, placed, joins);
      last = { path, open: run.kind === "slot" || !run.text.endsWith("\n") };
    }
  }
  return files;
}
function addRun(lines, { run, line: start, exact }, joins) {
  let line = start;
  const texts = run.kind === "slot" ? [run.text] : run.text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  texts.forEach((text, i) => {
    const before = i === 0 && joins ? lines.at(-1) : void 0;
    if (before) {
      before.text += run.tokens === void 0 ? text : "";
      before.declared += run.tokens ?? 0;
    } else lines.push({ line, text: run.tokens === void 0 ? text : "", declared: run.tokens ?? 0 });
    if (exact && run.kind !== "slot") line++;
  });
}
function linesOfRuns({ messages }) {
  const places2 = /* @__PURE__ */ new Map();
  for (const { runs } of messages) {
    for (const placed of placedRuns(runs.expected)) {
      if (placed.exact && placed.line > 0 && !places2.has(placed.run.at)) places2.set(placed.run.at, linesOf(placed));
    }
  }
  return places2;
}
function linesOf({ run, line, after, midLine }) {
  const { path } = run.at;
  if (run.kind === "slot") return { path, line };
  const from = midLine && /^\r?\n[\s\S]/.test(run.text) ? line + 1 : line;
  const endLine = after - (run.text.endsWith("\n") ? 1 : 0);
  return { path, line: from, ...endLine > from && { endLine } };
}

// src/compare/bill-of.ts
var mostEdits = 600;
function billOf(change) {
  return { change, parts: partsOf(change) };
}
function partsOf({ base, head }) {
  if (head && base) return align(merged(base.other.parts, base.prompt), merged(head.own.parts, head.prompt));
  const only = head ?? base;
  return only ? merged(only.own.parts, only.prompt).map((part) => ({ ...part, since: void 0 })) : [];
}
function align(before, now) {
  const steps = diffArrays(before.map(keyOf), now.map(keyOf), { maxEditLength: mostEdits }) ?? [
    { removed: true, added: false, count: before.length },
    { removed: false, added: true, count: now.length }
  ];
  const parts = [];
  let i = 0;
  let j = 0;
  for (const { added, removed, count } of steps) {
    for (let n = 0; n < count; n++) {
      const was = added ? void 0 : before[i++];
      const is = removed ? void 0 : now[j++];
      const part = is ?? was;
      if (part) parts.push({ ...part, tokens: is?.tokens ?? 0, since: (is?.tokens ?? 0) - (was?.tokens ?? 0) });
    }
  }
  return parts;
}
function keyOf({ kind, role, name, at }) {
  return JSON.stringify([kind, role, name, kind === "partial" ? at.path : ""]);
}
function merged(parts, prompt) {
  const places2 = linesOfRuns(prompt);
  const lines = [];
  for (const part of parts) {
    const at = places2.get(part.at) ?? part.at;
    const last = lines.at(-1);
    const isText = part.kind === "text" || part.kind === "partial";
    if (last && isText && keyOf(last) === keyOf(part) && last.at.path === at.path) {
      last.tokens += part.tokens;
      last.at = span(last.at, at);
    } else lines.push({ ...part, at });
  }
  return lines;
}
function span(from, to) {
  const end = Math.max(from.endLine ?? from.line ?? 0, to.endLine ?? to.line ?? 0);
  const { endLine: _, ...start } = from;
  return from.line !== void 0 && end > from.line ? { ...start, endLine: end } : start;
}

// src/compare/find-prompt.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
function findPrompt(changes, asked) {
  const names2 = asked.map((name2) => name2.replace(/^(?:\.\/)+/, ""));
  for (const name2 of names2) {
    const found = changes.find(({ id }) => id === name2);
    if (found) return found;
  }
  const isAt = (path) => path !== void 0 && names2.includes(path);
  const there = changes.filter(({ base, head }) => isAt(head?.prompt.at.path) || isAt(base?.prompt.at.path));
  const [name = ""] = names2;
  const [only] = there;
  if (only && there.length === 1) return only;
  if (only)
    throw new Problem(`"${name}" holds ${there.length} prompts.`, {
      remedy: `Name one of them: ${there.slice(0, 5).map(({ id }) => id).join(", ")}`
    });
  const nearest = nearestOf(name, changes);
  throw new Problem(`there is no prompt "${name}".`, {
    remedy: nearest === void 0 ? "To list all prompts: promptcost count" : `Did you mean "${nearest}"? To list all: promptcost count`
  });
}
var longest = 200;
function nearestOf(name, changes) {
  const asked = name.slice(0, longest);
  let best;
  for (const { id } of changes) {
    const short = id.slice(0, longest);
    const edits = Math.min((0, import_fastest_levenshtein.distance)(asked, short), (0, import_fastest_levenshtein.distance)(lastPart(asked), lastPart(short)));
    if (best === void 0 || edits < best.edits) best = { id, edits };
  }
  return best && best.edits <= Math.max(2, lastPart(asked).length / 3) ? best.id : void 0;
}
function lastPart(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// src/model/limits/text-growth.ts
function textGrowth(changes) {
  if (!changes.every(isOnlyText)) return void 0;
  const added = (end) => changes.reduce((sum2, { tokens }) => sum2 + Math.max(0, tokens.delta[end]), 0);
  return { low: added("low"), expected: added("expected"), high: added("high") };
}
function isOnlyText({ base, head, effects, cacheBreak }) {
  const isPair = base !== void 0 && head !== void 0;
  return isPair && cacheBreak === void 0 && effects.every(({ part, usd }) => part === "text" || usd === 0n);
}

// src/compare/size-of.ts
function sizeOf(change) {
  const { head, workload } = change;
  const usd = usdOf(void 0, head);
  const usdPerMonth = usd && perMonth(usd, workload.callsPerMonth);
  return { size: { tokens: tokensOf(void 0, head), usd, usdPerMonth }, grown: grownOf(change) };
}
function grownOf(change) {
  const { base, head } = change;
  if (!base || !head || base.own.tokenizer === head.own.tokenizer) return change;
  const [from, to] = [base.own.total.expected, head.own.total.expected];
  return { ...change, tokens: { base: from, head: to, delta: widen(to - from, base.own.off + head.own.off) } };
}

// src/compare/sum.ts
function sum(changes) {
  return { tokens: sumTokens(changes), usd: sumUsd(changes, "usd"), usdPerMonth: sumUsd(changes, "usdPerMonth") };
}
function sumTokens(changes) {
  let [base, head, expected, off] = [0, 0, 0, 0];
  for (const { tokens } of changes) {
    base += tokens.base;
    head += tokens.head;
    expected += tokens.delta.expected;
    off += signedOff(tokens.delta);
  }
  return { base, head, delta: { low: expected - Math.abs(off), expected, high: expected + Math.abs(off) } };
}
function signedOff({ expected, high }) {
  return expected < 0 ? expected - high : high - expected;
}
function sumUsd(changes, key) {
  let known = false;
  let [base, head, expected, off, less, more] = [0n, 0n, 0n, 0n, 0n, 0n];
  for (const change of changes) {
    const amount = change[key];
    if (amount === void 0) continue;
    known = true;
    const { low, expected: usual, high } = amount.delta;
    base += amount.base;
    head += amount.head;
    if (usual === 0n && high === 0n && low === 0n) continue;
    const [below, above] = [usual - low, high - usual];
    const both = below < above ? below : above;
    expected += usual;
    off += usual < 0n ? -both : both;
    less += below - both;
    more += above - both;
  }
  if (!known) return void 0;
  const half = off < 0n ? -off : off;
  return { base, head, delta: { low: expected - half - less, expected, high: expected + half + more } };
}

// src/compare/sum-groups.ts
function sumGroups(changes, watched, sizeOf3) {
  if (watched.length === 0) return [];
  const groups = watched.map((one) => ({ ...one, members: [], differs: false }));
  const find = finder(groups);
  for (const change of changes) {
    const [inBase, inHead] = sidesOf(change, find);
    for (const group of inHead === inBase ? inBase : /* @__PURE__ */ new Set([...inBase, ...inHead])) {
      const member = { change, inBase: inBase.has(group), inHead: inHead.has(group) };
      group.members.push(member);
      group.differs ||= member.inBase !== member.inHead;
    }
  }
  return groups.map((group) => sumOf(group, sizeOf3));
}
function finder(groups) {
  const kinds = groupBys.flatMap((by) => {
    const { namesOf: namesOf3, plain: plain5 } = groupKindOf(by);
    const named = new Map(groups.flatMap((one) => one.grouping.by === by ? [[plain5(one.grouping.name), one]] : []));
    return named.size > 0 ? [{ namesOf: namesOf3, named }] : [];
  });
  return (prompt) => new Set(kinds.flatMap(({ namesOf: namesOf3, named }) => namesOf3(prompt).flatMap((name) => named.get(name) ?? [])));
}
function sidesOf(change, find) {
  const { base, head, said } = change;
  const plain5 = { owners: change.owner === void 0 ? [] : [change.owner], tags: change.tags };
  const ofHead = head ?? base;
  const ofBase = base ?? head;
  if (!ofHead || !ofBase) return [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  const groups = find(belonging(ofHead, said?.head ?? plain5));
  if (ofHead === ofBase && said?.base === said?.head) return [groups, groups];
  return [find(belonging(ofBase, said?.base ?? plain5)), groups];
}
var belonging = ({ prompt, model }, { owners, tags }) => ({
  owners,
  tags,
  path: prompt.at.path,
  models: routes(model).flatMap(({ model: one }) => [one.asked, one.id])
});
function sumOf({ grouping, isHeads, members, differs }, sizeOf3) {
  const ofHead = members.filter(({ change }) => change.head !== void 0);
  const was = ({ inBase }) => inBase || isHeads;
  const sizes = members.map((member) => ({ member, ...sizeOf3(member.change) }));
  const touched = members.filter((member) => member.change.cause !== void 0 || !was(member));
  return {
    grouping,
    changes: members.map(({ change }) => change),
    prompts: ofHead.length,
    withoutCost: ofHead.filter(({ change }) => change.usdPerMonth === void 0).length,
    touched: touched.sort((a, b) => growth(b.change) - growth(a.change)).map(({ change }) => change.id),
    ways: waysOf(members, differs),
    total: {
      size: sum(sizes.map(({ size }) => size)),
      grown: sum(sizes.map(({ member, size, grown }) => was(member) ? grown : size))
    }
  };
}
var growth = ({ usdPerMonth, tokens }) => Number(usdPerMonth?.delta.expected ?? 0n) + tokens.delta.expected * 1e-6;
function waysOf(members, differs) {
  const ways = differs ? [members.filter((one) => one.inBase), members.filter((one) => one.inHead), members] : [members];
  return ways.map((way) => {
    const changes = way.map(({ change }) => change);
    const paired = changes.filter(({ base, head, tokens }) => base && head && tokens.base > 0);
    return {
      paired: { ...sum(paired), text: textGrowth(paired) },
      increases: sum(changes.filter(({ usdPerMonth }) => (usdPerMonth?.delta.expected ?? 0n) > 0n))
    };
  });
}

// src/compare/summarize.ts
function summarize(changes, groups = []) {
  const sizes = /* @__PURE__ */ new Map();
  const sizeOnce = (change) => {
    const size = sizes.get(change) ?? sizeOf(change);
    sizes.set(change, size);
    return size;
  };
  const paired = changes.filter((change) => change.base && change.head && change.tokens.base > 0);
  return {
    all: sum(changes),
    paired: { ...sum(paired), text: textGrowth(paired), prompts: paired.length },
    increases: sum(changes.filter((change) => (change.usdPerMonth?.delta.expected ?? 0n) > 0n)),
    causes: groupCauses(changes),
    effects: sumEffects(changes),
    sizeOf: sizeOnce,
    groups: sumGroups(changes, groups, sizeOnce)
  };
}
function groupCauses(changes) {
  const groups = /* @__PURE__ */ new Map();
  for (const { id, shares } of changes) {
    for (const share of shares) {
      if (!costsSomething(share)) continue;
      const group = groups.get(share.cause.key);
      if (group) group.push({ id, share });
      else groups.set(share.cause.key, [{ id, share }]);
    }
  }
  return [...groups.values()].map((members) => {
    const shares = members.map(({ share }) => share);
    const dearest = shares.reduce((most3, share) => rise(share) > rise(most3) ? share : most3);
    const each = eachOf(shares);
    return {
      cause: dearest.cause,
      prompts: members.map(({ id }) => id),
      sum: sum(shares.map((share) => share.sum)),
      each
    };
  });
}
function rise({ sum: { usd } }) {
  return usd?.delta.expected ?? 0n;
}
function eachOf(shares) {
  const each = { least: Number.POSITIVE_INFINITY, most: Number.NEGATIVE_INFINITY };
  for (const { sum: sum2 } of shares) {
    each.least = Math.min(each.least, sum2.tokens.delta.expected);
    each.most = Math.max(each.most, sum2.tokens.delta.expected);
  }
  return each;
}
function costsSomething({ cause, sum: { tokens, usd } }) {
  return tokens.delta.expected !== 0 || (usd?.delta.expected ?? 0n) !== 0n || cause.models !== void 0 || cause.what.includes("added") || cause.what.includes("removed");
}
function sumEffects(changes) {
  const sums = /* @__PURE__ */ new Map();
  const effects = changes.filter((change) => change.effects.length > 0).flatMap((change) => change.effects);
  for (const { cause, part, usd, usdPerMonth } of effects) {
    const known = sums.get(part);
    const month = usdPerMonth === void 0 && known?.usdPerMonth === void 0 ? void 0 : (known?.usdPerMonth ?? 0n) + (usdPerMonth ?? 0n);
    sums.set(part, { cause, part, usd: (known?.usd ?? 0n) + usd, usdPerMonth: month });
  }
  return [...sums.values()];
}

// src/policy/cache-notes.ts
function cacheNotes(changes, policy, limits) {
  const said = new Set(limits.flatMap((limit) => limit.kind === "limit" && limit.cache ? limit.prompts : []));
  return changes.flatMap((change) => {
    const found = change.cacheBreak;
    if (!found || said.has(change.id) || isIdle(found)) return [];
    const { why, at, minimum } = found;
    const finding = {
      kind: "cache-prefix",
      severity: costs(change, found, policy) ? "warn" : "info",
      at,
      prompt: change.id,
      why,
      minimum,
      ...cacheOf(change, found)
    };
    return [finding];
  });
}
function isIdle({ why, usd }) {
  return (why === "above-minimum" || why === "tools") && usd === void 0;
}
function cacheOf({ workload: { callsPerMonth } }, { ends, base, head, below, usd }) {
  const { why: what, name, varies, from } = ends ?? {};
  return {
    ...what !== void 0 && { what },
    ...name !== void 0 && isPlain(name) && { slot: name },
    ...varies !== void 0 && { varies },
    ...from === "name" && { guessed: true },
    base,
    head,
    ...below && { below },
    ...usd && { usdPerThousandCalls: spanOf(usd, 1000n) },
    ...usd && callsPerMonth !== void 0 && { usdPerMonth: spanOf(usd, BigInt(callsPerMonth)) }
  };
}
var isPlain = (name) => /^[\w.$-]{1,64}$/.test(name);
function spanOf({ low, expected, high }, times) {
  const text = (usd) => toDecimal(usd * times);
  return { low: text(low), expected: text(expected), high: text(high) };
}
function costs({ workload }, { usd }, { ignoreBelow }) {
  if (!usd || usd.high <= 0n) return false;
  const isOver = (most3, times) => most3 === void 0 || Number(usd.high) * times > most3 * 1e12;
  const { callsPerMonth = 0, callsFromHead } = workload;
  const perMonth2 = callsPerMonth === 0 || callsFromHead ? void 0 : ignoreBelow.usd_per_month;
  return isOver(ignoreBelow.usd_per_1k_calls, 1e3) && isOver(perMonth2, callsPerMonth);
}

// src/policy/group-by.ts
function groupBy(items, keyOf6) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf6(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

// src/policy/growth.ts
var names = Object.keys(floors);
function isNoise(growth3, floor, end, of) {
  return names.some((name) => {
    const { excuses, grown, decimals } = floors[name];
    const [most3, actual] = [floor[name], grown(growth3, end)];
    const isExcused = excuses.includes(of);
    return isExcused && most3 !== void 0 && actual !== void 0 && actual <= most3 * 10 ** decimals;
  });
}
function withoutVolume(floor) {
  return Object.fromEntries(names.map((name) => [name, floors[name].byVolume ? void 0 : floor[name]]));
}

// src/policy/measure-against.ts
function measureAgainst(limits, subject, floor) {
  const breaches = [];
  const at = (severity) => limits.filter(({ level }) => levels[level].severity === severity);
  for (const comparison of compare(at("fail"), subject, floor)) {
    if (!comparison.isOver(doubtOf(comparison, "high"))) continue;
    const more = comparison.grown ?? comparison.recent;
    const isMore = more === void 0 || more.actual.low > 0n;
    breaches.push(toBreach(comparison, comparison.isOver("low") && isMore ? "fail" : "warn", floor));
  }
  for (const comparison of compare(at("warn"), subject, floor)) {
    if (breaches.some(({ unit }) => unit === comparison.unit) || !comparison.isOver(doubtOf(comparison, "expected")))
      continue;
    const more = comparison.grown ?? comparison.recent;
    if (more !== void 0 && more.actual.expected <= 0n) continue;
    breaches.push(toBreach(comparison, "warn", floor));
  }
  return breaches.sort(byWeight);
}
var doubtOf = ({ unit }, end) => units[unit].onlyBeyondDoubt ? "low" : end;
function byWeight(a, b) {
  if (a.severity !== b.severity) return a.severity === "fail" ? -1 : 1;
  return units[a.unit].rank - units[b.unit].rank;
}
function compare(limits, subject, floor) {
  const isLittleText = (end) => subject.text !== void 0 && subject.text[end] <= floor.tokens;
  return limits.flatMap(
    ({ limit, amount, written: written2 }) => unitsOf[limit].flatMap((name) => {
      const { form, floor: noise, measure: measure2 } = units[name];
      const measured = measure2(subject);
      if (measured === void 0) return [];
      const excused = (end) => noise !== "none" && (isNoise(subject.percents, floor, end, noise) || isLittleText(end));
      const compared = forms[form](name, amount, measured, excused);
      return compared ? [
        {
          ...compared,
          grown: subject.grown && measure2(subject.grown),
          recent: subject.recent && measure2(subject.recent),
          isShare: written2 !== void 0
        }
      ] : [];
    })
  );
}
var unitsOf = Object.fromEntries(
  limitNames.map((limit) => [limit, unitNames.filter((name) => units[name].limit === limit)])
);
var forms = {
  amount(unit, limit, measured) {
    if (!("amount" in limit)) return void 0;
    const { actual, decimals } = measured;
    const most3 = millionths(limit.amount) * 10n ** BigInt(decimals);
    return {
      unit,
      limit: plain2(limit.amount),
      measured,
      most: most3 / 1000000n,
      isOver: (end) => actual[end] * 1000000n > most3,
      toDecimal: (value) => shift(value, decimals)
    };
  },
  /** P % is broken when 100 x (head - base) > P x base, so that equality passes. */
  percent(unit, limit, measured, isNoise2) {
    const { actual, of } = measured;
    if (!("percent" in limit) || of <= 0n) return void 0;
    const most3 = millionths(limit.percent) * of;
    return {
      unit,
      limit: plain2(limit.percent),
      measured,
      most: most3 / 100000000n,
      isOver: (end) => actual[end] * 100000000n > most3 && !isNoise2(end),
      toDecimal: (value) => shift(value * 1000000n / of, 4)
    };
  },
  /** Growth from nothing is more than any percentage: what was free and costs something breaks a limit in per cent. */
  "from-nothing"(unit, limit, measured, isNoise2) {
    const { actual, of, decimals } = measured;
    if (!("percent" in limit) || of !== 0n) return void 0;
    return {
      unit,
      limit: plain2(limit.percent),
      measured,
      most: 0n,
      isOver: (end) => actual[end] > 0n && !isNoise2(end),
      toDecimal: (value) => shift(value, decimals)
    };
  }
};
function toBreach({ unit, limit, measured, most: most3, grown, recent, isShare, toDecimal: toDecimal2 }, severity, floor) {
  const { low, expected, high } = measured.actual;
  return {
    unit,
    limit,
    severity,
    actual: { low: toDecimal2(low), expected: toDecimal2(expected), high: toDecimal2(high) },
    ...severity === "fail" && { over: overBy({ unit, measured, most: most3, grown, recent }, floor) },
    ...isShare && { atRisk: true },
    ...grown && { was: toDecimal2(grown.of) }
  };
}
function overBy({ unit, measured, most: most3, grown, recent }, floor) {
  const { actual, decimals } = measured;
  const noise = units[unit].floor === "tokens" ? BigInt(floor.tokens) : 0n;
  const before = grown?.of ?? (recent && actual.expected - recent.actual.expected) ?? 0n;
  const passes = [most3, noise, before].reduce((one, other) => other > one ? other : one);
  return shift(actual.expected - passes, decimals);
}
var millionths = (value) => BigInt(Math.round(value * 1e6));
function plain2(value) {
  return Number.isInteger(value) ? String(value) : value.toFixed(6).replace(/0+$/, "").replace(/\.$/, "");
}

// src/policy/to-pass.ts
var inTokens = /* @__PURE__ */ new Set(["tokens", "context_window"]);
function toPassOne(breaches, change, isText, noise) {
  const needed = isText ? failing(breaches).map((breach) => tokensOf2(breach, change, noise)) : [];
  if (needed.length === 0 || needed.includes(void 0)) return {};
  const tokens = Math.max(...needed.map((count) => count ?? 0));
  return tokens > 0 && tokens <= change.tokens.delta.expected ? { toPass: { tokens } } : {};
}
function toPassTogether(breaches) {
  const of = (isOurs2) => failing(breaches).flatMap(({ unit, over }) => over !== void 0 && isOurs2(units[unit].limit) ? [over] : []);
  const [tokens, money] = [of((limit) => inTokens.has(limit)), of((limit) => limit === "usd_per_month")];
  const most3 = (amounts) => amounts.toSorted((a, b) => Number(b) - Number(a))[0];
  if (tokens.length + money.length < failing(breaches).length) return {};
  const usdPerMonth = most3(money);
  return {
    toPass: {
      ...tokens.length > 0 && { tokens: Number(most3(tokens)) },
      ...usdPerMonth !== void 0 && { usdPerMonth }
    }
  };
}
function toPassAll(findings) {
  const needed = findings.filter(({ severity }) => severity === "fail").map(({ toPass }) => toPass?.tokens);
  if (needed.length === 0 || needed.includes(void 0)) return { toPass: void 0 };
  return { toPass: { tokens: Math.max(...needed.map((count) => count ?? 0)) } };
}
var failing = (breaches) => breaches.filter(({ severity }) => severity === "fail");
function tokensOf2(breach, change, noise) {
  const tokens = byPrice(breach, change);
  const isExcused = tokens !== void 0 && noise !== void 0 && units[breach.unit].floor !== "none";
  return isExcused ? Math.min(tokens, change.tokens.delta.expected - noise) : tokens;
}
function byPrice({ unit, over }, { tokens, usd, usdPerMonth }) {
  if (over === void 0) return void 0;
  const { limit } = units[unit];
  if (inTokens.has(limit)) return Number(over);
  if (limit === "usd_per_success") return void 0;
  const delta = limit === "usd_per_month" ? usdPerMonth?.delta.expected : usd?.delta.expected;
  const grown = BigInt(tokens.delta.expected);
  if (delta === void 0 || delta <= 0n || grown <= 0n) return void 0;
  return Number((fromDecimal(over) * grown + delta - 1n) / delta);
}

// src/policy/worst-breaches.ts
function worstOfEachUnit(breaches, most3) {
  const byUnit = groupBy([...breaches].sort(byBadness), ({ unit }) => unit);
  return [...byUnit.values()].flatMap((same) => same.slice(0, most3)).sort(byWeight);
}
function byBadness(a, b) {
  if (a.severity !== b.severity) return a.severity === "fail" ? -1 : 1;
  return Number(b.actual.expected) - Number(a.actual.expected);
}
function severityOf(breaches) {
  return breaches.some((breach) => breach.severity === "fail") ? "fail" : "warn";
}

// src/policy/judge-group.ts
function judgeGroup(group, scope, policy, each) {
  const { grouping, touched, ways } = group;
  if (grouping && touched.length === 0) return [];
  const limits = rulesIn(policy.limits, scope).filter((rule) => !grouping || isSame(rule.group, grouping));
  const broken = worstOfEachUnit(
    ways.flatMap((way) => measureAgainst(limits, way, policy.ignoreBelow)),
    1
  );
  const breaches = group.prompts === 1 && !grouping ? notAmong(each, broken) : broken;
  if (breaches.length === 0) return [];
  const message = limits.find((rule) => rule.message !== void 0)?.message;
  return [
    {
      kind: "limit",
      severity: severityOf(breaches),
      scope,
      ...grouping && { group: grouping },
      cause: "mixed",
      prompts: [...touched],
      owners: [],
      breaches,
      ...toPassTogether(breaches),
      ...message !== void 0 && { message },
      wouldFail: false
    }
  ];
}
var isSame = (one, other) => one !== void 0 && labelOf(one) === labelOf(other);
function notAmong(each, breaches) {
  const idOf = ({ unit, limit, severity }) => unit + limit + severity;
  const known = new Set(each.flatMap((finding) => finding.breaches).map(idOf));
  return breaches.filter((breach) => !known.has(idOf(breach)));
}

// src/policy/judge.ts
var scopesThat = (look) => scopeNames.flatMap((name) => {
  const scope = scopeOf(name);
  return scope.looksAt === look ? [{ name, scope }] : [];
});
var [single, together] = [scopesThat("one"), scopesThat("together")];
function judge(changes, summary, policy) {
  const found = [];
  const reach = new Map(summary.causes.map((group) => [group.cause.key, group]));
  for (const change of changes) {
    if (change.cause === void 0) continue;
    for (const { name, scope } of single) {
      const finding = scope.includes(change) ? judgeOne(change, name, policy, summary) : void 0;
      if (finding && change.cause)
        found.push({ key: change.cause.key, finding: withReach(finding, reach.get(change.cause.key)) });
    }
  }
  const each = gather(found);
  const all = together.flatMap(
    ({ name, scope }) => scope.groups(changes, summary).flatMap((group) => judgeGroup(group, name, policy, each))
  );
  return [...each, ...all].map((finding) => enforced(finding, policy.enforce));
}
function judgeOne(change, scope, policy, summary) {
  if (change.cause === void 0 || change.head === void 0) return void 0;
  const limits = rulesIn(policy.limits, scope);
  if (limits.length === 0) return void 0;
  const [subject, floor] = [subjectOf(change, scope, summary), floorFor(change, policy)];
  const breaches = measureAgainst(limits, subject, floor);
  if (breaches.length === 0) return void 0;
  const { models } = change.cause;
  const cause = isNew(change) ? "new" : causeKind(change.cause);
  const isText = cause === "text" || cause === "new";
  return {
    kind: "limit",
    severity: severityOf(breaches),
    ...placeOf2(change, change.cause),
    scope,
    cause,
    ...models && { models },
    prompts: [change.id],
    owners: ownersOf(change),
    breaches: breaches.map((breach) => ({ ...breach, prompt: change.id })),
    ...cachePart(change),
    ...toPassOne(breaches, change, isText, subject.text && floor.tokens),
    ...scopeOf(scope).measures === "since" && policy.since && { since: policy.since.ref },
    wouldFail: false
  };
}
function ownersOf({ owner, said }) {
  if (said && said.base.owners.length > 1) return [...said.base.owners];
  return owner === void 0 ? [] : [owner];
}
function subjectOf(change, scope, { sizeOf: sizeOf3 }) {
  const { measures } = scopeOf(scope);
  const whole = (sum2) => ({ amounts: sum2, percents: sum2, window: void 0 });
  if (measures === "since" && change.since) return { ...whole(change.since), recent: whole(change) };
  if (measures === "cap") return sizeSubject(sizeOf3(change));
  const success = change.success?.usd;
  return { amounts: change, percents: change, text: textGrowth([change]), window: windowOf(change), success };
}
function isAboutCache({ cacheBreak, usd }) {
  const [most3, all] = [cacheBreak?.usd?.high ?? 0n, usd?.delta.high ?? 0n];
  return most3 > 0n && 2n * most3 > all;
}
function cachePart(change) {
  return change.cacheBreak && isAboutCache(change) ? { cache: cacheOf(change, change.cacheBreak) } : {};
}
function floorFor({ workload }, { ignoreBelow }) {
  return workload.callsFromHead ? withoutVolume(ignoreBelow) : ignoreBelow;
}
function placeOf2(change, { at, what }) {
  const { grownLines = [], shares, cacheBreak } = change;
  if (cacheBreak && isAboutCache(change)) return { at: cacheBreak.at };
  const others = new Set(shares.slice(1).map(({ cause }) => cause.at.path));
  const lines = grownLines.find(({ path: path2 }) => path2 === at.path || !others.has(path2));
  if (lines === void 0 || !what.includes("text")) return { at };
  const { path, from, to, tokens } = lines;
  const place = { path, line: from, ...to > from && { endLine: to } };
  const adds = { tokens, of: shares[0]?.sum.tokens.delta.expected ?? tokens };
  return path === at.path ? { at: place, adds } : { at, adds: { ...adds, at: place } };
}
function withReach(finding, group) {
  if (!group?.cause.partial) return finding;
  return { ...finding, partial: { prompts: group.prompts.length, ...group.each } };
}
function windowOf(change) {
  const size = change.head?.model.contextWindow;
  if (size === void 0 || change.head === void 0) return void 0;
  const tokens = windowTokens(change, "head");
  const before = change.base?.model.contextWindow;
  const worse = before === void 0 || tokens.expected / size > windowTokens(change, "base").expected / before;
  return worse ? { tokens, size } : void 0;
}
function windowTokens(change, side) {
  const counted = change[side]?.own;
  const tokens = (counted?.total.expected ?? 0) + (change[side]?.output?.perCompletion ?? 0) + (change[side]?.history?.last ?? 0);
  const off = counted?.off ?? 0;
  return { low: tokens - off, expected: tokens, high: tokens + off };
}
function causeKind({ what }) {
  const costly = what.filter((one) => one !== "renamed");
  const only = costly.length === 1 && kindsOfCause.find((kind) => kind === costly[0]);
  return only || "mixed";
}
var kindsOfCause = ["text", "model", "output", "tier", "service", "cache"];
function gather(found) {
  const groups = groupBy(found, ({ key, finding }) => JSON.stringify([key, finding.scope]));
  return [...groups.values()].flatMap((judged) => {
    const members = judged.map(({ finding }) => finding).sort((a, b) => worst(b) - worst(a));
    const first = members[0];
    if (first === void 0 || members.length === 1) return members;
    const breaches = worstOfEachUnit(
      members.flatMap((member) => member.breaches),
      first.partial ? 2 : 1
    );
    const prompts = members.flatMap((member) => member.prompts);
    const owners = [...new Set(members.flatMap((member) => member.owners))];
    return [{ ...first, prompts, owners, breaches, severity: severityOf(breaches), ...toPassAll(members) }];
  });
}
function worst({ breaches }) {
  return breaches.reduce((most3, breach) => Math.max(most3, Number(breach.actual.expected)), Number.NEGATIVE_INFINITY);
}
function enforced(finding, enforce) {
  const wouldFail = enforce === "report" && finding.severity === "fail";
  return wouldFail ? { ...finding, severity: "warn", wouldFail } : finding;
}

// src/policy/settings-notes.ts
function settingsNotes(change) {
  if (!change.base || !change.head || change.base === change.head) return [];
  const { id: prompt } = change;
  const at = change.head.prompt.at;
  const from = change.base.prompt.settings;
  const to = change.head.prompt.settings;
  const findings = outputNotes(change, from, to);
  if (from.effort !== to.effort) {
    findings.push({ kind: "effort", severity: "warn", at, prompt, ...defined({ base: from.effort, head: to.effort }) });
  }
  return findings;
}
function outputNotes(change, from, to) {
  const { outputTokens: declared } = change.workload;
  const isPriced = declared !== void 0;
  const n = isPriced || (from.n ?? 1) === (to.n ?? 1) ? void 0 : { base: from.n ?? 1, head: to.n ?? 1 };
  const [before, now] = [capOf(from), capOf(to)];
  const isMore = now > before || n !== void 0 && n.head > n.base;
  if (!n && (before === now || isPriced && (!isMore || now <= declared))) return [];
  return [
    {
      kind: "output-cap",
      severity: isMore ? "warn" : "info",
      at: change.head?.prompt.at,
      prompt: change.id,
      ...defined({ base: from.maxOutput, head: to.maxOutput }),
      ...isPriced && { declared: Math.round(declared) },
      ...n && { n },
      ...atCap(change)
    }
  ];
}
var capOf = ({ maxOutput }) => maxOutput ?? Number.POSITIVE_INFINITY;
function modifierNotes({ id: prompt, base, head }) {
  if (!head) return [];
  const [before, after] = [base, head].map(
    (side) => gathered([...side?.prompt.settings.modifiers ?? [], ...variantOf(side)])
  );
  const isPriced = base === void 0 || base.price !== void 0 && head.price !== void 0;
  const keys = [.../* @__PURE__ */ new Set([...before?.keys() ?? [], ...after?.keys() ?? []])];
  return keys.flatMap((key) => {
    const [from, to] = [before?.get(key), after?.get(key)];
    if (from?.value === to?.value || isService(key) && isPriced && !isOpen(to)) return [];
    const at = to?.at ?? head.prompt.at;
    const values = defined({ base: from?.value, head: to?.value });
    return [{ kind: "price-modifier", severity: "warn", at, prompt, key, ...values }];
  });
}
function variantOf(side) {
  const end = /:(?:online|nitro|floor|exacto|extended|thinking)$/.exec(side?.model.asked ?? "")?.[0];
  return side === void 0 || end === void 0 ? [] : [{ key: "model", value: end.slice(1), at: side.prompt.at }];
}
var isOpen = (modifier) => /^(?:service_tier_)?auto$/i.test(modifier?.value ?? "");
var isService = (key) => /^(?:service_?tier|speed)$/i.test(key);
function gathered(modifiers) {
  const byKey2 = groupBy(modifiers, ({ key }) => key);
  return new Map(
    [...byKey2].flatMap(([key, [first, ...others]]) => {
      const value = [first, ...others].map((one) => one?.value).join(" ");
      return first ? [[key, { ...first, value }]] : [];
    })
  );
}
function atCap({ base, head }) {
  const [before, after] = [base, head].map((side) => {
    const rate = side?.price?.tiers[0]?.rates.output;
    const { maxOutput, n = 1 } = side?.prompt.settings ?? {};
    return rate === void 0 || maxOutput === void 0 ? void 0 : rate * BigInt(maxOutput) * BigInt(n) * 1000n;
  });
  if (before === void 0 || after === void 0) return {};
  return { usdPerThousandCalls: (Number(after - before) / 1e12).toFixed(6) };
}
function defined(values) {
  return {
    ...values.base !== void 0 && { base: values.base },
    ...values.head !== void 0 && { head: values.head }
  };
}

// src/policy/uncounted.ts
function uncounted({ id: prompt, base, head, tokens }) {
  if (!base || !head || base.prompt === head.prompt) return [];
  const [ofTools, was] = [head.own.uncountedWords?.() ?? none, base.own.uncountedWords?.() ?? none];
  const [before, now] = [base.prompt.unsent + charactersOf(was), head.prompt.unsent + charactersOf(ofTools)];
  const inFile = newInFile(base, head) ?? (now - before < 2 * tokens.delta.expected ? 0 : now - before);
  const fresh = inFile + newCharacters(was, ofTools);
  const share = fresh / CHARACTERS_PER_TOKEN * 100 > tokens.base * SHARE && fresh >= A_LINE;
  if (fresh < A_PAGE && !share) return [];
  return [{ kind: "uncounted", severity: "warn", at: head.prompt.at, prompt, base: before, head: now }];
}
function newInFile({ prompt: base }, { prompt: head }) {
  const now = head.unsentWords?.();
  return now && newCharacters(base.unsentWords?.() ?? none, now);
}
function newCharacters(before, now) {
  let fresh = 0;
  for (const [word2, count] of now) fresh += Math.max(0, count - (before.get(word2) ?? 0)) * (word2.length + 1);
  return fresh;
}
var charactersOf = (words) => newCharacters(none, words);
var none = /* @__PURE__ */ new Map();
var CHARACTERS_PER_TOKEN = 4;
var A_PAGE = 1e3;
var A_LINE = 200;
var SHARE = 20;

// src/policy/notes.ts
function notes(changes, policy, limits = []) {
  const present = changes.filter((change) => change.head !== void 0);
  const touched = changes.filter(({ base, head }) => base !== head);
  return [
    ...unpriced(present),
    ...assumedModels(present),
    ...volumes(present, policy),
    ...cacheNotPriced(present),
    ...cacheNotes(changes, policy, limits),
    ...touched.flatMap(uncounted),
    ...touched.flatMap(settingsNotes),
    ...touched.flatMap(modifierNotes),
    ...replaced(touched, policy)
  ];
}
function unpriced(present) {
  const byModel = groupBy(
    present.filter((change) => change.head?.price === void 0),
    ({ head }) => {
      const model = head?.routed?.find(({ side }) => side.price === void 0)?.side.model ?? head?.model;
      return `${model?.asked ?? ""}\0${model?.service ?? ""}`;
    }
  );
  return [...byModel].map(([key, changes]) => {
    const [model = "", service = ""] = key.split("\0");
    const wasPriced = changes.some((change) => change.base?.price !== void 0);
    const { at, nearest } = changes[0]?.head?.model ?? {};
    return {
      kind: "unpriced",
      severity: wasPriced || changes.some(isNew) ? "warn" : "info",
      ...at && { at },
      model,
      ...service !== "" && service !== "standard" && { service },
      ...nearest !== void 0 && { nearest },
      prompts: changes.map((change) => change.id),
      wasPriced
    };
  });
}
function assumedModels(present) {
  const assumed = present.filter((change) => change.head?.model.from === "default");
  return [...groupBy(assumed, (change) => change.head?.model.asked ?? "")].map(([model, { length }]) => ({
    kind: "model-assumed",
    severity: "info",
    model,
    from: "default",
    prompts: length
  }));
}
function cacheNotPriced(present) {
  const silent = present.filter(({ workload: { cache }, head }) => {
    const rates = head?.price?.tiers[0]?.rates;
    return (cache?.hitRate ?? 0) > 0 && rates !== void 0 && rates.cacheRead === rates.input && rates.input > 0n;
  });
  return [...groupBy(silent, ({ head }) => head?.model.asked ?? "")].map(([model, { length }]) => ({
    kind: "cache-not-priced",
    severity: "info",
    model,
    prompts: length
  }));
}
function volumes(present, policy) {
  const findings = [];
  const without = present.filter((change) => change.workload.callsPerMonth === void 0).length;
  if (without > 0) findings.push({ kind: "no-volume", severity: "info", prompts: without });
  const noOutput = present.filter((change) => change.workload.outputTokens === void 0).length;
  if (noOutput > 0) findings.push({ kind: "output-not-priced", severity: "info", prompts: noOutput });
  return [...findings, ...notJudged(present, policy)];
}
function notJudged(present, policy) {
  const changed = present.filter((change) => change.cause !== void 0);
  const needs = (change, ...what) => limitsOn(change, policy).some(({ limit }) => what.includes(limitOf(limit).needs));
  const unpriced2 = changed.filter((change) => change.usd === void 0 && needs(change, "price", "volume")).length;
  const silent = changed.filter(
    (change) => change.usd !== void 0 && change.usdPerMonth === void 0 && needs(change, "volume")
  ).length;
  const findings = [];
  if (unpriced2 > 0)
    findings.push({ kind: "not-judged", severity: "warn", unit: "usd_percent", reason: "unpriced", prompts: unpriced2 });
  if (silent > 0)
    findings.push({ kind: "not-judged", severity: "info", unit: "usd_per_month", reason: "no-volume", prompts: silent });
  return findings;
}
function limitsOn(change, { limits }) {
  const looking = scopeNames.filter((name) => {
    const scope = scopeOf(name);
    return scope.looksAt === "together" ? !scope.isNamed : scope.includes(change);
  });
  return looking.flatMap((name) => rulesIn(limits, name));
}
function replaced(changes, policy) {
  const added = changes.filter((change) => change.base === void 0);
  const removed = changes.filter(
    ({ head, tokens }) => head === void 0 || tokens.delta.expected < -policy.ignoreBelow.tokens
  );
  const before = removed.reduce((sum2, { tokens }) => sum2 - tokens.delta.expected, 0);
  const after = added.reduce((sum2, { tokens }) => sum2 + tokens.head, 0);
  const onTokens = rulesIn(policy.limits, "each_prompt").filter(({ limit: limit2 }) => limit2 === "tokens");
  const limit = (onTokens.find(({ level }) => levels[level].severity === "fail") ?? onTokens[0])?.amount;
  if (before === 0 || limit === void 0 || after - before <= policy.ignoreBelow.tokens) return [];
  const most3 = "percent" in limit ? before * limit.percent / 100 : limit.amount;
  if (after - before <= most3) return [];
  return [
    { kind: "replaced", severity: "warn", added: added.map(({ id }) => id), removed: removed.map(({ id }) => id) }
  ];
}

// src/policy/over-caps.ts
var mostNamed = 10;
function overCaps(changes, summary, policy) {
  return scopeNames.flatMap((name) => {
    const scope = scopeOf(name);
    const limits = rulesIn(policy.limits, name);
    if (scope.measures !== "cap" || scope.looksAt !== "one" || limits.length === 0) return [];
    const over = changes.filter(({ cause, head }) => cause === void 0 && head !== void 0).flatMap(
      (change) => measureAgainst(limits, sizeSubject(summary.sizeOf(change)), policy.ignoreBelow).map((breach) => ({
        breach,
        id: change.id
      }))
    );
    return [...groupBy(over, ({ breach: { unit } }) => unit)].flatMap(([unit, same]) => {
      const prompts = same.toSorted((a, b) => Number(b.breach.actual.expected) - Number(a.breach.actual.expected));
      const named = prompts.slice(0, mostNamed).map(({ id }) => id);
      const limit = prompts[0]?.breach.limit ?? "0";
      return [{ kind: "over-cap", severity: "info", scope: name, unit, limit, prompts: named, count: prompts.length }];
    });
  });
}

// src/policy/size-limits.ts
function sizeLimitsOf(policy) {
  return { ...policy, limits: policy.limits.flatMap((rule) => byMeasure[scopeOf(rule.scope).measures](rule)) };
}
var warning = (rule) => ({ ...rule, level: "warn_above" });
var byMeasure = {
  growth: () => [],
  since: () => [],
  size: (rule) => [rule],
  cap: (rule) => [warning(rule)],
  // What is at risk shows as the group's state.
  budget: (rule) => rule.level === "fail_above" ? [warning(rule)] : []
};

// src/report/fingerprint.ts
import { createHash } from "node:crypto";
function fingerprintOf(changes) {
  const changed = changes.flatMap(({ state, head }) => state === "unchanged" || !head ? [] : head);
  const said = changed.map(
    ({ prompt, model }) => JSON.stringify([prompt.id, model.asked, prompt.sources.map(({ path, id }) => [path, id])])
  );
  return createHash("sha256").update(JSON.stringify(said.sort())).digest("hex").slice(0, 32);
}

// src/report/basis-of.ts
function basisOf({
  config,
  catalogue: catalogue2,
  changes,
  usage
}) {
  const tokenizers = /* @__PURE__ */ new Map();
  const models = /* @__PURE__ */ new Map();
  const overridden = /* @__PURE__ */ new Set();
  for (const { base, head } of changes) {
    for (const side2 of [base, head]) if (side2?.model.override !== void 0) overridden.add(side2.model.override);
    if (!head) continue;
    const { own, model } = head;
    const key = own.tokenizer + own.sure.kind;
    const known = tokenizers.get(key);
    if (known && known.sure === own.sure) known.prompts++;
    else tokenizers.set(key, { name: own.tokenizer, sure: own.sure, prompts: (known?.prompts ?? 0) + 1 });
    models.set(model.asked, (models.get(model.asked) ?? 0) + 1);
  }
  const side = config.policyFrom === "head" ? config.head : config.base;
  return {
    config: { path: side?.path ?? null, from: config.policyFrom },
    ...approvalsOf(config),
    ...config.approvals.resetOnPush && { fingerprint: fingerprintOf(changes) },
    ignoreBelow: floorOf(config.policy.ignoreBelow),
    prices: {
      catalogue: catalogue2.name,
      version: catalogue2.version,
      asOf: catalogue2.asOf,
      ...listOf(config.priceLists?.own),
      overridden: [...overridden]
    },
    ...cachingOf(changes),
    ...usage && { usage },
    tokenizers: [...tokenizers.values()].sort((a, b) => b.prompts - a.prompts),
    hidden: hiddenOf(changes),
    models: [...models].map(([name, prompts]) => ({ name, prompts })).sort((a, b) => b.prompts - a.prompts)
  };
}
function listOf(list) {
  return list ? { list: { file: list.path, source: list.source, asOf: list.asOf } } : {};
}
function approvalsOf({ approvals: { allow, ...rules } }) {
  const isDefault = !rules.byAuthor && !rules.byCommitter && !rules.resetOnPush && rules.minApprovers === 1;
  if (allow === void 0 && isDefault) return {};
  return { approvals: { allow: allow === void 0 ? null : [...allow], ...rules } };
}
function cachingOf(changes) {
  let [prompts, declared] = [0, 0];
  for (const { head } of changes) {
    if (head) prompts++;
    if (head?.cost?.cache !== void 0) declared++;
  }
  return declared === 0 ? {} : { caching: { declared, prompts } };
}
function hiddenOf(changes) {
  const hidden = { tokens: 0, estimated: 0 };
  for (const { head } of changes)
    for (const { kind, tokens, off = 0 } of head?.own.parts ?? []) {
      if (!hiddenKinds.has(kind)) continue;
      hidden.tokens += tokens;
      if (off > 0) hidden.estimated += tokens;
    }
  return hidden;
}
var hiddenKinds = /* @__PURE__ */ new Set(["framing", "tool", "image", "schema"]);
function floorOf({
  tokens,
  usd_per_1k_calls: usdPerThousandCalls,
  usd_per_month: usdPerMonth
}) {
  const decimal2 = (usd) => toDecimal(BigInt(Math.round(usd * 1e12)));
  return {
    tokens,
    usdPerThousandCalls: decimal2(usdPerThousandCalls),
    usdPerMonth: usdPerMonth === void 0 ? null : decimal2(usdPerMonth)
  };
}

// src/report/explained-cache.ts
function toExplainedCache(caching, cost, task, atBase) {
  const { provider, minimum, prefix, cached, written: written2, ends, hitRate, from, unmarked } = caching;
  return {
    provider,
    minimum,
    prefix,
    cached,
    written: written2,
    ...atBase !== void 0 && atBase !== cached && { cachedAtBase: atBase },
    ...ends && { ends: endOf(ends) },
    hitRate: { low: rounded(hitRate.low), high: rounded(hitRate.high) },
    from,
    ...unmarked && { unmarked },
    ...usdOf2(cost),
    ways: waysOf2(caching, cost, task)
  };
}
var rounded = (share) => Math.round(share * 1e6) / 1e6;
function endOf({ at, why, name, varies, from }) {
  return {
    at: { ...at },
    what: why,
    ...name !== void 0 && /^[\w.$-]{1,64}$/.test(name) && { slot: name },
    ...varies !== void 0 && { varies },
    ...from === "name" && { guessed: true }
  };
}
function usdOf2(cost) {
  const text = (usd) => toDecimal(usd * 1000n);
  if (cost?.cache !== void 0) return { usdPerThousandCalls: { low: text(cost.cache), high: text(cost.cache) } };
  if (!cost?.cacheIf) return {};
  const { none: none6, most: most3 } = cost.cacheIf;
  return {
    usdPerThousandCalls: none6 < most3 ? { low: text(none6), high: text(most3) } : { low: text(most3), high: text(none6) }
  };
}
function waysOf2(caching, cost, task) {
  const { minimum, prefix, cached, would, wouldCached, next, hitRate, unmarked, carries } = caching;
  const share = carries ? task?.calls ?? 1 : 1;
  const saved = (tokens) => {
    const rates = cost?.tier.rates;
    const usd = rates && BigInt(Math.round(tokens * hitRate.high)) * (rates.cacheRead - rates.input) * 1000n / BigInt(share);
    return usd === void 0 || usd === 0n ? {} : { usdPerThousandCalls: toDecimal(usd) };
  };
  if (unmarked) return prefix < minimum ? [] : [{ what: "mark", tokens: prefix, ...saved(prefix) }];
  const ways = [];
  if (would - prefix >= leastMoved && wouldCached > cached)
    ways.push({ what: "move", tokens: wouldCached, ...next && { at: { ...next } }, ...saved(wouldCached - cached) });
  if (prefix < minimum && minimum - prefix <= minimum / 4)
    ways.push({ what: "grow", tokens: minimum - prefix, ...saved(minimum) });
  return ways.sort((a, b) => Number(a.usdPerThousandCalls ?? 0) - Number(b.usdPerThousandCalls ?? 0));
}
var leastMoved = 64;

// src/report/shown-names.ts
var isName = (name) => /^[\w.$-]{1,64}$/.test(name);
function shownSlot({ name, at }, path) {
  if (isName(name)) return name;
  return [...at.path === path ? [] : [at.path], at.line ?? 1, at.column ?? 1].join(":");
}
var ROLES = /^(?:prompt|system|developer|user|assistant|human|ai|model|tool|function|placeholder|context|instructions?|examples?)$/i;
var shownRole = (role) => ROLES.test(role) ? role : "other";

// src/report/explained.ts
function toReportExplained({ change, parts }) {
  const side = change.head ?? change.base;
  if (side === void 0) return void 0;
  return {
    id: change.id,
    side: change.head ? "head" : "base",
    parts: parts.map(({ kind, role, name, at, tokens, since, off = 0, turns }) => ({
      kind,
      role: shownRole(role),
      ...name !== void 0 && (kind !== "slot" || isName(name)) && { name },
      at: { ...at },
      tokens,
      since: since ?? null,
      ...turns !== void 0 && { turns },
      ...off > 0 && { estimate: true }
    })),
    slots: side.prompt.slots.map((slot) => ({ name: shownSlot(slot, side.prompt.at.path), from: slot.from })),
    outputTokens: side.output?.perCall ?? null,
    ...side.history && { history: side.history.mean },
    ...cachePart2(change, side),
    price: priceOf2(side)
  };
}
function priceOf2({ cost, caching, price: price2, routed, own }) {
  const tier = cost?.tier;
  if (tier === void 0) return null;
  const perMillion = (rate) => toDecimal(rate * 1000000n);
  const { cacheRead, output } = tier.rates;
  const tokens = BigInt(own.total.expected);
  const input = routed && tokens > 0n ? (cost?.input ?? 0n) / tokens : tier.rates.input;
  return {
    input: perMillion(input),
    ...caching && cacheRead !== tier.rates.input && { cacheRead: perMillion(cacheRead) },
    output: perMillion(output),
    above: tier.above,
    ...nextOf(tier.above, price2)
  };
}
function nextOf(above, price2) {
  const next = price2?.tiers.find((tier) => tier.above > above);
  return next ? { next: next.above } : {};
}
function cachePart2({ base, workload }, { caching, cost }) {
  return caching ? { cache: toExplainedCache(caching, cost, workload.task, base?.caching?.cached) } : {};
}

// src/report/sent-bills.ts
function toSentBill({ change: { id, base, head }, parts }) {
  return {
    id,
    parts: parts.map(({ kind, role, name, at, base: base2, head: head2, varies }) => ({
      kind,
      role: shownRole(role),
      ...name !== void 0 && (kind !== "slot" || isName(name)) && { name },
      at: { ...at },
      base: base2 ?? null,
      head: head2 ?? null,
      ...varies && { varies }
    })),
    ...base?.caching && { base: cachedOf(base.caching) },
    ...head?.caching && { head: cachedOf(head.caching) }
  };
}
var cachedOf = ({ provider, prefix, cached, minimum }) => ({ provider, prefix, cached, minimum });

// src/report/to-money.ts
function toMoney(usd, times = 1n) {
  const { low, expected, high } = usd.delta;
  const text = (amount) => toDecimal(amount * times);
  const [base, middle] = [text(usd.base), text(expected)];
  const end = (amount) => amount === expected ? middle : text(amount);
  return {
    base,
    head: usd.head === usd.base ? base : text(usd.head),
    delta: { low: end(low), expected: middle, high: end(high) }
  };
}

// src/report/to-report-cause.ts
function toReportCause({ cause, prompts, sum: sum2, each }) {
  return {
    at: cause.at,
    what: cause.what,
    prompts,
    models: cause.models ?? null,
    ...cause.partial && { partial: each },
    tokens: sum2.tokens,
    usdPerThousandCalls: sum2.usd ? toMoney(sum2.usd, 1000n) : null,
    usdPerMonth: sum2.usdPerMonth ? toMoney(sum2.usdPerMonth) : null
  };
}
function weight({ usdPerMonth, usdPerThousandCalls, tokens }) {
  const usd = Number(usdPerMonth?.delta.expected ?? usdPerThousandCalls?.delta.expected ?? 0);
  return Math.abs(usd) + Math.abs(tokens.delta.expected) * 1e-9;
}

// src/report/totals.ts
function totalsOf(changes, summary) {
  const { tokens, usd, usdPerMonth } = summary.all;
  return {
    prompts: countStates(changes),
    tokens,
    usdPerThousandCalls: usd ? toMoney(usd, 1000n) : null,
    usdPerMonth: usdPerMonth ? toMoney(usdPerMonth) : null,
    effects: summary.effects.flatMap((effect) => toReportEffect(effect, usdPerMonth !== void 0)),
    promptsWithoutVolume: countHeads(changes, (change) => change.workload.callsPerMonth === void 0),
    promptsUnpriced: countHeads(changes, (change) => change.usd === void 0)
  };
}
function countHeads(changes, lacks) {
  let count = 0;
  for (const change of changes) if (change.head !== void 0 && lacks(change)) count++;
  return count;
}
function countStates(changes) {
  const counted = { base: 0, head: 0, added: 0, removed: 0, edited: 0, renamed: 0, unchanged: 0 };
  for (const { base, head, state } of changes) {
    if (base) counted.base++;
    if (head) counted.head++;
    counted[state]++;
  }
  return counted;
}
function toReportEffect({ cause, part, usd, usdPerMonth }, monthly) {
  if (!monthly) return [{ cause, part, usd: toDecimal(usd * 1000n) }];
  return usdPerMonth === void 0 ? [] : [{ cause, part, usd: toDecimal(usdPerMonth) }];
}

// src/report/assemble.ts
function assemble(outcome) {
  const { sides, config, changes, findings } = outcome;
  const explained = outcome.bill && toReportExplained(outcome.bill);
  return {
    version: 1,
    promptcost: outcome.promptcost,
    docs: "docs/findings.md",
    verdict: verdictOf(findings),
    enforce: config.policy.enforce,
    directory: sides.directory,
    base: sides.base ? sideOf(sides.base) : null,
    head: sideOf(sides.head),
    basis: basisOf(outcome),
    totals: totalsOf(changes, outcome.summary),
    changes: changes.map(toReportChange),
    ...outcome.groups.length > 0 && { groups: [...outcome.groups] },
    ...outcome.since && { since: sinceOf(outcome.since, changes) },
    causes: outcome.summary.causes.map(toReportCause).sort((a, b) => weight(b) - weight(a)),
    ...explained && { explained },
    ...outcome.bills && { bills: outcome.bills.map(toSentBill) },
    findings: [...findings]
  };
}
function sinceOf({ ref, sha }, changes) {
  const touched = changes.filter(({ cause, head }) => cause !== void 0 && head !== void 0);
  return { ref, ...sha !== void 0 && { sha }, without: touched.filter(({ since }) => since === void 0).length };
}
function verdictOf(findings) {
  const has = (severity) => findings.some((finding) => finding.severity === severity);
  return has("fail") ? "fail" : has("warn") ? "warn" : "pass";
}
function sideOf({ label, sha, how }) {
  return { label, ...sha !== void 0 && { sha }, how };
}
function toReportChange(change) {
  const { id, state, owner, tags, tokens, usd, usdPerMonth, workload } = change;
  const base = change.base ? sideOfPrompt(change.base) : null;
  return {
    id,
    state,
    base,
    head: change.head === change.base ? base : change.head ? sideOfPrompt(change.head) : null,
    owner: owner ?? null,
    tags,
    callsPerMonth: workload.callsPerMonth ?? null,
    outputTokens: workload.outputTokens ?? null,
    tokens,
    usdPerThousandCalls: usd ? toMoney(usd, 1000n) : null,
    usdPerMonth: usdPerMonth ? toMoney(usdPerMonth) : null,
    ...change.success && { outcomes: toReportOutcomes(change.success) },
    ...change.since && { since: toReportSum(change.since) },
    effects: change.effects.map(({ cause, part, usd: usd2, path }) => ({
      cause,
      part,
      usd: toDecimal(usd2 * 1000n),
      ...path !== void 0 && { path }
    })),
    ...change.shares.some(({ cause }) => cause.partial) && { shares: change.shares.map(toReportShare) },
    ...change.grownLines && change.grownLines.length > 0 && { grownLines: change.grownLines }
  };
}
function toReportOutcomes({ base, head, assumed, usd }) {
  return { base, head, ...assumed && { assumed }, usdPerThousandSuccesses: toMoney(usd, 1000n) };
}
function toReportSum({ tokens, usd, usdPerMonth }) {
  return {
    tokens,
    usdPerThousandCalls: usd ? toMoney(usd, 1000n) : null,
    usdPerMonth: usdPerMonth ? toMoney(usdPerMonth) : null
  };
}
function toReportShare({ cause, sum: sum2 }) {
  return {
    path: cause.at.path,
    partial: cause.partial ?? false,
    tokens: sum2.tokens.delta.expected,
    usdPerThousandCalls: sum2.usd ? toDecimal(sum2.usd.delta.expected * 1000n) : null,
    usdPerMonth: sum2.usdPerMonth ? toDecimal(sum2.usdPerMonth.delta.expected) : null
  };
}
function sideOfPrompt({ prompt, model, own, price: price2, output, history }) {
  const full = own.total.expected + (output?.perCompletion ?? 0) + (history?.last ?? 0);
  const share = model.contextWindow === void 0 ? null : full / model.contextWindow;
  return {
    path: prompt.at.path,
    model: model.asked,
    pricedAs: price2 === void 0 || price2.model === model.asked ? null : price2.model,
    modelFrom: model.from,
    tokenizer: own.tokenizer,
    sure: own.sure,
    tokens: own.total.expected,
    ...rangeOf(own.total),
    contextShare: share === null ? null : Math.round(share * 1e6) / 1e6
  };
}
function rangeOf({ low, expected, high }) {
  return low === expected && high === expected ? {} : { tokensRange: { low, high } };
}

// src/report/to-group-state.ts
function toGroupState({ grouping, prompts, withoutCost, touched, total }, limits) {
  const { tokens, usdPerMonth } = total.grown;
  return {
    by: grouping.by,
    name: grouping.name,
    prompts,
    withoutCost,
    touched: touched.length,
    tokens,
    usdPerMonth: usdPerMonth ? toMoney(usdPerMonth) : null,
    budget: budgetOf(grouping, limits, usdPerMonth?.head)
  };
}
function budgetOf(grouping, limits, cost) {
  const rules = rulesIn(limits, "group_budget").filter(({ group }) => group && labelOf(group) === labelOf(grouping));
  const amountOf = (level) => {
    const amount = rules.find((rule) => rule.level === level)?.amount;
    return amount && "amount" in amount ? usdOf3(amount.amount) : void 0;
  };
  const most3 = amountOf("fail_above");
  if (most3 === void 0) return null;
  const warnAt = amountOf("warn_above") ?? most3;
  const state = cost === void 0 ? "unknown" : cost > most3 ? "over" : cost > warnAt ? "at-risk" : "within";
  return { usdPerMonth: toDecimal(most3), warnAt: toDecimal(warnAt), state };
}
var usdOf3 = (amount) => BigInt(Math.round(amount * 1e6)) * 1000000n;

// src/compare/hunks.ts
var mostEdits2 = 600;
function editBudget() {
  return { left: 6e6 };
}
function hunksOf(base, head, budget) {
  const from = base.map(keyOf2);
  const to = head.map(keyOf2);
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start++;
  let same = 0;
  while (same < shorter - start && from.at(-1 - same) === to.at(-1 - same)) same++;
  const removed = base.slice(start, base.length - same);
  const added = head.slice(start, head.length - same);
  const hunks = compare2(removed, added, budget) ?? [{ start: 0, end: added.length, added, removed }];
  return hunks.map((hunk) => ({ ...hunk, start: hunk.start + start, end: hunk.end + start }));
}
function keyOf2({ text, declared }) {
  return `${declared} ${text}`;
}
function compare2(base, head, budget) {
  const maxEditLength = Math.min(mostEdits2, Math.floor(Math.sqrt(Math.max(budget.left, 0))));
  const parts = diffArrays(base.map(keyOf2), head.map(keyOf2), { maxEditLength });
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
  for (const line of hunks.flatMap((hunk) => hunk.removed)) gone.set(keyOf2(line), (gone.get(keyOf2(line)) ?? 0) + 1);
  const back = /* @__PURE__ */ new Map();
  const take = (from, key) => {
    const left = from.get(key) ?? 0;
    if (left > 0) from.set(key, left - 1);
    return left > 0;
  };
  const isNew2 = (line) => {
    const key = keyOf2(line);
    const moved2 = take(gone, key);
    if (moved2) back.set(key, (back.get(key) ?? 0) + 1);
    return !moved2;
  };
  const kept = hunks.flatMap((hunk) => stretches(hunk, isNew2));
  return kept.map((hunk) => ({ ...hunk, removed: hunk.removed.filter((line) => !take(back, keyOf2(line))) }));
}
function stretches(hunk, isNew2) {
  const found = [];
  let open;
  hunk.added.forEach((line, i) => {
    const at = hunk.start + i;
    if (!isNew2(line)) open = void 0;
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
  const keyOf6 = ({ kind, name }) => JSON.stringify([kind, name]);
  const before = /* @__PURE__ */ new Map();
  for (const part of base.parts) before.set(keyOf6(part), (before.get(keyOf6(part)) ?? 0) + part.tokens);
  return head.parts.flatMap((part) => {
    const { kind, at, tokens } = part;
    if (kind !== "tool" && kind !== "schema" && kind !== "image" || at.line === void 0) return [];
    const was = Math.min(tokens, before.get(keyOf6(part)) ?? 0);
    before.set(keyOf6(part), (before.get(keyOf6(part)) ?? 0) - was);
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
    const tokens = tokensOf3(added, around, count) - tokensOf3(removed, around, count);
    const last = blocks.at(-1);
    if (last?.path === path && start - last.end <= gap && from >= last.to) {
      last.to = to;
      last.end = end;
      last.tokens += tokens;
    } else blocks.push({ path, from, to, end, tokens });
  }
  return blocks.map(({ end: _, ...block }) => block);
}
function tokensOf3(lines, [before, after], count) {
  const declared = lines.reduce((sum2, line) => sum2 + line.declared, 0);
  return declared + count([before, ...lines.map((line) => line.text), after].join(""));
}

// src/compare/per-success.ts
var Z = 1.959963984540054;
var COMPARABLE = 0.8;
function perSuccess({ usd, outcomes }) {
  const base = outcomes?.base;
  if (!base || !usd || base.passed === 0 || usd.base <= 0n) return void 0;
  const given = outcomes.head;
  const isComparable2 = given !== void 0 && given.total >= COMPARABLE * base.total;
  const head = isComparable2 ? given : base;
  const was = usdOf4(usd.base, base.passed / base.total);
  const [before, after] = [wilson(base), wilson(head)];
  const ratio = (cost, rates2) => Number(cost) / Number(usd.base) * rates2;
  const rates = isComparable2 ? {
    low: before.low / after.high,
    expected: base.passed / base.total / (head.passed === 0 ? after.high : head.passed / head.total),
    high: before.high / Math.max(after.low, Number.EPSILON)
  } : { low: 1, expected: 1, high: 1 };
  const delta = (cost, rate) => BigInt(Math.round(Number(was) * (ratio(cost, rate) - 1)));
  const ends = {
    low: delta(usd.base + usd.delta.low, rates.low),
    expected: delta(usd.base + usd.delta.expected, rates.expected),
    high: delta(usd.base + usd.delta.high, Math.min(rates.high, MOST))
  };
  return { base, head, assumed: !isComparable2, usd: { base: was, head: was + ends.expected, delta: ends } };
}
var MOST = 1e6;
var usdOf4 = (perCall, rate) => BigInt(Math.round(Number(perCall) / rate));
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
function failBeyondBounds(head, base, wasAt, isPrompt) {
  const before = new Set(base.map((finding) => `${boundOf(finding)} ${finding.at?.path}`));
  return head.map((finding) => {
    const [bound, path] = [boundOf(finding), finding.at?.path];
    if (bound === void 0 || path === void 0 || finding.severity !== "warn") return finding;
    const isNew2 = isPrompt(wasAt(path)) && !before.has(`${bound} ${wasAt(path)}`);
    return isNew2 ? { ...finding, severity: "fail" } : finding;
  });
}

// src/prompts/fail-lost-parts.ts
var A_PART = 200;
function failLostParts(findings, prompts, wasAt) {
  const apart = unshared(prompts.base, prompts.head);
  const edited = /* @__PURE__ */ new Set([...apart.base.map(pathOf), ...apart.head.map((one) => wasAt(pathOf(one)))]);
  const before = byFile(prompts.base, (path) => path, edited);
  const now = byFile(prompts.head, wasAt, edited);
  const known = new Set(findings.base.filter(isUnread).map((each) => keyOf3(each, (path) => path)));
  const reported = /* @__PURE__ */ new Set();
  const failed = findings.head.map((finding) => {
    if (!isUnread(finding) || !finding.at) return finding;
    const path = wasAt(finding.at.path);
    if (finding.what === "image") reported.add(path);
    const [was, is] = [before.get(path), now.get(path)];
    if (!was || !is || known.has(keyOf3(finding, wasAt)) || !losses[finding.what](was, is)) return finding;
    return { ...finding, severity: "fail" };
  });
  const unsized = [...now].flatMap(([path, is]) => reported.has(path) ? [] : lostSizes(before.get(path) ?? [], is));
  return [...failed, ...unsized];
}
function isUnread(finding) {
  return finding.kind === "file-not-read" && (finding.severity === "warn" || finding.why === "code");
}
function keyOf3({ what, target, at }, wasAt) {
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
  const known = new Set(listingOf(base).map(({ path }) => path));
  const added = listingOf(head).filter(({ path }) => !known.has(path));
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
  let was;
  const wasPrompt = (path) => {
    was ??= new Set(ofBase.prompts.map(({ prompt }) => prompt.at.path));
    return was.has(path);
  };
  const ofBounds = failBeyondBounds(odd.head, odd.base, wasAt, wasPrompt);
  const both = { base: ofBase.prompts, head: ofHead.prompts };
  const ofParts = failLostParts({ ...odd, head: ofBounds }, both, wasAt);
  const notes2 = asHistory({ ...odd, head: ofParts }, base, head).map(failUncounted);
  const losses2 = leaveOutLost(ofBase.prompts, notes2, renames, head.selected.links ?? []);
  const ofIncludes = includeFindings(base.assembled, head.assembled, listingOf(head), wasAt);
  return {
    base: losses2.base,
    head: ofHead.prompts,
    findings: [...losses2.findings, ...ofIncludes, ...noteCaseTwins(base, head)]
  };
}
function partialOn(base, head, wasAt) {
  if (head.partials.size === 0 && base.partials.size === 0) return () => false;
  const sideOf2 = (side, at) => {
    const partials = new Set([...side.partials].map(at));
    const alone = side.assembled.map(({ prompt }) => at(prompt.at.path)).filter((path) => !partials.has(path));
    return { partials, alone: new Set(alone) };
  };
  const sides = [sideOf2(base, (path) => path), sideOf2(head, wasAt)];
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

// src/workflows/compare-running.ts
var most2 = 12;
function compareRunning(base, head) {
  const gone = Math.max(0, base.uses.length - head.uses.length);
  const pairs = gone > 0 ? [] : base.uses.map((use, at) => [use, head.uses[at]]);
  const other = pairs.find(([before, after]) => after && before.what !== after.what);
  const names2 = /* @__PURE__ */ new Set([
    ...pairs.flatMap(([before, after]) => differing(before.parts, after?.parts ?? /* @__PURE__ */ new Map())),
    ...differing(base.around, head.around)
  ]);
  const isSame3 = gone === 0 && !other && names2.size === 0;
  const changed = [...names2].filter((name) => name !== "").map((name) => name.slice(0, 100));
  return {
    isSame: isSame3,
    ...other?.[1] && { uses: { base: other[0].what.slice(0, 200), head: other[1].what.slice(0, 200) } },
    ...gone > 0 && { gone },
    changed: changed.slice(0, most2)
  };
}
function differing(base, head) {
  return [.../* @__PURE__ */ new Set([...base.keys(), ...head.keys()])].filter((name) => base.get(name) !== head.get(name));
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
var version2 = /promptcost@([\w.^~-]{1,64})/;
var flag = /(?:^|\s)(--[a-z][a-z-]{0,40})(?:[ =]+([^\s|&;<>-]\S{0,200}))?/g;
var none2 = () => false;
function callsIn(text, runs = none2) {
  const lines = text.replace(/\\\r?\n/g, " ").split("\n");
  return lines.filter((line) => !/^\s*(?:#|\/\/)/.test(line)).flatMap((line) => useIn(line, runs) ?? []);
}
function useIn(line, runs) {
  if (word.test(line)) {
    const tag = version2.exec(line)?.[1];
    return { what: tag === void 0 ? "promptcost" : `promptcost@${tag}`, parts: partsOfLine(line) };
  }
  if (runs === none2) return void 0;
  const named = [...referencesIn(line)].find(runs);
  return named === void 0 ? void 0 : { what: inWords(named), parts: partsOfLine(line) };
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

// src/workflows/running.ts
function partsOf2(entries, but, prefix = "") {
  const parts = [...entries].filter(([key]) => !but.includes(key));
  return new Map(parts.map(([key, value]) => [prefix + key, written(value)]));
}

// src/workflows/github-workflow.ts
function readGithub(document, own) {
  const top = entriesOf(document);
  const steps = top.get("runs");
  const jobs = steps === void 0 ? entriesOf(top.get("jobs")) : /* @__PURE__ */ new Map([["runs", steps]]);
  const around = partsOf2(top, ["name", "run-name", "description", "author", "branding", "jobs", "runs"]);
  const uses = [];
  const running = /* @__PURE__ */ new Set();
  for (const [id, job] of jobs) {
    const found = usesOf(entriesOf(job), own);
    if (found.length === 0) continue;
    uses.push(...found);
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
    ...step.has("steps") ? [] : partsOf2(step, ["name", "id", "uses", "with"]),
    ...partsOf2(entriesOf(step.get("with")), [], "with.")
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
  const parts = partsOf2(job, ["name", "steps", "uses", "with"]);
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
  const around = partsOf2(new Map([...top].filter(([key]) => global.includes(key))), []);
  const uses = [];
  for (const [name, job] of top) {
    const calls = global.includes(name) ? [] : textsIn(job).flatMap((text) => callsIn(text, own.runs));
    if (calls.length === 0) continue;
    uses.push(...calls);
    for (const [key, text] of partsOf2(entriesOf(job), [])) around.set(`${name}.${key}`, text);
    for (const other of relatives(entriesOf(job))) around.set(other, written(top.get(other)));
  }
  return { uses, around };
}
function relatives(job) {
  const needs = itemsOf(job.get("needs")).map((need) => need instanceof Map ? need.get("job") : need);
  return [...itemsOf(job.get("extends")), ...needs].filter((name) => typeof name === "string");
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
  if (rest.name === "promptcost") found.around.set("name", JSON.stringify([rest.name, rest.bin]));
  const around = new Map([...beside.map(([name, script]) => [name, String(script)]), ...found.around]);
  return { uses: [...uses, ...found.uses], around };
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
  const version3 = typeof value === "string" ? value : Object(value).version;
  return typeof version3 === "string" && /^[\w.^~<>=* -]{1,64}$/.test(version3) ? `promptcost@${version3}` : "promptcost";
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
  ".pnpmfile.cjs": readPlain
};
var committed = ["node_modules/promptcost", "node_modules/.bin", "patches", ".yarn/patches"];
var COMMITTED = /(?:^|\/)(?:node_modules\/(?:promptcost\/|\.bin\/promptcost)|patches\/(?:[^/]*[^\w/])?promptcost[^/]*\.(?:patch|diff)$)/;
var isCommitted = (path) => COMMITTED.test(path);
var installPlaces = [...Object.keys(readers), ...committed];
function installReaderOf(path) {
  if (isCommitted(path)) return readPlain;
  return Object.hasOwn(readers, nameOf(path)) ? readers[nameOf(path)] : void 0;
}
var nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);

// src/workflows/workflow-files.ts
var elsewhere = [
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
  ...[...elsewhere, ...runners]
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
function pathsOf(names2) {
  return new RegExp(`^(?:${names2.map((name) => name.replaceAll(".", "\\.")).join("|")})(?:/[^/]+)?$`);
}
var readers2 = [
  [/^\.github\/workflows\/[^/]+\.ya?ml$/, github],
  [/(?:^|\/)action\.ya?ml$/, github],
  [/^\.gitlab-ci\.yml$/, gitlab],
  [/^(?:azure-pipelines\.yml|bitbucket-pipelines\.yml|\.circleci\/config\.yml|Jenkinsfile)$/, plain3],
  [pathsOf([...elsewhere, ...runners]), plain3],
  [/^(?:\.pre-commit-config\.yaml|lefthook\.yml|\.husky\/[^/]+|\.buildkite\/[^/]+)$/, plain3]
];
var isPipeline = (path) => readers2.some(([pattern]) => pattern.test(path));
var isWorkflow = (path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
function readerOf(path) {
  const known = readers2.find(([pattern]) => pattern.test(path))?.[1];
  const install = installReaderOf(path);
  return known ?? (install ? (text, _, own) => install(text, own) : plain3);
}

// src/workflows/note-beside.ts
var mostTold = 10;
async function noteBeside(files, known) {
  const texts = await files.textsAt("base", [...files.base.keys()].filter(isWorkflow));
  const beside = [...texts].flatMap(([path, text]) => files.read(path, text)?.beside ?? []);
  const named = beside.flatMap((text) => [...referencesIn(text)]).flatMap(files.own.filesOf);
  const paths = [...new Set(named)].filter((path) => !known.has(path) && !files.own.files.includes(path));
  if (paths.length === 0) return [];
  const { base, head } = await files.sides.around([...paths, ...paths.flatMap(folderOfAction)]);
  const after = new Map((await head.list()).map(({ path, id }) => [path, id]));
  const isWanted = wantedAmong(paths);
  return (await base?.list() ?? []).filter(({ path, id }) => isWanted(path) && !known.has(path) && after.get(path) !== id).slice(0, mostTold).map(({ path: file }) => ({ kind: "workflow-changed", severity: "warn", file, how: "beside", changed: [] }));
}
function folderOfAction(path) {
  const folder = /^(.+)\/action\.ya?ml$/.exec(path)?.[1];
  return folder === void 0 ? [] : [folder];
}
function wantedAmong(paths) {
  const wanted = new Set(paths);
  const folders = [...new Set(paths.flatMap(folderOfAction))].map((folder) => `${folder}/`);
  return (path) => wanted.has(path) || folders.some((folder) => path.startsWith(folder));
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
    const of = (texts) => partsOf3(installReaderOf(file)?.(texts.get(file) ?? "", own));
    const [from, to] = [of(before), of(after)];
    const changed = [.../* @__PURE__ */ new Set([...from.keys(), ...to.keys()])].filter((name) => from.get(name) !== to.get(name));
    if (changed.length === 0 && !isCommitted(file)) return [];
    const names2 = changed.filter((name) => name !== "").map((name) => name.slice(0, 100));
    return [{ kind: "workflow-changed", severity: "warn", file, how: "installs", changed: names2.slice(0, mostNames) }];
  });
}
function partsOf3(running) {
  const parts = new Map(running?.around);
  for (const use of running?.uses ?? [])
    for (const [name, text] of use.parts) parts.set(name, `${parts.get(name) ?? ""}${text}`);
  return parts;
}

// src/workflows/check-names.ts
var longest2 = 200;
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
  const name = (typeof written2 === "string" ? written2 : id).slice(0, longest2);
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
var reports = ({ mayReport: mayReport2, texts }, names2) => mayReport2 && names2.some(([name = ""]) => name.trim().length > 2 && texts.some((text) => text.includes(name.trim())));

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
  return [...after].flatMap(([file, text]) => {
    if (moved2.has(file) && !base.has(file)) return [];
    const running = new Set(runningJobs(files, file, before.get(file)));
    const was = new Map(jobsOf(readYaml, before.get(file)).map((job) => [job.id, job]));
    const isSame3 = (a, b) => JSON.stringify(a) === JSON.stringify(b);
    const same = jobsOf(readYaml, text).find((job) => {
      if (running.has(job.id)) return false;
      const isNamed = !isSame3(job.names, was.get(job.id)?.names);
      const bears = isNamed && job.names.some((name) => ours.some((our) => mayBeSame(name, our)));
      return bears || reports(job, ours) && !isSame3(job, was.get(job.id));
    });
    if (!same) return [];
    return [{ kind: "workflow-changed", severity: "warn", file, how: "same-name", changed: [same.id.slice(0, 100)] }];
  });
}
var jobsOf = (readYaml, text) => text === void 0 ? [] : namedJobs(readYaml(text) ?? null);
function ownNames(files, readYaml, path, text) {
  const running = new Set(runningJobs(files, path, text));
  return running.size === 0 ? [] : jobsOf(readYaml, text).flatMap(({ id, names: names2 }) => running.has(id) ? names2 : []);
}
var runningJobs = (files, path, text) => (text === void 0 ? void 0 : files.read(path, text)?.jobs) ?? [];

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
  const units2 = /* @__PURE__ */ new Map();
  const read = /* @__PURE__ */ new Set();
  const folders = foldersIn(texts, sides.directory);
  let open = texts;
  for (let step = 0; step < mostSteps && open.length > 0; step++) {
    const named = open.flatMap((text) => [...referencesIn(text)]).flatMap((it) => filesOf(it, folders));
    const standing = step === 0 ? folders.flatMap((folder) => collections.map((name) => within(folder, name))) : [];
    const paths = [.../* @__PURE__ */ new Set([...standing, ...named])].filter((path) => !read.has(path)).slice(0, mostFiles);
    const found = await baseTexts(sides, paths);
    for (const path of paths) read.add(path);
    for (const [file, text] of found)
      for (const [reference, unit] of unitsIn(file, text, readYaml).slice(0, mostUnits))
        grow(units2, reference, { text: unit, file });
    open = [...found.values()];
  }
  const isInstalled = [...texts, ...[...units2.values()].flat().map(({ text }) => text)].some(runsCommand);
  return { ...ownAmong(units2, folders), folders, isInstalled };
}
var runsCommand = (text) => text.split("\n").some((line) => !/\buses:/.test(line) && callsIn(line).length > 0);
function grow(lists, key, value) {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
function ownAmong(units2, folders) {
  const pathsOf2 = (reference) => filesOf(reference, folders);
  const callers = callersIn(units2, pathsOf2);
  const running = new Set(
    [...units2].flatMap(([reference, parts]) => parts.some(({ text }) => callsIn(text).length > 0) ? reference : [])
  );
  for (const reference of running) for (const caller of callers.get(reference) ?? []) running.add(caller);
  const files = [...running].flatMap((reference) => (units2.get(reference) ?? []).map(({ file }) => file));
  const runs = (reference) => running.has(reference) || pathsOf2(reference).some((path) => running.has(`file:${path}`));
  return {
    files: [...new Set(files)],
    runs,
    isAction: (path) => runs(`file:${plain4(path) || "."}`),
    filesOf: pathsOf2
  };
}
function callersIn(units2, pathsOf2) {
  const callers = /* @__PURE__ */ new Map();
  for (const [caller, parts] of units2) {
    const named = parts.flatMap(({ text }) => [...referencesIn(text)]);
    const called = named.flatMap((it) => [it, ...pathsOf2(it).map((path) => `file:${path}`)]);
    for (const reference of called) if (units2.has(reference)) grow(callers, reference, caller);
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
  const changed = texts.flatMap((text) => [...text.matchAll(CHANGES)].map(([, to = ""]) => plain4(to)));
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
var plain4 = (path) => path.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
var within = (folder, path) => folder === "" || folder === "." ? path : `${folder}/${path}`;

// src/workflows/workspaces.ts
var mostFolders = 50;
function workspaceFolders(texts) {
  const globs = [...texts].flatMap((text) => text.trimStart().startsWith("{") ? globsOf(text) : listed(text));
  const plain5 = globs.map((glob) => glob.replace(/^\.\//, "").replace(/\/?[*?[{!].*$/, ""));
  return [...new Set(plain5.filter((folder) => /^[\w@.-][\w@./-]{0,200}$/.test(folder)))].filter((folder) => !folder.split("/").includes("..")).slice(0, mostFolders);
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
function listed(text) {
  return [...text.matchAll(/^[ \t]{0,9}-[ \t]{1,9}['"]?([^'"#\n]{1,200})['"]?/gm)].map(([, glob = ""]) => glob.trim());
}

// src/workflows/open-files.ts
async function openFiles(sides, readYaml) {
  if (!sides.base) return void 0;
  const standing = await sides.around(places);
  if (!standing.base) return void 0;
  const pipelines = (await standing.base.list()).filter(({ path }) => isPipeline(path));
  const own = await ownRunners([...(await textsOf(standing.base, pipelines)).values()], sides, readYaml);
  const installs = own.folders.flatMap(
    (folder) => installPlaces.map((name) => folder === "" ? name : `${folder}/${name}`)
  );
  const workspaces = own.isInstalled ? await workspacesOf(sides, own.folders) : [];
  const around = await sides.around([.../* @__PURE__ */ new Set([...places, ...installs, ...own.files, ...workspaces])]);
  const wanted = new Set(own.files);
  const isFile = ({ path }) => wanted.has(path) || isPipeline(path) || installReaderOf(path) !== void 0;
  const listed2 = async (side) => new Map((await around[side]?.list() ?? []).filter(isFile).map((entry) => [entry.path, entry]));
  const [base, head] = [await listed2("base"), await listed2("head")];
  const entries = { base, head };
  return {
    sides,
    own,
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
  const names2 = folders.flatMap(
    (folder) => ["package.json", "pnpm-workspace.yaml"].map((name) => folder === "" ? name : `${folder}/${name}`)
  );
  const { base, head } = await sides.around(names2);
  const texts = await Promise.all(
    [base, head].map(
      async (side) => side ? textsOf(
        side,
        (await side.list()).filter(({ path }) => names2.includes(path))
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
    findings.push({ kind: "workflow-changed", severity: severityOf2(change), file, ...change });
  }
  const known = new Set(findings.flatMap(({ file, to }) => [file, ...to === void 0 ? [] : [to]]));
  return [
    ...findings,
    ...await noteInstalls(files, known),
    ...await noteSameNames(files, readYaml, known),
    ...await noteBeside(files, known),
    ...unread(edited.slice(mostEdited))
  ];
}
var severityOf2 = ({ how, to }) => how === "elsewhere" && to === void 0 ? "info" : "warn";
function changeOf(before, now) {
  if (!now) return { how: "unreadable", changed: [] };
  if (now.uses.length === 0) return { how: "stops", changed: [] };
  const { isSame: isSame3, ...difference } = compareRunning(before, now);
  return { how: isSame3 ? "elsewhere" : "edited", ...difference };
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
function unread([first, ...rest]) {
  if (!first) return [];
  return [
    { kind: "workflow-changed", severity: "warn", file: first.path, how: "unread", gone: rest.length + 1, changed: [] }
  ];
}

// src/caching/cache-break.ts
function cacheBreakOf(base, head) {
  const [before, after] = [base.side.caching, head.side.caching];
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
function markedAt({ side: { prompt } }, { ends }) {
  return prompt.cache?.breakpoints.at(-1)?.at ?? ends?.at ?? prompt.at;
}
function shrunkAt({ pieces: before }, { pieces: now, side }) {
  const i = now.findIndex(({ part }, i2) => part.tokens < (before[i2]?.part.tokens ?? 0));
  return now[i]?.part.at ?? side.prompt.at;
}
function reordered(base, head) {
  const names2 = (base.prompt.tools ?? []).map(({ name }) => name);
  const tools2 = head.prompt.tools ?? [];
  const kept = names2.filter((name) => tools2.some((tool) => tool.name === name));
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
  const [none6, most3] = ["none", "most"].map((end) => (to.cacheIf?.[end] ?? 0n) - (from.cacheIf?.[end] ?? 0n));
  const ends = [none6 ?? 0n, most3 ?? 0n].sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
  return { low: ends[0] ?? 0n, expected: none6 ?? 0n, high: ends[1] ?? 0n };
}

// src/judging/cache-breaks.ts
function withCacheBreaks(changes, declarations) {
  const ordered = (side) => ({
    side,
    pieces: cacheablePieces(side, { varies: (name) => variesIn(declarations, side.prompt.at.path, name) })
  });
  return changes.map((change) => {
    const { base, head } = change;
    if (!base?.caching || !head || base === head) return change;
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
  const names2 = namesOf2(lost, candidates, (path) => was.get(path) ?? path);
  return names2.size === 0 ? readings : following(readings, (path) => names2.get(was.get(path) ?? path));
}
function following(readings, namesIn) {
  const both = (path, names2) => names2?.flatMap((name) => {
    const before = namesIn(path)?.get(name);
    return before === void 0 ? [name] : [name, before];
  });
  const taken = withTakes(readings.declarations, (path) => extended(readings.declarations.of(path).take, namesIn(path)));
  const declarations = { ...taken, of: (path, names2) => taken.of(path, both(path, names2)) };
  const read = (reading) => ({
    ...reading,
    declarations,
    match: (rule, path, names2) => reading.match(rule, path, both(path, names2))
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
  const names2 = /* @__PURE__ */ new Map();
  for (const [one, other] of [...same, ...pairMoved(before ?? [], after ?? [], wasAt)]) {
    const path = wasAt(other.prompt.at.path);
    const known = names2.get(path) ?? /* @__PURE__ */ new Map();
    const old = placeOf(one.prompt).names ?? [];
    for (const [i, name] of (placeOf(other.prompt).names ?? []).entries()) known.set(name, old[i] ?? old[0] ?? name);
    names2.set(path, known);
  }
  return names2;
}
var everything = { takes: () => true, alsoFound: false, key: "everything" };
function extended(take, names2) {
  if (!names2) return take;
  return {
    takes: (name) => names2.has(name) || (take?.takes(name) ?? false),
    alsoFound: take?.alsoFound ?? true,
    key: `${take?.key ?? ""} ${JSON.stringify([...names2.keys()])}`
  };
}
function withTakes(declarations, take) {
  const known = /* @__PURE__ */ new Map();
  const takeOf = (path) => {
    if (!known.has(path)) known.set(path, take(path));
    return known.get(path);
  };
  return { ...declarations, of: (path, names2) => ({ ...declarations.of(path, names2), take: takeOf(path) }) };
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
      sums.set(change, sumOf2(base, head, workload.callsPerMonth));
  }
  return changes.map((change) => sums.has(change) ? { since: sums.get(change), ...change } : change);
}
var none4 = {
  workload: { callsPerMonth: void 0, outputTokens: void 0 },
  owner: void 0,
  tags: []
};
function sumOf2(then, now, callsPerMonth) {
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
      of: (path, names2) => declarations.of(nowAt(path), names2),
      isNamed: (path) => declarations.isNamed(nowAt(path))
    },
    match: (rule, path, names2) => reading.match(rule, nowAt(path), names2)
  };
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

// src/judging/names-at-base.ts
function pathAtBase({ renames }) {
  const before = new Map(renames.map(({ from, to }) => [to, from]));
  return (path) => before.get(path) ?? path;
}
function keyOf4({ id, declared, at: { path } }, at) {
  return declared ? `id ${id}` : `at ${at(path)}${id.startsWith(path) ? id.slice(path.length) : id}`;
}

// src/judging/base-prices.ts
function baseModels({ config }, { now, was: all }, at) {
  const before = new Map(all.map((each) => [keyOf4(each.prompt, (path) => path), each]));
  const isDeployed = ({ asked, deployedAt }) => deployedAt === void 0 || config.base?.models[asked]?.asked === config.head?.models[asked]?.asked;
  const isPriced = ({ override }) => override === void 0 || Object.hasOwn(config.base?.prices ?? {}, override);
  const isAgreed = ({ model, price: price2 }) => price2 !== void 0 && !price2.ofHead && routes(model).every(({ model: one }) => isDeployed(one) && isPriced(one));
  const models = /* @__PURE__ */ new Map();
  for (const each of now) {
    const [key, was] = [keyOf4(each.prompt, at), before.get(keyOf4(each.prompt, at))];
    if (was?.price && !isAgreed(each)) models.set(key, was.model);
  }
  if (models.size === 0) return [];
  return [{ what: "base-models", keys: () => [], without: withModels(models, at) }];
}
function baseSplits({ now, was }, at) {
  if (![...now, ...was].some(({ model }) => model.split)) return [];
  const before = new Map(was.map(({ prompt, model }) => [keyOf4(prompt, (path) => path), model]));
  const models = /* @__PURE__ */ new Map();
  for (const { prompt, model } of now) {
    const [key, other] = [keyOf4(prompt, at), before.get(keyOf4(prompt, at))];
    if (other && (other.split ?? model.split) && other.id !== model.id) models.set(key, other);
  }
  if (models.size === 0) return [];
  return [{ what: "base-split", keys: () => [], without: withModels(models, at) }];
}
function baseServices({ now, was }, at) {
  const serviceOf = ({ model }) => model.service ?? "standard";
  const before = new Map(was.map((each) => [keyOf4(each.prompt, (path) => path), serviceOf(each)]));
  const isOther = (each) => (before.get(keyOf4(each.prompt, at)) ?? serviceOf(each)) !== serviceOf(each);
  if (!now.some(isOther)) return [];
  const serviceAtBase = (prompt) => before.get(keyOf4(prompt, at));
  const without = (read) => ({ ...read, head: { ...read.head, serviceOf: serviceAtBase } });
  return [{ what: "base-service", keys: () => [], without }];
}
function withModels(models, at) {
  return (read) => {
    const { modelOf } = read.head;
    return { ...read, head: { ...read.head, modelOf: (prompt) => models.get(keyOf4(prompt, at)) ?? modelOf?.(prompt) } };
  };
}

// src/judging/edited-prompts.ts
function editedPrompts(base, head, pathAtBase2) {
  const now = unshared(base.assembled, head.assembled).head;
  if (now.length === 0) return { now, was: [] };
  const wanted = new Set(now.map(({ prompt }) => pathAtBase2(prompt.at.path)));
  return { now, was: base.assembled.filter(({ prompt }) => prompt.declared || wanted.has(prompt.at.path)) };
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

// src/judging/own-words.ts
function ownWords(prepared, own, base, head) {
  const keys = headKeys(prepared, own, head);
  const at = pathAtBase(prepared);
  const edited = editedPrompts(base, head, at);
  return [
    keys,
    otherSamples(prepared, base, head),
    everyArm(own, edited, at),
    baseFiles(prepared, base, head, keys.length > 0),
    baseModels(prepared, edited, at),
    baseServices(edited, at),
    baseSplits(edited, at)
  ];
}
function headKeys({ config, match, renames }, own, head) {
  const { declarations } = own;
  const base = config.adopts ? defaultFacts() : config.base;
  const declared = config.adopts ? declarationsFor({ ...config, base }, match, renames) : declarations;
  const keysOf = (path) => declared.of(path).headKeys;
  if (!head.parsedPrompts.some(({ at }) => keysOf(at.path).length > 0)) return [];
  const bare = { ...declarationsFor({ ...config, base, head: base }, match, renames), isNamed: declarations.isNamed };
  const of = (path, names2) => ({ ...bare.of(path, names2), take: declarations.of(path).take });
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
function otherSamples(prepared, base, head) {
  const hasSamples = ({ samples }) => samples.size > 0;
  if (!base.parsedPrompts.some(hasSamples) && !head.parsedPrompts.some(hasSamples)) return [];
  const at = pathAtBase(prepared);
  const asIs = (path) => path;
  const before = byKey(base.parsedPrompts, asIs);
  const now = byKey(head.parsedPrompts, at);
  const differ = /* @__PURE__ */ new Set();
  for (const [key, parsed2] of now) {
    const was = before.get(key);
    if (was && !areSame(was.samples, parsed2.samples)) differ.add(key);
  }
  if (differ.size === 0) return [];
  const filledBy = (samples, at2) => redrawing((parsed2) => {
    const key = keyOf4(parsed2, at2);
    return differ.has(key) ? { ...parsed2, samples: samples(key) } : parsed2;
  });
  const ofBase = (key) => before.get(key)?.samples ?? none5;
  const ofHead = (key) => now.get(key)?.samples ?? none5;
  const noSample = () => none5;
  return [
    redrawn("base-samples", void 0, filledBy(ofBase, at)),
    redrawn("head-samples", filledBy(ofHead, asIs), void 0),
    redrawn("no-samples", filledBy(noSample, asIs), filledBy(noSample, at))
  ];
}
function everyArm({ declarations }, { now, was: all }, at) {
  const before = new Map(all.map((one) => [one.prompt.at.path, one]));
  const open = /* @__PURE__ */ new Set();
  for (const one of now) {
    const { prompt } = one;
    const other = before.get(at(prompt.at.path));
    const was = other?.prompt;
    if (!was || areSources(was.sources, prompt.sources)) continue;
    const mayOpen = declarations.of(prompt.at.path).headKeys.length > 0;
    if (mayOpen || other.isOpen || one.isOpen) open.add(prompt.at.path).add(was.at.path);
  }
  if (open.size === 0) return [];
  const redraw = redrawing((parsed2) => open.has(parsed2.at.path) ? { ...parsed2, everyArm: true } : parsed2);
  return [redrawn("every-arm", redraw, redraw)];
}
function baseFiles(prepared, base, head, mayInclude) {
  if (!mayInclude && !head.assembled.some(({ closure }) => closure.files.length > 0)) return [];
  const selected = prepared.head;
  const known = new Set((base.selected.listing ?? base.selected.entries).map(({ path }) => path));
  const at = pathAtBase(prepared);
  const before = new Set(base.assembled.map(({ prompt }) => prompt.at.path));
  const mayShadow = head.assembled.some(
    ({ prompt, closure }) => before.has(at(prompt.at.path)) && (mayInclude || closure.files.some(({ path }) => !known.has(path)))
  );
  if (!mayShadow) return [];
  const kept = { ...selected, listing: (selected.listing ?? selected.entries).filter(({ path }) => known.has(path)) };
  return [{ what: "base-files", keys: () => [], without: (read) => ({ ...read, selected: kept }) }];
}
var none5 = /* @__PURE__ */ new Map();
function byKey(parsedPrompts, at) {
  return new Map(parsedPrompts.map((parsed2) => [keyOf4(parsed2, at), parsed2]));
}
function areSame(one, other) {
  const textOf = (samples) => JSON.stringify([...samples].map(([name, value]) => [name, plain(value)]).sort());
  return one === other || one.size === other.size && textOf(one) === textOf(other);
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

// src/judging/worst-of.ts
function worstOf(own, others, policy) {
  if (others.length === 0) return { changes: [...own], findings: [] };
  const found = [];
  const byId = others.map(({ variant, changes }) => ({ variant, changes: new Map(changes.map((one) => [one.id, one])) }));
  const worst2 = own.map((change) => {
    let [most3, because] = [change, void 0];
    for (const { variant, changes } of byId) {
      const other = changes.get(change.id);
      if (other && isComparable(other) && isWorse(other, most3, policy, variant)) [most3, because] = [other, variant];
    }
    if (because && isNews(because, most3, change)) {
      const breaksMore = severityOf3([most3], policy) > severityOf3([change], policy);
      found.push(...findingsFor(change, most3, because, breaksMore ? "warn" : "info"));
    }
    return most3;
  });
  return inSum(worst2, found, byId, policy);
}
function inSum(worst2, found, others, policy) {
  for (const { variant, changes } of others) {
    if (!hasBasePrices(variant)) continue;
    const dearer = worst2.map((change) => {
      const other = changes.get(change.id);
      return other && isComparable(other) && usdGrowth(other) > usdGrowth(change) ? other : change;
    });
    if (severityOf3(dearer, policy) <= severityOf3(worst2, policy)) continue;
    const more = dearer.flatMap((change, i) => {
      const own = worst2[i];
      return own && own !== change ? findingsFor(own, change, variant, "warn") : [];
    });
    return { changes: dearer, findings: [...found, ...more] };
  }
  return { changes: worst2, findings: found };
}
function usdGrowth({ usd }) {
  return usd?.delta.expected ?? Number.NEGATIVE_INFINITY;
}
function isNews(variant, counted, own) {
  return hasBasePrices(variant) || growth2(counted) !== growth2(own);
}
var hasBasePrices = ({ words }) => words.some(({ what }) => what === "base-models" || what === "base-service" || what === "base-split");
function isComparable({ base, head }) {
  return base !== void 0 && head !== void 0;
}
function isWorse(one, other, policy, variant) {
  if (hasBasePrices(variant)) return severityOf3([one], policy) > severityOf3([other], policy);
  if (one.tokens.base === other.tokens.base && one.tokens.head === other.tokens.head) return false;
  const order = severityOf3([one], policy) - severityOf3([other], policy);
  if (order !== 0 || growth2(one) <= 0) return order > 0;
  const more = compareGrowth(one, other);
  return more > 0 || more === 0 && one.tokens.base < other.tokens.base;
}
function compareGrowth(one, other) {
  const [a, b] = [growth2(one), growth2(other)];
  return a === b ? 0 : a > b ? 1 : -1;
}
function severityOf3(changes, policy) {
  const findings = judge(changes, summarize(changes), { ...policy, enforce: "fail" });
  return Math.max(
    0,
    ...findings.map((finding) => finding.severity === "fail" ? 2 : finding.severity === "warn" ? 1 : 0)
  );
}
function growth2({ tokens: { base, delta } }) {
  return base > 0 ? delta.expected / base : delta.expected > 0 ? Number.POSITIVE_INFINITY : 0;
}
function findingsFor(own, counted, { words }, severity) {
  const path = own.head?.prompt.at.path ?? own.id;
  const common = { kind: "judged-otherwise", severity, at: { path }, prompt: own.id };
  const grown = { asIs: growthOf(own), counted: growthOf(counted) };
  return words.map(({ what, keys }) => ({ ...common, what, keys: [...keys(path)], ...grown }));
}
function growthOf({ tokens: { base, delta } }) {
  return { tokens: delta.expected, of: base };
}

// src/judging/measure-pair.ts
async function measurePair(prepared, base) {
  const { sides, config, head, store } = prepared;
  const looked = new Set([...base.entries, ...head.entries].map(({ path }) => path));
  const { renames, limited } = await sides.renames((path) => looked.has(path));
  const asIs = readingsOf(prepared, renames);
  const headAsIs = await snapshot(head, asIs.head, store);
  const baseAsIs = await snapshot(base, asIs.base, store);
  const readings = await followNamed({ ...prepared, base, renames }, asIs, baseAsIs, headAsIs);
  const both = { ...prepared, base, renames, match: readings.head.match };
  const ofHead = readings === asIs ? headAsIs : await snapshot(head, readings.head, store);
  const ofBase = readings === asIs ? baseAsIs : await snapshot(base, readings.base, store);
  const { agreed, pairs, changes: own } = await compare3(both, readings, ofBase, ofHead);
  const others = await compareOtherwise(both, readings, ofBase, ofHead);
  const { changes, findings: otherwise } = worstOf(own, others, config.policy);
  const findings = [
    ...otherwise,
    ...notesOn(prepared, readings, agreed, pairs),
    ...prepared.isWhole ? idleTakes(config, prepared.match, headAsIs, baseAsIs) : [],
    ...limited && mayBeRenamed(pairs) ? [renamesLimited] : [],
    ...await noteWorkflows(sides, yamlValue)
  ];
  return { changes, findings, declarations: readings.declarations };
}
function withSuccess(change, outcomesOf) {
  const { base, head, cause } = change;
  if (cause === void 0 || !base || !head) return change;
  const success = perSuccess({ usd: change.usd, outcomes: outcomesOf(base.prompt, head.prompt) });
  return success ? { success, ...change } : change;
}
var mayBeRenamed = (pairs) => pairs.some(({ head }) => head === void 0) && pairs.some(({ base }) => base === void 0);
var renamesLimited = { kind: "renames-limited", severity: "warn" };
async function compare3(prepared, { base: since, declarations }, base, head) {
  const { renames, store } = prepared;
  const all = agreeOnPrompts(base, head, renames);
  const { pairs, findings } = withoutIgnored(pair(all.base, all.head, renames, termsOf(prepared)));
  const kept = new Set(pairs.flatMap((pair2) => [pair2.base, pair2.head]));
  const agreed = {
    base: all.base.filter((one) => kept.has(one)),
    head: all.head.filter((one) => kept.has(one)),
    findings: [...all.findings, ...findings, ...volumeChanges(pairs)]
  };
  await store.measure.prepare(countsOf(pairs));
  const priced = price(measure(pairs, store.measure), store.priceOf, cachingBy(declarations));
  const { outcomesOf } = prepared;
  const tried = priced.map(explain).map((change) => outcomesOf ? withSuccess(change, outcomesOf) : change);
  const explained = withCacheBreaks(tried, declarations);
  const changes = await withGrowthSince(prepared, { base: since, declarations }, explained);
  return { agreed, pairs, changes: withGrownLines(changes, (name) => tokenizerNamed(name).count) };
}
async function compareOtherwise(prepared, readings, base, head) {
  const others = [];
  for (const variant of variantsOf(prepared, readings, base, head)) {
    const ofHead = await snapshot(variant.selected ?? prepared.head, variant.head, prepared.store);
    const ofBase = await snapshot(base.selected, variant.base, prepared.store);
    others.push({
      variant,
      changes: (await compare3(prepared, { base: variant.base, declarations: readings.declarations }, ofBase, ofHead)).changes
    });
  }
  return others;
}

// src/judging/note-prices.ts
var STALE = 60;
function notePriceAge(changes, lists, today) {
  if (today === void 0) return [];
  const used = new Set(changes.flatMap(({ head }) => head?.price ? [head.price.source] : []));
  const own = lists?.own ?? lists?.ofHead;
  const old = [
    ...used.has("catalogue") ? [{ list: `${catalogue.name} ${catalogue.version}`, asOf: catalogue.asOf }] : [],
    ...used.has("file") && own ? [{ list: own.path, asOf: own.asOf }] : []
  ];
  const [oldest] = old.map(({ list, asOf }) => ({ list, asOf, days: daysBetween(asOf, today) })).filter(({ days }) => days > STALE).sort((a, b) => b.days - a.days);
  return oldest ? [{ kind: "prices-old", severity: "info", ...oldest }] : [];
}
function notePriceList(changes, config) {
  const { head, policyFrom, priceLists } = config;
  const { own, ofHead } = priceLists ?? {};
  if (policyFrom !== "base" || !head || !ofHead || isSame2(own, ofHead)) return [];
  const after = { models: head.models, prices: head.prices, priceLists: { own: ofHead, ofHead: void 0 } };
  const known = /* @__PURE__ */ new Map();
  const priceAfter = (model) => {
    const { service } = model;
    const key = `${model.asked}\0${service}`;
    if (!known.has(key))
      known.set(key, priceOf({ ...identify(model, after).model, service }, head.prices, after.priceLists));
    return known.get(key);
  };
  const moved2 = changes.flatMap((change) => movedBy(change, priceAfter));
  const monthly = moved2.filter(({ usdPerMonth }) => usdPerMonth !== void 0);
  const isLooser = moved2.some(({ usd }) => usd === void 0 || usd < 0n);
  return [
    {
      kind: "prices-change",
      severity: isLooser ? "warn" : "info",
      file: ofHead.path,
      models: [...new Set(moved2.map(({ model }) => model))].slice(0, NAMED),
      prompts: moved2.length,
      ...monthly.length > 0 && {
        usdPerMonth: toDecimal(monthly.reduce((sum2, { usdPerMonth = 0n }) => sum2 + usdPerMonth, 0n))
      }
    }
  ];
}
var NAMED = 10;
function movedBy({ head, workload }, priceAfter) {
  if (!head) return [];
  const counts = head.split ?? [{ model: head.model, share: allCalls, counted: head.own }];
  const cost = blendedCost(
    counts.map(({ model, share, counted }) => {
      const price2 = priceAfter(model);
      const tokens = { input: counted.total.expected, output: head.output?.perCall ?? 0 };
      return { share, cost: price2 && costOf(tokens, price2) };
    })
  );
  if (totalOf(cost) === totalOf(head.cost)) return [];
  const usd = cost && (totalOf(cost) ?? 0n) - (totalOf(head.cost) ?? 0n);
  const calls = workload.callsPerMonth;
  const isComparable2 = cost !== void 0 && head.cost !== void 0 && calls !== void 0;
  const usdPerMonth = isComparable2 && usd !== void 0 ? usd * BigInt(Math.round(calls)) : void 0;
  return [{ model: head.model.asked, usd, usdPerMonth }];
}
var totalOf = (cost) => cost && cost.input + cost.output;
function isSame2(one, other) {
  return one === other || one !== void 0 && one.path === other.path && one.digest === other.digest;
}

// src/judging/note-retirements.ts
var SOON = 90;
function retiresSoon(model, lists, today) {
  const found = retirementOf({ provider: model.provider, id: model.id, name: model.asked }, lists);
  const days = found && daysBetween(today, found.day);
  return found && days !== void 0 && days <= SOON ? { ...found, days } : void 0;
}
function noteRetirements(changes, lists, today) {
  if (today === void 0) return [];
  const byModel = /* @__PURE__ */ new Map();
  for (const change of changes) {
    const models = change.head ? routes(change.head.model) : [];
    for (const { model } of models) {
      const some = byModel.get(model.asked);
      if (some) some.push(change);
      else byModel.set(model.asked, [change]);
    }
  }
  return [...byModel].flatMap(([name, some]) => {
    const model = some[0]?.head && routedTo(some[0].head.model, name);
    const found = model && retiresSoon(model, lists, today);
    if (!found) return [];
    const chosen = some.find(
      ({ base, head }) => base !== void 0 && base.model.id !== head?.model.id && routedTo(base.model, name)?.id !== model.id
    );
    const at = (chosen ?? some[0])?.head?.model.at;
    return [
      {
        kind: "model-retires",
        severity: chosen ? "warn" : "info",
        ...at && { at },
        model: name,
        on: found.day,
        isPast: found.days <= 0,
        prompts: some.length,
        source: found.source,
        ...model.from === "default" && { assumed: true }
      }
    ];
  });
}
function routedTo(model, name) {
  return routes(model).find(({ model: { asked } }) => asked === name)?.model;
}

// src/judging/notes-on-forecast.ts
var ahead = 3;
function notesOnForecast(usage, changes, { all, groups }, states) {
  if (!usage) return [];
  const months = withoutGaps(wholeMonths(usage));
  const calls = callsByName(usage);
  const from = { file: usage.path, months, calls };
  const findings = [];
  if ((all.usdPerMonth?.delta.expected ?? 0n) !== 0n) findings.push(...costAhead(from, changes));
  for (const [i, group] of groups.entries()) {
    const { by, name, budget } = states[i] ?? {};
    if (group.touched.length === 0 || !budget || budget.state === "over" || by === void 0 || name === void 0)
      continue;
    const isOver = ({ expected }) => expected > Number(fromDecimal(budget.usdPerMonth));
    for (const found of costAhead(from, group.changes, isOver))
      findings.push({ ...found, severity: "warn", group: { by, name }, budget: budget.usdPerMonth });
  }
  return findings;
}
function costAhead({ file, months, calls }, changes, isAsked) {
  const cost = (side) => months.map((month) => costIn(month, changes, calls, side));
  const [before, after] = [cost("base"), cost("head")];
  const found = forecast(after, ahead);
  const at = found && (isAsked ? found.findIndex(isAsked) : found.length - 1);
  const then = at === void 0 ? void 0 : found?.[at];
  if (at === void 0 || !then) return [];
  const [was, is] = [before.at(-1) ?? 0, after.at(-1) ?? 0];
  const share = is === 0 ? 0 : (is - was) / is;
  return [
    {
      kind: "usage-forecast",
      severity: "info",
      file,
      month: monthAfter(months.at(-1) ?? "", at + 1),
      usdPerMonth: { low: decimal(then.low), expected: decimal(then.expected), high: decimal(then.high) },
      byChange: decimal(then.expected * share)
    }
  ];
}
var decimal = (usd) => toDecimal(BigInt(Math.round(usd)));
function costIn(month, changes, calls, side) {
  let sum2 = 0n;
  for (const { id, base, head, usd } of changes) {
    const names2 = new Set([id, head?.prompt.at.path, base?.prompt.at.path].filter((name) => name !== void 0));
    for (const name of names2) sum2 += BigInt(calls.get(name)?.get(month) ?? 0) * (usd?.[side] ?? 0n);
  }
  return Number(sum2);
}
function callsByName({ rows }) {
  const found = /* @__PURE__ */ new Map();
  for (const { prompt, month, calls } of rows) {
    if (prompt === void 0) continue;
    const known = found.get(prompt) ?? /* @__PURE__ */ new Map();
    known.set(month, (known.get(month) ?? 0) + calls);
    found.set(prompt, known);
  }
  return found;
}
function monthAfter(month, by) {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}

// src/compare/sent-bill.ts
var mostEdits3 = 600;
function sentBillOf({ base, head }, sentOf) {
  const before = base ? linesOf2(base, sentOf(base)) : [];
  const after = !head ? [] : head === base ? before : linesOf2(head, sentOf(head));
  const steps = diffArrays(before.map(keyOf5), after.map(keyOf5), { maxEditLength: mostEdits3 }) ?? [
    { removed: true, added: false, count: before.length },
    { removed: false, added: true, count: after.length }
  ];
  const lines = [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of steps) {
    for (let n = 0; n < count; n++) {
      const was = added ? void 0 : before[i++];
      const is = removed ? void 0 : after[j++];
      const line = is ?? was;
      if (line) lines.push({ ...line, base: was?.tokens, head: is?.tokens });
    }
  }
  return lines;
}
function linesOf2({ own, prompt }, sent) {
  const known = new Set(sent.map(({ part }) => part));
  const places2 = linesOfRuns(prompt);
  const lines = [];
  for (const { part, end } of [
    ...sent,
    ...own.parts.filter((part2) => !known.has(part2)).map((part2) => ({ part: part2 }))
  ]) {
    if (part.tokens === 0) continue;
    const { kind, name, role, tokens } = part;
    const line = { kind, name, role, at: places2.get(part.at) ?? part.at, tokens, varies: end?.why };
    const last = lines.at(-1);
    if (last && kind !== "slot" && last.at.path === line.at.path && keyOf5(last) === keyOf5(line)) {
      last.tokens += tokens;
      last.at = spanned(last.at, line.at);
    } else lines.push(line);
  }
  return lines;
}
function spanned(from, to) {
  const end = Math.max(from.endLine ?? from.line ?? 0, to.endLine ?? to.line ?? 0);
  return from.line !== void 0 && end > from.line ? { ...from, endLine: end } : from;
}
function keyOf5({ kind, role, name, at, varies }) {
  return JSON.stringify([kind, role, name, kind === "partial" ? at.path : "", varies]);
}

// src/judging/sent-bills.ts
var mostBills = 100;
function sentBills(changes, declarations) {
  const sentOf = (side) => cacheablePieces(side, { varies: (name) => variesIn(declarations, side.prompt.at.path, name) });
  const isAlone = changes.every(({ base }) => base === void 0);
  return changes.filter(({ cause }) => isAlone || cause !== void 0).toSorted((a, b) => sizeOf2(b) - sizeOf2(a)).slice(0, mostBills).map((change) => ({ change, parts: sentBillOf(change, sentOf) }));
}
function sizeOf2({ tokens, usd, usdPerMonth }) {
  const delta = Number(usdPerMonth?.delta.expected ?? usd?.delta.expected ?? tokens.delta.expected);
  return Math.abs(delta);
}

// src/judging/check.ts
async function check(request) {
  const prepared = await prepare(request);
  const { sides, config, base } = prepared;
  const {
    changes,
    findings: beside,
    declarations
  } = base ? await measurePair(prepared, base) : await measureOne(prepared);
  const policy = base ? config.policy : sizeLimitsOf(config.policy);
  const summary = summarize(changes, groupsOf(config.policy.limits));
  const limits = judge(changes, summary, policy);
  const groups = summary.groups.map((group) => toGroupState(group, config.policy.limits));
  const recorded = prepared.usage.base ?? prepared.usage.head;
  const findings = [
    ...limits,
    ...notes(changes, policy, limits),
    ...overCaps(changes, summary, policy),
    ...notePriceList(changes, config),
    ...noteRetirements(changes, config.priceLists, request.today),
    ...notePriceAge(changes, config.priceLists, request.today),
    ...base ? notesOnForecast(recorded, changes, summary, groups) : [],
    ...beside
  ];
  const bill = request.explain === void 0 ? void 0 : billOf(findPrompt(changes, request.explain));
  const bills = request.bills ? sentBills(changes, declarations) : void 0;
  const since = prepared.since && { ref: prepared.since.ref, sha: prepared.since.revision.sha };
  const usage = usageBasis(prepared);
  return assemble({
    promptcost: version,
    sides,
    config,
    catalogue,
    changes,
    summary,
    groups,
    findings,
    since,
    usage,
    bill,
    bills
  });
}

export {
  groupBy,
  check
};
