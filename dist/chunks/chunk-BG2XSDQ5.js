import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  require_mod
} from "./chunk-LWC2EFTY.js";
import {
  Problem
} from "./chunk-CY2V4QIA.js";
import {
  __toESM
} from "./chunk-K5Q5QNMK.js";

// src/tokens/long-cache.ts
function createLongCache(count) {
  const slots = new Int32Array(3 * SLOTS);
  const bytes = new DataView(new ArrayBuffer(KEPT + LONGEST));
  let free = 0;
  function isKept(at, view, from, length) {
    let i = 0;
    for (; i + 4 <= length; i += 4) if (bytes.getInt32(at + i, true) !== view.getInt32(from + i, true)) return false;
    for (; i < length; i++) if (bytes.getUint8(at + i) !== view.getUint8(from + i)) return false;
    return true;
  }
  function keep(view, from, length) {
    const at = free;
    for (let i = 0; i < length; i += 4) bytes.setInt32(at + i, view.getInt32(from + i, true), true);
    free = at + length >= KEPT ? 0 : at + (length + 3 & ~3);
    return at;
  }
  return (utf8, from, end, view) => {
    const length = end - from;
    if (length > LONGEST) return count(utf8, from, end);
    const hash2 = hashOf(view, from, length);
    const slot = 3 * (hash2 >>> 32 - SLOT_BITS);
    const known2 = slots[slot + 2];
    if (slots[slot] === hash2 && known2 >>> 10 === length && isKept(slots[slot + 1], view, from, length))
      return known2 & 1023;
    const tokens = count(utf8, from, end);
    slots[slot] = hash2;
    slots[slot + 1] = keep(view, from, length);
    slots[slot + 2] = length << 10 | tokens;
    return tokens;
  };
}
var SLOT_BITS = 14;
var SLOTS = 1 << SLOT_BITS;
var LONGEST = 512;
var KEPT = 1 << 20;
function hashOf(view, from, length) {
  let hash2 = length;
  for (let i = 0; i + 4 < length; i += 4)
    hash2 = Math.imul(hash2 ^ view.getInt32(from + i, true), 2654435761) ^ hash2 >>> 15;
  hash2 = Math.imul(hash2 ^ view.getInt32(from + length - 4, true), 2246822507);
  return Math.imul(hash2 ^ hash2 >>> 15, 668265263);
}

// src/tokens/cache.ts
function createCache(count) {
  const slots = new Int32Array(4 * SLOTS2);
  const countLong = createLongCache(count);
  return (utf8, from, end, view) => {
    const length = end - from;
    if (length > LONGEST_CACHED) return countLong(utf8, from, end, view);
    const mask = 3 * length;
    const first = view.getInt32(from, true) & masks[mask];
    const second = view.getInt32(from + 4, true) & masks[mask + 1];
    const third2 = view.getInt32(from + 8, true) & masks[mask + 2];
    const slot = 4 * hash(first ^ length, second, third2);
    const counted = slots[slot + 3];
    if (slots[slot] === first && slots[slot + 1] === second && slots[slot + 2] === third2 && counted >>> 8 === length) {
      return counted & 255;
    }
    const tokens = count(utf8, from, end);
    slots[slot] = first;
    slots[slot + 1] = second;
    slots[slot + 2] = third2;
    slots[slot + 3] = length << 8 | tokens;
    return tokens;
  };
}
var SLOT_BITS2 = 16;
var SLOTS2 = 1 << SLOT_BITS2;
var LONGEST_CACHED = 12;
var masks = Int32Array.from({ length: 3 * (LONGEST_CACHED + 1) }, (_, i) => {
  const bytes = Math.floor(i / 3) - 4 * (i % 3);
  return bytes >= 4 ? -1 : bytes <= 0 ? 0 : (1 << 8 * bytes) - 1;
});
function hash(first, second, third2) {
  const mixed = Math.imul(first, 2654435761) ^ Math.imul(second, 2246822507) ^ Math.imul(third2, 3266489909);
  return Math.imul(mixed ^ mixed >>> 15, 668265263) >>> 32 - SLOT_BITS2;
}

// src/tokens/create-counter.ts
function createCounter(split, countPiece) {
  return (text) => {
    const { utf8, view, end } = encode(text);
    let tokens = 0;
    for (let from = 0; from < end; ) {
      const to = split(utf8, from, end);
      tokens += countPiece(utf8, from, to, view);
      from = to;
    }
    return tokens;
  };
}
var encoder = new TextEncoder();
var PADDING = 16;
var NO_CHARACTER = 128;
var MOST_KEPT = 1 << 22;
var kept = new DataView(new ArrayBuffer(1 << 16));
function encode(text) {
  const most = 3 * text.length + PADDING;
  const view = kept.byteLength < most ? new DataView(new ArrayBuffer(most)) : kept;
  if (most <= MOST_KEPT) kept = view;
  const utf8 = new Uint8Array(view.buffer);
  const { written } = encoder.encodeInto(text, utf8);
  utf8.fill(NO_CHARACTER, written, written + PADDING);
  return { utf8, view, end: written };
}

// src/tokens/table.ts
var LABEL_BITS = 9;
var LABEL_MASK = (1 << LABEL_BITS) - 1;
var NO_LABEL = 256;
var EMPTY = 0;
var MARK_BITS = 5;
var MARK_MASK = (1 << MARK_BITS) - 1;
var markOf = (hash2) => hash2 >>> 9 & MARK_MASK;
var NEVER = 2147483647;
var UNMADE = -1;
var MAGIC = 843796050;
var HEADER = 5;
function openTable(file) {
  if (file.byteOffset % 4 !== 0) return openTable(new Uint8Array(file));
  const all = new Int32Array(file.buffer, file.byteOffset, file.byteLength >> 2);
  const [magic, ...lengths] = all.subarray(0, HEADER);
  if (magic !== MAGIC || all.length !== lengths.reduce((sum, length) => sum + length, HEADER))
    throw new Error("not a table of ranks");
  let end = HEADER;
  const [trie, splits2, pairs, filter] = lengths.map((length) => {
    end += length;
    return all.subarray(end - length, end);
  });
  return { trie, splits: splits2, pairs, filter, firstMerged: firstMade(splits2) };
}
function firstMade(splits2) {
  let token = 0;
  while (splits2[2 * token] === UNMADE) token++;
  return token;
}
function hashPair(left, right) {
  const mixed = Math.imul(Math.imul(left, 2654435761) ^ right, 2246822507);
  return (mixed ^ mixed >>> 15) >>> 0;
}
var filterBits = (hash2) => 1 << (hash2 & 31) | 1 << (hash2 >>> 5 & 31);
function joined({ pairs, filter, splits: splits2 }, left, right) {
  const hash2 = hashPair(left, right);
  const bits = filterBits(hash2);
  if ((filter[hash2 >>> Math.clz32(filter.length - 1)] & bits) !== bits) return NEVER;
  const mark = markOf(hash2);
  const mask = pairs.length - 1;
  for (let slot = hash2 >>> Math.clz32(mask); ; slot = slot + 1 & mask) {
    const found2 = pairs[slot];
    if (found2 === EMPTY) return NEVER;
    if ((found2 & MARK_MASK) !== mark) continue;
    const token = found2 >>> MARK_BITS;
    if (splits2[2 * token] === left && splits2[2 * token + 1] === right) return token;
  }
}
var FULL = 0.8;
function pairsOf(splits2, made3) {
  const bits = Math.ceil(Math.log2(made3 / FULL));
  const pairs = new Int32Array(2 ** bits);
  const filter = new Int32Array(2 ** (bits - 3));
  const mask = pairs.length - 1;
  for (let at = 0; at < splits2.length; at += 2) {
    const left = splits2[at];
    if (left === UNMADE) continue;
    const hash2 = hashPair(left, splits2[at + 1]);
    const word = hash2 >>> 32 - (bits - 3);
    filter[word] = filter[word] | filterBits(hash2);
    let slot = hash2 >>> 32 - bits;
    while (pairs[slot] !== EMPTY) slot = slot + 1 & mask;
    pairs[slot] = at >> 1 << MARK_BITS | markOf(hash2);
  }
  return { pairs, filter };
}

// src/tokens/merge-run.ts
var MOST_JOINS = 1e3;
function countRun(table, token, times) {
  let row = [{ token, times }];
  for (let joins2 = 0; joins2 < MOST_JOINS; joins2++) {
    const { made: made3, at, within } = lowestPair(table, row);
    if (made3 === NEVER) return row.reduce((sum, stretch) => sum + stretch.times, 0);
    const here = row[at];
    const next = row[at + 1];
    if (within && !isSteady(table, row[at - 1], here, made3)) return void 0;
    const instead = within ? [
      { token: made3, times: here.times >> 1 },
      { token: here.token, times: here.times & 1 }
    ] : [
      { token: here.token, times: here.times - 1 },
      { token: made3, times: 1 },
      { token: next.token, times: next.times - 1 }
    ];
    row = together([...row.slice(0, at), ...instead, ...row.slice(at + (within ? 1 : 2))]);
  }
  return void 0;
}
function lowestPair(table, row) {
  let lowest = { made: NEVER, at: -1, within: false };
  row.forEach(({ token, times }, at) => {
    const same = times > 1 ? joined(table, token, token) : NEVER;
    if (same < lowest.made) lowest = { made: same, at, within: true };
    const next = row[at + 1];
    const made3 = next ? joined(table, token, next.token) : NEVER;
    if (made3 < lowest.made) lowest = { made: made3, at, within: false };
  });
  return lowest;
}
function isSteady(table, before, { token }, made3) {
  const pairs = [joined(table, made3, token), joined(table, made3, made3)];
  if (before) pairs.push(joined(table, before.token, made3));
  return pairs.every((pair) => pair > made3);
}
function together(row) {
  const all = [];
  for (const { token, times } of row) {
    const last = all.at(-1);
    if (times === 0) continue;
    if (last?.token === token) last.times += times;
    else all.push({ token, times });
  }
  return all;
}

// src/tokens/merge-short.ts
var LONGEST_SHORT = 24;
function createShortMerge(table) {
  const tokenOfByte = Int32Array.from({ length: 256 }, (_, byte) => byteToken(table, byte));
  const ofBytes = new Int32Array(1 << 16);
  const tokens = new Int32Array(LONGEST_SHORT);
  const joins2 = new Int32Array(LONGEST_SHORT);
  function joinedBytes(left, right) {
    const slot = left << 8 | right;
    const known2 = ofBytes[slot];
    if (known2 !== 0) return known2;
    const token = joined(table, tokenOfByte[left], tokenOfByte[right]);
    ofBytes[slot] = token;
    return token;
  }
  function lowest(count) {
    let at = 0;
    for (let i = 1; i + 1 < count; i++) if (joins2[i] < joins2[at]) at = i;
    return at;
  }
  return (utf8, from, end) => {
    let count = end - from;
    for (let i = 0; i < count; i++) {
      const byte = utf8[from + i];
      tokens[i] = tokenOfByte[byte];
      if (i > 0) joins2[i - 1] = joinedBytes(utf8[from + i - 1], byte);
    }
    while (count > 1) {
      const at = lowest(count);
      const token = joins2[at];
      if (token === NEVER) break;
      count--;
      tokens[at] = token;
      for (let i = at + 1; i < count; i++) {
        tokens[i] = tokens[i + 1];
        joins2[i - 1] = joins2[i];
      }
      if (at > 0) joins2[at - 1] = joined(table, tokens[at - 1], token);
      if (at + 1 < count) joins2[at] = joined(table, token, tokens[at + 1]);
    }
    return count;
  };
}
function byteToken({ trie }, byte) {
  const slot = trie[0] + byte;
  return (trie[2 * slot + 1] >>> LABEL_BITS) - 1;
}

// src/tokens/merge.ts
function createMerge(table, singles = "bytes") {
  const { trie } = table;
  const countShort = createShortMerge(table);
  const candidates = new Int32Array(LONGEST_TOKEN);
  const candidateEnds = new Int32Array(LONGEST_TOKEN);
  let laid = new Int32Array(64);
  let begins = new Int32Array(64);
  let givenUp = new Uint8Array(64);
  const remembered = new Int32Array(2 * REMEMBERED).fill(-1);
  function findCandidates(utf8, from, end) {
    let found2 = 0;
    let slot = 0;
    for (let i = from; i < end; i++) {
      const byte = utf8[i];
      slot = trie[2 * slot] + byte;
      const word = trie[2 * slot + 1];
      if ((word & LABEL_MASK) !== byte) break;
      if (word > LABEL_MASK) {
        candidates[found2] = (word >>> LABEL_BITS) - 1;
        candidateEnds[found2++] = i + 1;
      }
    }
    return found2;
  }
  function apart(left, right) {
    const slot = 2 * (hashPair(left, right) & REMEMBERED - 1);
    const known2 = remembered[slot];
    if (known2 >> 1 === left && remembered[slot + 1] === right) return (known2 & 1) === 1;
    const answer = staysApart(table, left, right);
    remembered[slot] = left << 1 | (answer ? 1 : 0);
    remembered[slot + 1] = right;
    return answer;
  }
  function choose(found2, depth, origin) {
    for (let n = found2 - 1; n >= 0; n--) {
      if (givenUp[candidateEnds[n] - origin] === 1) continue;
      if (depth === 0 || apart(laid[depth - 1], candidates[n])) return n;
    }
    return -1;
  }
  function countLong(utf8, from, end, foundFirst) {
    if (end - from >= laid.length) {
      laid = new Int32Array(2 * (end - from));
      begins = new Int32Array(laid.length);
      givenUp = new Uint8Array(laid.length);
    }
    let stepped = false;
    let depth = 0;
    let at = from;
    for (let found2 = foundFirst; ; ) {
      const chosen = choose(found2, depth, from);
      if (chosen >= 0) {
        laid[depth] = candidates[chosen];
        begins[depth++] = at;
        at = candidateEnds[chosen];
        if (at === end) break;
        found2 = findCandidates(utf8, at, end);
      } else {
        stepped = true;
        givenUp[at - from] = 1;
        const shorter = at - 1;
        at = begins[--depth];
        found2 = findCandidates(utf8, at, shorter);
      }
    }
    if (stepped) givenUp.fill(0, 0, end - from);
    return depth;
  }
  return (utf8, from, end) => {
    const found2 = findCandidates(utf8, from, end);
    if (candidateEnds[found2 - 1] === end) return 1;
    if (singles === "characters") {
      if (found2 === 0) return end - from;
      if (!isAscii(utf8, from, end)) return countLong(utf8, from, end, found2);
    }
    if (end - from <= LONGEST_SHORT) return countShort(utf8, from, end);
    const run = candidateEnds[0] === from + 1 && isRun(utf8, from, end) ? countRun(table, candidates[0], end - from) : void 0;
    return run ?? countLong(utf8, from, end, found2);
  };
}
function isRun(utf8, from, end) {
  if (end - from < SHORTEST_RUN) return false;
  const byte = utf8[from];
  for (let i = from + 1; i < end; i++) if (utf8[i] !== byte) return false;
  return true;
}
function isAscii(utf8, from, end) {
  for (let i = from; i < end; i++) if (utf8[i] >= 128) return false;
  return true;
}
var LONGEST_TOKEN = 256;
var SHORTEST_RUN = 1e3;
var REMEMBERED = 1 << 13;
function staysApart(table, left, right) {
  const { splits: splits2, firstMerged } = table;
  let a = left;
  let b = right;
  let until = NEVER;
  for (; ; ) {
    if (joined(table, a, b) < until) return false;
    if (a > b) {
      if (a < firstMerged) return true;
      until = a;
      a = splits2[2 * a + 1];
    } else {
      if (b < firstMerged) return true;
      until = b + 1;
      b = splits2[2 * b];
    }
  }
}

// src/tokens/packed-table.ts
var PACKED_MAGIC = 843793232;
var PACKED_HEADER = 9;
var UNMERGED = 255;
var familyOf = (children) => Math.min(children, 8);
function unpackTable(file) {
  const columns = openColumns(file);
  const trie = freeSlots(columns.slots);
  const splits2 = new Int32Array(2 * columns.size).fill(UNMADE);
  unpackInto(trie, splits2, columns);
  const { pairs, filter } = pairsOf(splits2, columns.merged);
  return { trie, splits: splits2, pairs, filter, firstMerged: firstMade(splits2) };
}
function freeSlots(slots) {
  const trie = new Int32Array(2 * slots);
  trie[1] = NO_LABEL;
  for (let filled = 2; filled < trie.length; filled *= 2) trie.copyWithin(filled, 0, filled);
  return trie;
}
function isPacked(file) {
  return file.length >= 4 * PACKED_HEADER && numberAt(file, 0) === PACKED_MAGIC;
}
var numberAt = (file, i) => new DataView(file.buffer, file.byteOffset + 4 * i).getInt32(0, true);
function openColumns(file) {
  const header = Array.from({ length: PACKED_HEADER - 1 }, (_, i) => numberAt(file, i + 1));
  const [slots = 0, size = 0, merged = 0, ...lengths] = header;
  if (file.length !== lengths.reduce((sum, length) => sum + length, 4 * PACKED_HEADER))
    throw new Error("not a table of ranks");
  let end = 4 * PACKED_HEADER;
  const [children, labels, kinds3, tokens, steps] = lengths.map((length) => {
    end += length;
    return file.subarray(end - length, end);
  });
  return { children, labels, kinds: kinds3, tokens, steps, slots, size, merged };
}
function unpackInto(trie, splits2, columns) {
  const { children, labels, kinds: kinds3, tokens, steps } = columns;
  const slots = new Int32Array(children.length);
  const parents = new Int32Array(children.length);
  const tokenOf = new Int32Array(children.length);
  const firstOf = new Int32Array(familyOf(256) + 1);
  const way = new Uint8Array(256);
  const plane = Math.floor(tokens.length / 3);
  let known2 = 0;
  let next = 1;
  let at = 0;
  function nextStep() {
    let step = 0;
    for (let bits = 0; ; bits += 7) {
      const byte = steps[at++];
      step |= (byte & 127) << bits;
      if (byte < 128) return step;
    }
  }
  for (let node = 0; node < slots.length; node++) {
    const count = children[node] || (node === 0 ? 256 : 0);
    if (count === 0) continue;
    const family = familyOf(count);
    const first = firstOf[family] + nextStep();
    firstOf[family] = first;
    const base = first - labels[next - 1];
    trie[2 * slots[node]] = base;
    for (const end = next + count; next < end; next++) {
      const label = labels[next - 1];
      const slot = base + label;
      slots[next] = slot;
      parents[next] = node;
      const kind = kinds3[next - 1];
      if (kind === 0) {
        trie[2 * slot + 1] = label;
        continue;
      }
      const low = tokens[known2] | tokens[known2 + plane] << 8;
      const token = low | tokens[known2 + 2 * plane] << 16;
      known2++;
      tokenOf[next] = token;
      trie[2 * slot + 1] = token + 1 << LABEL_BITS | label;
      if (kind === UNMERGED) continue;
      let left = next;
      for (let i = kind - 1; i >= 0; i--) {
        way[i] = labels[left - 1];
        left = parents[left];
      }
      let right = 0;
      for (let i = 0; i < kind; i++) right = trie[2 * right] + way[i];
      splits2[2 * token] = tokenOf[left];
      splits2[2 * token + 1] = (trie[2 * right + 1] >>> LABEL_BITS) - 1;
    }
  }
}

// src/tokens/read-table.ts
import { existsSync, readFileSync } from "node:fs";
var folders = ["./ranks/", "../ranks/", "../../dist/ranks/"];
function readTable(name) {
  const path = folders.map((folder) => new URL(`${folder}${name}.bin`, import.meta.url)).find(existsSync);
  if (!path)
    throw new Problem(`the table of ${name} is missing from this installation`, { remedy: "Install promptcost again." });
  const file = readFileSync(path);
  return isPacked(file) ? unpackTable(file) : openTable(file);
}

// src/tokens/class-runs.ts
function readClassRuns(runs, each) {
  let from = 0;
  for (let i = 0; i < runs.length; ) {
    const letter = runs[i++];
    let length = 0;
    for (; i < runs.length && digitAt(runs, i) >= 0; i++) length = 36 * length + digitAt(runs, i);
    const to = from + (length || 1);
    each(letter, from, to);
    from = to;
  }
}
function digitAt(text, i) {
  const code3 = text.charCodeAt(i);
  return code3 < 58 ? code3 - 48 : code3 - 87;
}

// src/tokens/split/unicode-runs.ts
var unicodeRuns = "O9SRS2ROiSOfNaO7UqO6LqOaSOqSO9CO7N2OLO3NCON3OUnOU7LoOL8ULULULULULULULULULULULULULULULULULULULULULULULULULULULUL2ULULULULULULULUL2ULULULULULULULULULULULULULULULULULULULULULULULU2LULUL3U2LULU2LU3L2U4LU2LU3L3U2LU2LULULU2LUL2ULU2LU3LULU2L2CUL3C4U2LU2LU2LULULULULULULULUL2ULULULULULULULULUL2U2LULU3LULULULULULULULULULULULULULULULULULULULULULULULULULULULULUL7U2LU2L2ULU4LULULULUL1xCLrCiO4CcOeC5O7COCOhM34ULULCOULO2CL3OUO6UOU3OUOU2LUhOU9LzUL2U3L3ULULULULULULULULULULULUL5ULOULU2L2U1fL1cULULULULULULULULULULULULULULULULULOM7ULULULULULULULULULULULULULULULULULULULULULULULULULULULU2LULULULULULUL2ULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULOU12O2CO6L15O8M19OMOM2OM2OMO8CrO4C4OtMbO5C17MlNaO4C2MC2rOCM7O2M6C2M2OM4C2NaC3O2COgCMCuMrO2C2hMbCOeNaCxM9C2O4CO2MO2CmM4CM9CM3CM5OiCpM3O4CbO5CoOC6O8M9C16MoOMxC1iM3CMiCM7CaM2O2NaOCgM3OC8O2C2O2CmOC7OCO3C4O2MCM7O2M2O2M3CO8MO4C2OC3M2O2NaC2O2N6O2COMO2M3OC6O4C2O2CmOC7OC2OC2OC2O2MOM5O4M2O2M3O3MO7C4OCO7NaM2C3MObM3OC9OC3OCmOC7OC2OC5O2MCM8OM3OM3O2COfC2M2O2NaO9CM6OM3OC8O2C2O2CmOC7OC2OC5O2MCM7O2M2O2M3O7M3O4C2OC3M2O2NaOCN6OaMCOC6O3C3OC4O3C2OCOC2O3C2O3C3O3CcO4M5O3M3OM4O2CO6MOeNdOdM5C8OC3OCnOCgO2MCM7OM3OM4O7M2OC3O2CO2C2M2O2NaO8N7OCM3OC8OC3OCnOCaOC5O2MCM7OM3OM4O7M2O6C2OC2M2O2NaOC2MOcM4C9OC3OC15M2CM7OM3OM4CO5C3MN7C3M2O2NjOC6OM3OCiO3CoOC9OCO2C7O3MO4M6OMOM8O6NaO2M2OdC1cMC2M7O5C7M8ONaO13C2OCOC5OCoOCOCaMC2M9CO2C5OCOM7ONaO2C4OwCOnM2O6NkOMOMOMO4M2C8OC10O4MkOM2C5MbOM10O9MO1lC17MkCNaO6C6M4C4M3CM3C2M7C3M4CdMcCMNaM4O2U12OUO5UO2L17OCL3C95OC4O2C7OCOC4O2C15OC4O2CxOC4O2C7OCOC4O2CfOC1lOC4O2C1vO2M3O9NkO3CgOgU2eO2L6O3Ch8O2ChSCqO5C23O3N3C8O7CiM4O9CjM3ObCiM2OcCdOC3OM2OcC1gMwO3CO4CMO2NaO6NaOhM3OMNaO6C2hO7C5M2CyMCO5C1yOaCvOMcO4McOaNaCuO2C5ObC18O4CqO6NbO11CnM5O4C1hMaOMtO2MNaO6NaOdCO8MvO1dM5C1bMhC8O3NaOhM9OcM3CuMdC2NaC18MeOcC10MkO8NaO3C3NaC10O2L9ULO5U17O2U3OgM3OMlC4MC6MC2M3CO5L18C1rLdCLyC11M1sULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULUL9ULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULUL9U8L6O2U6O2L8U8L8U8L6O2U6O2L8OUOUOUOUL8U8LeO2L8U8L8U8L8U8L5OL2U5OLO3L3OL2U5O3L4O2L2U4O4L8U5O5L3OL2U5O3SbOtS2O5SO1bSOgNCO2N6O5CNaO6CdO1fMxOhUO4UO2LU3L2U3LOUO3U5O6UOUOUOU4OLU4LC4LO2L2U2O5UL4O4LON1fULN5Ok6N1oO26NmOhiNuOvgU1cL1cULU3L2ULULULU4LUL2UL6C2U3LULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULUL2O6ULULM3ULO9NO2L12OLO5LO2C1kO7COfMCnO9C7OC7OC7OC7OC7OC7OC7OC7OMwO1bCOcwSO4C2NOpN9M6OC5O2N3C2O4C2eO2M2O2C3OC2iOC4O5C17OC2mO3N4OaCwO1cCgOwNaOuN8ONfOwNaO13NfO8wC534O1sCh3hO1vC1aO2C7hO3CgNaC2OkULULULULULULULULULULULULULULULULULULULULULULULCM4OMaOCULULULULULULULULULULULULULULC2M2C1yNaM2O11C9O2ULULULULULULUL3ULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULCL8ULULU2LULULULULCO2ULULCULUL3ULULULULULULULULULULU5LU5LULULULULULULULU4LULU2LO2ULOLOLULULULUOlC3ULC3LC7MC3MC4MCnM5O4MO3N6OaC1gOcM2C1eMiOaNaO6MiC6O3COC2MNaCsM8O2CnMdOcCtO3M4C1bMeOeCNaO6C5MCaNaC5OC15MeO9C3MC8M2O2NaO6CnO3CM3C1eMCM3C2M2C5M2CMCOoC3O2CbM5O2C3M2OaC6O2C6O2C6O9C7OC7OL17OC4L9CO6L28CzM8OM2O2NaO6C8mcOcCnO4C1dO6isCa6O2C2yO12L7OcL5O5CMCaOCdOC5OCOC2OC2OC30OxCa3OiC1sO2C1iO14CcO4MgOgMgO1sC5OC3rOjNaO7UqO6LqObC2hO3C6O2C6O2C6O2C3OzCcOCqOCjOC2OCfO2CeOyC3fOcN19OcN1lOhN2O35MO3mCtO3C1dOfMNrO4CwN4O9CkNC8NO5C12M5O5CuO2C10O4C8ON5O16U14L14C26O2NaO6U10O4L10O4C14O8C1gOcUbOUfOU7OU2OLbOLfOL7OL2O3C1gOcC8nO9CmOaC8OoC6OC16OC9O1xC6O2COC18OC2O3CO2CnO2N8CnO2N7CvO8N9O1cCjOC2O5N5CmN6O4CqO1yC1kO4N2C2NgO2N1aCM3OM2O5M4C4OC3OCtO2M3O4MN9OnCtN2OCtN3OwC8OCsM2O4N5OgC1iOaCmO2N8CjO5N8CiOnN7O28C21O1jU1fOdL1fO7N6C10M4O8NaO6NaC6UmO3M5OCLmO62NvOC16OM2O3C2OgC3O1jM4CtNaCO8CmMbN4OrCiM4O16ClN7OkCnO9M3C1hMfObNuMC2M2CO9M4C19MbO7MOdCpO7NaO6M3C10MeONaO4CM2CO8CzMO2CO9M3C1cMeC4O4M4OM2NaCOCO4NkObCiOCpMcO6MC2MO1qC7OCOC4OCfOCaO7C1bMcO5NaO6M4OC8O2C2O2CmOC7OC2OC5OM2CM7O2M2O2M3O2CO6MO5C5M2O2M7O3M5ObCaOCO2COC12OCM9OMO2MOM4OM5CMCOdM2OtC1hMiC4O5NaO4MC3OuC1cMkC2OCO8NaO4mC1bM7O2M9OnC4M2OyC1cMhO3CObNaO12C17MdCO7NaO6NkOsCrO2MfO4NcO4C7O55C18MfO2tUwLwNjOcC8O2CO2C8OC2OCoM6OM2O2M4CMCM2OcNaO1yC8O2C13M7O2M7COCMOrCMaC14M7CM4O8MO8CMbC1aMgO3COiC21O5jCxOfNaO6C9OC11M8OM8COfNtO5CuO2MmOMeO21C7OC2OC12M6O3MOM2OM7CMO8NaO6C6OC2OCwM5OM2OM5CO7NaO8mCjM4O9M2CMCdOCyM7O3M5OdNaMO2dCOfNlO17CpmO2uN33OhC5gO218C2pOfCtsOgMC6MfOaC32zO5Cg7O5a1CuMiNaO1c6CftO7CvONaO6C27ONaO6CuO2M5ObC1cM7O9C4OcNaON7OClO5CjOc0C19O3NaO5iUwLwNnO2xC23O4MCM1jO7M4CdO1sC2OCMObM2OeC4qgO8CyeO15CaO6w7C4OC7OC2OC83OfCOtC3O2COeC4O8Cb0O1s4C2zO5CdO3C9O7CaO3M2O381NaOeeM1aO2MnOf2M5O3M6O8M8O2M7OuM4O44M3O3fNkOcNkO30NpO3rUqLqUqL7OLiUqLqUOU2O2UO2U2O2U4OU8L4OLOL7OLbUqLqU2OU4O2U8OU7OLqU2OU4OU5OUO3U7OLqUqLqUqLqUqLqUqLqUqLqUqLsO2UpOLpOL6UpOLpOL6UpOLpOL6UpOLpOL6UpOLpOL6ULO2N1eOe8M1jO4M1eO8MOeMOmM5OMfOuoLaCLkO6L6O5xM7OMhO2M7OM2OM5O5C1qOxMO34C19O3M7C7O2NaO4CO8xCuMOhC18M4NaOd2CsM4NaO5yCuM2CNaOdhC7OC4OC2OCfOC5hO2N9M7O15UyLyM7CO4NaOlzN1nON3ON4O24N19ONfO5eC4OCrOC2OCO2COCaOC4OCOCO6CO4COCOCOC3OC2OCO2COCOCOCOCOC2OCO2C4OC7OC4OC4OCOCaOChO5C3OC5OChOg4NdO25fNaOsmCwyoOwC37eO6C66O2C4g2OeC5rlOfChaO1wiCf2O15uC3t7O5C38gOf9e8M6oO47bk";

// src/tokens/split/character.ts
var SPACE_BAR = 32;
var UPPER = 1;
var LOWER = 2;
var CASELESS = 4;
var MARK = 8;
var NUMBER = 16;
var SPACE = 32;
var NEWLINE = 64;
var OTHER = 128;
var LETTER = UPPER | LOWER | CASELESS;
var SYMBOL = MARK | OTHER;
var bitOf = {
  U: UPPER,
  L: LOWER,
  C: CASELESS,
  M: MARK,
  N: NUMBER,
  S: SPACE,
  R: NEWLINE,
  O: OTHER
};
function classTable() {
  const classes2 = new Uint8Array(1114112).fill(OTHER);
  readClassRuns(unicodeRuns, (letter, from, to) => {
    if (letter !== "O") classes2.fill(bitOf[letter], from, to);
  });
  return classes2;
}
var ascii = new Uint8Array(256);
ascii.fill(OTHER, 0, 128);
readClassRuns(
  unicodeRuns.slice(0, 64),
  (letter, from, to) => ascii.fill(bitOf[letter], from, Math.min(to, 128))
);
var classes;
var asciiClass = (byte) => ascii[byte];
function classAt(utf8, i) {
  const lead = utf8[i];
  if (lead < 128) return ascii[lead];
  classes ??= classTable();
  return classes[codePointAt(utf8, i, lead)];
}
function codePointAt(utf8, i, lead) {
  if (lead < 128) return lead;
  const second = utf8[i + 1] & 63;
  if (lead < 224) return (lead & 31) << 6 | second;
  const third2 = utf8[i + 2] & 63;
  if (lead < 240) return (lead & 15) << 12 | second << 6 | third2;
  return (lead & 7) << 18 | second << 12 | third2 << 6 | utf8[i + 3] & 63;
}
function after(utf8, i) {
  const lead = utf8[i];
  if (lead < 128) return i + 1;
  if (lead < 224) return i + 2;
  return lead < 240 ? i + 3 : i + 4;
}

// src/tokens/split/run.ts
function runEnd(utf8, from, end, classes2) {
  for (let i = from; ; i = after(utf8, i)) {
    while (i < end && (asciiClass(utf8[i]) & classes2) !== 0) i++;
    if (i === end || utf8[i] < 128 || (classAt(utf8, i) & classes2) === 0) return i;
  }
}
function threeNumbersEnd(utf8, from, end) {
  const second = after(utf8, from);
  if (second === end || classAt(utf8, second) !== NUMBER) return second;
  const third2 = after(utf8, second);
  return third2 === end || classAt(utf8, third2) !== NUMBER ? third2 : after(utf8, third2);
}
function spaceEnd(utf8, from, end) {
  let last = from;
  let i = from;
  while (i < end && (classAt(utf8, i) & (SPACE | NEWLINE)) !== 0) {
    last = i;
    i = after(utf8, i);
  }
  return i === end || last === from ? i : last;
}
function spaceOrLinesEnd(utf8, from, end) {
  let last = from;
  let lineEnd = from;
  let i = from;
  for (let kind = 0; i < end; ) {
    kind = classAt(utf8, i);
    if ((kind & (SPACE | NEWLINE)) === 0) break;
    last = i;
    i = after(utf8, i);
    if (kind === NEWLINE) lineEnd = i;
  }
  if (lineEnd > from) return lineEnd;
  return i === end || last === from ? i : last;
}
var code = (letter) => letter.charCodeAt(0);
var APOSTROPHE = code("'");
var SLASH = code("/");
var LINE_FEED = code("\n");
var CARRIAGE_RETURN = code("\r");
var FOLD = 32;
var NO_FOLD = 0;
var [S, T, M, D, R, E, V, L] = [..."stmdrevl"].map(code);
function contractionEnd(utf8, i, fold) {
  if (utf8[i] !== APOSTROPHE) return i;
  const first = utf8[i + 1] | fold;
  if (first === S || first === T || first === M || first === D) return i + 2;
  if (fold === FOLD && utf8[i + 1] === 197 && utf8[i + 2] === 191) return i + 3;
  const second = utf8[i + 2] | fold;
  if ((first === R || first === V) && second === E) return i + 3;
  return first === L && second === L ? i + 3 : i;
}

// src/tokens/split/automaton.ts
function automaton(states3, general) {
  let made3;
  return (utf8, from, end) => {
    made3 ??= transitions(states3);
    const next = made3;
    let i = from;
    let state = 0;
    do
      state = next[state + utf8[i++]];
    while (state < ENDS);
    if (state === endCodes.here) return i - 1;
    if (state === endCodes["one back"]) return i - 2;
    return state === endCodes["after its last line break"] ? lastLineEnd(utf8, i - 2) : general(utf8, from, end);
  };
}
var threeDigits = {
  digit: { digit: "second digit" },
  "second digit": { digit: "third digit" },
  "third digit": { beyond: "here" }
};
var notSpace = (end) => ({ letter: end, digit: end, symbol: end });
var oneDigit = { digit: { beyond: "here" } };
var spacesOrLines = {
  spaces: { space: "spaces", newline: "lines", ...notSpace("one back") },
  lines: { newline: "lines", space: "spaces after lines" },
  "spaces after lines": { space: "spaces after lines", newline: "lines", ...notSpace("after its last line break") }
};
var ROW = 256;
var ENDS = 65280;
var endCodes = {
  here: ENDS,
  "one back": 65281,
  "after its last line break": 65282,
  unsure: 65283
};
function transitions(states3) {
  const rows = Object.entries(states3);
  const codes = new Map(Object.entries(endCodes));
  rows.forEach(([name], row) => {
    codes.set(name, ROW * row);
  });
  const table = new Uint16Array(ROW * rows.length);
  rows.forEach(([, moves], row) => {
    const byGroup = groups.map((kinds3) => {
      const named = kinds3.find((kind) => moves[kind]);
      const to = named ? moves[named] : kinds3 === groups[0] ? "unsure" : "here";
      return codes.get(to);
    });
    for (let byte = 0; byte < ROW; byte++) table[ROW * row + byte] = byGroup[groupOf(byte)];
  });
  return table;
}
var groups = [
  ["beyond"],
  ["letter"],
  ["capital", "letter"],
  ["digit"],
  ["newline"],
  ["bar", "space"],
  ["space"],
  ["apostrophe", "symbol"],
  ["slash", "symbol"],
  ["symbol"],
  ["control", "symbol"]
];
var DELETE = 127;
function groupOf(byte) {
  const kind = asciiClass(byte);
  if (byte >= 128) return 0;
  if ((kind & LETTER) !== 0) return kind === LOWER ? 1 : 2;
  if (kind === NUMBER) return 3;
  if (kind === NEWLINE) return 4;
  if (kind === SPACE) return byte === SPACE_BAR ? 5 : 6;
  if (byte === APOSTROPHE) return 7;
  if (byte === SLASH) return 8;
  return byte < SPACE_BAR || byte === DELETE ? 10 : 9;
}
function lastLineEnd(utf8, i) {
  let last = i;
  while (utf8[last] !== LINE_FEED && utf8[last] !== CARRIAGE_RETURN) last--;
  return last + 1;
}

// src/tokens/split/cl100k.ts
var splitAny = (numbersEnd) => (utf8, from, end) => {
  const kind = classAt(utf8, from);
  if ((kind & LETTER) !== 0) return runEnd(utf8, from, end, LETTER);
  if (kind === NUMBER) return numbersEnd(utf8, from, end);
  const contraction = contractionEnd(utf8, from, FOLD);
  if (contraction > from) return contraction;
  const second = after(utf8, from);
  const next = second < end ? classAt(utf8, second) : NEWLINE;
  if (kind !== NEWLINE && (next & LETTER) !== 0) return runEnd(utf8, second, end, LETTER);
  if ((kind & SYMBOL) !== 0 || utf8[from] === SPACE_BAR && (next & SYMBOL) !== 0) {
    return runEnd(utf8, runEnd(utf8, second, end, SYMBOL), end, NEWLINE);
  }
  return spaceOrLinesEnd(utf8, from, end);
};
var states = {
  start: {
    letter: "letters",
    digit: "digit",
    bar: "bar",
    space: "space",
    newline: "lines",
    apostrophe: "unsure",
    symbol: "symbol"
  },
  bar: { letter: "letters", symbol: "symbols", space: "spaces", newline: "lines" },
  space: { letter: "letters", space: "spaces", newline: "lines" },
  symbol: { letter: "letters", symbol: "symbols", newline: "tail" },
  letters: { letter: "letters" },
  symbols: { symbol: "symbols", newline: "tail" },
  tail: { newline: "tail", beyond: "here" },
  ...spacesOrLines
};
var splitCl100k = automaton({ ...states, ...threeDigits }, splitAny(threeNumbersEnd));
var splitQwen = automaton({ ...states, ...oneDigit }, splitAny(after));

// src/tokens/split/sign-runs.ts
var signRuns = "NxSfNaS7NqS6NqS4NyS9NS2NS4N2SNS3N2SN3SNnSNvSNcqS4NcSeN5S7NSNShN39SN8SN5S2NSN32SN3vSN5zS6N15S2N2S3N1aSNSN2SN2SN18S2NhSaNbSNS3N22S4N2uSN9SNaSNjS2NSeN6gS4N4S2N1cSfNvSN15SN63S2NaSN3lS2N6S2NSN3cSN3dS2N3iSN3mS8N3gSN7SN4SN5mSN15SN3eSN22SNfSNaS2N4lSnN2S6NkSNSNSNS4N1zSN1kS8NS6NSdN33S6N26S2N2jSNh0S9N13SaN2uSNh8S2N18S2N26S3N1zS2N4dS3NS4N10SbN8lSN3S2N48SyNuS2N3kS7NS6N4gS2NaShN9ScN3gS4N1nS5N1qS2N1sS8NbSNkpSNS3NbS3NdS3NdS3NdS2NhSoN8S1bNrS5NbS5NhSxN1rS2NS4NS2NaSNS3N5S6NSNSNSN4SNbS2N4S5N5S4NSN1mS2N4SiiNmSbN29S26NmShiNuSrkN2SwNS2xN6dS6NeS4NS2N34SN3zS1bNS1aNySqNS2hNcS5yNqSgNS4N3SpNfSN5S2N5S3N2jS2N3SN2iSN44S2N4SaNwS12N9SNgSvNbSuN8SNfSwNaS13NfS8wN534S1sNh3kS1jN1jS2N7hS3N2rSNaSN37S6N8SnN9S2N2vS2N4dS4NaS4N1mS4N2eS2N14S3NSN1dS2N1bSN2pSdNgS2N3gS4NnS3N2sS2NgS2N2xSNeS2N3jSNfnhSN3sShNajSiN3jSN18S4NgSaNmSzNSjNS4N45SfNaS7NqS6NqSbN3eS7NS7NdS2N76S3N1gS9N1lShN2S3NSdN3SN1bS19NbmSN1cSNbiSNknSNvS2N4mSNvSN7kS9N12SN20SN13S7N1uS7N2hS4NcxSNvS2N7xSN4nS5N18S4N59S7N31S2NS4N3iS4N1cS2N27S4N4SNdSNS3N2gS6N2zSN8aS2NS2N36S5NaS2NSN2wSN6ySnN2xS3NsSdN24SN3mS4N6zSN7cS3N4bSN2kS8N2bS3NS5N2lSaN5zSN2nS5N16S2NhxS2N22SdN3pStNdSNvkS5N29oS2NbjvS2N3pSN1tS9N4S2NfbS3N87S4N93SNf5lSN2SN31cS6oNgSc4N4cS38N1oS6uNaS13N2S1oN5S3NmS2N7SuN4S1pNlS1uN3SN56S2fNoaSNpSNvSNpSNvSNpSNvSNpSNvSNpSN1oSe8N1jS4N1eS8NSeNS7N1c3SNbzSNlbSNnyS2NngSN3SN3hSNchS2N7iS18N4S2sNcSfN2SfNSfNS11NnS4hN1kStNdS18N4S9N7S2NeS6N4aSrcN4ShN3SdN3S3bN4S2nN6ScN4SNfScN4S1kN8SaN6S14N8SuN2ScN4S2N1qS9gNcSeN2SdN3SaN5S1kN7SfN2SbN6S9N7S43NS2kNl3bk";

// src/tokens/split/is-sign.ts
var signs;
function isSign(codePoint) {
  signs ??= signTable();
  return signs[codePoint] === 1;
}
function signTable() {
  const table = new Uint8Array(1114112);
  readClassRuns(signRuns, (letter, from, to) => {
    if (letter === "S") table.fill(1, from, to);
  });
  return table;
}

// src/tokens/split/deepseek.ts
var splitAny2 = (utf8, from, end) => {
  const kind = kindAt(utf8, from);
  if (kind === NUMBER) return threeNumbersEnd(utf8, from, end);
  if (kind === HAN) return runOf(utf8, from, end, HAN);
  if (kind === WORD) return runOf(utf8, from, end, WORD);
  const second = after(utf8, from);
  const next = second < end ? kindAt(utf8, second) : NUMBER;
  if (kind === SIGN) {
    const isTag = utf8[from] < 128 && isAsciiLetter(utf8[second]);
    return isTag ? asciiLettersEnd(utf8, second) : signsEnd(utf8, from, end);
  }
  if (next === WORD && kind !== NEWLINE) return runOf(utf8, second, end, WORD);
  if (next === SIGN && utf8[from] === SPACE_BAR) return signsEnd(utf8, second, end);
  return kind === SPACE || kind === NEWLINE ? spacesEnd(utf8, from, end) : restEnd(utf8, from, end);
};
var WORD = 1;
var HAN = 2;
var SIGN = 4;
var REST = 128;
function kindAt(utf8, i) {
  const lead = utf8[i];
  const kind = classAt(utf8, i);
  if (lead >= 227 && lead <= 233 && isHan(codePointAt(utf8, i, lead))) return HAN;
  if ((kind & (LETTER | MARK)) !== 0) return WORD;
  if ((kind & (NUMBER | SPACE | NEWLINE)) !== 0) return kind;
  return isSign(codePointAt(utf8, i, lead)) ? SIGN : REST;
}
var isHan = (code3) => code3 >= 19968 && code3 <= 40869 || code3 >= 12352 && code3 <= 12543;
function runOf(utf8, from, end, kind) {
  let i = from;
  while (i < end && kindAt(utf8, i) === kind) i = after(utf8, i);
  return i;
}
var isAsciiLetter = (byte) => (asciiClass(byte) & LETTER) !== 0;
function asciiLettersEnd(utf8, from) {
  let i = from;
  while (isAsciiLetter(utf8[i])) i++;
  return i;
}
function signsEnd(utf8, from, end) {
  let i = runOf(utf8, from, end, SIGN);
  while (i < end && (utf8[i] === LINE_FEED || utf8[i] === CARRIAGE_RETURN)) i++;
  return i;
}
function spacesEnd(utf8, from, end) {
  let last = from;
  let lineEnd = from;
  let i = from;
  let kind = NUMBER;
  while (i < end) {
    kind = kindAt(utf8, i);
    if (kind !== SPACE && kind !== NEWLINE) break;
    last = i;
    i = after(utf8, i);
    if (kind === NEWLINE) lineEnd = i;
  }
  if (lineEnd > from) return lineEnd;
  return i === end || kind === NUMBER || kind === HAN || last === from ? i : last;
}
function restEnd(utf8, from, end) {
  let last = from;
  let i = from;
  while (i < end) {
    const kind = kindAt(utf8, i);
    if (kind !== REST) return kind === WORD && last > from ? last : i;
    last = i;
    i = after(utf8, i);
  }
  return i;
}
var splitDeepseek = automaton(
  {
    start: {
      letter: "letters",
      digit: "digit",
      bar: "bar",
      space: "space",
      newline: "lines",
      control: "unsure",
      symbol: "symbol"
    },
    bar: { letter: "letters", control: "here", symbol: "symbols", space: "spaces", newline: "lines" },
    space: { letter: "letters", space: "spaces", newline: "lines" },
    symbol: { letter: "tag", control: "here", symbol: "symbols", newline: "tail" },
    tag: { letter: "tag", beyond: "here" },
    letters: { letter: "letters" },
    ...threeDigits,
    symbols: { control: "here", symbol: "symbols", newline: "tail" },
    tail: { newline: "tail", beyond: "here" },
    ...spacesOrLines,
    spaces: { space: "spaces", newline: "lines", letter: "one back", symbol: "one back" }
  },
  splitAny2
);

// src/tokens/split/o200k.ts
var splitAny3 = (wordEnd2, numbersEnd) => (utf8, from, end) => {
  const kind = classAt(utf8, from);
  if ((kind & (LETTER | MARK)) !== 0) return wordEnd2(utf8, from, end);
  if (kind === NUMBER) return numbersEnd(utf8, from, end);
  const second = after(utf8, from);
  const next = second < end ? classAt(utf8, second) : NEWLINE;
  if ((next & (LETTER | MARK)) !== 0 && kind !== NEWLINE) return wordEnd2(utf8, second, end);
  if (kind === OTHER || next === OTHER && utf8[from] === SPACE_BAR) return symbolsEnd(utf8, second, end);
  return spaceOrLinesEnd(utf8, from, end);
};
function bareWordEnd(utf8, from, end) {
  let i = from;
  let lastShared = from;
  while (i < end) {
    const kind = classAt(utf8, i);
    if (kind === LOWER) return runEnd(utf8, i, end, LOWER | CASELESS | MARK);
    if ((kind & (UPPER | CASELESS | MARK)) === 0) break;
    i = after(utf8, i);
    if (kind !== UPPER) lastShared = i;
  }
  return lastShared > from ? lastShared : i;
}
var wordEnd = (utf8, from, end) => contractionEnd(utf8, bareWordEnd(utf8, from, end), FOLD);
function symbolsEnd(utf8, from, end) {
  let i = runEnd(utf8, from, end, SYMBOL);
  while (i < end && (utf8[i] === LINE_FEED || utf8[i] === CARRIAGE_RETURN || utf8[i] === SLASH)) i++;
  return i;
}
var states2 = {
  start: {
    capital: "capitals",
    letter: "letters",
    digit: "digit",
    bar: "bar",
    space: "space",
    newline: "lines",
    symbol: "symbol"
  },
  bar: { capital: "capitals", letter: "letters", symbol: "symbols", space: "spaces", newline: "lines" },
  space: { capital: "capitals", letter: "letters", space: "spaces", newline: "lines" },
  symbol: { capital: "capitals", letter: "letters", symbol: "symbols", newline: "tail" },
  symbols: { symbol: "symbols", newline: "tail" },
  tail: { newline: "tail", slash: "tail", beyond: "here" },
  ...spacesOrLines
};
var splitO200k = automaton(
  {
    ...states2,
    capitals: { capital: "capitals", letter: "letters", apostrophe: "unsure" },
    letters: { capital: "here", letter: "letters", apostrophe: "unsure" },
    ...threeDigits
  },
  splitAny3(wordEnd, threeNumbersEnd)
);
var splitTekken = automaton(
  {
    ...states2,
    capitals: { capital: "capitals", letter: "letters" },
    letters: { capital: "here", letter: "letters" },
    ...oneDigit
  },
  splitAny3(bareWordEnd, after)
);

// src/tokens/split/r50k.ts
var splitAny4 = (utf8, from, end) => {
  const contraction = contractionEnd(utf8, from, NO_FOLD);
  if (contraction > from) return contraction;
  const second = after(utf8, from);
  const first = utf8[from] === SPACE_BAR && second < end ? second : from;
  const kind = classAt(utf8, first);
  for (const classes2 of alike) if ((kind & classes2) !== 0) return runEnd(utf8, first, end, classes2);
  return spaceEnd(utf8, from, end);
};
var alike = [LETTER, NUMBER, SYMBOL];
var splitR50k = automaton(
  {
    start: {
      letter: "letters",
      digit: "digits",
      bar: "bar",
      space: "space",
      newline: "space",
      apostrophe: "unsure",
      symbol: "symbols"
    },
    bar: { letter: "letters", digit: "digits", symbol: "symbols", space: "spaces", newline: "spaces" },
    space: { space: "spaces", newline: "spaces" },
    letters: { letter: "letters" },
    digits: { digit: "digits" },
    symbols: { symbol: "symbols" },
    spaces: { space: "spaces", newline: "spaces", letter: "one back", digit: "one back", symbol: "one back" }
  },
  splitAny4
);

// src/tokens/encoding.ts
var splits = {
  o200k_base: splitO200k,
  cl100k_base: splitCl100k,
  p50k_base: splitR50k,
  r50k_base: splitR50k,
  qwen: splitQwen,
  deepseek: splitDeepseek,
  tekken: splitTekken
};
var open = /* @__PURE__ */ new Map();
function encoding(name) {
  const count = open.get(name) ?? openEncoding(name);
  open.set(name, count);
  return count;
}
function openEncoding(name) {
  return createCounter(splits[name], createCache(createMerge(readTable(name))));
}

// src/tokens/tokenizers/cl100k.ts
var cl100k = () => ({
  name: "cl100k_base",
  sure: { kind: "exact" },
  count: encoding("cl100k_base")
});

// src/tokens/claude/normalize.ts
var DROPPED = /(?![\t\n])[\p{Cc}\ue000-\uf8ff]/gu;
var SPACES = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f]/g;
var LONE_SURROGATES = /[\ud800-\udfff]/gu;
var PLAIN = /^[\t\n\x20-\x7e]*$/;
function normalize(text, foldsQuotes) {
  if (PLAIN.test(text)) return text;
  const composed = compose(text.replace(LONE_SURROGATES, "\uFFFD")).replaceAll("\0", " ").replace(DROPPED, "").replaceAll("\u0E4D\u0E32", "\u0E33").replace(SPACES, " ");
  return foldsQuotes ? composed.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"') : composed;
}
function compose(text) {
  if (!MANY_MARKS.test(text)) return text.normalize("NFC");
  return text.replace(FEW_MARKS, (part) => part.normalize("NFC"));
}
var MANY_MARKS = new RegExp("\\p{M}{64}", "u");
var FEW_MARKS = new RegExp("\\P{M}*\\p{M}{0,64}", "gu");

// src/tokens/claude/character-runs.ts
var characterRuns = "H9S5HiSPfDaP7UqP6LqP4HxSP9LP7O2PLP3OLPO3PUnPU7LoPL8ULULULULULULULULULULULULULULULULULULULULULULULULULULULUL2ULULULULULULULUL2ULULULULULULULULULULULULULULULULULULULULULULULU2LULUL3U2LULU2LU3L2U4LU2LU3L3U2LU2LULULU2LUL2ULU2LU3LULU2L2CUL3C4UCLUCLUCLULULULULULULULUL2ULULULULULULULULUL2UCLULU3LULULULULULULULULULULULULULULULULULULULULULULULULULULULULUL7U2LU2L2ULU4LULULULUL1xCL10C7L2P4CcPeL5P7CPCP2eLPtCdULULCPULP2L4PUP6UPU3PUPU2LUhPU9LzUL2U3L3ULULULULULULULULULULULUL5CLPULU2L2U1fL1cULULULULULULULULULULULULULULULULULP8ULULULULULULULULULULULULULULULULULULULULULULULULULULULU2LULULULULULUL2ULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULPU12P2CP6L15P13CePCPC2PC2PCP8CrP4C4PtCbP5C1kPC7EaP4C2uPC8P4C8P4C3EaC3P2CPgC1cPdC2tPeNaCxP9C2P4CP5CoP2CjPjCpP7CbP5CoPC6P8CP8C16PaCcP3C7P6C24PCgPC3P4CfP2NaPCjPC8P2C2P2CmPC7PCP3C4P3C8P2C2P2C2PCP8CP4C2PC5P2NaC2P2O6P2CP4C3PC6P4C2P2CmPC7PC2PC2PC2P4C5P4C2P2C2P4CP7C4PCP7NaC6PbC3PC9PC3PCmPC7PC2PC5P3C9PC3PC2P3CPfC4P2NaP9C4P4C3PC8P2C2P2CmPC7PC2PC5P3C8P2C2P2C2P9C2P4C2PC5P2NaPCO6PaC2PC6P3C3PC4P3C2PCPC2P3C2P3C3P3CcP4C5P3C3PC3P3CP6CPeNaO3PdCdPC3PCnPCgP3C8PC3PC3P8C2PC3P2CP2C4P2NaP8O7PC4PC8PC3PCnPCaPC5P3C8PC3PC3P8C2P6C2PC4P2NaPC3PcCdPC3PC15P2C8PC3PC3PCP5C4O7C5P2NaO9PC6PC3PCiP3CoPC9PCP2C7P8C6PCPC8P6NaP2C2PdC1mP5C7P6CP2NaP13C2PCPC5PCoPCPCjPC3P2C5PCP6CP2NaP2C4PwCPvNaOaPcC8PC10P4CjP4CgPC10P1vC1jPCP2C5NaP6C1sNaC4P2U12PUP5UP2L17PL4C95PC4P2C7PCPC4P2C15PC4P2CxPC4P2C7PCPC4P2CfPC1lPC4P2C1vPeOkP3CgPgU2eP2L6P3Ch8P2ChSCqP5C23P3CbP7CkPbClPcCkPcCdPC3PC2PcC1gP2CjPeCP4CP3NaP6OaPmNaP6C2hP7C17P5C1yPaCvPCcP4C9PdNaCuP2C5PbC18P4CqP6NaOP11CsP4C1rP2CkPbNaP6NaPdCPnC2PbC3P1dC1gPCfPC8P3NaP12C16P2C4NaC18PCbPeC1jP9NaP3C3NaC10P2L9ULP5U17P2U3P15C4PC6PC2P3CP5L5cPjCyPbULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULUL9ULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULUL9U8L6P2U6P2L8U8L8U8L6P2U6P2L8PUPUPUPUL8U8LeP2L8C8L8C8L8C8L5PL2U4CPLP3L3PL2U4CP3L4P2L2U4P4L8U5P5L3PL2U4CP3SbPtS2P5SP1bSPgOLP2O6P5LOaP6LdP2tUP4UP2LU3L2U3LPUP3U5P6UPUPUPU4PLU4LC4LP2L2U2P5UL4P4LPOgUgLgC3ULC4OPk6O1oPqUqLqOmPhiOuPvgU1cL1cULU3L2ULULULU4LUL2UL8U3LULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULUL2P6ULULP3ULP9OP2L12PLP5LP2C1kP7CPgCnP9C7PC7PC7PC7PC7PC7PC7PC7PCwP1bCPcwSH15P6HgPC2eP6C3PC2iPC4P5C17PC2mP3O4PaCwP1cCgPwOaPuO8POfPwOaP13OfP8wH534P1sHg74CwdP1vC1aP2C7hP3CgNaC2PkULULULULULULULULULULULULULULULULULULULULULULULCP5C8P3CULULULULULULULULULULULULULUL3C2aP13C9P2ULULULULULULUL3ULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULULaULULU2LULULULULCP2ULULCULUL3ULULULULULULULULULULU5LU5LULULULULULULULU4LULU2LP2ULPLPLULULULUPlL3ULCL3CbPCxP8O6PaC1gPcC1wPCPaNaPoC6P3CPC3NaCxP5CzPdCtP3C1fPCcPfCNaP6CgNaC5PC1jP9CeP2NaP6CnP3C1xPCPCPoC3P2CgP2C4PbC6P2C6P2C6P9C7PC7PL17PLeP6L28C17P5NaP6H8mcPcCnP4C1dP4H6suP2H2yP12L7PcL5P5CcPCdPC5PCPC2PC2PC30PxCa3PiC1sP2C1iP14CcP4VgP2oC5PC3rPjNaP7UqP6LqPbC2hP3C6P2C6P2C6P2C3Pz";

// src/tokens/claude/characters.ts
var UPPER2 = 1;
var LOWER2 = 2;
var CASELESS2 = 4;
var DIGIT = 8;
var ARABIC_DIGIT = 16;
var SYMBOL2 = 32;
var SPACE2 = 64;
var OTHER_DIGIT = 128;
var OTHER_NUMBER = 256;
var SELECTOR = 512;
var ALONE = 1024;
var kindOf = {
  U: UPPER2,
  L: LOWER2,
  C: CASELESS2,
  D: DIGIT,
  E: ARABIC_DIGIT,
  P: SYMBOL2,
  S: SPACE2,
  N: OTHER_DIGIT,
  O: OTHER_NUMBER,
  V: SELECTOR,
  H: ALONE
};
var kinds;
function kindTable() {
  const table = new Uint16Array(65536);
  readClassRuns(characterRuns, (letter, from, to) => table.fill(kindOf[letter], from, to));
  return table;
}
function kindAt2(text, at) {
  kinds ??= kindTable();
  return kinds[text.charCodeAt(at)];
}

// src/tokens/claude/runs.ts
var WORD2 = 1;
var DIGITS = 2;
var SYMBOLS = 4;
var SPACES2 = 8;
var OTHER_NUMBERS = 16;
var ALONES = 32;
var runOf2 = {
  [UPPER2]: WORD2,
  [LOWER2]: WORD2,
  [CASELESS2]: WORD2,
  [DIGIT]: DIGITS,
  [ARABIC_DIGIT]: DIGITS,
  [SYMBOL2]: SYMBOLS,
  [SPACE2]: SPACES2,
  [OTHER_DIGIT]: OTHER_NUMBERS,
  [OTHER_NUMBER]: OTHER_NUMBERS,
  [SELECTOR]: ALONES,
  [ALONE]: ALONES
};
function runsOf(text) {
  const kinds3 = new Uint8Array(text.length);
  const starts = new Int32Array(text.length + 1);
  let count = 0;
  let last = 0;
  let lastCharacter = 0;
  for (let at = 0; at < text.length; at++) {
    const character = kindAt2(text, at);
    if (character === lastCharacter) continue;
    lastCharacter = character;
    const kind = runAfter(last, character);
    if (kind === last) continue;
    kinds3[count] = kind;
    starts[count++] = at;
    last = kind;
  }
  starts[count] = text.length;
  return { text, count, kinds: kinds3, starts };
}
function runAfter(last, character) {
  if (character === SELECTOR && (last & (ALONES | SYMBOLS | OTHER_NUMBERS)) !== 0) return last;
  return runOf2[character];
}

// src/tokens/claude/borders.ts
var BEGINS = 1;
var ENDS2 = 2;
function bordersOf(runs, afterSpace) {
  const borders = new Uint8Array(runs.count);
  for (let i = 0; i < runs.count; i++) borders[i] = borderOf(runs, i, afterSpace);
  return borders;
}
function borderOf(runs, i, afterSpace) {
  const kind = runs.kinds[i];
  if (kind === SPACES2) return 0;
  if (kind === WORD2) return isContraction(runs, i) ? ENDS2 : BEGINS | ENDS2;
  const begins = followsSpace(runs, i, afterSpace) && !opensWord(runs, i) ? BEGINS : 0;
  return takes(runs, i) & (begins | (precedesSpace(runs, i) ? ENDS2 : 0));
}
function opensWord(runs, i) {
  return is(runs, i, "'") && runs.kinds[i + 1] === WORD2;
}
function is({ text, count, starts }, i, character) {
  const from = starts[i];
  return i >= 0 && i < count && starts[i + 1] === from + 1 && text[from] === character;
}
var SUFFIXES = /* @__PURE__ */ new Set(["s", "t", "d", "m", "ll", "re", "ve"]);
function isContraction(runs, i) {
  const { text, kinds: kinds3, starts } = runs;
  if (!is(runs, i - 1, "'") || !SUFFIXES.has(text.slice(starts[i], starts[i + 1]))) return false;
  return i < 2 || (kinds3[i - 2] & (WORD2 | SPACES2)) !== 0 || (takes(runs, i - 2) & ENDS2) === 0;
}
var NUMBERS_WITH_BORDERS = ARABIC_DIGIT | OTHER_DIGIT | OTHER_NUMBER;
function takes(runs, i) {
  const kind = runs.kinds[i];
  if (kind === SYMBOLS) return BEGINS | ENDS2;
  const first = kindAt2(runs.text, runs.starts[i]);
  const last = kindAt2(runs.text, runs.starts[i + 1] - 1);
  const bySelector = ((first | last) & SELECTOR) !== 0;
  const numbers = kind === DIGITS || kind !== ALONES && isUniform(runs, i) ? NUMBERS_WITH_BORDERS : 0;
  const those = bySelector ? SELECTOR : numbers;
  return ((first & those) !== 0 ? BEGINS : 0) | ((last & those) !== 0 ? ENDS2 : 0);
}
function isUniform({ text, starts }, i) {
  const from = starts[i];
  for (let at = from + 1; at < starts[i + 1]; at++)
    if (kindAt2(text, at) !== kindAt2(text, from)) return false;
  return true;
}
function followsSpace({ text, kinds: kinds3, starts }, i, afterSpace) {
  return i === 0 ? afterSpace : kinds3[i - 1] === SPACES2 && text[starts[i] - 1] === " ";
}
function precedesSpace({ text, kinds: kinds3, starts }, i) {
  const next = starts[i + 1];
  return kinds3[i + 1] === SPACES2 && text[next] === " " && text[next + 1] !== " ";
}

// src/tokens/claude/markers.ts
var BEGIN = "\uE000";
var END = "\uE001";
var CAPITALIZED = "\uE002";
var ALL_CAPITALS = "\uE003";

// src/tokens/claude/case.ts
var DOTTED_I = "\u0130";
var SHARP_S = "\u1E9E";
function small(letter) {
  return letter === DOTTED_I || kindAt2(letter, 0) !== UPPER2 ? letter : letter.toLowerCase();
}
var allSmall = (word) => Array.from(word, small).join("");
function spellCase(word, fewestCapitals) {
  const first = kindAt2(word, 0);
  if (first !== UPPER2 || word.includes(SHARP_S) || word[0] === DOTTED_I) return { marker: "", letters: word };
  if (word.length >= fewestCapitals && isAllCapitals(word)) return { marker: ALL_CAPITALS, letters: allSmall(word) };
  if (small(word[0]) === word[0] || hasCapitalBehind(word)) return { marker: "", letters: word };
  return { marker: CAPITALIZED, letters: allSmall(word) };
}
function isAllCapitals(word) {
  for (let at = 0; at < word.length; at++) {
    if (small(word[at]) === word[at]) return false;
  }
  return true;
}
function hasCapitalBehind(word) {
  for (let at = 1; at < word.length; at++) if (kindAt2(word, at) === UPPER2 && word[at] !== DOTTED_I) return true;
  return false;
}

// src/tokens/claude/spell.ts
function spellWord(word, { fewestCapitals }) {
  const { marker, letters } = spellCase(word, fewestCapitals);
  return marker + BEGIN + letters + END;
}
function spell(text, spelling, chunks) {
  const runs = runsOf(text);
  const borders = bordersOf(runs, spelling.afterSpace);
  let chunk = spelling.afterSpace ? messageBorder(runs, borders) : "";
  const flush = () => {
    if (chunk !== "") chunks.other(chunk);
    chunk = "";
  };
  for (let i = 0; i < runs.count; i++) {
    if (isSeam(runs, borders, i)) continue;
    const body = text.slice(runs.starts[i], runs.starts[i + 1]);
    const border = borders[i];
    if (i > 0 && !mayJoin(runs, borders, i)) flush();
    if (runs.kinds[i] === WORD2 && (border & BEGINS) !== 0) chunks.word(body);
    else chunk += ((border & BEGINS) !== 0 ? BEGIN : "") + body + ((border & ENDS2) !== 0 ? END : "");
  }
  flush();
}
function mayJoin({ kinds: kinds3 }, borders, i) {
  const marked = (borders[i - 1] & ENDS2 | borders[i] & BEGINS) !== 0;
  return !marked && joins(kinds3[i - 1], kinds3[i]);
}
var joins = (left, right) => (left & (SYMBOLS | OTHER_NUMBERS)) !== 0 && (right & (WORD2 | SYMBOLS)) !== 0;
function isSeam(runs, borders, i) {
  return runs.kinds[i] === SPACES2 && (borders[i - 1] & ENDS2) !== 0 && (borders[i + 1] & BEGINS) !== 0 && is(runs, i, " ");
}
function messageBorder(runs, borders) {
  if (opensWord(runs, 0)) return " ";
  const says = runs.kinds[0] === SPACES2 ? runs.text[0] === " " : (borders[0] & BEGINS) !== 0;
  return says ? "" : BEGIN;
}

// src/tokens/claude/count.ts
function createCount(generation, tile) {
  const costOfWord = remembering((word) => tile(spellWord(word, generation)));
  const costOfOther = remembering(tile);
  return (text) => {
    if (text === "") return 0;
    const { body, lineFeeds } = withoutTail(text, generation);
    let tokens = lineFeeds === 0 ? 0 : tile("\n".repeat(lineFeeds + LINE_FEEDS_BEHIND)) - 1;
    spell(withoutHead(text, body, generation), generation, {
      word: (word) => {
        tokens += costOfWord(word);
      },
      other: (spelled) => {
        tokens += costOfOther(spelled);
      }
    });
    return tokens;
  };
}
function remembering(cost) {
  const costs = /* @__PURE__ */ new Map();
  return (text) => {
    if (text.length > LONGEST_KEPT) return cost(text);
    const known2 = costs.get(text);
    if (known2 !== void 0) return known2;
    if (costs.size === MOST_KEPT2) costs.clear();
    const tokens = cost(text);
    costs.set(copyOf(text), tokens);
    return tokens;
  };
}
var copyOf = (text) => Buffer.from(text, "utf16le").toString("utf16le");
var LONGEST_KEPT = 48;
var MOST_KEPT2 = 1 << 15;
var LINE_FEEDS_BEHIND = 2;
function withoutTail(text, { tail, foldsQuotes }) {
  if (tail === "free")
    return { body: normalize(text.slice(0, endWithout(text, " 	\n\r\f\v")), foldsQuotes), lineFeeds: 0 };
  const normal = normalize(text, foldsQuotes);
  const end = endWithout(normal, "\n");
  return { body: normal.slice(0, end), lineFeeds: normal.length - end };
}
function endWithout(text, characters) {
  let end = text.length;
  while (end > 0 && characters.includes(text[end - 1])) end--;
  return end;
}
function withoutHead(text, body, { afterSpace }) {
  return afterSpace && text[0] === " " && body[0] === " " && body[1] !== " " ? body.slice(1) : body;
}

// src/tokens/claude/tile.ts
function createTiling(trie) {
  const kept2 = { utf8: new Uint8Array(KEPT2), fewest: new Int32Array(KEPT2 + 1) };
  return (chunk) => {
    const most = 3 * chunk.length;
    const { utf8, fewest } = most <= KEPT2 ? kept2 : { utf8: new Uint8Array(most), fewest: new Int32Array(most + 1) };
    const { written: end } = encoder2.encodeInto(chunk, utf8);
    fewest.fill(end, 0, end + 1);
    fewest[0] = 0;
    for (let from = 0; from < end; from++) {
      const tokens = fewest[from] + 1;
      if (tokens < fewest[from + 1]) fewest[from + 1] = tokens;
      for (let slot = 0, to = from; to < end; to++) {
        const byte = utf8[to];
        slot = trie[2 * slot] + byte;
        const word = trie[2 * slot + 1];
        if ((word & LABEL_MASK) !== byte) break;
        if (word > LABEL_MASK && tokens < fewest[to + 1]) fewest[to + 1] = tokens;
      }
    }
    return fewest[end];
  };
}
var KEPT2 = 1 << 10;
var encoder2 = new TextEncoder();

// src/tokens/tokenizers/claude.ts
var third = { fewestCapitals: 4, afterSpace: true, foldsQuotes: true, tail: "line feeds" };
var fourth = { ...third, fewestCapitals: Number.POSITIVE_INFINITY, foldsQuotes: false };
var fifth = { ...fourth, afterSpace: false, tail: "free" };
var claude3 = () => claude("claude-3", "claude-3", third);
var claude47 = () => claude("claude-4.7", "claude-4.7", fourth);
var claude5 = () => claude("claude-5", "claude-4.7", fifth);
function claude(name, vocabulary, generation) {
  const { trie } = readTable(vocabulary);
  return { name, sure: { kind: "estimate", band: 0.01 }, count: createCount(generation, createTiling(trie)) };
}

// src/tokens/ratio.ts
function ratio(name, times, band, mayPartDigits = false) {
  const count = encoding("o200k_base");
  const partedIn = (text) => mayPartDigits ? countIn(text, isDigit) * APART : 0;
  return {
    name,
    sure: { kind: "estimate", band },
    count: (text) => Math.round(count(text) * times),
    doubt: (text) => Math.round(countIn(text, isForeign) * FOREIGN + partedIn(text))
  };
}
var APART = 2 / 3;
var FOREIGN = 0.45;
function countIn(text, is2) {
  let found2 = 0;
  for (let i = 0; i < text.length; i++) if (is2(text.charCodeAt(i))) found2++;
  return found2;
}
var isDigit = (code3) => code3 >= 48 && code3 <= 57;
var isForeign = (code3) => code3 > 127;

// src/tokens/tokenizers/cohere.ts
var cohere = () => ratio("cohere", 1.11, 0.1);

// src/tokens/tokenizers/deepseek.ts
var deepseek = () => ({
  name: "deepseek",
  sure: { kind: "exact" },
  count: encoding("deepseek")
});

// src/tokens/sentence-piece/whole-tokens.ts
var tags = new Set(
  [
    ...[
      "table",
      "caption",
      "thead",
      "tbody",
      "tfoot",
      "tr",
      "th",
      "td",
      "h1",
      "h2",
      "h3",
      "h4",
      "h5",
      "h6",
      "blockquote"
    ],
    ...[
      "strong",
      "em",
      "b",
      "i",
      "u",
      "s",
      "sub",
      "sup",
      "code",
      "a",
      "html",
      "body",
      "img",
      "span",
      "bbox",
      "ul",
      "li"
    ],
    ...["div", "iframe", "footer"]
  ].flatMap((name) => [`<${name}>`, `</${name}>`])
);
var others = /* @__PURE__ */ new Set(["<mask>", "[multimodal]"]);
var UNUSED = /^<unused(?:0|[1-9]\d{0,3})>$/;
var MOST_UNUSED = 6241;
function wholeEnd(utf8, from) {
  const first = utf8[from];
  const last = first === LESS ? GREATER : first === BRACKET ? CLOSING : 0;
  if (last === 0) return 0;
  let i = from + 1;
  while (i < from + LONGEST2 && isNameByte(utf8[i])) i++;
  if (utf8[i] !== last) return 0;
  let token = "";
  for (let at = from; at <= i; at++) token += String.fromCharCode(utf8[at]);
  return tags.has(token) || others.has(token) || isUnused(token) ? i + 1 : 0;
}
var isUnused = (token) => UNUSED.test(token) && Number(token.slice(7, -1)) <= MOST_UNUSED;
var isNameByte = (byte) => byte >= 97 && byte <= 122 || byte >= 47 && byte <= 57;
var LONGEST2 = 13;
var LESS = 60;
var GREATER = 62;
var BRACKET = 91;
var CLOSING = 93;

// src/tokens/sentence-piece/gemma-split.ts
function createGemmaSplit(isKnown2) {
  return (utf8, from, end) => {
    const first = kinds2[utf8[from]];
    if (first === ALONE2) return from + 1;
    if (first === RUN) return runEnd2(utf8, from);
    if (first === SPACE3) {
      if (utf8[from + 1] === SPACE_BAR2) return runEnd2(utf8, from);
      return wordEnd2(utf8, from + 1, end);
    }
    const whole = first === SYMBOL3 ? wholeEnd(utf8, from) : 0;
    if (whole > 0) return whole;
    if (first === BEYOND && !isKnown2(utf8, from)) return after(utf8, from);
    return wordEnd2(utf8, from, end);
  };
  function wordEnd2(utf8, from, end) {
    let before = BEYOND;
    let i = from;
    while (i < end) {
      const kind = kinds2[utf8[i]];
      if (kind > SYMBOL3 ? !goesOn(utf8, i, kind) : before + kind === BORDER) return i;
      if (kind === SYMBOL3 && wholeEnd(utf8, i) > 0) return i;
      before = kind === SPACE3 ? SYMBOL3 : kind;
      i = kind === BEYOND ? after(utf8, i) : i + 1;
    }
    return end;
  }
  function goesOn(utf8, i, kind) {
    return kind === BEYOND ? isKnown2(utf8, i) : kind === SPACE3 && isBetweenTags(utf8, i);
  }
}
function isBetweenTags(utf8, i) {
  return utf8[i - 1] === GREATER2 && utf8[i + 1] === LESS2 && utf8[i + 2] === SLASH2 && wholeEnd(utf8, i + 1) === 0;
}
var LONGEST_RUN = 31;
function runEnd2(utf8, from) {
  let i = from + 1;
  while (i < from + LONGEST_RUN && utf8[i] === utf8[from]) i++;
  return i;
}
var LETTER2 = 1;
var SYMBOL3 = 2;
var BORDER = 3;
var BEYOND = 7;
var SPACE3 = 4;
var RUN = 5;
var ALONE2 = 6;
var code2 = (character) => character.charCodeAt(0);
var SPACE_BAR2 = code2(" ");
var LESS2 = code2("<");
var GREATER2 = code2(">");
var SLASH2 = code2("/");
var kinds2 = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (/[a-z]/i.test(character)) return LETTER2;
  if (/[\d\r\v\f]/.test(character)) return ALONE2;
  if (character === "\n" || character === "	") return RUN;
  if (character === " ") return SPACE3;
  return byte < 32 || byte >= 127 ? BEYOND : SYMBOL3;
});

// src/tokens/sentence-piece/known-characters.ts
function knownCharacters({ trie }) {
  return (utf8, start) => {
    const lead = utf8[start];
    const length = lead < 128 ? 1 : lead < 224 ? 2 : lead < 240 ? 3 : 4;
    let slot = 0;
    let word = 0;
    for (let i = start; i < start + length; i++) {
      const byte = utf8[i];
      slot = trie[2 * slot] + byte;
      word = trie[2 * slot + 1];
      if ((word & LABEL_MASK) !== byte) return false;
    }
    return word >>> LABEL_BITS > 0;
  };
}

// src/tokens/sentence-piece/gemma.ts
function gemmaCount() {
  const table = readTable("gemini");
  const merge = createMerge(table, "characters");
  const count = createCounter(createGemmaSplit(knownCharacters(table)), createCache(merge));
  return (text) => count(text.includes(SPACE_MARK) ? text.replaceAll(SPACE_MARK, " ") : text);
}
var SPACE_MARK = "\u2581";

// src/tokens/tokenizers/gemini.ts
var gemini = () => ({ name: "gemini", sure: { kind: "exact" }, count: gemmaCount() });

// src/tokens/tokenizers/grok.ts
var grok = () => ratio("grok", 1.06, 0.3, true);

// src/tokens/tokenizers/llama.ts
var llama = () => ratio("llama", 1.01, 0.06);

// src/tokens/tokenizers/mistral.ts
var mistral = () => ({ name: "mistral", sure: { kind: "exact" }, count: encoding("tekken") });

// src/tokens/tokenizers/o200k.ts
var o200k = () => ({ name: "o200k_base", sure: { kind: "exact" }, count: encoding("o200k_base") });

// src/tokens/tokenizers/p50k.ts
var p50k = () => ({ name: "p50k_base", sure: { kind: "exact" }, count: encoding("p50k_base") });

// src/tokens/tokenizers/qwen.ts
var qwen = () => {
  const count = encoding("qwen");
  return { name: "qwen", sure: { kind: "exact" }, count: (text) => count(text.normalize("NFC")) };
};

// src/tokens/tokenizers/r50k.ts
var r50k = () => ({ name: "r50k_base", sure: { kind: "exact" }, count: encoding("r50k_base") });

// src/tokens/tokenizers/unknown.ts
var unknown = () => ratio("unknown", 1.1, 0.3, true);

// src/tokens/tokenizers.ts
var makers = {
  o200k_base: o200k,
  cl100k_base: cl100k,
  p50k_base: p50k,
  r50k_base: r50k,
  "claude-3": claude3,
  "claude-4.7": claude47,
  "claude-5": claude5,
  gemini,
  llama,
  mistral,
  qwen,
  deepseek,
  cohere,
  grok,
  unknown
};
var made = /* @__PURE__ */ new Map();
function tokenizerNamed(name) {
  const tokenizer = made.get(name) ?? makers[name]();
  made.set(name, tokenizer);
  return tokenizer;
}

// src/catalogue/listed-models.ts
var listedProviders = `anthropic		*claude
arcee	
avian	
aws	
azure	openai anthropic deepseek x-ai moonshotai
baseten	
cerebras		*cerebras
cloudflare		^@cf/
cohere		^command-
cursor		^composer-
deepseek		^deepseek
doubleword	
fireworks		^accounts/fireworks/
github-copilot	
google	anthropic	*gemini
groq	
huggingface_cerebras	
huggingface_fireworks-ai	
huggingface_groq	
huggingface_hyperbolic	
huggingface_nebius	
huggingface_novita	
huggingface_nscale	
huggingface_ovhcloud	
huggingface_publicai	
huggingface_sambanova	
huggingface_together	
minimax		^minimax-m	^minimax-m	=minimax-01	=m2-her	=m2-her
mistral		~^(?![^/]+/)(?:labs-)?(?:(?:mi|code|dev|magi|mini)stral|mixtral|pixtral|voxtral|open-(?:mistral|mixtral))
modal	
moonshotai		^kimi	^moonshot
novita	
openai		^gpt-	=whisper-1	~^o[134]
openrouter	
ovhcloud	
perplexity	
quicksilverpro	
together	
typesafe		^jev-
voyageai		^voyage-
x-ai		*grok
zai	
zhipuai		^glm-	^glm-`;
var listedModels = {
  anthropic: String.raw`claude-fable-5-2	1000000	=claude-fable-5-2
claude-haiku-5-5	1000000	=claude-haiku-5-5
claude-sonnet-5-5	1000000	=claude-sonnet-5-5
claude-2	200000	^claude-2	*claude-v2
claude-3-5-haiku-latest	200000	^claude-3-5-haiku	^claude-3.5-haiku
claude-3-5-sonnet	200000	^claude-3-5-sonnet	^claude-3.5-sonnet
claude-3-7-sonnet-latest	200000	^claude-3-7-sonnet	^claude-3.7-sonnet	^claude-sonnet-3.7	^claude-sonnet-3-7
claude-3-haiku	200000	^claude-3-haiku
claude-3-opus-latest	200000	^claude-3-opus
claude-3-sonnet	200000	^claude-3-sonnet
claude-fable-5	1000000	=claude-fable-5	~^claude-fable-5-\d{8}$
claude-fable-5-1	1000000	=claude-fable-5-1	~^claude-fable-5-1-\d{8}$
claude-haiku-4-5	200000	^claude-haiku-4-5	^claude-haiku-4.5	^claude-4-5-haiku	^claude-4.5-haiku
claude-opus-4-0	200000	^claude-opus-4-0	^claude-4-opus	=claude-opus-4	=claude-opus-4-20250514
claude-opus-4-1	200000	^claude-opus-4-1	^claude-opus-4.1
claude-opus-4-5	200000	^claude-opus-4-5	^claude-opus-4.5	^claude-4-5-opus	^claude-4.5-opus
claude-opus-4-6	1000000	^claude-opus-4-6	^claude-opus-4.6	^claude-4-6-opus	^claude-4.6-opus
claude-opus-4-7	1000000	^claude-opus-4-7	^claude-opus-4.7	^claude-4-7-opus	^claude-4.7-opus
claude-opus-4-8	1000000	^claude-opus-4-8	^claude-opus-4.8	^claude-4-8-opus	^claude-4.8-opus
claude-opus-5	1000000	=claude-opus-5	~^claude-opus-5-\d{8}$	^claude-opus-5.0	^claude-5-opus	^claude-5.0-opus
claude-opus-5-5	1000000	=claude-opus-5-5	~^claude-opus-5-5-\d{8}$	^claude-opus-5.5	^claude-5-5-opus	^claude-5.5-opus
claude-sonnet-4-0	200000	^claude-sonnet-4-2025	^claude-sonnet-4-0	^claude-sonnet-4@	=claude-sonnet-4	^claude-4-sonnet
claude-sonnet-4-5	200000	^claude-sonnet-4-5	^claude-sonnet-4.5
claude-sonnet-4-6	1000000	^claude-sonnet-4-6	^claude-sonnet-4.6
claude-sonnet-5	1000000	^claude-sonnet-5	^claude-sonnet-5.0	^claude-5-sonnet	^claude-5.0-sonnet
claude-v1		=claude-v1`,
  arcee: `deepseek/deepseek-v4-flash-latest		=deepseek/deepseek-v4-flash-latest
deepseek/deepseek-v4-pro		=deepseek/deepseek-v4-pro
moonshotai/kimi-k3		=moonshotai/kimi-k3
thinkingmachines/inkling-small		=thinkingmachines/inkling-small
trinity-large-thinking		=trinity-large-thinking
zai-org/glm-5.2		=zai-org/glm-5.2`,
  avian: `Meta-Llama-3.1-405B-Instruct		=meta-llama-3.1-405b-instruct
Meta-Llama-3.1-70B-Instruct		=meta-llama-3.1-70b-instruct
Meta-Llama-3.1-8B-Instruct		=meta-llama-3.1-8b-instruct
Meta-Llama-3.3-70B-Instruct		=meta-llama-3.3-70b-instruct
deepseek/deepseek-v3.2	163000	=deepseek/deepseek-v3.2
deepseek/deepseek-v4-flash	1000000	=deepseek/deepseek-v4-flash
deepseek/deepseek-v4-pro	1000000	=deepseek/deepseek-v4-pro
deepseek/deepseek-v4-pro-0813	1000000	=deepseek/deepseek-v4-pro-0813
minimax/minimax-m2.5	196000	=minimax/minimax-m2.5
moonshotai/kimi-k2.5	262000	=moonshotai/kimi-k2.5
moonshotai/kimi-k2.6	262000	=moonshotai/kimi-k2.6
xiaomi/mimo-v2.5	1000000	=xiaomi/mimo-v2.5
xiaomi/mimo-v2.5-pro	1000000	=xiaomi/mimo-v2.5-pro
z-ai/glm-4.7	202000	=z-ai/glm-4.7
z-ai/glm-5	205000	=z-ai/glm-5
z-ai/glm-5.1	202000	=z-ai/glm-5.1
z-ai/glm-5.2	1000000	=z-ai/glm-5.2`,
  aws: `amazon.nova-2-lite-v1:0	1000000	=amazon.nova-2-lite-v1:0
anthropic.claude-fable-5-2	1000000	=anthropic.claude-fable-5-2
anthropic.claude-haiku-5-5	1000000	=anthropic.claude-haiku-5-5
anthropic.claude-sonnet-5-5	1000000	=anthropic.claude-sonnet-5-5
apac.amazon.nova-lite-v1:0	300000	=apac.amazon.nova-lite-v1:0
apac.amazon.nova-micro-v1:0	128000	=apac.amazon.nova-micro-v1:0
apac.amazon.nova-pro-v1:0	300000	=apac.amazon.nova-pro-v1:0
au.anthropic.claude-haiku-5-5	1000000	=au.anthropic.claude-haiku-5-5
au.anthropic.claude-sonnet-5-5	1000000	=au.anthropic.claude-sonnet-5-5
ca.amazon.nova-lite-v1:0	300000	=ca.amazon.nova-lite-v1:0
deepseek.v3-v1:0	163840	=deepseek.v3-v1:0
deepseek.v3.2	163840	=deepseek.v3.2
eu.amazon.nova-2-lite-v1:0	1000000	=eu.amazon.nova-2-lite-v1:0
eu.amazon.nova-lite-v1:0	300000	=eu.amazon.nova-lite-v1:0
eu.amazon.nova-micro-v1:0	128000	=eu.amazon.nova-micro-v1:0
eu.amazon.nova-pro-v1:0	300000	=eu.amazon.nova-pro-v1:0
eu.anthropic.claude-fable-5	1000000	=eu.anthropic.claude-fable-5
eu.anthropic.claude-haiku-5-5	1000000	=eu.anthropic.claude-haiku-5-5
eu.anthropic.claude-sonnet-5-5	1000000	=eu.anthropic.claude-sonnet-5-5
global.anthropic.claude-fable-5-2	1000000	=global.anthropic.claude-fable-5-2
global.anthropic.claude-haiku-5-5	1000000	=global.anthropic.claude-haiku-5-5
global.anthropic.claude-sonnet-5-5	1000000	=global.anthropic.claude-sonnet-5-5
global.moonshotai.kimi-k3	1048576	=global.moonshotai.kimi-k3
global.moonshotai.kimi-k3.1	1048576	=global.moonshotai.kimi-k3.1
global.openai.gpt-6-astra	1050000	=global.openai.gpt-6-astra
global.openai.gpt-6-luna	1050000	=global.openai.gpt-6-luna
global.openai.gpt-6-sol	1050000	=global.openai.gpt-6-sol
global.openai.gpt-6.1-sol	1050000	=global.openai.gpt-6.1-sol
global.openai.gpt-6.1-terra	1050000	=global.openai.gpt-6.1-terra
global.openai.gpt-6.2-astra	1050000	=global.openai.gpt-6.2-astra
global.openai.gpt-6.2-sol	1050000	=global.openai.gpt-6.2-sol
global.xai.grok-4.6	500000	=global.xai.grok-4.6
global.xai.grok-4.7	500000	=global.xai.grok-4.7
global.zai.glm-5.3	1000000	=global.zai.glm-5.3
google.gemma-4-26b-a4b	262144	=google.gemma-4-26b-a4b
google.gemma-4-31b	262144	=google.gemma-4-31b
google.gemma-4-e2b	131072	=google.gemma-4-e2b
in.anthropic.claude-haiku-4-5-20251001-v1:0	200000	=in.anthropic.claude-haiku-4-5-20251001-v1:0
in.anthropic.claude-opus-5	1000000	=in.anthropic.claude-opus-5
in.anthropic.claude-sonnet-5	1000000	=in.anthropic.claude-sonnet-5
jp.amazon.nova-2-lite-v1:0	1000000	=jp.amazon.nova-2-lite-v1:0
jp.anthropic.claude-haiku-5-5	1000000	=jp.anthropic.claude-haiku-5-5
minimax.minimax-m2	204608	=minimax.minimax-m2
minimax.minimax-m2.1	196608	=minimax.minimax-m2.1
minimax.minimax-m2.5	196608	=minimax.minimax-m2.5
moonshot.kimi-k2-thinking	262144	=moonshot.kimi-k2-thinking
moonshotai.kimi-k2.5	262144	=moonshotai.kimi-k2.5
nvidia.nemotron-nano-12b-v2	131072	=nvidia.nemotron-nano-12b-v2
openai.gpt-6-astra	1050000	=openai.gpt-6-astra
openai.gpt-6-luna	1050000	=openai.gpt-6-luna
openai.gpt-6-sol	1050000	=openai.gpt-6-sol
openai.gpt-6.1-sol	1050000	=openai.gpt-6.1-sol
openai.gpt-6.1-terra	1050000	=openai.gpt-6.1-terra
openai.gpt-6.2-astra	1050000	=openai.gpt-6.2-astra
openai.gpt-6.2-sol	1050000	=openai.gpt-6.2-sol
openai.gpt-oss-120b	131072	=openai.gpt-oss-120b
openai.gpt-oss-120b-1:0	131072	=openai.gpt-oss-120b-1:0
openai.gpt-oss-20b	131072	=openai.gpt-oss-20b
openai.gpt-oss-20b-1:0	131072	=openai.gpt-oss-20b-1:0
openai.gpt-oss-safeguard-120b	128000	=openai.gpt-oss-safeguard-120b
openai.gpt-oss-safeguard-20b	128000	=openai.gpt-oss-safeguard-20b
qwen.qwen3-235b-a22b-2507-v1:0	262144	=qwen.qwen3-235b-a22b-2507-v1:0
qwen.qwen3-coder-next	262144	=qwen.qwen3-coder-next
qwen.qwen3-next-80b-a3b	262144	=qwen.qwen3-next-80b-a3b
us-gov.openai.gpt-oss-120b-1:0	128000	=us-gov.openai.gpt-oss-120b-1:0
us-gov.openai.gpt-oss-20b-1:0	128000	=us-gov.openai.gpt-oss-20b-1:0
us.anthropic.claude-fable-5	1000000	=us.anthropic.claude-fable-5
us.anthropic.claude-fable-5-1	1000000	=us.anthropic.claude-fable-5-1
us.anthropic.claude-fable-5-2	1000000	=us.anthropic.claude-fable-5-2
us.anthropic.claude-haiku-5-5	1000000	=us.anthropic.claude-haiku-5-5
us.anthropic.claude-sonnet-5-5	1000000	=us.anthropic.claude-sonnet-5-5
us.moonshotai.kimi-k3	1048576	=us.moonshotai.kimi-k3
us.moonshotai.kimi-k3.1	1048576	=us.moonshotai.kimi-k3.1
us.openai.gpt-6-astra	1050000	=us.openai.gpt-6-astra
us.openai.gpt-6-luna	1050000	=us.openai.gpt-6-luna
us.openai.gpt-6-sol	1050000	=us.openai.gpt-6-sol
us.openai.gpt-6.1-sol	1050000	=us.openai.gpt-6.1-sol
us.openai.gpt-6.1-terra	1050000	=us.openai.gpt-6.1-terra
us.openai.gpt-6.2-astra	1050000	=us.openai.gpt-6.2-astra
us.openai.gpt-6.2-sol	1050000	=us.openai.gpt-6.2-sol
us.xai.grok-4.6	500000	=us.xai.grok-4.6
us.xai.grok-4.7	500000	=us.xai.grok-4.7
us.zai.glm-5.3	1000000	=us.zai.glm-5.3
xai.grok-4.3	1000000	=xai.grok-4.3
xai.grok-4.6	500000	=xai.grok-4.6
zai.glm-4.7	202752	=zai.glm-4.7
zai.glm-4.7-flash	202752	=zai.glm-4.7-flash
zai.glm-5	202752	=zai.glm-5
amazon.nova-2-sonic-v1:0	1000000	*amazon.nova-2-sonic
amazon.nova-lite-v1:0	300000	*amazon.nova-lite
amazon.nova-micro-v1:0	128000	*amazon.nova-micro
amazon.nova-premier-v1:0	1000000	*amazon.nova-premier
amazon.nova-pro-v1:0	300000	*amazon.nova-pro
amazon.nova-sonic-v1:0		*amazon.nova-sonic
amazon.titan-embed-text-v1	8192	*amazon.titan-embed-text
amazon.titan-text-express-v1		*titan-text-express
amazon.titan-text-lite-v1		*titan-text-lite
deepseek.r1-v1:0	128000	*deepseek.r1
global.amazon.nova-2-lite-v1:0	1000000	*global.amazon.nova-2-lite
global.anthropic.claude-fable-5-1-v1:0	1000000	$global.anthropic.claude-fable-5-1	*global.anthropic.claude-fable-5-1-v1
global.anthropic.claude-fable-5-v1:0	1000000	$global.anthropic.claude-fable-5	*global.anthropic.claude-fable-5-v1
global.anthropic.claude-haiku-4-5-20251001-v1:0	200000	*global.anthropic.claude-haiku-4-5-20251001
global.anthropic.claude-opus-4-5-v1:0	200000	*global.anthropic.claude-opus-4-5
global.anthropic.claude-opus-4-6-v1:0	1000000	*global.anthropic.claude-opus-4-6
global.anthropic.claude-opus-4-7-v1:0	1000000	*global.anthropic.claude-opus-4-7
global.anthropic.claude-opus-4-8-v1:0	1000000	*global.anthropic.claude-opus-4-8
global.anthropic.claude-opus-5	1000000	$global.anthropic.claude-opus-5	*global.anthropic.claude-opus-5-v1
global.anthropic.claude-opus-5-5	1000000	$global.anthropic.claude-opus-5-5	*global.anthropic.claude-opus-5-5-v1
global.anthropic.claude-sonnet-4-20250514-v1:0	200000	*global.anthropic.claude-sonnet-4-20250514
global.anthropic.claude-sonnet-4-5-20250929-v1:0	200000	*global.anthropic.claude-sonnet-4-5-20250929
global.anthropic.claude-sonnet-4-6-v1:0	1000000	*global.anthropic.claude-sonnet-4-6
global.anthropic.claude-sonnet-5-v1:0	1000000	*global.anthropic.claude-sonnet-5
global.openai.gpt-5.6-luna	1000000	*global.openai.gpt-5.6-luna
global.openai.gpt-5.6-sol	1000000	*global.openai.gpt-5.6-sol
global.openai.gpt-5.6-terra	1000000	*global.openai.gpt-5.6-terra
google.gemma-3-12b-it	128000	*google.gemma-3-12b-it
google.gemma-3-27b-it	128000	*google.gemma-3-27b-it
google.gemma-3-4b-it	128000	*google.gemma-3-4b-it
meta.llama3-1-70b-instruct-v1:0	128000	*meta.llama3-1-70b-instruct
meta.llama3-1-8b-instruct-v1:0	128000	*meta.llama3-1-8b-instruct
meta.llama3-2-11b-instruct-v1:0	128000	*meta.llama3-2-11b-instruct
meta.llama3-2-1b-instruct-v1:0	128000	*meta.llama3-2-1b-instruct
meta.llama3-2-3b-instruct-v1:0	128000	*meta.llama3-2-3b-instruct
meta.llama3-2-90b-instruct-v1:0	128000	*meta.llama3-2-90b-instruct
meta.llama3-3-70b-instruct-v1:0	128000	*meta.llama3-3-70b-instruct
meta.llama3-70b-instruct-v1:0	8192	*meta.llama3-70b-instruct
meta.llama3-8b-instruct-v1:0	8192	*meta.llama3-8b-instruct
meta.llama4-maverick-17b-instruct-v1:0	1000000	*meta.llama4-maverick-17b-instruct
meta.llama4-scout-17b-instruct-v1:0	10000000	*meta.llama4-scout-17b-instruct
mistral.devstral-2-123b	256000	*mistral.devstral-2-123b
mistral.magistral-small-2509	128000	*mistral.magistral-small-2509
mistral.ministral-3-14b-instruct	128000	*mistral.ministral-3-14b-instruct
mistral.ministral-3-3b-instruct	128000	*mistral.ministral-3-3b-instruct
mistral.ministral-3-8b-instruct	128000	*mistral.ministral-3-8b-instruct
mistral.mistral-7b-instruct-v0:2	32000	*mistral.mistral-7b-instruct-v0
mistral.mistral-large-2402-v1:0	32000	*mistral.mistral-large-2402
mistral.mistral-large-3-675b-instruct	256000	*mistral.mistral-large-3-675b-instruct
mistral.mistral-small-2402-v1:0	32000	*mistral.mistral-small-2402
mistral.mixtral-8x7b-instruct-v0:1	32000	*mistral.mixtral-8x7b-instruct-v0
mistral.pixtral-large-2502-v1:0	128000	*mistral.pixtral-large-2502
mistral.voxtral-mini-3b-2507	32000	*mistral.voxtral-mini-3b-2507
mistral.voxtral-small-24b-2507	32000	*mistral.voxtral-small-24b-2507
nvidia.nemotron-nano-3-30b:0	256000	*nvidia.nemotron-nano-3-30b
nvidia.nemotron-nano-9b-v2:0	128000	*nvidia.nemotron-nano-9b-v2
nvidia.nemotron-super-3-120b:0	256000	*nvidia.nemotron-super-3-120b
openai.gpt-5.4		=openai.gpt-5.4
openai.gpt-5.5		=openai.gpt-5.5
openai.gpt-oss-120b-1:0	128000	*openai.gpt-oss-120b-1
openai.gpt-oss-20b-1:0	128000	*openai.gpt-oss-20b-1
qwen.qwen3-32b-v1:0	32000	*qwen.qwen3-32b
qwen.qwen3-coder-30b-a3b-v1:0	256000	*qwen.qwen3-coder-30b-a3b
qwen.qwen3-coder-480b-a35b-v1:0	128000	*qwen.qwen3-coder-480b-a35b
qwen.qwen3-vl-235b-a22b-v1:0	256000	*qwen.qwen3-vl-235b-a22b
regional.amazon.nova-2-lite-v1:0	1000000	*us.amazon.nova-2-lite	*eu.amazon.nova-2-lite	*jp.amazon.nova-2-lite
regional.anthropic.claude-3-5-haiku-20241022-v1:0	200000	*claude-3-5-haiku-20241022
regional.anthropic.claude-3-5-sonnet-20240620-v1:0	200000	*claude-3-5-sonnet-20240620
regional.anthropic.claude-3-5-sonnet-20241022-v2:0	200000	*claude-3-5-sonnet-20241022
regional.anthropic.claude-3-7-sonnet-20250219-v1:0	200000	*claude-3-7-sonnet-20250219
regional.anthropic.claude-3-haiku-20240307-v1:0	200000	*claude-3-haiku-20240307
regional.anthropic.claude-3-opus-20240229-v1:0	200000	*claude-3-opus-20240229
regional.anthropic.claude-3-sonnet-20240229-v1:0	200000	*claude-3-sonnet-20240229
regional.anthropic.claude-fable-5-1-v1:0	1000000	=anthropic.claude-fable-5-1	=claude-fable-5-1	^anthropic.claude-fable-5-1-v1	^claude-fable-5-1-v1	*us.anthropic.claude-fable-5-1-v1
regional.anthropic.claude-fable-5-v1:0	1000000	=anthropic.claude-fable-5	=claude-fable-5	^anthropic.claude-fable-5-v1	^claude-fable-5-v1	*us.anthropic.claude-fable-5-v1	*au.anthropic.claude-fable-5-v1	*eu.anthropic.claude-fable-5-v1	*jp.anthropic.claude-fable-5-v1
regional.anthropic.claude-haiku-4-5-20251001-v1:0	200000	^anthropic.claude-haiku-4-5-20251001	^claude-haiku-4-5-20251001	*us.anthropic.claude-haiku-4-5-20251001	*au.anthropic.claude-haiku-4-5-20251001	*apac.anthropic.claude-haiku-4-5-20251001	*eu.anthropic.claude-haiku-4-5-20251001	*us-gov.anthropic.claude-haiku-4-5-20251001	*jp.anthropic.claude-haiku-4-5-20251001
regional.anthropic.claude-opus-4-1-20250805-v1:0	200000	^anthropic.claude-opus-4-1-20250805	^claude-opus-4-1-20250805	*us.anthropic.claude-opus-4-1-20250805	*au.anthropic.claude-opus-4-1-20250805	*apac.anthropic.claude-opus-4-1-20250805	*eu.anthropic.claude-opus-4-1-20250805	*us-gov.anthropic.claude-opus-4-1-20250805	*jp.anthropic.claude-opus-4-1-20250805
regional.anthropic.claude-opus-4-20250514-v1:0	200000	^anthropic.claude-opus-4-20250514	^claude-opus-4-20250514	*us.anthropic.claude-opus-4-20250514	*au.anthropic.claude-opus-4-20250514	*apac.anthropic.claude-opus-4-20250514	*eu.anthropic.claude-opus-4-20250514	*us-gov.anthropic.claude-opus-4-20250514	*jp.anthropic.claude-opus-4-20250514
regional.anthropic.claude-opus-4-5-v1:0	200000	^anthropic.claude-opus-4-5	^claude-opus-4-5	*us.anthropic.claude-opus-4-5	*au.anthropic.claude-opus-4-5	*apac.anthropic.claude-opus-4-5	*eu.anthropic.claude-opus-4-5	*us-gov.anthropic.claude-opus-4-5	*jp.anthropic.claude-opus-4-5
regional.anthropic.claude-opus-4-6-v1:0	1000000	^anthropic.claude-opus-4-6	^claude-opus-4-6	*us.anthropic.claude-opus-4-6	*au.anthropic.claude-opus-4-6	*apac.anthropic.claude-opus-4-6	*eu.anthropic.claude-opus-4-6	*us-gov.anthropic.claude-opus-4-6	*jp.anthropic.claude-opus-4-6
regional.anthropic.claude-opus-4-7-v1:0	1000000	^anthropic.claude-opus-4-7	^claude-opus-4-7	*us.anthropic.claude-opus-4-7	*au.anthropic.claude-opus-4-7	*apac.anthropic.claude-opus-4-7	*eu.anthropic.claude-opus-4-7	*us-gov.anthropic.claude-opus-4-7	*jp.anthropic.claude-opus-4-7
regional.anthropic.claude-opus-4-8-v1:0	1000000	^anthropic.claude-opus-4-8	^claude-opus-4-8	*us.anthropic.claude-opus-4-8	*au.anthropic.claude-opus-4-8	*eu.anthropic.claude-opus-4-8	*jp.anthropic.claude-opus-4-8
regional.anthropic.claude-opus-5	1000000	=anthropic.claude-opus-5	=claude-opus-5	^anthropic.claude-opus-5-v1	^claude-opus-5-v1	=us.anthropic.claude-opus-5	=au.anthropic.claude-opus-5	=eu.anthropic.claude-opus-5	=jp.anthropic.claude-opus-5	*us.anthropic.claude-opus-5-v1	*au.anthropic.claude-opus-5-v1	*eu.anthropic.claude-opus-5-v1	*jp.anthropic.claude-opus-5-v1
regional.anthropic.claude-opus-5-5	1000000	=anthropic.claude-opus-5-5	=claude-opus-5-5	^anthropic.claude-opus-5-5-v1	^claude-opus-5-5-v1	=us.anthropic.claude-opus-5-5	=au.anthropic.claude-opus-5-5	=eu.anthropic.claude-opus-5-5	=jp.anthropic.claude-opus-5-5	*us.anthropic.claude-opus-5-5-v1	*au.anthropic.claude-opus-5-5-v1	*eu.anthropic.claude-opus-5-5-v1	*jp.anthropic.claude-opus-5-5-v1
regional.anthropic.claude-sonnet-4-20250514-v1:0	200000	^anthropic.claude-sonnet-4-20250514	^claude-sonnet-4-20250514	*us.anthropic.claude-sonnet-4-20250514	*au.anthropic.claude-sonnet-4-20250514	*apac.anthropic.claude-sonnet-4-20250514	*eu.anthropic.claude-sonnet-4-20250514	*us-gov.anthropic.claude-sonnet-4-20250514	*jp.anthropic.claude-sonnet-4-20250514
regional.anthropic.claude-sonnet-4-5-20250929-v1:0	200000	^anthropic.claude-sonnet-4-5-20250929	^claude-sonnet-4-5-20250929	*us.anthropic.claude-sonnet-4-5-20250929	*au.anthropic.claude-sonnet-4-5-20250929	*apac.anthropic.claude-sonnet-4-5-20250929	*eu.anthropic.claude-sonnet-4-5-20250929	*us-gov.anthropic.claude-sonnet-4-5-20250929	*jp.anthropic.claude-sonnet-4-5-20250929
regional.anthropic.claude-sonnet-4-6-v1:0	1000000	^anthropic.claude-sonnet-4-6	^claude-sonnet-4-6	*us.anthropic.claude-sonnet-4-6	*au.anthropic.claude-sonnet-4-6	*apac.anthropic.claude-sonnet-4-6	*eu.anthropic.claude-sonnet-4-6	*us-gov.anthropic.claude-sonnet-4-6	*jp.anthropic.claude-sonnet-4-6
regional.anthropic.claude-sonnet-5-v1:0	1000000	^anthropic.claude-sonnet-5	^claude-sonnet-5	*us.anthropic.claude-sonnet-5	*au.anthropic.claude-sonnet-5	*apac.anthropic.claude-sonnet-5	*eu.anthropic.claude-sonnet-5	*us-gov.anthropic.claude-sonnet-5	*jp.anthropic.claude-sonnet-5
regional.openai.gpt-5.6-luna	1000000	^openai.gpt-5.6-luna	^gpt-5.6-luna	*us.openai.gpt-5.6-luna	*in.openai.gpt-5.6-luna
regional.openai.gpt-5.6-sol	1000000	^openai.gpt-5.6-sol	^gpt-5.6-sol	*us.openai.gpt-5.6-sol
regional.openai.gpt-5.6-terra	1000000	^openai.gpt-5.6-terra	^gpt-5.6-terra	*us.openai.gpt-5.6-terra	*in.openai.gpt-5.6-terra
writer.palmyra-x4-v1:0	128000	*writer.palmyra-x4
writer.palmyra-x5-v1:0	128000	*writer.palmyra-x5`,
  azure: `chat-latest	400000	=chat-latest
deepseek-v4-pro	1000000	=deepseek-v4-pro
gpt-5.3-codex-spark	128000	=gpt-5.3-codex-spark
gpt-5.6-cyber	400000	=gpt-5.6-cyber
gpt-6-cyber	1050000	=gpt-6-cyber
gpt-6.1-sol	1050000	=gpt-6.1-sol
gpt-6.1-terra	1050000	=gpt-6.1-terra
gpt-6.2-astra	1050000	=gpt-6.2-astra
gpt-6.2-sol	1050000	=gpt-6.2-sol
gpt-daybreak-blue-latest	1050000	=gpt-daybreak-blue-latest
gpt-daybreak-red-latest	400000	=gpt-daybreak-red-latest
ada		=ada	=text-embedding-ada	=text-embedding-ada-002	=text-embedding-ada-002-v2
babbage		=babbage	=babbage-002
curie		=curie	=text-curie	=text-curie-001
davinci		=davinci	=davinci-002	=text-davinci	=text-davinci-002
mai-ds-r1:free	163840	=mai-ds-r1:free
o1	200000	=o1	=o1-2024-12-17
o1-mini	128000	=o1-mini	=o1-mini-2024-09-12
o1-preview	128000	=o1-preview	=o1-preview-2024-09-12
o3-2025-04-16	200000	=o3	=o3-2025-04-16
o3-mini	200000	=o3-mini	=o3-mini-2025-01-31
o4-mini	200000	*o4-mini	*o4-mini-2025-04-16
phi-3-medium-128k-instruct	131072	=phi-3-medium-128k-instruct
phi-3-mini-128k-instruct	131072	=phi-3-mini-128k-instruct
phi-3.5-mini-128k-instruct	131072	=phi-3.5-mini-128k-instruct
phi-4	16384	=phi-4
phi-4-mini-instruct	131072	=phi-4-mini-instruct
phi-4-multimodal-instruct	131072	=phi-4-multimodal-instruct
phi-4-reasoning-plus	32768	=phi-4-reasoning-plus
phi-4-reasoning-plus:free	32768	=phi-4-reasoning-plus:free
phi-4-reasoning:free	32768	=phi-4-reasoning:free
text-embedding-3-large	8192	=text-embedding-3-large
text-embedding-3-small	8192	=text-embedding-3-small
wizardlm-2-8x22b		=wizardlm-2-8x22b`,
  baseten: `deepseek-ai/DeepSeek-V4.1-Flash	1048576	=deepseek-ai/deepseek-v4.1-flash
deepseek-ai/DeepSeek-V4.1-Flash-1017	1048576	=deepseek-ai/deepseek-v4.1-flash-1017
deepseek-ai/DeepSeek-V4.1-Flash-1017-Fast	1048576	=deepseek-ai/deepseek-v4.1-flash-1017-fast
deepseek-ai/DeepSeek-V4.1-Flash-Fast	1048576	=deepseek-ai/deepseek-v4.1-flash-fast
moonshotai/Kimi-K3.1-Pro	1048576	=moonshotai/kimi-k3.1-pro
zai-org/GLM-5.3-Fast	1048576	=zai-org/glm-5.3-fast
deepseek-ai/DeepSeek-V4-Flash-0731	1048000	=deepseek-ai/deepseek-v4-flash-0731
deepseek-ai/DeepSeek-V4-Pro	1048000	=deepseek-ai/deepseek-v4-pro
deepseek-ai/DeepSeek-V4-Pro-0813	1048000	=deepseek-ai/deepseek-v4-pro-0813
moonshotai/Kimi-K2.6	262000	=moonshotai/kimi-k2.6
moonshotai/Kimi-K2.7-Code	262000	=moonshotai/kimi-k2.7-code
moonshotai/Kimi-K3	1048000	=moonshotai/kimi-k3
nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B	202000	=nvidia/nvidia-nemotron-3-ultra-550b-a55b
openai/gpt-oss-120b	128000	=openai/gpt-oss-120b
thinkingmachines/inkling	1048000	=thinkingmachines/inkling
thinkingmachines/inkling-small	1048000	=thinkingmachines/inkling-small
zai-org/GLM-4.7	200000	=zai-org/glm-4.7
zai-org/GLM-5.2	1048000	=zai-org/glm-5.2
zai-org/GLM-5.2-Fast	1048000	=zai-org/glm-5.2-fast
zai-org/GLM-5.3	1048000	=zai-org/glm-5.3
zai-org/GLM-5.3-Flash	1048000	=zai-org/glm-5.3-flash`,
  cerebras: `qwen-3.8-27b	131072	=qwen-3.8-27b
gemma-4-31b	131072	=gemma-4-31b	^cerebras/gemma-4-31b	^cerebras:gemma-4-31b
gpt-oss-120b	131072	=gpt-oss-120b	^cerebras/gpt-oss-120b	^cerebras:gpt-oss-120b
llama-3.3-70b	128000	=llama-3.3-70b	^cerebras/llama-3.3-70b	^cerebras:llama-3.3-70b
llama3.1-8b	32768	=llama3.1-8b	^cerebras/llama3.1-8b	^cerebras:llama3.1-8b
qwen-3-32b	131072	=qwen-3-32b	^cerebras/qwen-3-32b	^cerebras:qwen-3-32b
qwen-3-coder-480b		=qwen-3-coder-480b
zai-glm-4.7	131072	=zai-glm-4.7	^cerebras/zai-glm-4.7	^cerebras:zai-glm-4.7`,
  cloudflare: `@cf/deepseek-ai/deepseek-v4.1-flash-1017	1048576	=@cf/deepseek-ai/deepseek-v4.1-flash-1017
@cf/thinkingmachines/inkling-2-small	1048576	=@cf/thinkingmachines/inkling-2-small
@cf/zai-org/glm-5.3	1048576	=@cf/zai-org/glm-5.3
@cf/ai4bharat/indictrans2-en-indic-1B		=@cf/ai4bharat/indictrans2-en-indic-1b
@cf/aisingapore/gemma-sea-lion-v4-27b-it		=@cf/aisingapore/gemma-sea-lion-v4-27b-it
@cf/baai/bge-base-en-v1.5		=@cf/baai/bge-base-en-v1.5
@cf/baai/bge-large-en-v1.5		=@cf/baai/bge-large-en-v1.5
@cf/baai/bge-m3		=@cf/baai/bge-m3
@cf/baai/bge-reranker-base		=@cf/baai/bge-reranker-base
@cf/baai/bge-small-en-v1.5		=@cf/baai/bge-small-en-v1.5
@cf/deepseek-ai/deepseek-r1-distill-qwen-32b		=@cf/deepseek-ai/deepseek-r1-distill-qwen-32b
@cf/deepseek-ai/deepseek-v4-flash-0731		=@cf/deepseek-ai/deepseek-v4-flash-0731
@cf/deepseek-ai/deepseek-v4-pro-0813		=@cf/deepseek-ai/deepseek-v4-pro-0813
@cf/google/gemma-3-12b-it		=@cf/google/gemma-3-12b-it
@cf/google/gemma-4-26b-a4b-it	256000	=@cf/google/gemma-4-26b-a4b-it
@cf/huggingface/distilbert-sst-2-int8		=@cf/huggingface/distilbert-sst-2-int8
@cf/ibm-granite/granite-4.0-h-micro		=@cf/ibm-granite/granite-4.0-h-micro
@cf/meta/llama-2-7b-chat-fp16		=@cf/meta/llama-2-7b-chat-fp16
@cf/meta/llama-3-8b-instruct		=@cf/meta/llama-3-8b-instruct
@cf/meta/llama-3-8b-instruct-awq		=@cf/meta/llama-3-8b-instruct-awq
@cf/meta/llama-3.1-70b-instruct-fp8-fast		=@cf/meta/llama-3.1-70b-instruct-fp8-fast
@cf/meta/llama-3.1-8b-instruct		=@cf/meta/llama-3.1-8b-instruct
@cf/meta/llama-3.1-8b-instruct-awq		=@cf/meta/llama-3.1-8b-instruct-awq
@cf/meta/llama-3.1-8b-instruct-fp8		=@cf/meta/llama-3.1-8b-instruct-fp8
@cf/meta/llama-3.1-8b-instruct-fp8-fast		=@cf/meta/llama-3.1-8b-instruct-fp8-fast	=@cf/meta/llama-3.1-8b-instruct-fast
@cf/meta/llama-3.2-11b-vision-instruct		=@cf/meta/llama-3.2-11b-vision-instruct
@cf/meta/llama-3.2-1b-instruct		=@cf/meta/llama-3.2-1b-instruct
@cf/meta/llama-3.2-3b-instruct		=@cf/meta/llama-3.2-3b-instruct
@cf/meta/llama-3.3-70b-instruct-fp8-fast	24000	=@cf/meta/llama-3.3-70b-instruct-fp8-fast
@cf/meta/llama-4-scout-17b-16e-instruct		=@cf/meta/llama-4-scout-17b-16e-instruct
@cf/meta/llama-guard-3-8b		=@cf/meta/llama-guard-3-8b
@cf/meta/m2m100-1.2b		=@cf/meta/m2m100-1.2b
@cf/mistral/mistral-7b-instruct-v0.1		=@cf/mistral/mistral-7b-instruct-v0.1
@cf/mistralai/mistral-small-3.1-24b-instruct		=@cf/mistralai/mistral-small-3.1-24b-instruct
@cf/moondream/moondream3.1-9B-A2B		=@cf/moondream/moondream3.1-9b-a2b
@cf/moonshotai/kimi-k2.5		=@cf/moonshotai/kimi-k2.5
@cf/moonshotai/kimi-k2.6		=@cf/moonshotai/kimi-k2.6
@cf/moonshotai/kimi-k2.7-code		=@cf/moonshotai/kimi-k2.7-code
@cf/nvidia/nemotron-3-120b-a12b		=@cf/nvidia/nemotron-3-120b-a12b
@cf/openai/gpt-oss-120b	128000	=@cf/openai/gpt-oss-120b
@cf/openai/gpt-oss-20b	128000	=@cf/openai/gpt-oss-20b
@cf/pfnet/plamo-embedding-1b		=@cf/pfnet/plamo-embedding-1b
@cf/qwen/qwen2.5-coder-32b-instruct		=@cf/qwen/qwen2.5-coder-32b-instruct
@cf/qwen/qwen3-30b-a3b-fp8		=@cf/qwen/qwen3-30b-a3b-fp8
@cf/qwen/qwen3-embedding-0.6b		=@cf/qwen/qwen3-embedding-0.6b
@cf/qwen/qwen3.8-27b	262144	=@cf/qwen/qwen3.8-27b
@cf/qwen/qwq-32b		=@cf/qwen/qwq-32b
@cf/zai-org/glm-4.7-flash	131072	=@cf/zai-org/glm-4.7-flash
@cf/zai-org/glm-5.2		=@cf/zai-org/glm-5.2
@cf/zai-org/glm-5.3-flash		=@cf/zai-org/glm-5.3-flash`,
  cohere: `c4ai-aya-expanse-32b	128000	*aya-expanse-32b
c4ai-aya-expanse-8b	8192	*aya-expanse-8b
command		=command
command-a		=command-a	=command-a-03-2025
command-light	4096	^command-light
command-r		=command-r	=command-r-08-2024
command-r-plus		=command-r-plus	=command-r-plus-08-2024
command-r7b		=command-r7b	=command-r7b-12-2024
embed-v4.0	128000	=embed-v4.0`,
  cursor: String.raw`composer-2.5	200000	=composer-2.5	~^composer-2\.5\[fast=false\]$
composer-2.5-fast	200000	=composer-2.5-fast	~^composer-2\.5\[fast=true\]$
grok-4.5	256000	=grok-4.5	~^grok-4\.5\[fast=false\]$
grok-4.5-fast	256000	=grok-4.5-fast	~^grok-4\.5\[fast=true\]$
grok-4.6	256000	=grok-4.6	~^grok-4\.6\[fast=false\]$
grok-4.6-fast	256000	=grok-4.6-fast	~^grok-4\.6\[fast=true\]$`,
  deepseek: `deepseek-flash	1000000	=deepseek-flash
deepseek-chat	64000	^deepseek-chat	=deepseek-chat-v3-0324
deepseek-reasoner	64000	=deepseek-reasoner	^deepseek-r1	=deepseek-r1-0528
deepseek-v3.1-terminus	128000	=deepseek-v3.1-terminus
deepseek-v3.2	128000	=deepseek-v3.2
deepseek-v3.2-exp	128000	=deepseek-v3.2-exp
deepseek-v4-flash	1000000	^deepseek-v4-flash
deepseek-v4-pro	1000000	^deepseek-v4-pro`,
  doubleword: `Qwen/Qwen3-14B-FP8		=qwen/qwen3-14b-fp8
Qwen/Qwen3-Embedding-8B		=qwen/qwen3-embedding-8b
Qwen/Qwen3-VL-235B-A22B-Instruct-FP8		=qwen/qwen3-vl-235b-a22b-instruct-fp8
Qwen/Qwen3-VL-30B-A3B-Instruct-FP8		=qwen/qwen3-vl-30b-a3b-instruct-fp8
Qwen/Qwen3.5-35B-A3B-FP8		=qwen/qwen3.5-35b-a3b-fp8
Qwen/Qwen3.5-397B-A17B		=qwen/qwen3.5-397b-a17b
Qwen/Qwen3.5-9B		=qwen/qwen3.5-9b
Qwen/Qwen3.6-35B-A3B-FP8		=qwen/qwen3.6-35b-a3b-fp8
Qwen/Qwen3.8-27B-FP8	262144	=qwen/qwen3.8-27b-fp8
deepseek-ai/DeepSeek-V4-Flash		=deepseek-ai/deepseek-v4-flash
deepseek-ai/DeepSeek-V4-Flash-0731		=deepseek-ai/deepseek-v4-flash-0731
deepseek-ai/DeepSeek-V4-Pro		=deepseek-ai/deepseek-v4-pro
deepseek-ai/DeepSeek-V4.1-Flash		=deepseek-ai/deepseek-v4.1-flash
google/gemma-4-31B-it		=google/gemma-4-31b-it
mistralai/Devstral-2-123B-Instruct-2512		=mistralai/devstral-2-123b-instruct-2512
moonshotai/Kimi-K2.6		=moonshotai/kimi-k2.6
moonshotai/kimi-k3	1048576	=moonshotai/kimi-k3
nvidia/NVIDIA-Nemotron-3-Super-120B-A12B-NVFP4		=nvidia/nvidia-nemotron-3-super-120b-a12b-nvfp4
openai/gpt-oss-20b		=openai/gpt-oss-20b
zai-org/GLM-5.1-FP8		=zai-org/glm-5.1-fp8
zai-org/GLM-5.2-FP8	1048576	=zai-org/glm-5.2-fp8`,
  fireworks: `accounts/fireworks/models/deepseek-v4p1-flash	1000000	=accounts/fireworks/models/deepseek-v4p1-flash
accounts/fireworks/models/deepseek-v4p1-flash-1017	1000000	=accounts/fireworks/models/deepseek-v4p1-flash-1017
accounts/fireworks/models/ember-1	1048576	=accounts/fireworks/models/ember-1
accounts/fireworks/models/glm-5p3	1048573	=accounts/fireworks/models/glm-5p3
accounts/fireworks/models/glm-5p3-flash	1048573	=accounts/fireworks/models/glm-5p3-flash
accounts/fireworks/models/kimi-k3p1-pro	1048576	=accounts/fireworks/models/kimi-k3p1-pro
accounts/fireworks/models/minimax-m3p1-flash	1000000	=accounts/fireworks/models/minimax-m3p1-flash
accounts/fireworks/models/muse-spark-open	1048576	=accounts/fireworks/models/muse-spark-open
accounts/fireworks/models/qwen3p8-2p4t-a95b	262144	=accounts/fireworks/models/qwen3p8-2p4t-a95b
accounts/fireworks/models/qwen3p8-max	262144	=accounts/fireworks/models/qwen3p8-max
accounts/fireworks/routers/deepseek-flash-latest	1000000	=accounts/fireworks/routers/deepseek-flash-latest
accounts/fireworks/routers/deepseek-v4p1-flash-1017-spot	1000000	=accounts/fireworks/routers/deepseek-v4p1-flash-1017-spot
accounts/fireworks/routers/deepseek-v4p1-flash-1017-ultrafast	1000000	=accounts/fireworks/routers/deepseek-v4p1-flash-1017-ultrafast
accounts/fireworks/routers/deepseek-v4p1-flash-spot	1000000	=accounts/fireworks/routers/deepseek-v4p1-flash-spot
accounts/fireworks/routers/glm-5p3-fast	1048572	=accounts/fireworks/routers/glm-5p3-fast
accounts/fireworks/routers/glm-5p3-spot	1048573	=accounts/fireworks/routers/glm-5p3-spot
accounts/fireworks/routers/glm-fast-latest	1048572	=accounts/fireworks/routers/glm-fast-latest
accounts/fireworks/routers/glm-flash-latest	1048573	=accounts/fireworks/routers/glm-flash-latest
accounts/fireworks/routers/glm-latest	1048573	=accounts/fireworks/routers/glm-latest
accounts/fireworks/routers/kimi-fast-latest	1048576	=accounts/fireworks/routers/kimi-fast-latest
accounts/fireworks/routers/kimi-k3-spot	1048576	=accounts/fireworks/routers/kimi-k3-spot
accounts/fireworks/routers/kimi-latest	1048576	=accounts/fireworks/routers/kimi-latest
accounts/fireworks/routers/minimax-latest	512000	=accounts/fireworks/routers/minimax-latest
accounts/fireworks/routers/qwen-max-latest	262144	=accounts/fireworks/routers/qwen-max-latest
deepseek-r1-0528	160000	=accounts/fireworks/models/deepseek-r1-0528
deepseek-v3-0324	160000	=accounts/fireworks/models/deepseek-v3-0324
deepseek-v3p2	163840	=accounts/fireworks/models/deepseek-v3p2
deepseek-v4-flash	1040000	=accounts/fireworks/models/deepseek-v4-flash	=accounts/fireworks/models/deepseek-v4-flash-0731
deepseek-v4-pro	1048576	=accounts/fireworks/models/deepseek-v4-pro
gemma-3-27b-it	131000	=accounts/fireworks/models/gemma-3-27b-it
glm-4p7	202752	=accounts/fireworks/models/glm-4p7
glm-5p1		=accounts/fireworks/models/glm-5p1
glm-5p1-fast		=accounts/fireworks/routers/glm-5p1-fast
glm-5p2	1040000	=accounts/fireworks/models/glm-5p2
glm-5p2-fast	1040000	=accounts/fireworks/routers/glm-5p2-fast	=accounts/fireworks/routers/glm-5p2-fast-us
gpt-oss-120b	131072	=accounts/fireworks/models/gpt-oss-120b
gpt-oss-20b	131072	=accounts/fireworks/models/gpt-oss-20b
inkling	1040000	=accounts/fireworks/models/inkling
kimi-k2p5	262144	=accounts/fireworks/models/kimi-k2p5
kimi-k2p6		=accounts/fireworks/models/kimi-k2p6
kimi-k2p6-fast	262144	=accounts/fireworks/routers/kimi-k2p6-fast
kimi-k2p7-code	262144	=accounts/fireworks/models/kimi-k2p7-code
kimi-k2p7-code-fast	262144	=accounts/fireworks/routers/kimi-k2p7-code-fast
kimi-k3	1040000	=accounts/fireworks/models/kimi-k3
kimi-k3-fast	1040000	=accounts/fireworks/routers/kimi-k3-fast
kimi-k3-us	1040000	=accounts/fireworks/routers/kimi-k3-us
llama-v3p1-8b-instruct	131000	=accounts/fireworks/models/llama-v3p1-8b-instruct
llama4-maverick-instruct-basic	1000000	=accounts/fireworks/models/llama4-maverick-instruct-basic
minimax-m2p1	204800	=accounts/fireworks/models/minimax-m2p1
minimax-m2p7		=accounts/fireworks/models/minimax-m2p7
minimax-m3	524288	=accounts/fireworks/models/minimax-m3
nemotron-3-ultra-nvfp4	262000	=accounts/fireworks/models/nemotron-3-ultra-nvfp4
qwen2p5-vl-72b-instruct	128000	=accounts/fireworks/models/qwen2p5-vl-72b-instruct
qwen3-235b-a22b	128000	=accounts/fireworks/models/qwen3-235b-a22b
qwen3p6-plus		=accounts/fireworks/models/qwen3p6-plus
qwen3p7-plus	262144	=accounts/fireworks/models/qwen3p7-plus`,
  "github-copilot": String.raw`claude-fable-5.2	1000000	=claude-fable-5.2
claude-haiku-5.5	1000000	=claude-haiku-5.5
claude-opus-5.5	1000000	=claude-opus-5.5
claude-sonnet-4.6	1000000	=claude-sonnet-4.6
claude-sonnet-5.5	1000000	=claude-sonnet-5.5
gemini-4-argon	1048576	=gemini-4-argon
gemini-4-carbon	1048576	=gemini-4-carbon
gemini-4-hydrogen	1048576	=gemini-4-hydrogen
gemini-4-neon	1048576	=gemini-4-neon
gpt-5.4-nano	400000	=gpt-5.4-nano
gpt-6-astra	1000000	=gpt-6-astra
gpt-6-luna	1000000	=gpt-6-luna
gpt-6-sol	1000000	=gpt-6-sol
gpt-6.1-sol	1050000	=gpt-6.1-sol
gpt-6.1-terra	1050000	=gpt-6.1-terra
gpt-6.2-astra	1050000	=gpt-6.2-astra
gpt-6.2-sol	1050000	=gpt-6.2-sol
grok-4.7	500000	=grok-4.7
mai-code-2	1050000	=mai-code-2
mai-code-2-flash	1050000	=mai-code-2-flash
claude-fable-5	264000	=claude-fable-5
claude-fable-5.1	264000	=claude-fable-5.1
claude-haiku-4.5	144000	=claude-haiku-4.5
claude-opus-4.7	264000	=claude-opus-4.7
claude-opus-4.8	264000	=claude-opus-4.8
claude-opus-4.8-fast	264000	=claude-opus-4.8-fast
claude-opus-5	264000	=claude-opus-5
claude-sonnet-5	264000	=claude-sonnet-5
gemini-3.5-flash	264000	=gemini-3.5-flash
gemini-3.6-flash	264000	=gemini-3.6-flash
gemini-3.7-flash	264000	=gemini-3.7-flash
gemini-3.8-flash	265536	=gemini-3.8-flash
gpt-3.5-turbo	16384	=gpt-3.5-turbo	=gpt-3.5-turbo-0613
gpt-4.1	128000	=gpt-4.1	=gpt-4.1-2025-04-14
gpt-4o	128000	=gpt-4o	=gpt-4o-2024-05-13	=gpt-4o-2024-08-06	=gpt-4o-2024-11-20	=gpt-4-o-preview
gpt-4o-mini	128000	=gpt-4o-mini	=gpt-4o-mini-2024-07-18
gpt-5-mini	264000	=gpt-5-mini	~^gpt-5-mini-\d{4}-\d{2}-\d{2}$
gpt-5.3-codex	400000	=gpt-5.3-codex	~^gpt-5\.3-codex-\d{4}-\d{2}-\d{2}$
gpt-5.4	400000	=gpt-5.4	~^gpt-5\.4-\d{4}-\d{2}-\d{2}$
gpt-5.4-mini	400000	=gpt-5.4-mini	~^gpt-5\.4-mini-\d{4}-\d{2}-\d{2}$
gpt-5.5	400000	=gpt-5.5	~^gpt-5\.5-\d{4}-\d{2}-\d{2}$
gpt-5.6-luna	328000	=gpt-5.6-luna	~^gpt-5\.6-luna-\d{4}-\d{2}-\d{2}$
gpt-5.6-sol	400000	=gpt-5.6-sol	~^gpt-5\.6-sol-\d{4}-\d{2}-\d{2}$
gpt-5.6-terra	400000	=gpt-5.6-terra	~^gpt-5\.6-terra-\d{4}-\d{2}-\d{2}$
grok-4.5	328000	=grok-4.5
grok-4.6	328000	=grok-4.6
kimi-k2.7-code	256000	=kimi-k2.7-code
kimi-k3	1048576	=kimi-k3
mai-code-1-flash-picker	256000	=mai-code-1-flash-picker
mai-code-1.1-flash	256000	=mai-code-1.1-flash`,
  google: String.raw`deep-research-max-preview-04-2026	1048576	=deep-research-max-preview-04-2026
deep-research-preview-04-2026	1048576	=deep-research-preview-04-2026
gemini-2.5-computer-use-preview-10-2025	128000	=gemini-2.5-computer-use-preview-10-2025
gemini-3.1-pro-preview-customtools	1048576	=gemini-3.1-pro-preview-customtools
gemini-4-argon	1048576	=gemini-4-argon
gemini-4-carbon	1048576	=gemini-4-carbon
gemini-4-hydrogen	1048576	=gemini-4-hydrogen
gemini-4-neon	1048576	=gemini-4-neon
gemini-flash-latest	1048576	=gemini-flash-latest
gemini-flash-lite-latest	1048576	=gemini-flash-lite-latest
gemini-pro-latest	1048576	=gemini-pro-latest
gemini-robotics-er-2-preview	131072	=gemini-robotics-er-2-preview
claude-3-5-haiku	200000	*claude-3-5-haiku
claude-3-5-sonnet	200000	*claude-3-5-sonnet
claude-3-7-sonnet	200000	*claude-3-7-sonnet
claude-3-haiku	200000	*claude-3-haiku
claude-3-opus	200000	*claude-3-opus
claude-4-opus	200000	*claude-4-opus	*claude-opus-4@	*claude-opus-4-0	*claude-opus-4-1	=claude-opus-4
claude-4-sonnet	200000	*claude-4-sonnet	*claude-sonnet-4-0	*claude-sonnet-4@	*claude-sonnet-4-2025	=claude-sonnet-4	=anthropic/claude-sonnet-4
claude-fable-5	1000000	$claude-fable-5	*claude-fable-5@
claude-fable-5-1	1000000	$claude-fable-5-1	*claude-fable-5-1@
claude-opus-4-6	1000000	*claude-4-6-opus	*claude-opus-4-6	*claude-4.6-opus	*claude-opus-4.6
claude-opus-4-7	1000000	*claude-4-7-opus	*claude-opus-4-7	*claude-4.7-opus	*claude-opus-4.7
claude-opus-4-8	1000000	*claude-4-8-opus	*claude-opus-4-8	*claude-4.8-opus	*claude-opus-4.8
claude-opus-5	1000000	*claude-5-opus	$claude-opus-5	*claude-opus-5@	*claude-5.0-opus	*claude-opus-5.0
claude-opus-5-5	1000000	*claude-5-5-opus	$claude-opus-5-5	*claude-opus-5-5@	*claude-5.5-opus	*claude-opus-5.5
claude-sonnet-4-5	200000	*claude-sonnet-4-5	*claude-sonnet-4.5
claude-sonnet-4-6	1000000	*claude-sonnet-4-6	*claude-sonnet-4.6
gemini-1.0-pro-vision-001	32768	=gemini-1.0-pro-vision-001
gemini-1.5-flash	1000000	*gemini-1.5-flash
gemini-1.5-pro	1000000	*gemini-1.5-pro
gemini-2.0-flash	1000000	$gemini-2.0-flash	*gemini-2.0-flash-0	*gemini-2.0-flash-exp	*gemini-2.0-flash-thinking	*gemini-2.0-flash-latest
gemini-2.0-flash-lite	1000000	*gemini-2.0-flash-lite
gemini-2.5-flash	1048576	=gemini-2.5-flash	=gemini-2.5-flash-latest	=gemini-2.5-flash-preview-09-2025
gemini-2.5-flash-image	1000000	=gemini-2.5-flash-image	=gemini-2.5-flash-image-preview
gemini-2.5-flash-lite	1000000	=gemini-2.5-flash-lite	^gemini-2.5-flash-lite-preview & ~^(?!.*-[tT][tT][sS](?:$|-))
gemini-2.5-flash-lite-preview-tts	8192	=gemini-2.5-flash-lite-preview-tts
gemini-2.5-flash-preview		*gemini-2.5-flash-preview-05-20	*gemini-2.5-flash-preview-04-17	=gemini-2.5-flash-preview-05-20:thinking	=gemini-2.5-flash-preview	=gemini-2.5-flash-preview:thinking
gemini-2.5-flash-tts	8192	=gemini-2.5-flash-tts	=gemini-2.5-flash-preview-tts
gemini-2.5-pro		^gemini-2.5-pro & ~^(?!.*-[tT][tT][sS](?:$|-))
gemini-2.5-pro-tts	8192	=gemini-2.5-pro-tts	=gemini-2.5-pro-preview-tts
gemini-3-flash-preview	1000000	=gemini-3-flash-preview	^gemini-3-flash-preview-
gemini-3-pro-image-preview	1000000	=gemini-3-pro-image	^gemini-3-pro-image-preview
gemini-3-pro-preview		^gemini-3-pro-preview	=gemini-3-pro-text-preview
gemini-3.1-flash-image-preview	1000000	=gemini-3.1-flash-image	^gemini-3.1-flash-image-preview
gemini-3.1-flash-lite	1000000	=gemini-3.1-flash-lite	^gemini-3.1-flash-lite-preview
gemini-3.1-flash-lite-image		^gemini-3.1-flash-lite-image
gemini-3.1-flash-live-preview		^gemini-3.1-flash-live-preview
gemini-3.1-pro-preview		^gemini-3.1-pro-preview
gemini-3.5-flash	1000000	=gemini-3.5-flash	^gemini-3.5-flash-preview	~^gemini-3\.5-flash-\d
gemini-3.5-flash-lite	1000000	^gemini-3.5-flash-lite
gemini-3.6-flash	1000000	^gemini-3.6-flash
gemini-3.7-flash	1000000	^gemini-3.7-flash
gemini-3.8-flash	1000000	^gemini-3.8-flash
gemini-embedding-001		=gemini-embedding-001
gemini-embedding-2	8192	=gemini-embedding-2
gemini-flash-1.5		=gemini-flash-1.5
gemini-flash-1.5-8b	1000000	=gemini-flash-1.5-8b
gemini-live-2.5-flash		^gemini-live-2.5-flash	^gemini-2.5-flash-native-audio-preview	=gemini-2.5-flash-native-audio-latest
gemini-omni-flash-preview		^gemini-omni-flash-preview
gemini-pro	32768	=gemini-pro	=gemini-1.0-pro
gemini-pro-1.5	2000000	=gemini-pro-1.5
gemma-2-27b-it		=gemma-2-27b-it
gemma-3		^gemma-3-	=gemma-3
gemma-3n		^gemma-3n
gemma-4-26b-a4b-it	262144	=gemma-4-26b-a4b-it
gemma-4-26b-a4b-it-maas	262144	=gemma-4-26b-a4b-it-maas
gemma-4-31b-it	262144	=gemma-4-31b-it`,
  groq: `openai/gpt-oss-safeguard-20b	131072	=openai/gpt-oss-safeguard-20b
qwen/qwen3.6-27b	131072	=qwen/qwen3.6-27b
qwen/qwen3.8-27b	131072	=qwen/qwen3.8-27b
deepseek-r1-distill-llama-70b	131072	=deepseek-r1-distill-llama-70b
gemma-7b-it		=gemma-7b-it
gemma2-9b-it		=gemma2-9b-it	=gemma2-9b
llama-3.1-405b-reasoning		=llama-3.1-405b-reasoning
llama-3.1-70b-versatile		=llama-3.1-70b-versatile
llama-3.1-8b-instant		=llama-3.1-8b-instant
llama-3.2-11b-text-preview		=llama-3.2-11b-text-preview
llama-3.2-11b-vision-preview		=llama-3.2-11b-vision-preview
llama-3.2-1b-preview		=llama-3.2-1b-preview
llama-3.2-3b-preview		=llama-3.2-3b-preview
llama-3.2-90b-text-preview		=llama-3.2-90b-text-preview
llama-3.2-90b-vision-preview		=llama-3.2-90b-vision-preview
llama-3.3-70b-specdec		=llama-3.3-70b-specdec
llama-3.3-70b-versatile		=llama-3.3-70b-versatile
llama-guard-3-8b		=llama-guard-3-8b
llama2-70b-4096		=llama2-70b-4096
llama3-70b-8192		=llama3-70b-8192
llama3-8b-8192		=llama3-8b-8192
llama3-groq-70b-8192-tool-use-preview		=llama3-groq-70b-8192-tool-use-preview
llama3-groq-8b-8192-tool-use-preview		=llama3-groq-8b-8192-tool-use-preview
meta-llama/llama-4-maverick-17b-128e-instruct	131072	=meta-llama/llama-4-maverick-17b-128e-instruct
meta-llama/llama-4-scout-17b-16e-instruct		=meta-llama/llama-4-scout-17b-16e-instruct
meta-llama/llama-guard-4-12b	131072	=meta-llama/llama-guard-4-12b
mistral-saba-24b		=mistral-saba-24b
mixtral-8x7b-32768		=mixtral-8x7b-32768
moonshotai/kimi-k2-instruct	131072	=moonshotai/kimi-k2-instruct	=moonshotai/kimi-k2-instruct-0905
openai/gpt-oss-120b	131072	=openai/gpt-oss-120b	=openai/gpt-oss-safeguard-20b
openai/gpt-oss-20b	131072	=openai/gpt-oss-20b
qwen/qwen3-32b	131072	=qwen/qwen3-32b
whisper-large-v3		=whisper-large-v3
whisper-large-v3-turbo		=whisper-large-v3-turbo`,
  huggingface_cerebras: `meta-llama/Llama-3.1-8B-Instruct		=meta-llama/llama-3.1-8b-instruct	=meta-llama/llama-3.1-8b-instruct-fast`,
  "huggingface_fireworks-ai": `meta-llama/Llama-3.3-70B-Instruct	131072	=meta-llama/llama-3.3-70b-instruct	=meta-llama/llama-3.3-70b-instruct-fast
openai/gpt-oss-120b	131072	=openai/gpt-oss-120b	=openai/gpt-oss-120b-fast
openai/gpt-oss-20b	131072	=openai/gpt-oss-20b	=openai/gpt-oss-20b-fast`,
  huggingface_groq: `Qwen/Qwen3-32B	131072	=qwen/qwen3-32b	=qwen/qwen3-32b-fast
meta-llama/Llama-3.3-70B-Instruct	131072	=meta-llama/llama-3.3-70b-instruct	=meta-llama/llama-3.3-70b-instruct-fast
meta-llama/Llama-4-Scout-17B-16E-Instruct	131072	=meta-llama/llama-4-scout-17b-16e-instruct	=meta-llama/llama-4-scout-17b-16e-instruct-fast
openai/gpt-oss-120b	131072	=openai/gpt-oss-120b	=openai/gpt-oss-120b-fast
openai/gpt-oss-20b	131072	=openai/gpt-oss-20b	=openai/gpt-oss-20b-fast`,
  huggingface_hyperbolic: `Qwen/Qwen2.5-VL-72B-Instruct	32768	=qwen/qwen2.5-vl-72b-instruct	=qwen/qwen2.5-vl-72b-instruct-fast
Qwen/Qwen2.5-VL-7B-Instruct	32768	=qwen/qwen2.5-vl-7b-instruct	=qwen/qwen2.5-vl-7b-instruct-fast
Qwen/Qwen3-235B-A22B-Instruct-2507	262144	=qwen/qwen3-235b-a22b-instruct-2507	=qwen/qwen3-235b-a22b-instruct-2507-fast
Qwen/Qwen3-Coder-480B-A35B-Instruct	262144	=qwen/qwen3-coder-480b-a35b-instruct	=qwen/qwen3-coder-480b-a35b-instruct-fast
Qwen/Qwen3-Next-80B-A3B-Instruct	262144	=qwen/qwen3-next-80b-a3b-instruct	=qwen/qwen3-next-80b-a3b-instruct-fast
Qwen/Qwen3-Next-80B-A3B-Thinking	262144	=qwen/qwen3-next-80b-a3b-thinking	=qwen/qwen3-next-80b-a3b-thinking-fast
deepseek-ai/DeepSeek-R1	163840	=deepseek-ai/deepseek-r1	=deepseek-ai/deepseek-r1-fast
deepseek-ai/DeepSeek-R1-0528	163840	=deepseek-ai/deepseek-r1-0528	=deepseek-ai/deepseek-r1-0528-fast
deepseek-ai/DeepSeek-V3-0324	163840	=deepseek-ai/deepseek-v3-0324	=deepseek-ai/deepseek-v3-0324-fast
meta-llama/Llama-3.3-70B-Instruct	131072	=meta-llama/llama-3.3-70b-instruct	=meta-llama/llama-3.3-70b-instruct-fast
openai/gpt-oss-120b	131072	=openai/gpt-oss-120b	=openai/gpt-oss-120b-fast
openai/gpt-oss-20b	131072	=openai/gpt-oss-20b	=openai/gpt-oss-20b-fast`,
  huggingface_nebius: `NousResearch/Hermes-4-405B	131072	=nousresearch/hermes-4-405b	=nousresearch/hermes-4-405b-fast
NousResearch/Hermes-4-70B	131072	=nousresearch/hermes-4-70b	=nousresearch/hermes-4-70b-fast
PrimeIntellect/INTELLECT-3-FP8	131072	=primeintellect/intellect-3-fp8	=primeintellect/intellect-3-fp8-fast
Qwen/Qwen2.5-Coder-7B	32768	=qwen/qwen2.5-coder-7b	=qwen/qwen2.5-coder-7b-fast
Qwen/Qwen2.5-VL-72B-Instruct	32000	=qwen/qwen2.5-vl-72b-instruct	=qwen/qwen2.5-vl-72b-instruct-fast
Qwen/Qwen3-235B-A22B-Instruct-2507	262144	=qwen/qwen3-235b-a22b-instruct-2507	=qwen/qwen3-235b-a22b-instruct-2507-fast
Qwen/Qwen3-235B-A22B-Thinking-2507	262144	=qwen/qwen3-235b-a22b-thinking-2507	=qwen/qwen3-235b-a22b-thinking-2507-fast
Qwen/Qwen3-30B-A3B-Instruct-2507	262144	=qwen/qwen3-30b-a3b-instruct-2507	=qwen/qwen3-30b-a3b-instruct-2507-fast
Qwen/Qwen3-30B-A3B-Thinking-2507	262144	=qwen/qwen3-30b-a3b-thinking-2507	=qwen/qwen3-30b-a3b-thinking-2507-fast
Qwen/Qwen3-32B	40960	=qwen/qwen3-32b	=qwen/qwen3-32b-fast
Qwen/Qwen3-Coder-30B-A3B-Instruct	262144	=qwen/qwen3-coder-30b-a3b-instruct	=qwen/qwen3-coder-30b-a3b-instruct-fast
Qwen/Qwen3-Coder-480B-A35B-Instruct	262144	=qwen/qwen3-coder-480b-a35b-instruct	=qwen/qwen3-coder-480b-a35b-instruct-fast
deepseek-ai/DeepSeek-R1-0528	163840	=deepseek-ai/deepseek-r1-0528	=deepseek-ai/deepseek-r1-0528-fast
deepseek-ai/DeepSeek-V3-0324	32768	=deepseek-ai/deepseek-v3-0324	=deepseek-ai/deepseek-v3-0324-fast
google/gemma-2-2b-it	8192	=google/gemma-2-2b-it	=google/gemma-2-2b-it-fast
google/gemma-2-9b-it	8192	=google/gemma-2-9b-it	=google/gemma-2-9b-it-fast
google/gemma-3-27b-it	110000	=google/gemma-3-27b-it	=google/gemma-3-27b-it-fast
meta-llama/Llama-3.1-8B-Instruct	131072	=meta-llama/llama-3.1-8b-instruct	=meta-llama/llama-3.1-8b-instruct-fast
meta-llama/Llama-3.3-70B-Instruct	131072	=meta-llama/llama-3.3-70b-instruct	=meta-llama/llama-3.3-70b-instruct-fast
moonshotai/Kimi-K2-Instruct	131072	=moonshotai/kimi-k2-instruct	=moonshotai/kimi-k2-instruct-fast
moonshotai/Kimi-K2-Thinking	262144	=moonshotai/kimi-k2-thinking	=moonshotai/kimi-k2-thinking-fast
nvidia/Llama-3_1-Nemotron-Ultra-253B-v1	131072	=nvidia/llama-3_1-nemotron-ultra-253b-v1	=nvidia/llama-3_1-nemotron-ultra-253b-v1-fast
nvidia/NVIDIA-Nemotron-Nano-12B-v2	131072	=nvidia/nvidia-nemotron-nano-12b-v2	=nvidia/nvidia-nemotron-nano-12b-v2-fast
openai/gpt-oss-120b	131072	=openai/gpt-oss-120b	=openai/gpt-oss-120b-fast
zai-org/GLM-4.5	131072	=zai-org/glm-4.5	=zai-org/glm-4.5-fast
zai-org/GLM-4.5-Air	131072	=zai-org/glm-4.5-air	=zai-org/glm-4.5-air-fast`,
  huggingface_novita: `MiniMaxAI/MiniMax-M1-80k	1000000	=minimaxai/minimax-m1-80k	=minimaxai/minimax-m1-80k-fast
MiniMaxAI/MiniMax-M2	204800	=minimaxai/minimax-m2	=minimaxai/minimax-m2-fast	=minimaxai/minimax-m2.1	=minimaxai/minimax-m2.1-fast	=minimaxai/minimax-m2.5	=minimaxai/minimax-m2.5-fast
NousResearch/Hermes-2-Pro-Llama-3-8B	8192	=nousresearch/hermes-2-pro-llama-3-8b	=nousresearch/hermes-2-pro-llama-3-8b-fast
Qwen/Qwen2.5-72B-Instruct	32000	=qwen/qwen2.5-72b-instruct	=qwen/qwen2.5-72b-instruct-fast
Qwen/Qwen3-235B-A22B	40960	=qwen/qwen3-235b-a22b	=qwen/qwen3-235b-a22b-fast
Qwen/Qwen3-235B-A22B-Instruct-2507	131072	=qwen/qwen3-235b-a22b-instruct-2507	=qwen/qwen3-235b-a22b-instruct-2507-fast
Qwen/Qwen3-235B-A22B-Thinking-2507	131072	=qwen/qwen3-235b-a22b-thinking-2507	=qwen/qwen3-235b-a22b-thinking-2507-fast
Qwen/Qwen3-30B-A3B	40960	=qwen/qwen3-30b-a3b	=qwen/qwen3-30b-a3b-fast
Qwen/Qwen3-32B	40960	=qwen/qwen3-32b	=qwen/qwen3-32b-fast
Qwen/Qwen3-Coder-480B-A35B-Instruct	262144	=qwen/qwen3-coder-480b-a35b-instruct	=qwen/qwen3-coder-480b-a35b-instruct-fast
Qwen/Qwen3-Coder-Next	262144	=qwen/qwen3-coder-next	=qwen/qwen3-coder-next-fast
Qwen/Qwen3-Next-80B-A3B-Instruct	131072	=qwen/qwen3-next-80b-a3b-instruct	=qwen/qwen3-next-80b-a3b-instruct-fast
Qwen/Qwen3-Next-80B-A3B-Thinking	131072	=qwen/qwen3-next-80b-a3b-thinking	=qwen/qwen3-next-80b-a3b-thinking-fast
Qwen/Qwen3-VL-235B-A22B-Instruct	131072	=qwen/qwen3-vl-235b-a22b-instruct	=qwen/qwen3-vl-235b-a22b-instruct-fast
Qwen/Qwen3-VL-235B-A22B-Thinking	131072	=qwen/qwen3-vl-235b-a22b-thinking	=qwen/qwen3-vl-235b-a22b-thinking-fast
Qwen/Qwen3-VL-30B-A3B-Instruct	131072	=qwen/qwen3-vl-30b-a3b-instruct	=qwen/qwen3-vl-30b-a3b-instruct-fast
Qwen/Qwen3-VL-30B-A3B-Thinking	131072	=qwen/qwen3-vl-30b-a3b-thinking	=qwen/qwen3-vl-30b-a3b-thinking-fast
Qwen/Qwen3-VL-8B-Instruct	131072	=qwen/qwen3-vl-8b-instruct	=qwen/qwen3-vl-8b-instruct-fast
Qwen/Qwen3.5-122B-A10B	262144	=qwen/qwen3.5-122b-a10b	=qwen/qwen3.5-122b-a10b-fast
Qwen/Qwen3.5-27B	262144	=qwen/qwen3.5-27b	=qwen/qwen3.5-27b-fast
Qwen/Qwen3.5-35B-A3B	262144	=qwen/qwen3.5-35b-a3b	=qwen/qwen3.5-35b-a3b-fast
Qwen/Qwen3.5-397B-A17B	262144	=qwen/qwen3.5-397b-a17b	=qwen/qwen3.5-397b-a17b-fast
Sao10K/L3-70B-Euryale-v2.1	8192	=sao10k/l3-70b-euryale-v2.1	=sao10k/l3-70b-euryale-v2.1-fast
Sao10K/L3-8B-Lunaris-v1	8192	=sao10k/l3-8b-lunaris-v1	=sao10k/l3-8b-lunaris-v1-fast
Sao10K/L3-8B-Stheno-v3.2	8192	=sao10k/l3-8b-stheno-v3.2	=sao10k/l3-8b-stheno-v3.2-fast
XiaomiMiMo/MiMo-V2-Flash	262144	=xiaomimimo/mimo-v2-flash	=xiaomimimo/mimo-v2-flash-fast
alpindale/WizardLM-2-8x22B	65535	=alpindale/wizardlm-2-8x22b	=alpindale/wizardlm-2-8x22b-fast
baidu/ERNIE-4.5-21B-A3B-PT	120000	=baidu/ernie-4.5-21b-a3b-pt	=baidu/ernie-4.5-21b-a3b-pt-fast
baidu/ERNIE-4.5-300B-A47B-Base-PT	123000	=baidu/ernie-4.5-300b-a47b-base-pt	=baidu/ernie-4.5-300b-a47b-base-pt-fast
baidu/ERNIE-4.5-VL-28B-A3B-PT	30000	=baidu/ernie-4.5-vl-28b-a3b-pt	=baidu/ernie-4.5-vl-28b-a3b-pt-fast
baidu/ERNIE-4.5-VL-424B-A47B-Base-PT	123000	=baidu/ernie-4.5-vl-424b-a47b-base-pt	=baidu/ernie-4.5-vl-424b-a47b-base-pt-fast
deepseek-ai/DeepSeek-Prover-V2-671B	160000	=deepseek-ai/deepseek-prover-v2-671b	=deepseek-ai/deepseek-prover-v2-671b-fast
deepseek-ai/DeepSeek-R1	64000	=deepseek-ai/deepseek-r1	=deepseek-ai/deepseek-r1-fast	=deepseek-ai/deepseek-r1-0528	=deepseek-ai/deepseek-r1-0528-fast
deepseek-ai/DeepSeek-R1-Distill-Llama-70B	8192	=deepseek-ai/deepseek-r1-distill-llama-70b	=deepseek-ai/deepseek-r1-distill-llama-70b-fast
deepseek-ai/DeepSeek-V3	64000	=deepseek-ai/deepseek-v3	=deepseek-ai/deepseek-v3-fast
deepseek-ai/DeepSeek-V3-0324	163840	=deepseek-ai/deepseek-v3-0324	=deepseek-ai/deepseek-v3-0324-fast
deepseek-ai/DeepSeek-V3.1	131072	=deepseek-ai/deepseek-v3.1	=deepseek-ai/deepseek-v3.1-fast	=deepseek-ai/deepseek-v3.1-terminus	=deepseek-ai/deepseek-v3.1-terminus-fast
deepseek-ai/DeepSeek-V3.2	163840	=deepseek-ai/deepseek-v3.2	=deepseek-ai/deepseek-v3.2-fast
deepseek-ai/DeepSeek-V3.2-Exp	163840	=deepseek-ai/deepseek-v3.2-exp	=deepseek-ai/deepseek-v3.2-exp-fast
meta-llama/Llama-3.1-8B-Instruct	16384	=meta-llama/llama-3.1-8b-instruct	=meta-llama/llama-3.1-8b-instruct-fast
meta-llama/Llama-3.3-70B-Instruct	131072	=meta-llama/llama-3.3-70b-instruct	=meta-llama/llama-3.3-70b-instruct-fast
meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8	1048576	=meta-llama/llama-4-maverick-17b-128e-instruct-fp8	=meta-llama/llama-4-maverick-17b-128e-instruct-fp8-fast
meta-llama/Llama-4-Scout-17B-16E-Instruct	131072	=meta-llama/llama-4-scout-17b-16e-instruct	=meta-llama/llama-4-scout-17b-16e-instruct-fast
meta-llama/Meta-Llama-3-70B-Instruct	8192	=meta-llama/meta-llama-3-70b-instruct	=meta-llama/meta-llama-3-70b-instruct-fast
meta-llama/Meta-Llama-3-8B-Instruct	8192	=meta-llama/meta-llama-3-8b-instruct	=meta-llama/meta-llama-3-8b-instruct-fast
moonshotai/Kimi-K2-Instruct	131072	=moonshotai/kimi-k2-instruct	=moonshotai/kimi-k2-instruct-fast
moonshotai/Kimi-K2-Instruct-0905	262144	=moonshotai/kimi-k2-instruct-0905	=moonshotai/kimi-k2-instruct-0905-fast
moonshotai/Kimi-K2-Thinking	262144	=moonshotai/kimi-k2-thinking	=moonshotai/kimi-k2-thinking-fast
moonshotai/Kimi-K2.5	262144	=moonshotai/kimi-k2.5	=moonshotai/kimi-k2.5-fast
openai/gpt-oss-120b	131072	=openai/gpt-oss-120b	=openai/gpt-oss-120b-fast
openai/gpt-oss-20b	131072	=openai/gpt-oss-20b	=openai/gpt-oss-20b-fast
zai-org/AutoGLM-Phone-9B-Multilingual	65536	=zai-org/autoglm-phone-9b-multilingual	=zai-org/autoglm-phone-9b-multilingual-fast
zai-org/GLM-4-32B-0414	32000	=zai-org/glm-4-32b-0414	=zai-org/glm-4-32b-0414-fast
zai-org/GLM-4.5	131072	=zai-org/glm-4.5	=zai-org/glm-4.5-fast
zai-org/GLM-4.5-Air	131072	=zai-org/glm-4.5-air	=zai-org/glm-4.5-air-fast
zai-org/GLM-4.5V	65536	=zai-org/glm-4.5v	=zai-org/glm-4.5v-fast
zai-org/GLM-4.6	204800	=zai-org/glm-4.6	=zai-org/glm-4.6-fast
zai-org/GLM-4.6V-Flash	131072	=zai-org/glm-4.6v-flash	=zai-org/glm-4.6v-flash-fast
zai-org/GLM-4.7	204800	=zai-org/glm-4.7	=zai-org/glm-4.7-fast
zai-org/GLM-4.7-Flash	200000	=zai-org/glm-4.7-flash	=zai-org/glm-4.7-flash-fast
zai-org/GLM-5	202800	=zai-org/glm-5	=zai-org/glm-5-fast`,
  huggingface_nscale: `Qwen/QwQ-32B	131072	=qwen/qwq-32b	=qwen/qwq-32b-fast
Qwen/Qwen2.5-Coder-32B-Instruct	131072	=qwen/qwen2.5-coder-32b-instruct	=qwen/qwen2.5-coder-32b-instruct-fast
Qwen/Qwen2.5-Coder-3B-Instruct	32768	=qwen/qwen2.5-coder-3b-instruct	=qwen/qwen2.5-coder-3b-instruct-fast
Qwen/Qwen2.5-Coder-7B-Instruct	131072	=qwen/qwen2.5-coder-7b-instruct	=qwen/qwen2.5-coder-7b-instruct-fast
Qwen/Qwen3-14B	40960	=qwen/qwen3-14b	=qwen/qwen3-14b-fast
Qwen/Qwen3-235B-A22B	32000	=qwen/qwen3-235b-a22b	=qwen/qwen3-235b-a22b-fast	=qwen/qwen3-235b-a22b-instruct-2507	=qwen/qwen3-235b-a22b-instruct-2507-fast
Qwen/Qwen3-32B	40960	=qwen/qwen3-32b	=qwen/qwen3-32b-fast
Qwen/Qwen3-4B-Instruct-2507	262144	=qwen/qwen3-4b-instruct-2507	=qwen/qwen3-4b-instruct-2507-fast
Qwen/Qwen3-4B-Thinking-2507	262144	=qwen/qwen3-4b-thinking-2507	=qwen/qwen3-4b-thinking-2507-fast
Qwen/Qwen3-8B	40960	=qwen/qwen3-8b	=qwen/qwen3-8b-fast
deepseek-ai/DeepSeek-R1-Distill-Llama-70B	131072	=deepseek-ai/deepseek-r1-distill-llama-70b	=deepseek-ai/deepseek-r1-distill-llama-70b-fast
deepseek-ai/DeepSeek-R1-Distill-Llama-8B	131072	=deepseek-ai/deepseek-r1-distill-llama-8b	=deepseek-ai/deepseek-r1-distill-llama-8b-fast
deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B	131072	=deepseek-ai/deepseek-r1-distill-qwen-1.5b	=deepseek-ai/deepseek-r1-distill-qwen-1.5b-fast
deepseek-ai/DeepSeek-R1-Distill-Qwen-32B	131072	=deepseek-ai/deepseek-r1-distill-qwen-32b	=deepseek-ai/deepseek-r1-distill-qwen-32b-fast
deepseek-ai/DeepSeek-R1-Distill-Qwen-7B	131072	=deepseek-ai/deepseek-r1-distill-qwen-7b	=deepseek-ai/deepseek-r1-distill-qwen-7b-fast
meta-llama/Llama-3.1-8B-Instruct	131072	=meta-llama/llama-3.1-8b-instruct	=meta-llama/llama-3.1-8b-instruct-fast
meta-llama/Llama-3.3-70B-Instruct	131072	=meta-llama/llama-3.3-70b-instruct	=meta-llama/llama-3.3-70b-instruct-fast
meta-llama/Llama-4-Scout-17B-16E-Instruct	890000	=meta-llama/llama-4-scout-17b-16e-instruct	=meta-llama/llama-4-scout-17b-16e-instruct-fast
openai/gpt-oss-120b	131072	=openai/gpt-oss-120b	=openai/gpt-oss-120b-fast
openai/gpt-oss-20b	131072	=openai/gpt-oss-20b	=openai/gpt-oss-20b-fast`,
  huggingface_ovhcloud: `Qwen/Qwen2.5-VL-72B-Instruct	32768	=qwen/qwen2.5-vl-72b-instruct	=qwen/qwen2.5-vl-72b-instruct-fast
Qwen/Qwen3-32B	32768	=qwen/qwen3-32b	=qwen/qwen3-32b-fast
Qwen/Qwen3-Coder-30B-A3B-Instruct	262144	=qwen/qwen3-coder-30b-a3b-instruct	=qwen/qwen3-coder-30b-a3b-instruct-fast
meta-llama/Llama-3.1-8B-Instruct	131072	=meta-llama/llama-3.1-8b-instruct	=meta-llama/llama-3.1-8b-instruct-fast
meta-llama/Llama-3.3-70B-Instruct	131072	=meta-llama/llama-3.3-70b-instruct	=meta-llama/llama-3.3-70b-instruct-fast
openai/gpt-oss-120b	131072	=openai/gpt-oss-120b	=openai/gpt-oss-120b-fast
openai/gpt-oss-20b	131072	=openai/gpt-oss-20b	=openai/gpt-oss-20b-fast`,
  huggingface_publicai: `aisingapore/Gemma-SEA-LION-v4-27B-IT		=aisingapore/gemma-sea-lion-v4-27b-it	=aisingapore/gemma-sea-lion-v4-27b-it-fast
aisingapore/Qwen-SEA-LION-v4-32B-IT		=aisingapore/qwen-sea-lion-v4-32b-it	=aisingapore/qwen-sea-lion-v4-32b-it-fast
allenai/Olmo-3-7B-Instruct		=allenai/olmo-3-7b-instruct	=allenai/olmo-3-7b-instruct-fast
allenai/Olmo-3.1-32B-Instruct		=allenai/olmo-3.1-32b-instruct	=allenai/olmo-3.1-32b-instruct-fast
dicta-il/DictaLM-3.0-24B-Thinking		=dicta-il/dictalm-3.0-24b-thinking	=dicta-il/dictalm-3.0-24b-thinking-fast
swiss-ai/Apertus-70B-Instruct-2509		=swiss-ai/apertus-70b-instruct-2509	=swiss-ai/apertus-70b-instruct-2509-fast
swiss-ai/Apertus-8B-Instruct-2509		=swiss-ai/apertus-8b-instruct-2509	=swiss-ai/apertus-8b-instruct-2509-fast
utter-project/EuroLLM-22B-Instruct-2512		=utter-project/eurollm-22b-instruct-2512	=utter-project/eurollm-22b-instruct-2512-fast`,
  huggingface_sambanova: `Qwen/Qwen3-32B	32768	=qwen/qwen3-32b	=qwen/qwen3-32b-fast
deepseek-ai/DeepSeek-R1-0528	131072	=deepseek-ai/deepseek-r1-0528	=deepseek-ai/deepseek-r1-0528-fast
deepseek-ai/DeepSeek-R1-Distill-Llama-70B	131072	=deepseek-ai/deepseek-r1-distill-llama-70b	=deepseek-ai/deepseek-r1-distill-llama-70b-fast
deepseek-ai/DeepSeek-V3-0324	131072	=deepseek-ai/deepseek-v3-0324	=deepseek-ai/deepseek-v3-0324-fast
meta-llama/Llama-3.1-8B-Instruct	16384	=meta-llama/llama-3.1-8b-instruct	=meta-llama/llama-3.1-8b-instruct-fast
meta-llama/Llama-3.3-70B-Instruct	131072	=meta-llama/llama-3.3-70b-instruct	=meta-llama/llama-3.3-70b-instruct-fast
openai/gpt-oss-120b	131072	=openai/gpt-oss-120b	=openai/gpt-oss-120b-fast
tokyotech-llm/Llama-3.3-Swallow-70B-Instruct-v0.4	131072	=tokyotech-llm/llama-3.3-swallow-70b-instruct-v0.4	=tokyotech-llm/llama-3.3-swallow-70b-instruct-v0.4-fast`,
  huggingface_together: `EssentialAI/rnj-1-instruct	32768	=essentialai/rnj-1-instruct	=essentialai/rnj-1-instruct-fast
Qwen/Qwen2.5-7B-Instruct	32768	=qwen/qwen2.5-7b-instruct	=qwen/qwen2.5-7b-instruct-fast
Qwen/Qwen3-235B-A22B-Instruct-2507	262144	=qwen/qwen3-235b-a22b-instruct-2507	=qwen/qwen3-235b-a22b-instruct-2507-fast
Qwen/Qwen3-Coder-480B-A35B-Instruct	262144	=qwen/qwen3-coder-480b-a35b-instruct	=qwen/qwen3-coder-480b-a35b-instruct-fast	=qwen/qwen3-coder-480b-a35b-instruct-fp8	=qwen/qwen3-coder-480b-a35b-instruct-fp8-fast
Qwen/Qwen3-Coder-Next-FP8	262144	=qwen/qwen3-coder-next-fp8	=qwen/qwen3-coder-next-fp8-fast
Qwen/Qwen3-Next-80B-A3B-Instruct	262144	=qwen/qwen3-next-80b-a3b-instruct	=qwen/qwen3-next-80b-a3b-instruct-fast
Qwen/Qwen3-VL-8B-Instruct	262144	=qwen/qwen3-vl-8b-instruct	=qwen/qwen3-vl-8b-instruct-fast
Qwen/Qwen3.5-397B-A17B	262144	=qwen/qwen3.5-397b-a17b	=qwen/qwen3.5-397b-a17b-fast
Qwen/Qwen3.5-9B	262144	=qwen/qwen3.5-9b	=qwen/qwen3.5-9b-fast
ServiceNow-AI/Apriel-1.6-15b-Thinker	131072	=servicenow-ai/apriel-1.6-15b-thinker	=servicenow-ai/apriel-1.6-15b-thinker-fast
deepcogito/cogito-671b-v2.1	163840	=deepcogito/cogito-671b-v2.1	=deepcogito/cogito-671b-v2.1-fast	=deepcogito/cogito-671b-v2.1-fp8	=deepcogito/cogito-671b-v2.1-fp8-fast
deepseek-ai/DeepSeek-R1	163840	=deepseek-ai/deepseek-r1	=deepseek-ai/deepseek-r1-fast	=deepseek-ai/deepseek-r1-0528	=deepseek-ai/deepseek-r1-0528-fast
deepseek-ai/DeepSeek-V3	131072	=deepseek-ai/deepseek-v3	=deepseek-ai/deepseek-v3-fast	=deepseek-ai/deepseek-v3-0324	=deepseek-ai/deepseek-v3-0324-fast
deepseek-ai/DeepSeek-V3.1	131072	=deepseek-ai/deepseek-v3.1	=deepseek-ai/deepseek-v3.1-fast
google/gemma-3n-E4B-it	32768	=google/gemma-3n-e4b-it	=google/gemma-3n-e4b-it-fast
meta-llama/Llama-3.3-70B-Instruct	131072	=meta-llama/llama-3.3-70b-instruct	=meta-llama/llama-3.3-70b-instruct-fast
meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8	1048576	=meta-llama/llama-4-maverick-17b-128e-instruct-fp8	=meta-llama/llama-4-maverick-17b-128e-instruct-fp8-fast
moonshotai/Kimi-K2.5	262144	=moonshotai/kimi-k2.5	=moonshotai/kimi-k2.5-fast
openai/gpt-oss-120b	131072	=openai/gpt-oss-120b	=openai/gpt-oss-120b-fast
openai/gpt-oss-20b	131072	=openai/gpt-oss-20b	=openai/gpt-oss-20b-fast
zai-org/GLM-4.5-Air-FP8	131072	=zai-org/glm-4.5-air-fp8	=zai-org/glm-4.5-air-fp8-fast
zai-org/GLM-4.6	202752	=zai-org/glm-4.6	=zai-org/glm-4.6-fast
zai-org/GLM-4.7-FP8	202752	=zai-org/glm-4.7-fp8	=zai-org/glm-4.7-fp8-fast
zai-org/GLM-5	202752	=zai-org/glm-5	=zai-org/glm-5-fast`,
  minimax: `MiniMax-M3.1-Flash	1000000	=minimax-m3.1-flash
M2-her	64000	=m2-her	=m2-her
MiniMax-M2	204800	=minimax-m2	=minimax-m2	=minimax-m2.1	=minimax-m2.1	=minimax-m2.5	=minimax-m2.5
MiniMax-M2.1-highspeed	204800	*m2.1-highspeed	*m2.1-highspeed
MiniMax-M2.5-highspeed	204800	*m2.5-highspeed	*m2.5-highspeed
MiniMax-M2.7	204800	=minimax-m2.7	=minimax-m2.7
MiniMax-M2.7-highspeed	204800	*m2.7-highspeed	*m2.7-highspeed
minimax-01	1000192	=minimax-01
minimax-m1		=minimax-m1
minimax-m3	1000000	=minimax-m3`,
  mistral: `deepseek-v4-1-flash-1017	1048576	=deepseek-v4-1-flash-1017
devstral-latest	262144	=devstral-latest
devstral-medium-latest	262144	=devstral-medium-latest
glm-5-2	1048576	=glm-5-2
ministral-3b-latest	131072	=ministral-3b-latest
mistral-large-4	1048576	=mistral-large-4
mistral-large-4-0-8	1048576	=mistral-large-4-0-8
mistral-large-latest	1048576	=mistral-large-latest
mistral-medium-2604	262144	=mistral-medium-2604
mistral-small-2506	128000	=mistral-small-2506
mistral-small-latest	262144	=mistral-small-latest
zai-glm-5-2	1048576	=zai-glm-5-2
zai-glm-5-3	1048576	=zai-glm-5-3
zai-glm-5-3-flash	1048576	=zai-glm-5-3-flash
codestral	256000	=codestral-latest	=codestral-2501
codestral-2508	256000	=codestral-2508
devstral-2512	262144	=devstral-2512
devstral-small		=devstral-small	=devstral-small-2505	=devstral-small-2507	=devstral-small-latest	=labs-devstral-small-2512
devstral-small:free		=devstral-small:free
magistral-medium		^magistral-medium
magistral-small		^magistral-small-
ministral-14b-2512	262144	=ministral-14b-2512
ministral-3b		=ministral-3b
ministral-3b-2512	131072	=ministral-3b-2512
ministral-8b		=ministral-8b	=ministral-8b-2410
ministral-8b-2512	262144	=ministral-8b-2512
ministral-8b-latest		=ministral-8b-latest
mistral-7b		=mistral-7b	=open-mistral-7b
mistral-embed	8192	=mistral-embed
mistral-large		=mistral-large	=mistral-large-latest	=mistral-large-2407	=mistral-large-2411
mistral-large-2512	262144	=mistral-large-2512
mistral-medium-2312		=mistral-medium-2312
mistral-medium-3-1		=mistral-medium	=mistral-medium-2505	=mistral-medium-2508
mistral-medium-3-5	262144	=mistral-medium-3.5	=mistral-medium-3-5	=mistral-medium-3
mistral-medium-latest		=mistral-medium-latest
mistral-nemo		=mistral-nemo	=open-mistral-nemo
mistral-nemo:free		=mistral-nemo:free
mistral-ocr-2503		=mistral-ocr-2503	=mistral-ocr-2503-completion
mistral-ocr-2505		=mistral-ocr-2505	=mistral-ocr-2505-completion
mistral-ocr-2512	16384	=mistral-ocr-2512	=mistral-ocr-2512-completion
mistral-ocr-4-0	16384	=mistral-ocr-4-0	=mistral-ocr-4-0-completion
mistral-ocr-4-1	16384	=mistral-ocr-4	=mistral-ocr-4-completion	=mistral-ocr-4-1	=mistral-ocr-4-1-completion
mistral-ocr-latest		=mistral-ocr-latest	=mistral-ocr-latest-completion
mistral-saba		=mistral-saba	=mistral-saba-latest
mistral-small-24b-instruct-2501		=mistral-small-24b-instruct-2501
mistral-small-24b-instruct-2501:free		=mistral-small-24b-instruct-2501:free
mistral-small-2603	262144	=mistral-small-2603
mistral-small-3.1-24b-instruct		=mistral-small-3.1-24b-instruct
mistral-small-3.2-24b-instruct		=mistral-small-3.2-24b-instruct
mistral-small-latest		=mistral-small-latest
mistral-tiny		=mistral-tiny
mixtral-8x22b-instruct		=mixtral-8x22b-instruct
mixtral-8x7b		^mixtral-8x7b	=open-mixtral-8x7b
pixtral-12b		=pixtral-12b	=pixtral-12b-latest
pixtral-large		=pixtral-large-latest	=pixtral-large-2411
voxtral-mini-2602	16384	=voxtral-mini-latest	=voxtral-mini-2602
voxtral-small-24b-2507	32768	=voxtral-small-24b-2507	=voxtral-small-2507	=voxtral-small-latest`,
  modal: `moonshotai/Kimi-K3	1048576	=moonshotai/kimi-k3
thinkingmachines/Inkling-NVFP4		=thinkingmachines/inkling-nvfp4`,
  moonshotai: `kimi-k3.1-pro	1048576	=kimi-k3.1-pro
kimi-k3.1-pro-highspeed	1048576	=kimi-k3.1-pro-highspeed
kimi-k2		=kimi-k2
kimi-k2-0711-preview	131072	=kimi-k2-0711-preview
kimi-k2-0905-preview	262144	=kimi-k2-0905-preview
kimi-k2-thinking	262144	=kimi-k2-thinking
kimi-k2-thinking-turbo	262144	=kimi-k2-thinking-turbo
kimi-k2-turbo-preview	262144	^kimi-k2-turbo
kimi-k2.5	262144	^kimi-k2.5
kimi-k2.6	262144	^kimi-k2.6
kimi-k2.7-code	262144	=kimi-k2.7-code
kimi-k2.7-code-highspeed	262144	=kimi-k2.7-code-highspeed
kimi-k3	1048576	=kimi-k3
moonshot-v1-128k	131072	=moonshot-v1-128k	=moonshot-v1-128k-vision-preview
moonshot-v1-32k	32768	=moonshot-v1-32k	=moonshot-v1-32k-vision-preview
moonshot-v1-8k	8192	=moonshot-v1-8k	=moonshot-v1-8k-vision-preview`,
  novita: `Sao10K/L3-8B-Stheno-v3.2	8192	=sao10k/l3-8b-stheno-v3.2
cognitivecomputations/dolphin-mixtral-8x22b		=cognitivecomputations/dolphin-mixtral-8x22b
deepseek/deepseek-r1	64000	=deepseek/deepseek-r1
deepseek/deepseek-r1-distill-llama-70b	8192	=deepseek/deepseek-r1-distill-llama-70b
deepseek/deepseek-r1-distill-llama-8b		=deepseek/deepseek-r1-distill-llama-8b
deepseek/deepseek-r1-distill-qwen-14b	32768	=deepseek/deepseek-r1-distill-qwen-14b
deepseek/deepseek-r1-distill-qwen-32b	64000	=deepseek/deepseek-r1-distill-qwen-32b
deepseek/deepseek_v3	64000	=deepseek/deepseek_v3
google/gemma-2-9b-it		=google/gemma-2-9b-it
gryphe/mythomax-l2-13b	4096	=gryphe/mythomax-l2-13b
jondurbin/airoboros-l2-70b		=jondurbin/airoboros-l2-70b
meta-llama/llama-3-70b-instruct	8192	=meta-llama/llama-3-70b-instruct
meta-llama/llama-3-8b-instruct	8192	=meta-llama/llama-3-8b-instruct
meta-llama/llama-3.1-70b-instruct		=meta-llama/llama-3.1-70b-instruct
meta-llama/llama-3.1-8b-instruct	16384	=meta-llama/llama-3.1-8b-instruct	=meta-llama/llama-3.1-8b-instruct-max
meta-llama/llama-3.1-8b-instruct-bf16		=meta-llama/llama-3.1-8b-instruct-bf16
meta-llama/llama-3.2-11b-vision-instruct		=meta-llama/llama-3.2-11b-vision-instruct
meta-llama/llama-3.2-1b-instruct	131000	=meta-llama/llama-3.2-1b-instruct
meta-llama/llama-3.2-3b-instruct	32768	=meta-llama/llama-3.2-3b-instruct
meta-llama/llama-3.3-70b-instruct	12288	=meta-llama/llama-3.3-70b-instruct
microsoft/wizardlm-2-8x22b	65535	=microsoft/wizardlm-2-8x22b
mistralai/mistral-7b-instruct		=mistralai/mistral-7b-instruct
mistralai/mistral-nemo	60288	=mistralai/mistral-nemo
nousresearch/hermes-2-pro-llama-3-8b	8192	=nousresearch/hermes-2-pro-llama-3-8b
nousresearch/nous-hermes-llama2-13b	4096	=nousresearch/nous-hermes-llama2-13b
openchat/openchat-7b	4096	=openchat/openchat-7b
qwen/qwen-2-7b-instruct	32768	=qwen/qwen-2-7b-instruct
qwen/qwen-2-vl-72b-instruct	32768	=qwen/qwen-2-vl-72b-instruct
qwen/qwen-2.5-72b-instruct	32000	=qwen/qwen-2.5-72b-instruct
sao10k/l3-70b-euryale-v2.1	8192	=sao10k/l3-70b-euryale-v2.1
sao10k/l3-8b-lunaris	8192	=sao10k/l3-8b-lunaris
sao10k/l31-70b-euryale-v2.2	8192	=sao10k/l31-70b-euryale-v2.2
sophosympatheia/midnight-rose-70b		=sophosympatheia/midnight-rose-70b
teknium/openhermes-2.5-mistral-7b	4096	=teknium/openhermes-2.5-mistral-7b`,
  openai: String.raw`chat-latest	400000	=chat-latest
gpt-5.3-codex-spark	128000	=gpt-5.3-codex-spark
gpt-5.6-cyber	400000	=gpt-5.6-cyber
gpt-6-cyber	1050000	=gpt-6-cyber
gpt-6.1-sol		=gpt-6.1-sol
gpt-6.1-terra		=gpt-6.1-terra
gpt-6.2-astra		=gpt-6.2-astra
gpt-6.2-sol		=gpt-6.2-sol
gpt-daybreak-blue-latest	1050000	=gpt-daybreak-blue-latest
gpt-daybreak-red-latest	400000	=gpt-daybreak-red-latest
ada		=ada	=text-ada-001
babbage		=babbage
chatgpt-4o-latest	128000	=chatgpt-4o-latest
codex-mini	200000	=codex-mini	=codex-mini-latest
computer-use	8192	^computer-use
curie		=curie	=text-curie-001
davinci		=davinci	=text-davinci-001
ft:gpt-3.5-turbo-		^ft:gpt-3.5-turbo
ft:gpt-4o		^ft:gpt-4o-2024-
ft:gpt-4o-mini		^ft:gpt-4o-mini-2024-
gpt-3.5-0301		=gpt-3.5-turbo-0301	=gpt-3.5-0301
gpt-3.5-turbo	16385	=gpt-3.5-turbo	=gpt-35-turbo	=gpt-3.5-turbo-0125
gpt-3.5-turbo-0613	16385	=gpt-3.5-turbo-0613
gpt-3.5-turbo-1106	16385	=gpt-3.5-turbo-1106
gpt-3.5-turbo-16k	16385	=gpt-3.5-turbo-16k	=gpt-3.5-turbo-16k-0613	=gpt-35-turbo-16k-0613	=gpt-35-turbo-16k
gpt-3.5-turbo-instruct	16385	^gpt-3.5-turbo-instruct	=gpt-3.5-turbo-instruct-0914
gpt-4	8192	=gpt-4	=gpt-4-0314	=gpt-4-0613	^ft:gpt-4-0
gpt-4-32k	32000	=gpt-4-32k	=gpt-4-32k-0314	=gpt-4-32k-0613
gpt-4-turbo	128000	=gpt-4-turbo	=gpt-4-turbo-2024-04-09	=gpt-4-turbo-0125-preview	=gpt-4-0125-preview	=gpt-4-1106-preview	=gpt-4-turbo-preview
gpt-4-vision-preview	128000	=gpt-4-vision-preview	=gpt-4-1106-vision-preview
gpt-4.1	1000000	=gpt-4.1	=gpt-4.1-2025-04-14
gpt-4.1-mini	1000000	=gpt-4.1-mini	=gpt-4.1-mini-2025-04-14
gpt-4.1-nano	1000000	=gpt-4.1-nano	=gpt-4.1-nano-2025-04-14
gpt-4.5-preview		^gpt-4.5-preview
gpt-4o	128000	=gpt-4o	=gpt-4o-2024-08-06	=gpt-4o-2024-11-20
gpt-4o-2024-05-13	128000	=gpt-4o-2024-05-13
gpt-4o-audio-preview	128000	^gpt-4o-audio-preview
gpt-4o-mini	128000	=gpt-4o-mini	=gpt-4o-mini-2024-07-18	=gpt-4o-mini-search-preview	=gpt-4o-mini-search-preview-2025-03-11
gpt-4o-mini-2024-07-18.ft-		^gpt-4o-mini-2024-07-18.ft-
gpt-4o-mini-audio-preview	128000	^gpt-4o-mini-audio
gpt-4o-mini-realtime-preview	16000	^gpt-4o-mini-realtime
gpt-4o-mini-transcribe	16000	=gpt-4o-mini-transcribe
gpt-4o-mini-tts		=gpt-4o-mini-tts
gpt-4o-realtime-preview	32000	^gpt-4o-realtime
gpt-4o-search-preview	128000	=gpt-4o-search-preview	=gpt-4o-search-preview-2025-03-11
gpt-4o-transcribe	16000	=gpt-4o-transcribe	=gpt-4o-transcribe-diarize
gpt-4o:extended		=gpt-4o:extended
gpt-5	400000	=gpt-5	=gpt-5-2025-08-07	=gpt-5-chat	=gpt-5-chat-latest	=gpt-5-codex
gpt-5-image		=gpt-5-image
gpt-5-image-mini		=gpt-5-image-mini
gpt-5-mini	400000	=gpt-5-mini	=gpt-5-mini-2025-08-07
gpt-5-nano	400000	=gpt-5-nano	^gpt-5-nano-
gpt-5-pro	400000	=gpt-5-pro	=gpt-5-pro-2025-10-06
gpt-5.1	400000	=gpt-5.1	=gpt-5.1-2025-11-13	=gpt-5.1-codex	=gpt-5.1-codex-max	=gpt-5.1-chat	=gpt-5.1-chat-latest	=gpt-5-1	=gpt-5-1-2025-11-13	=gpt-5-1-codex	=gpt-5-1-codex-max	=gpt-5-1-chat	=gpt-5-1-chat-latest
gpt-5.1-codex-mini	400000	=gpt-5.1-codex-mini	=gpt-5.1-mini	=gpt-5-1-codex-mini	=gpt-5-1-mini
gpt-5.2	400000	=gpt-5.2	=gpt-5.2-2025-12-11	=gpt-5-2	=gpt-5-2-2025-12-11	=gpt-5.2-chat	=gpt-5.2-chat-latest	=gpt-5-2-chat	=gpt-5-2-chat-latest	=gpt-5.2-codex	=gpt-5-2-codex
gpt-5.2-pro	400000	=gpt-5.2-pro	=gpt-5.2-pro-2025-12-11	=gpt-5-2-pro-2025-12-11
gpt-5.3	128000	=gpt-5.3	=gpt-5-3	=gpt-5.3-chat	=gpt-5.3-chat-latest	=gpt-5-3-chat	=gpt-5-3-chat-latest
gpt-5.3-codex	400000	=gpt-5.3-codex	=gpt-5-3-codex
gpt-5.4	1050000	=gpt-5.4	=gpt-5.4-2026-03-05	=gpt-5-4	=gpt-5-4-2026-03-05
gpt-5.4-image-2		=gpt-5.4-image-2
gpt-5.4-mini	400000	=gpt-5.4-mini	=gpt-5.4-mini-2026-03-17	=gpt-5-4-mini	=gpt-5-4-mini-2026-03-17
gpt-5.4-nano	400000	=gpt-5.4-nano	=gpt-5.4-nano-2026-03-17	=gpt-5-4-nano	=gpt-5-4-nano-2026-03-17
gpt-5.4-pro	1050000	=gpt-5.4-pro	=gpt-5.4-pro-2026-03-05	=gpt-5-4-pro	=gpt-5-4-pro-2026-03-05
gpt-5.5	1000000	=gpt-5.5	=gpt-5.5-2026-04-23	=gpt-5.5-2026-04-24	=gpt-5-5	=gpt-5-5-2026-04-23	=gpt-5-5-2026-04-24	=gpt-5.5-chat	=gpt-5.5-chat-latest	=gpt-5-5-chat	=gpt-5-5-chat-latest	=gpt-5.5-codex	=gpt-5-5-codex
gpt-5.5-pro	1000000	=gpt-5.5-pro	=gpt-5.5-pro-2026-04-23	=gpt-5-5-pro	=gpt-5-5-pro-2026-04-23
gpt-5.6-luna	1050000	=gpt-5.6-luna	=gpt-5-6-luna	~^gpt-5\.6-luna-\d{4}-\d{2}-\d{2}$	~^gpt-5-6-luna-\d{4}-\d{2}-\d{2}$
gpt-5.6-sol	1050000	=gpt-5.6-sol	=gpt-5-6-sol	=gpt-5.6	=gpt-5-6	~^gpt-5\.6-sol-\d{4}-\d{2}-\d{2}$	~^gpt-5-6-sol-\d{4}-\d{2}-\d{2}$
gpt-5.6-terra	1050000	=gpt-5.6-terra	=gpt-5-6-terra	~^gpt-5\.6-terra-\d{4}-\d{2}-\d{2}$	~^gpt-5-6-terra-\d{4}-\d{2}-\d{2}$
gpt-6-astra	1050000	=gpt-6-astra	~^gpt-6-astra-\d{4}-\d{2}-\d{2}$
gpt-6-luna	1050000	=gpt-6-luna	~^gpt-6-luna-\d{4}-\d{2}-\d{2}$
gpt-6-sol	1050000	=gpt-6-sol	~^gpt-6-sol-\d{4}-\d{2}-\d{2}$
gpt-audio	128000	=gpt-audio	=gpt-audio-2025-08-28	=gpt-audio-1.5
gpt-audio-mini	128000	=gpt-audio-mini	=gpt-audio-mini-2025-10-06	=gpt-audio-mini-2025-12-15
gpt-chat-latest		=gpt-chat-latest
gpt-image-1		=gpt-image-1
gpt-image-1-mini		=gpt-image-1-mini
gpt-image-1.5		=gpt-image-1.5	=gpt-image-1.5-2025-12-16
gpt-image-2		=gpt-image-2	=gpt-image-2-2026-04-21
gpt-oss-120b	131072	=gpt-oss-120b
gpt-oss-20b	131072	=gpt-oss-20b
gpt-oss-safeguard-20b	131072	=gpt-oss-safeguard-20b
gpt-realtime	32000	=gpt-realtime	=gpt-realtime-2025-08-28	=gpt-realtime-1.5
gpt-realtime-2	128000	=gpt-realtime-2	=gpt-realtime-2.1
gpt-realtime-mini		=gpt-realtime-mini	=gpt-realtime-2.1-mini	=gpt-realtime-mini-2025-12-15	=gpt-realtime-mini-2025-10-06
gpt-transcribe		=gpt-transcribe
moderation		*moderation
o1	200000	=o1	=o1-2024-12-17
o1-mini	128000	=o1-mini	=o1-mini-2024-09-12
o1-preview	128000	=o1-preview	=o1-preview-2024-09-12
o1-pro	200000	=o1-pro	=o1-pro-2025-03-19
o3	200000	=o3	=o3-2025-04-16
o3-deep-research	200000	=o3-deep-research	=o3-deep-research-2025-06-26
o3-mini	200000	=o3-mini	=o3-mini-2025-01-31	=o3-mini-high
o3-pro	200000	=o3-pro	=o3-pro-2025-06-10
o4-mini	200000	=o4-mini-2025-04-16	=o4-mini-high	=o4-mini
o4-mini-deep-research	200000	=o4-mini-deep-research	=o4-mini-deep-research-2025-06-26
text-davinci-002		=text-davinci-002
text-davinci-003		=text-davinci-003
text-embedding-3-large	8192	=text-embedding-3-large
text-embedding-3-small	8192	=text-embedding-3-small
text-embedding-ada-002	8192	=text-embedding-ada	=text-embedding-ada-002	=text-embedding-ada-002-v2
whisper-1		=whisper-1`,
  openrouter: String.raw`aion-labs/aion-3.0	131072	=aion-labs/aion-3.0
aion-labs/aion-3.0-mini	131072	=aion-labs/aion-3.0-mini
aion-labs/aion-3.5	262144	=aion-labs/aion-3.5
aion-labs/aion-3.5-mini	262144	=aion-labs/aion-3.5-mini
anthropic/claude-fable-5.1:batch	1000000	=anthropic/claude-fable-5.1:batch
anthropic/claude-fable-5.2	1000000	=anthropic/claude-fable-5.2
anthropic/claude-fable-5.2:batch	1000000	=anthropic/claude-fable-5.2:batch
anthropic/claude-fable-5:batch	1000000	=anthropic/claude-fable-5:batch
anthropic/claude-haiku-4.5:batch	200000	=anthropic/claude-haiku-4.5:batch
anthropic/claude-haiku-5.5	1000000	=anthropic/claude-haiku-5.5
anthropic/claude-haiku-5.5:batch	1000000	=anthropic/claude-haiku-5.5:batch
anthropic/claude-opus-4.1:batch	200000	=anthropic/claude-opus-4.1:batch
anthropic/claude-opus-4.5:batch	200000	=anthropic/claude-opus-4.5:batch
anthropic/claude-opus-4.6:batch	1000000	=anthropic/claude-opus-4.6:batch
anthropic/claude-opus-4.7:batch	1000000	=anthropic/claude-opus-4.7:batch
anthropic/claude-opus-4.8:batch	1000000	=anthropic/claude-opus-4.8:batch
anthropic/claude-opus-5.5:batch	1000000	=anthropic/claude-opus-5.5:batch
anthropic/claude-opus-5:batch	1000000	=anthropic/claude-opus-5:batch
anthropic/claude-sonnet-4.5:batch	1000000	=anthropic/claude-sonnet-4.5:batch
anthropic/claude-sonnet-4.6:batch	1000000	=anthropic/claude-sonnet-4.6:batch
anthropic/claude-sonnet-5.5	1000000	=anthropic/claude-sonnet-5.5
anthropic/claude-sonnet-5.5:batch	1000000	=anthropic/claude-sonnet-5.5:batch
anthropic/claude-sonnet-5:batch	1000000	=anthropic/claude-sonnet-5:batch
baidu/ernie-light-dt-1.0-intl	1024000	=baidu/ernie-light-dt-1.0-intl
bytedance-seed/seed-2-1-turbo	262144	=bytedance-seed/seed-2-1-turbo
bytedance-seed/seed-2.0-lite	262144	=bytedance-seed/seed-2.0-lite
bytedance-seed/seed-2.0-mini	262144	=bytedance-seed/seed-2.0-mini
cohere/command-a-plus	192000	=cohere/command-a-plus
deepseek/deepseek-chat	128000	=deepseek/deepseek-chat
deepseek/deepseek-chat-v3-0324	128000	=deepseek/deepseek-chat-v3-0324
deepseek/deepseek-chat-v3.1	163840	=deepseek/deepseek-chat-v3.1
deepseek/deepseek-r1-0528	128000	=deepseek/deepseek-r1-0528
deepseek/deepseek-v3.1-terminus	163840	=deepseek/deepseek-v3.1-terminus
deepseek/deepseek-v3.2	163840	=deepseek/deepseek-v3.2
deepseek/deepseek-v4-flash	1048576	=deepseek/deepseek-v4-flash
deepseek/deepseek-v4-flash-0731	1048576	=deepseek/deepseek-v4-flash-0731
deepseek/deepseek-v4-flash-0731:batch	1048576	=deepseek/deepseek-v4-flash-0731:batch
deepseek/deepseek-v4-flash-vision-exp	1048575	=deepseek/deepseek-v4-flash-vision-exp
deepseek/deepseek-v4-pro	1048576	=deepseek/deepseek-v4-pro
deepseek/deepseek-v4-pro-0813	1048576	=deepseek/deepseek-v4-pro-0813
deepseek/deepseek-v4.1-flash	1048576	=deepseek/deepseek-v4.1-flash
deepseek/deepseek-v4.1-flash-1017	1048576	=deepseek/deepseek-v4.1-flash-1017
deepseek/deepseek-v4.1-flash-1017:batch	1048576	=deepseek/deepseek-v4.1-flash-1017:batch
deepseek/deepseek-v4.1-flash:batch	1048576	=deepseek/deepseek-v4.1-flash:batch
elorian/glimpse	262144	=elorian/glimpse
fireworks/ember-1	1048576	=fireworks/ember-1
google/gemini-2.5-pro	1048576	=google/gemini-2.5-pro
google/gemini-2.5-pro-preview	1048576	=google/gemini-2.5-pro-preview
google/gemini-3-flash-preview:batch	1048576	=google/gemini-3-flash-preview:batch
google/gemini-3-pro-image	65536	=google/gemini-3-pro-image
google/gemini-3.1-flash-lite:batch	1048576	=google/gemini-3.1-flash-lite:batch
google/gemini-3.1-pro-preview	1048576	=google/gemini-3.1-pro-preview
google/gemini-3.1-pro-preview-customtools	1048576	=google/gemini-3.1-pro-preview-customtools
google/gemini-3.1-pro-preview:batch	1048576	=google/gemini-3.1-pro-preview:batch
google/gemini-3.5-flash-lite	1048576	=google/gemini-3.5-flash-lite
google/gemini-3.5-flash-lite:batch	1048576	=google/gemini-3.5-flash-lite:batch
google/gemini-3.5-flash:batch	1048576	=google/gemini-3.5-flash:batch
google/gemini-3.6-flash	1048576	=google/gemini-3.6-flash
google/gemini-3.6-flash:batch	1048576	=google/gemini-3.6-flash:batch
google/gemini-3.7-flash	1048576	=google/gemini-3.7-flash
google/gemini-3.7-flash:batch	1048576	=google/gemini-3.7-flash:batch
google/gemini-3.8-flash	1048576	=google/gemini-3.8-flash
google/gemini-3.8-flash:batch	1048576	=google/gemini-3.8-flash:batch
google/gemini-4-argon	1048576	=google/gemini-4-argon
google/gemini-4-argon:batch	1048576	=google/gemini-4-argon:batch
google/gemini-4-carbon	1048576	=google/gemini-4-carbon
google/gemini-4-carbon:batch	1048576	=google/gemini-4-carbon:batch
google/gemini-4-hydrogen	1048576	=google/gemini-4-hydrogen
google/gemini-4-hydrogen:batch	1048576	=google/gemini-4-hydrogen:batch
google/gemini-4-neon	1048576	=google/gemini-4-neon
google/gemini-4-neon:batch	1048576	=google/gemini-4-neon:batch
google/gemini-nano-banana-2.1	65536	=google/gemini-nano-banana-2.1
google/gemma-3-12b-it	131072	=google/gemma-3-12b-it
google/gemma-3-27b-it	131072	=google/gemma-3-27b-it
google/gemma-4-26b-a4b-it	262144	=google/gemma-4-26b-a4b-it
google/gemma-4-31b-it	262144	=google/gemma-4-31b-it
ibm-granite/granite-4.2-8b	131072	=ibm-granite/granite-4.2-8b
inclusionai/ling-3.0-flash	262144	=inclusionai/ling-3.0-flash
inclusionai/ling-3.0-flash-vl	131072	=inclusionai/ling-3.0-flash-vl
inclusionai/ling-3.0-tiny	262144	=inclusionai/ling-3.0-tiny
inclusionai/ling-3.1-flash	1000000	=inclusionai/ling-3.1-flash
kt/midm-k-3.0-pro	261795	=kt/midm-k-3.0-pro
liquid/lfm-2.5-24b-a2b	128000	=liquid/lfm-2.5-24b-a2b
liquid/lfm-3-1.7b	262144	=liquid/lfm-3-1.7b
meituan/longcat-2.0	1048756	=meituan/longcat-2.0
meta-llama/llama-3.1-70b-instruct	131072	=meta-llama/llama-3.1-70b-instruct
meta-llama/llama-3.1-8b-instruct	131072	=meta-llama/llama-3.1-8b-instruct
meta-llama/llama-3.3-70b-instruct	128000	=meta-llama/llama-3.3-70b-instruct
meta-llama/llama-4-maverick	524288	=meta-llama/llama-4-maverick
meta-llama/llama-4-scout	327680	=meta-llama/llama-4-scout
meta/muse-ember	1048576	=meta/muse-ember
meta/muse-glimmer-30b	131072	=meta/muse-glimmer-30b
meta/muse-glimmer-30b:batch	131072	=meta/muse-glimmer-30b:batch
meta/muse-spark-1.1	1048576	=meta/muse-spark-1.1
meta/muse-spark-1.2	1048576	=meta/muse-spark-1.2
meta/muse-spark-1.2-contributor	1048576	=meta/muse-spark-1.2-contributor
meta/muse-spark-1.3	1048576	=meta/muse-spark-1.3
meta/muse-spark-1.3-contributor	1048576	=meta/muse-spark-1.3-contributor
meta/muse-spark-open	1048576	=meta/muse-spark-open
meta/muse-wonder	1048576	=meta/muse-wonder
minimax/minimax-m2.5	196608	=minimax/minimax-m2.5
minimax/minimax-m2.7	196608	=minimax/minimax-m2.7
minimax/minimax-m3.1-flash	1048576	=minimax/minimax-m3.1-flash
minimax/minimax-m3:batch	524288	=minimax/minimax-m3:batch
mistralai/mistral-large-4-0	1048576	=mistralai/mistral-large-4-0
mistralai/mistral-medium-3	131072	=mistralai/mistral-medium-3
mistralai/mistral-medium-3-5:batch	262144	=mistralai/mistral-medium-3-5:batch
mistralai/mistral-medium-3.1	131072	=mistralai/mistral-medium-3.1
mistralai/mistral-nemo	131072	=mistralai/mistral-nemo
mistralai/mistral-small-3.1-24b-instruct	128000	=mistralai/mistral-small-3.1-24b-instruct
mistralai/mixtral-8x22b-instruct	65536	=mistralai/mixtral-8x22b-instruct
moonshotai/kimi-k2.5	262144	=moonshotai/kimi-k2.5
moonshotai/kimi-k2.6	262144	=moonshotai/kimi-k2.6
moonshotai/kimi-k2.7-code	262144	=moonshotai/kimi-k2.7-code
moonshotai/kimi-k3	1048576	=moonshotai/kimi-k3
moonshotai/kimi-k3.1-pro	1048576	=moonshotai/kimi-k3.1-pro
moonshotai/kimi-k3.1-pro:batch	1048576	=moonshotai/kimi-k3.1-pro:batch
moonshotai/kimi-k3:batch	1048576	=moonshotai/kimi-k3:batch
motif-technologies/motif-3	262144	=motif-technologies/motif-3
nex-agi/nex-n2.5-pro	262144	=nex-agi/nex-n2.5-pro
nex-agi/nex-n2.6	262144	=nex-agi/nex-n2.6
nvidia/nemotron-3-nano-30b-a3b	262144	=nvidia/nemotron-3-nano-30b-a3b
nvidia/nemotron-3-super-120b-a12b	262144	=nvidia/nemotron-3-super-120b-a12b
nvidia/nemotron-3-ultra-550b-a55b	262144	=nvidia/nemotron-3-ultra-550b-a55b
nvidia/nemotron-3.5-lightning	262144	=nvidia/nemotron-3.5-lightning
nvidia/nemotron-3.5-super-vl	262144	=nvidia/nemotron-3.5-super-vl
openai/gpt-4-turbo:batch	128000	=openai/gpt-4-turbo:batch
openai/gpt-4.1-mini:batch	1047576	=openai/gpt-4.1-mini:batch
openai/gpt-4.1-nano:batch	1047576	=openai/gpt-4.1-nano:batch
openai/gpt-4.1:batch	1047576	=openai/gpt-4.1:batch
openai/gpt-4o-mini:batch	128000	=openai/gpt-4o-mini:batch
openai/gpt-4o:batch	128000	=openai/gpt-4o:batch
openai/gpt-5-mini:batch	400000	=openai/gpt-5-mini:batch
openai/gpt-5-nano:batch	400000	=openai/gpt-5-nano:batch
openai/gpt-5-pro:batch	400000	=openai/gpt-5-pro:batch
openai/gpt-5.1:batch	400000	=openai/gpt-5.1:batch
openai/gpt-5.2-pro:batch	400000	=openai/gpt-5.2-pro:batch
openai/gpt-5.2:batch	400000	=openai/gpt-5.2:batch
openai/gpt-5.4-mini:batch	400000	=openai/gpt-5.4-mini:batch
openai/gpt-5.4-nano:batch	400000	=openai/gpt-5.4-nano:batch
openai/gpt-5.4-pro:batch	1050000	=openai/gpt-5.4-pro:batch
openai/gpt-5.4:batch	1050000	=openai/gpt-5.4:batch
openai/gpt-5.5-pro:batch	1050000	=openai/gpt-5.5-pro:batch
openai/gpt-5.5:batch	1050000	=openai/gpt-5.5:batch
openai/gpt-5.6-luna-pro	1050000	=openai/gpt-5.6-luna-pro
openai/gpt-5.6-luna-pro:batch	1050000	=openai/gpt-5.6-luna-pro:batch
openai/gpt-5.6-luna:batch	1050000	=openai/gpt-5.6-luna:batch
openai/gpt-5.6-sol	1050000	=openai/gpt-5.6-sol
openai/gpt-5.6-sol-pro	1050000	=openai/gpt-5.6-sol-pro
openai/gpt-5.6-sol-pro:batch	1050000	=openai/gpt-5.6-sol-pro:batch
openai/gpt-5.6-sol:batch	1050000	=openai/gpt-5.6-sol:batch
openai/gpt-5.6-terra-pro	1050000	=openai/gpt-5.6-terra-pro
openai/gpt-5.6-terra-pro:batch	1050000	=openai/gpt-5.6-terra-pro:batch
openai/gpt-5.6-terra:batch	1050000	=openai/gpt-5.6-terra:batch
openai/gpt-5:batch	400000	=openai/gpt-5:batch
openai/gpt-6-astra	1050000	=openai/gpt-6-astra
openai/gpt-6-astra-pro	1050000	=openai/gpt-6-astra-pro
openai/gpt-6-astra-pro:batch	1050000	=openai/gpt-6-astra-pro:batch
openai/gpt-6-astra:batch	1050000	=openai/gpt-6-astra:batch
openai/gpt-6.1-sol	1050000	=openai/gpt-6.1-sol
openai/gpt-6.1-sol-pro	1050000	=openai/gpt-6.1-sol-pro
openai/gpt-6.1-sol-pro:batch	1050000	=openai/gpt-6.1-sol-pro:batch
openai/gpt-6.1-sol:batch	1050000	=openai/gpt-6.1-sol:batch
openai/gpt-6.1-terra	1050000	=openai/gpt-6.1-terra
openai/gpt-6.1-terra-pro	1050000	=openai/gpt-6.1-terra-pro
openai/gpt-6.1-terra-pro:batch	1050000	=openai/gpt-6.1-terra-pro:batch
openai/gpt-6.1-terra:batch	1050000	=openai/gpt-6.1-terra:batch
openai/gpt-6.2-astra	1050000	=openai/gpt-6.2-astra
openai/gpt-6.2-astra-pro	1050000	=openai/gpt-6.2-astra-pro
openai/gpt-6.2-astra-pro:batch	1050000	=openai/gpt-6.2-astra-pro:batch
openai/gpt-6.2-astra:batch	1050000	=openai/gpt-6.2-astra:batch
openai/gpt-6.2-sol	1050000	=openai/gpt-6.2-sol
openai/gpt-6.2-sol-pro	1050000	=openai/gpt-6.2-sol-pro
openai/gpt-6.2-sol-pro:batch	1050000	=openai/gpt-6.2-sol-pro:batch
openai/gpt-6.2-sol:batch	1050000	=openai/gpt-6.2-sol:batch
openai/gpt-oss-120b	131072	=openai/gpt-oss-120b
openai/gpt-oss-120b:batch	131072	=openai/gpt-oss-120b:batch
openai/gpt-oss-20b	131072	=openai/gpt-oss-20b
openai/gpt-oss-20b:batch	131072	=openai/gpt-oss-20b:batch
openai/o3-mini:batch	200000	=openai/o3-mini:batch
openai/o3:batch	200000	=openai/o3:batch
openai/o4-mini:batch	200000	=openai/o4-mini:batch
particle-ai/particle-1	1048576	=particle-ai/particle-1
perceptron/perceptron-mk1.5	36864	=perceptron/perceptron-mk1.5
prism-ml/ternary-bonsai-2-27b	262144	=prism-ml/ternary-bonsai-2-27b
prism-ml/ternary-bonsai-2-9b	262144	=prism-ml/ternary-bonsai-2-9b
qwen/qwen-2.5-72b-instruct	32768	=qwen/qwen-2.5-72b-instruct
qwen/qwen-plus	1000000	=qwen/qwen-plus
qwen/qwen3-14b	40960	=qwen/qwen3-14b
qwen/qwen3-235b-a22b-2507	131072	=qwen/qwen3-235b-a22b-2507
qwen/qwen3-235b-a22b-thinking-2507	128000	=qwen/qwen3-235b-a22b-thinking-2507
qwen/qwen3-30b-a3b	40960	=qwen/qwen3-30b-a3b
qwen/qwen3-30b-a3b-instruct-2507	262144	=qwen/qwen3-30b-a3b-instruct-2507
qwen/qwen3-32b	40960	=qwen/qwen3-32b
qwen/qwen3-coder	262144	=qwen/qwen3-coder
qwen/qwen3-coder-30b-a3b-instruct	262144	=qwen/qwen3-coder-30b-a3b-instruct
qwen/qwen3-coder-flash	1000000	=qwen/qwen3-coder-flash
qwen/qwen3-coder-next	262144	=qwen/qwen3-coder-next
qwen/qwen3-next-80b-a3b-instruct	262144	=qwen/qwen3-next-80b-a3b-instruct
qwen/qwen3-vl-235b-a22b-instruct	131072	=qwen/qwen3-vl-235b-a22b-instruct
qwen/qwen3-vl-30b-a3b-instruct	262144	=qwen/qwen3-vl-30b-a3b-instruct
qwen/qwen3-vl-8b-instruct	262144	=qwen/qwen3-vl-8b-instruct
qwen/qwen3.5-27b	262144	=qwen/qwen3.5-27b
qwen/qwen3.5-397b-a17b	262144	=qwen/qwen3.5-397b-a17b
qwen/qwen3.5-9b	262144	=qwen/qwen3.5-9b
qwen/qwen3.5-plus-02-15	1000000	=qwen/qwen3.5-plus-02-15
qwen/qwen3.5-plus-20260420	1000000	=qwen/qwen3.5-plus-20260420
qwen/qwen3.6-27b	262144	=qwen/qwen3.6-27b
qwen/qwen3.6-35b-a3b	262144	=qwen/qwen3.6-35b-a3b
qwen/qwen3.6-flash	1000000	=qwen/qwen3.6-flash
qwen/qwen3.6-plus	1000000	=qwen/qwen3.6-plus
qwen/qwen3.7-flash	1000000	=qwen/qwen3.7-flash
qwen/qwen3.7-max	1000000	=qwen/qwen3.7-max
qwen/qwen3.7-plus	1000000	=qwen/qwen3.7-plus
qwen/qwen3.7-plus:batch	262144	=qwen/qwen3.7-plus:batch
qwen/qwen3.8-2.4t-a95b	1000000	=qwen/qwen3.8-2.4t-a95b
qwen/qwen3.8-27b	262144	=qwen/qwen3.8-27b
qwen/qwen3.8-27b:batch	262144	=qwen/qwen3.8-27b:batch
qwen/qwen3.8-flash	1000000	=qwen/qwen3.8-flash
qwen/qwen3.8-max-0902	1000000	=qwen/qwen3.8-max-0902
qwen/qwen3.8-max-0902:batch	262144	=qwen/qwen3.8-max-0902:batch
qwen/qwen3.8-max-prime	1000000	=qwen/qwen3.8-max-prime
qwen/qwen3.8-omni-flash	1000000	=qwen/qwen3.8-omni-flash
qwen/qwen4-max	1000000	=qwen/qwen4-max
reflection/beam-1.0-501b-a23b	1048576	=reflection/beam-1.0-501b-a23b
ricursiveai/ripple-65b-preview	1048576	=ricursiveai/ripple-65b-preview
sakana/fugu-max	1000000	=sakana/fugu-max
sakana/fugu-ultra	1000000	=sakana/fugu-ultra
sakana/fugu-ultra-v2	1000000	=sakana/fugu-ultra-v2
sakana/sakana-namazu	262144	=sakana/sakana-namazu
stepfun/step-5-preview	1000000	=stepfun/step-5-preview
tencent/hy3	262144	=tencent/hy3
tencent/hy3-preview	262144	=tencent/hy3-preview
tencent/hy4	1048576	=tencent/hy4
tencent/hy4-flash	1048576	=tencent/hy4-flash
tencent/hy4-preview	1048576	=tencent/hy4-preview
thinkingmachines/inkling	524288	=thinkingmachines/inkling
thinkingmachines/inkling-2-small	1048576	=thinkingmachines/inkling-2-small
thinkingmachines/inkling-small	524288	=thinkingmachines/inkling-small
thinkingmachines/inkling-small:batch	524288	=thinkingmachines/inkling-small:batch
unbiased/pareto-26.10	1048576	=unbiased/pareto-26.10
unbiased/pareto-26.10-preview	1048576	=unbiased/pareto-26.10-preview
unbiased/pareto-26.9	262144	=unbiased/pareto-26.9
upstage/solar-mini4	524288	=upstage/solar-mini4
upstage/solar-pro4	524288	=upstage/solar-pro4
x-ai/grok-4.20	2000000	=x-ai/grok-4.20
x-ai/grok-4.3	1000000	=x-ai/grok-4.3
x-ai/grok-4.3:batch	1000000	=x-ai/grok-4.3:batch
x-ai/grok-4.5	500000	=x-ai/grok-4.5
x-ai/grok-4.6	500000	=x-ai/grok-4.6
x-ai/grok-4.6:batch	500000	=x-ai/grok-4.6:batch
x-ai/grok-4.7	500000	=x-ai/grok-4.7
x-ai/grok-4.7:batch	500000	=x-ai/grok-4.7:batch
xiaomi/mimo-v2.5	1000000	=xiaomi/mimo-v2.5
xiaomi/mimo-v2.5-pro	262144	=xiaomi/mimo-v2.5-pro
xiaomi/mimo-v2.6-flash	1048576	=xiaomi/mimo-v2.6-flash
xiaomi/mimo-v2.6-pro	1048576	=xiaomi/mimo-v2.6-pro
xiaomi/mimo-v2.6-pro-ultraspeed	1048576	=xiaomi/mimo-v2.6-pro-ultraspeed
z-ai/glm-4.5-air	131072	=z-ai/glm-4.5-air
z-ai/glm-4.6	202752	=z-ai/glm-4.6
z-ai/glm-4.7-flash	131072	=z-ai/glm-4.7-flash
z-ai/glm-5	202752	=z-ai/glm-5
z-ai/glm-5.1	204800	=z-ai/glm-5.1
z-ai/glm-5.2	1048576	=z-ai/glm-5.2
z-ai/glm-5.2:batch	1048576	=z-ai/glm-5.2:batch
z-ai/glm-5.3	1048576	=z-ai/glm-5.3
z-ai/glm-5.3-flash	1048576	=z-ai/glm-5.3-flash
z-ai/glm-5.3-flash:batch	1048575	=z-ai/glm-5.3-flash:batch
z-ai/glm-5.3-flashx	1048576	=z-ai/glm-5.3-flashx
z-ai/glm-5.3-flashx-legal	1048576	=z-ai/glm-5.3-flashx-legal
z-ai/glm-5.3-prime	1000000	=z-ai/glm-5.3-prime
z-ai/glm-5.3:batch	1048575	=z-ai/glm-5.3:batch
z-ai/glm-5v-turbo	202752	=z-ai/glm-5v-turbo
~anthropic/claude-fable-latest	1000000	=~anthropic/claude-fable-latest
~anthropic/claude-haiku-latest	1000000	=~anthropic/claude-haiku-latest
~anthropic/claude-sonnet-latest	1000000	=~anthropic/claude-sonnet-latest
~deepseek/deepseek-flash-latest	1048576	=~deepseek/deepseek-flash-latest
~deepseek/deepseek-pro-latest	1048576	=~deepseek/deepseek-pro-latest
~deepseek/deepseek-v4-flash-latest	1048576	=~deepseek/deepseek-v4-flash-latest
~google/gemini-flash-latest	1048576	=~google/gemini-flash-latest
~google/gemini-pro-latest	1048576	=~google/gemini-pro-latest
~moonshotai/kimi-latest	1048576	=~moonshotai/kimi-latest
~openai/gpt-astra-latest	1050000	=~openai/gpt-astra-latest
~openai/gpt-luna-latest	1050000	=~openai/gpt-luna-latest
~openai/gpt-sol-latest	1050000	=~openai/gpt-sol-latest
~openai/gpt-terra-latest	1050000	=~openai/gpt-terra-latest
~unbiased/pareto-latest	1048576	=~unbiased/pareto-latest
~x-ai/grok-latest	500000	=~x-ai/grok-latest
~z-ai/glm-flash-latest	1048576	=~z-ai/glm-flash-latest
~z-ai/glm-latest	1048576	=~z-ai/glm-latest
01-ai/yi-large		=01-ai/yi-large
aetherwiing/mn-starcannon-12b		=aetherwiing/mn-starcannon-12b
agentica-org/deepcoder-14b-preview:free		=agentica-org/deepcoder-14b-preview:free
ai21/jamba-1-5-large		=ai21/jamba-1-5-large
ai21/jamba-1-5-mini		=ai21/jamba-1-5-mini
ai21/jamba-1.6-large		=ai21/jamba-1.6-large
ai21/jamba-1.6-mini		=ai21/jamba-1.6-mini
ai21/jamba-instruct		=ai21/jamba-instruct
ai21/jamba-large-1.7		=ai21/jamba-large-1.7
aion-labs/aion-1.0		=aion-labs/aion-1.0
aion-labs/aion-1.0-mini		=aion-labs/aion-1.0-mini
aion-labs/aion-2.0	131072	=aion-labs/aion-2.0
aion-labs/aion-rp-llama-3.1-8b	32768	=aion-labs/aion-rp-llama-3.1-8b
alfredpros/codellama-7b-instruct-solidity		=alfredpros/codellama-7b-instruct-solidity
all-hands/openhands-lm-32b-v0.1		=all-hands/openhands-lm-32b-v0.1
allenai/molmo-7b-d:free		=allenai/molmo-7b-d:free
allenai/olmo-3-32b-think	65536	=allenai/olmo-3-32b-think
alpindale/goliath-120b		=alpindale/goliath-120b
alpindale/magnum-72b		=alpindale/magnum-72b
amazon/nova-2-lite-v1	1000000	=amazon/nova-2-lite-v1
amazon/nova-lite-v1	300000	=amazon/nova-lite-v1
amazon/nova-micro-v1	128000	=amazon/nova-micro-v1
amazon/nova-premier-v1	1000000	=amazon/nova-premier-v1
amazon/nova-pro-v1	300000	=amazon/nova-pro-v1
anthracite-org/magnum-v2-72b		=anthracite-org/magnum-v2-72b
anthracite-org/magnum-v4-72b	32768	=anthracite-org/magnum-v4-72b
anthropic/claude-2		=anthropic/claude-2	=anthropic/claude-2.0	=anthropic/claude-2.0:beta	=anthropic/claude-2.1	=anthropic/claude-2.1:beta	=anthropic/claude-2:beta
anthropic/claude-3-haiku	200000	=anthropic/claude-3-haiku	=anthropic/claude-3-haiku:beta
anthropic/claude-3-opus		=anthropic/claude-3-opus	=anthropic/claude-3-opus:beta
anthropic/claude-3-sonnet		=anthropic/claude-3-sonnet	=anthropic/claude-3-sonnet:beta
anthropic/claude-3.5-haiku		=anthropic/claude-3.5-haiku	=anthropic/claude-3.5-haiku-20241022	=anthropic/claude-3.5-haiku-20241022:beta	=anthropic/claude-3.5-haiku:beta
anthropic/claude-3.5-sonnet		=anthropic/claude-3.5-sonnet	=anthropic/claude-3.5-sonnet-20240620	=anthropic/claude-3.5-sonnet-20240620:beta	=anthropic/claude-3.5-sonnet:beta
anthropic/claude-3.7-sonnet		=anthropic/claude-3.7-sonnet	=anthropic/claude-3.7-sonnet:beta	=anthropic/claude-3.7-sonnet:thinking
anthropic/claude-fable-5	1000000	=anthropic/claude-fable-5	=anthropic/claude-fable-5:beta
anthropic/claude-fable-5.1	1000000	=anthropic/claude-fable-5.1	=anthropic/claude-fable-5.1:beta
anthropic/claude-haiku-4.5	200000	=anthropic/claude-haiku-4.5	=anthropic/claude-4.5-haiku-20251001	=anthropic/claude-4.5-haiku-20251001:beta	=anthropic/claude-haiku-4.5-20251001	=anthropic/claude-haiku-4.5-20251001:beta	=anthropic/claude-haiku-4.5:beta
anthropic/claude-opus-4	200000	=anthropic/claude-opus-4	=anthropic/claude-opus-4.1
anthropic/claude-opus-4.5	200000	=anthropic/claude-opus-4.5	=anthropic/claude-4.5-opus-20251124	=anthropic/claude-4.5-opus-20251124:beta	=anthropic/claude-opus-4.5-20251124	=anthropic/claude-opus-4.5-20251124:beta	=anthropic/claude-opus-4.5:beta
anthropic/claude-opus-4.6	1000000	=anthropic/claude-opus-4.6	=anthropic/claude-4.6-opus-20260205	=anthropic/claude-4.6-opus-20260205:beta	=anthropic/claude-opus-4.6-20260205	=anthropic/claude-opus-4.6-20260205:beta	=anthropic/claude-opus-4.6:beta
anthropic/claude-opus-4.6-fast		=anthropic/claude-opus-4.6-fast
anthropic/claude-opus-4.7	1000000	=anthropic/claude-opus-4.7	=anthropic/claude-opus-4.7:beta
anthropic/claude-opus-4.7-fast	1000000	=anthropic/claude-opus-4.7-fast
anthropic/claude-opus-4.8	1000000	=anthropic/claude-opus-4.8	=anthropic/claude-opus-4.8:beta
anthropic/claude-opus-4.8-fast	1000000	=anthropic/claude-opus-4.8-fast
anthropic/claude-opus-5	1000000	=anthropic/claude-opus-5	=anthropic/claude-opus-5:beta
anthropic/claude-opus-5-fast	1000000	=anthropic/claude-opus-5-fast
anthropic/claude-opus-5.5	1000000	=anthropic/claude-opus-5.5	=anthropic/claude-opus-5.5:beta
anthropic/claude-sonnet-4		=anthropic/claude-sonnet-4
anthropic/claude-sonnet-4.5	1000000	=anthropic/claude-sonnet-4.5	=anthropic/claude-4.5-sonnet-20250929	=anthropic/claude-4.5-sonnet-20250929:beta	=anthropic/claude-sonnet-4.5-20250929	=anthropic/claude-sonnet-4.5-20250929:beta	=anthropic/claude-sonnet-4.5:beta
anthropic/claude-sonnet-4.6	1000000	=anthropic/claude-sonnet-4.6	=anthropic/claude-4.6-sonnet-20260217	=anthropic/claude-4.6-sonnet-20260217:beta	=anthropic/claude-sonnet-4.6-20260217	=anthropic/claude-sonnet-4.6-20260217:beta	=anthropic/claude-sonnet-4.6:beta
anthropic/claude-sonnet-5	1000000	=anthropic/claude-sonnet-5	=anthropic/claude-sonnet-5:beta
anubis-pro-105b-v1		=anubis-pro-105b-v1
arcee-ai/coder-large		=arcee-ai/coder-large
arcee-ai/trinity-large-thinking	262144	=arcee-ai/trinity-large-thinking
arcee-ai/trinity-mini		=arcee-ai/trinity-mini
arcee-ai/virtuoso-large	131072	=arcee-ai/virtuoso-large
arcee-blitz		=arcee-blitz
arliai/qwq-32b-arliai-rpr-v1:free		=arliai/qwq-32b-arliai-rpr-v1:free
baidu/ernie-4.5-vl-424b-a47b	123000	=baidu/ernie-4.5-vl-424b-a47b
bytedance-research/ui-tars-72b:free		=bytedance-research/ui-tars-72b:free
bytedance-seed/seed-1.6	262144	=bytedance-seed/seed-1.6
bytedance-seed/seed-1.6-flash	262144	=bytedance-seed/seed-1.6-flash
bytedance-seed/seed-2.0-lite	262144	=bytedance-seed/seed-2.0-lite
bytedance-seed/seed-2.0-mini	262144	=bytedance-seed/seed-2.0-mini
bytedance/ui-tars-1.5-7b	128000	=bytedance/ui-tars-1.5-7b
caller-large		=caller-large
chatgpt-4o-latest		=chatgpt-4o-latest
claude-2		=claude-2	=claude-2.0	=claude-2.0:beta	=claude-2.1	=claude-2.1:beta	=claude-2:beta
claude-3-opus		=claude-3-opus	=claude-3-opus:beta
claude-3-sonnet		=claude-3-sonnet	=claude-3-sonnet:beta
claude-3.5-sonnet		=claude-3.5-sonnet	=claude-3.5-sonnet-20240620	=claude-3.5-sonnet-20240620:beta	=claude-3.5-sonnet:beta
claude-3.7-sonnet		=claude-3.7-sonnet	=claude-3.7-sonnet:beta	=claude-3.7-sonnet:thinking
codellama-7b-instruct-solidity		=codellama-7b-instruct-solidity
codestral-2501		=codestral-2501
codex-mini		=codex-mini
cognitivecomputations/dolphin-mistral-24b-venice-edition:free		=cognitivecomputations/dolphin-mistral-24b-venice-edition:free
cognitivecomputations/dolphin-mixtral-8x22b		=cognitivecomputations/dolphin-mixtral-8x22b
cognitivecomputations/dolphin-mixtral-8x7b		=cognitivecomputations/dolphin-mixtral-8x7b
cognitivecomputations/dolphin3.0-mistral-24b:free		=cognitivecomputations/dolphin3.0-mistral-24b:free
cognitivecomputations/dolphin3.0-r1-mistral-24b:free		=cognitivecomputations/dolphin3.0-r1-mistral-24b:free
cohere/command		=cohere/command
cohere/command-a	256000	=cohere/command-a
cohere/command-r		=cohere/command-r	=cohere/command-r-03-2024
cohere/command-r-08-2024	128000	=cohere/command-r-08-2024
cohere/command-r-plus		=cohere/command-r-plus	=cohere/command-r-plus-04-2024
cohere/command-r-plus-08-2024	128000	=cohere/command-r-plus-08-2024
cohere/command-r7b-12-2024	128000	=cohere/command-r7b-12-2024
command		=command
command-r		=command-r	=command-r-03-2024
command-r-plus		=command-r-plus	=command-r-plus-04-2024
deepcoder-14b-preview:free		=deepcoder-14b-preview:free
deepcogito/cogito-v2.1-671b		=deepcogito/cogito-v2.1-671b
deephermes-3-llama-3-8b-preview:free		=deephermes-3-llama-3-8b-preview:free
deepseek-chat-v3-0324:free		=deepseek-chat-v3-0324:free
deepseek-chat:free		=deepseek-chat:free
deepseek-prover-v2		=deepseek-prover-v2
deepseek-r1-0528-qwen3-8b		=deepseek-r1-0528-qwen3-8b
deepseek-r1-0528-qwen3-8b:free		=deepseek-r1-0528-qwen3-8b:free
deepseek-r1-0528:free		=deepseek-r1-0528:free
deepseek-r1-distill-llama-70b:free		=deepseek-r1-distill-llama-70b:free
deepseek-r1-distill-llama-8b		=deepseek-r1-distill-llama-8b
deepseek-r1-distill-qwen-1.5b		=deepseek-r1-distill-qwen-1.5b
deepseek-r1-distill-qwen-14b		=deepseek-r1-distill-qwen-14b
deepseek-r1-distill-qwen-14b:free		=deepseek-r1-distill-qwen-14b:free
deepseek-r1-distill-qwen-32b:free		=deepseek-r1-distill-qwen-32b:free
deepseek-r1-distill-qwen-7b		=deepseek-r1-distill-qwen-7b
deepseek-r1:free		=deepseek-r1:free
deepseek-r1t-chimera:free		=deepseek-r1t-chimera:free
deepseek-v3-base:free		=deepseek-v3-base:free
deepseek/deepseek-chat		=deepseek/deepseek-chat
deepseek/deepseek-chat-v3-0324	163840	=deepseek/deepseek-chat-v3-0324
deepseek/deepseek-chat-v3-0324:free		=deepseek/deepseek-chat-v3-0324:free
deepseek/deepseek-chat-v3.1		=deepseek/deepseek-chat-v3.1
deepseek/deepseek-chat:free		=deepseek/deepseek-chat:free
deepseek/deepseek-r1	64000	=deepseek/deepseek-r1
deepseek/deepseek-r1-0528		=deepseek/deepseek-r1-0528
deepseek/deepseek-r1-distill-llama-70b	8192	=deepseek/deepseek-r1-distill-llama-70b
deepseek/deepseek-r1-distill-llama-70b:free		=deepseek/deepseek-r1-distill-llama-70b:free
deepseek/deepseek-r1-distill-llama-8b		=deepseek/deepseek-r1-distill-llama-8b
deepseek/deepseek-r1-distill-qwen-1.5b		=deepseek/deepseek-r1-distill-qwen-1.5b
deepseek/deepseek-r1-distill-qwen-14b		=deepseek/deepseek-r1-distill-qwen-14b
deepseek/deepseek-r1-distill-qwen-14b:free		=deepseek/deepseek-r1-distill-qwen-14b:free
deepseek/deepseek-r1-distill-qwen-32b		=deepseek/deepseek-r1-distill-qwen-32b
deepseek/deepseek-r1-distill-qwen-32b:free		=deepseek/deepseek-r1-distill-qwen-32b:free
deepseek/deepseek-r1-zero:free		=deepseek/deepseek-r1-zero:free
deepseek/deepseek-r1:free		=deepseek/deepseek-r1:free
deepseek/deepseek-v3-base:free		=deepseek/deepseek-v3-base:free
deepseek/deepseek-v3.1-terminus	163840	=deepseek/deepseek-v3.1-terminus
deepseek/deepseek-v3.2		=deepseek/deepseek-v3.2
deepseek/deepseek-v3.2-exp	163840	=deepseek/deepseek-v3.2-exp
deepseek/deepseek-v4-flash		=deepseek/deepseek-v4-flash
deepseek/deepseek-v4-pro		=deepseek/deepseek-v4-pro
devstral-small		=devstral-small
devstral-small:free		=devstral-small:free
dobby-mini-unhinged-plus-llama-3.1-8b		=dobby-mini-unhinged-plus-llama-3.1-8b
dolphin-mixtral-8x22b		=dolphin-mixtral-8x22b
dolphin3.0-mistral-24b:free		=dolphin3.0-mistral-24b:free
dolphin3.0-r1-mistral-24b:free		=dolphin3.0-r1-mistral-24b:free
eleutherai/llemma_7b		=eleutherai/llemma_7b
essentialai/rnj-1-instruct		=essentialai/rnj-1-instruct
eva-llama-3.33-70b		=eva-llama-3.33-70b
eva-qwen-2.5-32b		=eva-qwen-2.5-32b
eva-qwen-2.5-72b		=eva-qwen-2.5-72b
eva-unit-01/eva-llama-3.33-70b		=eva-unit-01/eva-llama-3.33-70b
eva-unit-01/eva-qwen-2.5-32b		=eva-unit-01/eva-qwen-2.5-32b
eva-unit-01/eva-qwen-2.5-72b		=eva-unit-01/eva-qwen-2.5-72b
featherless/qwerky-72b:free		=featherless/qwerky-72b:free
fimbulvetr-11b-v2		=fimbulvetr-11b-v2
gemini-2.0-flash-001		=gemini-2.0-flash-001
gemini-2.0-flash-exp:free		=gemini-2.0-flash-exp:free
gemini-2.0-flash-lite-001		=gemini-2.0-flash-lite-001
gemini-2.5-flash-lite-preview-06-17		=gemini-2.5-flash-lite-preview-06-17
gemini-2.5-flash-preview		=gemini-2.5-flash-preview	=gemini-2.5-flash-preview-05-20
gemini-2.5-flash-preview-05-20:thinking		=gemini-2.5-flash-preview-05-20:thinking
gemini-2.5-flash-preview:thinking		=gemini-2.5-flash-preview:thinking
gemini-2.5-pro-exp-03-25		=gemini-2.5-pro-exp-03-25
gemini-flash-1.5		=gemini-flash-1.5
gemini-flash-1.5-8b		=gemini-flash-1.5-8b
gemini-pro-1.5		=gemini-pro-1.5
gemma-2-9b-it		=gemma-2-9b-it
gemma-2-9b-it:free		=gemma-2-9b-it:free
gemma-3-12b-it:free		=gemma-3-12b-it:free
gemma-3-27b-it:free		=gemma-3-27b-it:free
gemma-3-4b-it:free		=gemma-3-4b-it:free
gemma-3n-e4b-it:free		=gemma-3n-e4b-it:free
glm-4-32b		=glm-4-32b
glm-4-32b:free		=glm-4-32b:free
glm-4.5-air:free		=glm-4.5-air:free
glm-5v-turbo		=glm-5v-turbo
glm-z1-32b		=glm-z1-32b
glm-z1-32b:free		=glm-z1-32b:free
glm-z1-rumination-32b		=glm-z1-rumination-32b
goliath-120b		=goliath-120b
google/gemini-2.0-flash-001		=google/gemini-2.0-flash-001
google/gemini-2.0-flash-exp:free		=google/gemini-2.0-flash-exp:free
google/gemini-2.0-flash-lite-001		=google/gemini-2.0-flash-lite-001
google/gemini-2.0-flash-thinking-exp-1219:free		=google/gemini-2.0-flash-thinking-exp-1219:free
google/gemini-2.0-flash-thinking-exp:free		=google/gemini-2.0-flash-thinking-exp:free
google/gemini-2.5-flash	1048576	=google/gemini-2.5-flash
google/gemini-2.5-flash-image	32768	=google/gemini-2.5-flash-image
google/gemini-2.5-flash-lite	1048576	=google/gemini-2.5-flash-lite
google/gemini-2.5-flash-lite-preview-09-2025		=google/gemini-2.5-flash-lite-preview-09-2025
google/gemini-2.5-flash-preview		=google/gemini-2.5-flash-preview
google/gemini-2.5-flash-preview-09-2025		=google/gemini-2.5-flash-preview-09-2025
google/gemini-2.5-flash-preview:thinking		=google/gemini-2.5-flash-preview:thinking
google/gemini-2.5-pro	1048576	=google/gemini-2.5-pro	=google/gemini-2.5-pro-preview	=google/gemini-2.5-pro-preview-05-06
google/gemini-2.5-pro-exp-03-25:free		=google/gemini-2.5-pro-exp-03-25:free
google/gemini-2.5-pro-preview-03-25		=google/gemini-2.5-pro-preview-03-25
google/gemini-3-flash-preview	1048576	=google/gemini-3-flash-preview
google/gemini-3-pro-image-preview	65536	=google/gemini-3-pro-image-preview
google/gemini-3.1-flash-image-preview	65536	=google/gemini-3.1-flash-image-preview
google/gemini-3.1-flash-lite	1048576	=google/gemini-3.1-flash-lite	=google/gemini-3.1-flash-lite-preview
google/gemini-3.1-pro-preview	1048576	=google/gemini-3.1-pro-preview	=google/gemini-3.1-pro-preview-customtools
google/gemini-3.5-flash	1048576	=google/gemini-3.5-flash	~^google/gemini-3\.5-flash-\d{8}$
google/gemini-flash-1.5		=google/gemini-flash-1.5
google/gemini-flash-1.5-8b		=google/gemini-flash-1.5-8b
google/gemini-flash-1.5-8b-exp		=google/gemini-flash-1.5-8b-exp
google/gemini-pro		=google/gemini-pro	=google/gemini-pro-vision
google/gemini-pro-1.5		=google/gemini-pro-1.5
google/gemma-2-27b-it	8192	=google/gemma-2-27b-it
google/gemma-2-9b-it		=google/gemma-2-9b-it
google/gemma-2-9b-it:free		=google/gemma-2-9b-it:free
google/gemma-3-12b-it	131072	=google/gemma-3-12b-it
google/gemma-3-12b-it:free		=google/gemma-3-12b-it:free
google/gemma-3-1b-it:free		=google/gemma-3-1b-it:free
google/gemma-3-27b-it		=google/gemma-3-27b-it
google/gemma-3-27b-it:free		=google/gemma-3-27b-it:free
google/gemma-3-4b-it	131072	=google/gemma-3-4b-it
google/gemma-3-4b-it:free		=google/gemma-3-4b-it:free
google/gemma-3n-e4b-it		=google/gemma-3n-e4b-it
google/gemma-4-26b-a4b-it		=google/gemma-4-26b-a4b-it
google/gemma-4-26b-a4b-it:free	262144	=google/gemma-4-26b-a4b-it:free
google/gemma-4-31b-it	262144	=google/gemma-4-31b-it
google/gemma-4-31b-it:free	262144	=google/gemma-4-31b-it:free
google/learnlm-1.5-pro-experimental:free		=google/learnlm-1.5-pro-experimental:free
google/lyria-3-clip-preview	1048576	=google/lyria-3-clip-preview
google/lyria-3-pro-preview	1048576	=google/lyria-3-pro-preview
google/palm-2-chat-bison		=google/palm-2-chat-bison	=google/palm-2-chat-bison-32k
google/palm-2-codechat-bison		=google/palm-2-codechat-bison	=google/palm-2-codechat-bison-32k
gpt-3.5-turbo-1106		=gpt-3.5-turbo-1106
gpt-4-1106-preview		=gpt-4-1106-preview
gpt-4.5-preview		=gpt-4.5-preview
gpt-4o:extended		=gpt-4o:extended
grok-2-1212		=grok-2-1212
grok-2-vision-1212		=grok-2-vision-1212
grok-3		=grok-3	=grok-3-beta
grok-3-mini		=grok-3-mini	=grok-3-mini-beta
grok-beta		=grok-beta
grok-vision-beta		=grok-vision-beta
gryphe/mythomax-l2-13b		=gryphe/mythomax-l2-13b
hermes-2-pro-llama-3-8b		=hermes-2-pro-llama-3-8b
huggingfaceh4/zephyr-7b-beta:free		=huggingfaceh4/zephyr-7b-beta:free
ibm-granite/granite-4.0-h-micro	131000	=ibm-granite/granite-4.0-h-micro
ibm-granite/granite-4.1-8b	131072	=ibm-granite/granite-4.1-8b
inception/mercury-2	128000	=inception/mercury-2
inclusionai/ling-2.6-1t		=inclusionai/ling-2.6-1t
inclusionai/ling-2.6-flash		=inclusionai/ling-2.6-flash
inclusionai/ring-2.6-1t		=inclusionai/ring-2.6-1t
infermatic/mn-inferor-12b		=infermatic/mn-inferor-12b
inflection/inflection-3-pi		=inflection/inflection-3-pi
inflection/inflection-3-productivity		=inflection/inflection-3-productivity
internvl3-14b:free		=internvl3-14b:free
internvl3-2b:free		=internvl3-2b:free
jamba-1.6-large		=jamba-1.6-large
jamba-1.6-mini		=jamba-1.6-mini
jondurbin/airoboros-l2-70b		=jondurbin/airoboros-l2-70b
kimi-dev-72b:free		=kimi-dev-72b:free
kimi-vl-a3b-thinking:free		=kimi-vl-a3b-thinking:free
kwaipilot/kat-coder-pro-v2		=kwaipilot/kat-coder-pro-v2
l3-euryale-70b		=l3-euryale-70b
latitudegames/wayfarer-large-70b-llama-3.3		=latitudegames/wayfarer-large-70b-llama-3.3
lfm-3b		=lfm-3b
lfm-40b		=lfm-40b
lfm-7b		=lfm-7b
liquid/lfm-2-24b-a2b		=liquid/lfm-2-24b-a2b
liquid/lfm-2.5-1.2b-instruct:free		=liquid/lfm-2.5-1.2b-instruct:free
liquid/lfm-2.5-1.2b-thinking:free		=liquid/lfm-2.5-1.2b-thinking:free
liquid/lfm-3b		=liquid/lfm-3b
liquid/lfm-40b		=liquid/lfm-40b
liquid/lfm-7b		=liquid/lfm-7b
llama-3-lumimaid-70b		=llama-3-lumimaid-70b
llama-3-lumimaid-8b		=llama-3-lumimaid-8b
llama-3.1-405b		=llama-3.1-405b
llama-3.1-405b-instruct		=llama-3.1-405b-instruct
llama-3.1-8b-instruct:free		=llama-3.1-8b-instruct:free
llama-3.1-lumimaid-70b		=llama-3.1-lumimaid-70b
llama-3.1-lumimaid-8b		=llama-3.1-lumimaid-8b
llama-3.1-nemotron-70b-instruct		=llama-3.1-nemotron-70b-instruct
llama-3.1-nemotron-ultra-253b-v1		=llama-3.1-nemotron-ultra-253b-v1
llama-3.1-nemotron-ultra-253b-v1:free		=llama-3.1-nemotron-ultra-253b-v1:free
llama-3.1-sonar-large-128k-online		=llama-3.1-sonar-large-128k-online
llama-3.1-sonar-small-128k-online		=llama-3.1-sonar-small-128k-online
llama-3.2-11b-vision-instruct:free		=llama-3.2-11b-vision-instruct:free
llama-3.2-1b-instruct:free		=llama-3.2-1b-instruct:free
llama-3.2-90b-vision-instruct		=llama-3.2-90b-vision-instruct
llama-3.3-8b-instruct:free		=llama-3.3-8b-instruct:free
llama-3.3-nemotron-super-49b-v1		=llama-3.3-nemotron-super-49b-v1
llama-3.3-nemotron-super-49b-v1:free		=llama-3.3-nemotron-super-49b-v1:free
llama-4-maverick:free		=llama-4-maverick:free
llama-4-scout:free		=llama-4-scout:free
llama-guard-2-8b		=llama-guard-2-8b
llama3.1-typhoon2-70b-instruct		=llama3.1-typhoon2-70b-instruct
llemma_7b		=llemma_7b
maestro-reasoning		=maestro-reasoning
magistral-medium-2506		=magistral-medium-2506	=magistral-medium-2506:thinking
magistral-small-2506		=magistral-small-2506
magnum-72b		=magnum-72b
magnum-v2-72b		=magnum-v2-72b
mai-ds-r1:free		=mai-ds-r1:free
mancer/weaver	8000	=mancer/weaver
mercury-coder-small-beta		=mercury-coder-small-beta
meta-llama/llama-2-13b-chat		=meta-llama/llama-2-13b-chat
meta-llama/llama-2-70b-chat		=meta-llama/llama-2-70b-chat
meta-llama/llama-3-70b-instruct		=meta-llama/llama-3-70b-instruct
meta-llama/llama-3-8b-instruct		=meta-llama/llama-3-8b-instruct
meta-llama/llama-3.1-405b		=meta-llama/llama-3.1-405b
meta-llama/llama-3.1-405b-instruct		=meta-llama/llama-3.1-405b-instruct
meta-llama/llama-3.1-405b:free		=meta-llama/llama-3.1-405b:free
meta-llama/llama-3.1-70b-instruct	131072	=meta-llama/llama-3.1-70b-instruct
meta-llama/llama-3.1-8b-instruct		=meta-llama/llama-3.1-8b-instruct
meta-llama/llama-3.1-8b-instruct:free		=meta-llama/llama-3.1-8b-instruct:free
meta-llama/llama-3.2-11b-vision-instruct		=meta-llama/llama-3.2-11b-vision-instruct
meta-llama/llama-3.2-11b-vision-instruct:free		=meta-llama/llama-3.2-11b-vision-instruct:free
meta-llama/llama-3.2-1b-instruct	60000	=meta-llama/llama-3.2-1b-instruct
meta-llama/llama-3.2-1b-instruct:free		=meta-llama/llama-3.2-1b-instruct:free
meta-llama/llama-3.2-3b-instruct		=meta-llama/llama-3.2-3b-instruct
meta-llama/llama-3.2-3b-instruct:free		=meta-llama/llama-3.2-3b-instruct:free
meta-llama/llama-3.2-90b-vision-instruct		=meta-llama/llama-3.2-90b-vision-instruct
meta-llama/llama-3.3-70b-instruct		=meta-llama/llama-3.3-70b-instruct
meta-llama/llama-3.3-70b-instruct:free		=meta-llama/llama-3.3-70b-instruct:free
meta-llama/llama-4-maverick		=meta-llama/llama-4-maverick
meta-llama/llama-4-maverick:free		=meta-llama/llama-4-maverick:free
meta-llama/llama-4-scout		=meta-llama/llama-4-scout
meta-llama/llama-4-scout:free		=meta-llama/llama-4-scout:free
meta-llama/llama-guard-2-8b		=meta-llama/llama-guard-2-8b
meta-llama/llama-guard-3-8b		=meta-llama/llama-guard-3-8b
meta-llama/llama-guard-4-12b	163840	=meta-llama/llama-guard-4-12b
microsoft/phi-3-medium-128k-instruct		=microsoft/phi-3-medium-128k-instruct
microsoft/phi-3-mini-128k-instruct		=microsoft/phi-3-mini-128k-instruct
microsoft/phi-3.5-mini-128k-instruct		=microsoft/phi-3.5-mini-128k-instruct
microsoft/phi-4	16384	=microsoft/phi-4
microsoft/phi-4-mini-instruct		=microsoft/phi-4-mini-instruct
microsoft/phi-4-multimodal-instruct		=microsoft/phi-4-multimodal-instruct
microsoft/wizardlm-2-7b		=microsoft/wizardlm-2-7b
microsoft/wizardlm-2-8x22b	65535	=microsoft/wizardlm-2-8x22b
midnight-rose-70b		=midnight-rose-70b
minimax-m1:extended		=minimax-m1:extended
minimax/minimax-01	1000192	=minimax/minimax-01
minimax/minimax-m1	1000000	=minimax/minimax-m1
minimax/minimax-m2		=minimax/minimax-m2
minimax/minimax-m2-her	65536	=minimax/minimax-m2-her	=minimax/minimax-m2-her-20260123
minimax/minimax-m2.1	204800	=minimax/minimax-m2.1
minimax/minimax-m2.5		=minimax/minimax-m2.5	=minimax/minimax-m2.5-20260211
minimax/minimax-m2.7		=minimax/minimax-m2.7	=minimax/minimax-m2.7-20260318
minimax/minimax-m3		=minimax/minimax-m3	=minimax/minimax-m3-20260531
ministral-3b		=ministral-3b
ministral-8b		=ministral-8b
mistral-7b-instruct		=mistral-7b-instruct	=mistral-7b-instruct-v0.3
mistral-7b-instruct-v0.1		=mistral-7b-instruct-v0.1
mistral-7b-instruct-v0.2		=mistral-7b-instruct-v0.2
mistral-7b-instruct:free		=mistral-7b-instruct:free
mistral-medium		=mistral-medium
mistral-nemo:free		=mistral-nemo:free
mistral-small		=mistral-small
mistral-small-24b-instruct-2501:free		=mistral-small-24b-instruct-2501:free
mistral-small-3.1-24b-instruct:free		=mistral-small-3.1-24b-instruct:free
mistral-small-3.2-24b-instruct:free		=mistral-small-3.2-24b-instruct:free
mistral-tiny		=mistral-tiny
mistral/ministral-8b		=mistral/ministral-8b
mistralai/codestral-2501		=mistralai/codestral-2501
mistralai/codestral-2508	256000	=mistralai/codestral-2508
mistralai/codestral-mamba		=mistralai/codestral-mamba
mistralai/devstral-2512	262144	=mistralai/devstral-2512
mistralai/ministral-14b-2512	262144	=mistralai/ministral-14b-2512
mistralai/ministral-3b		=mistralai/ministral-3b
mistralai/ministral-3b-2512	131072	=mistralai/ministral-3b-2512
mistralai/ministral-8b		=mistralai/ministral-8b
mistralai/ministral-8b-2512	262144	=mistralai/ministral-8b-2512
mistralai/mistral-7b-instruct		=mistralai/mistral-7b-instruct	=mistralai/mistral-7b-instruct-v0.3
mistralai/mistral-7b-instruct-v0.1		=mistralai/mistral-7b-instruct-v0.1
mistralai/mistral-7b-instruct-v0.2		=mistralai/mistral-7b-instruct-v0.2
mistralai/mistral-7b-instruct:free		=mistralai/mistral-7b-instruct:free
mistralai/mistral-large	128000	=mistralai/mistral-large	=mistralai/mistral-large-2407	=mistral-large-2411
mistralai/mistral-large-2512	262144	=mistralai/mistral-large-2512
mistralai/mistral-medium		=mistralai/mistral-medium
mistralai/mistral-medium-3	131072	=mistralai/mistral-medium-3
mistralai/mistral-medium-3-5	262144	=mistralai/mistral-medium-3-5
mistralai/mistral-medium-3.1	131072	=mistralai/mistral-medium-3.1
mistralai/mistral-nemo		=mistralai/mistral-nemo
mistralai/mistral-nemo:free		=mistralai/mistral-nemo:free
mistralai/mistral-saba	32768	=mistralai/mistral-saba
mistralai/mistral-small		=mistralai/mistral-small
mistralai/mistral-small-24b-instruct-2501	32768	=mistralai/mistral-small-24b-instruct-2501
mistralai/mistral-small-24b-instruct-2501:free		=mistralai/mistral-small-24b-instruct-2501:free
mistralai/mistral-small-2603		=mistralai/mistral-small-2603
mistralai/mistral-small-3.1-24b-instruct	128000	=mistralai/mistral-small-3.1-24b-instruct
mistralai/mistral-small-3.1-24b-instruct:free		=mistralai/mistral-small-3.1-24b-instruct:free
mistralai/mistral-small-3.2-24b-instruct		=mistralai/mistral-small-3.2-24b-instruct
mistralai/mistral-tiny		=mistralai/mistral-tiny
mistralai/mixtral-8x22b-instruct	65536	=mistralai/mixtral-8x22b-instruct
mistralai/mixtral-8x7b-instruct		=mistralai/mixtral-8x7b-instruct
mistralai/pixtral-12b		=mistralai/pixtral-12b
mistralai/pixtral-large-2411		=mistralai/pixtral-large-2411
mistralai/voxtral-small-24b-2507	32000	=mistralai/voxtral-small-24b-2507
mixtral-8x7b-instruct		=mixtral-8x7b-instruct
mn-celeste-12b		=mn-celeste-12b
mn-inferor-12b		=mn-inferor-12b
mn-starcannon-12b		=mn-starcannon-12b
moonshotai/kimi-k2	131072	=moonshotai/kimi-k2
moonshotai/kimi-k2-0905	262144	=moonshotai/kimi-k2-0905
moonshotai/kimi-k2-thinking	262144	=moonshotai/kimi-k2-thinking
moonshotai/kimi-k2.5		=moonshotai/kimi-k2.5
moonshotai/kimi-k2.6		=moonshotai/kimi-k2.6
moonshotai/kimi-k2.6:free		=moonshotai/kimi-k2.6:free
moonshotai/kimi-k2.7-code	262144	=moonshotai/kimi-k2.7-code	=moonshotai/kimi-k2.7-code-20260612
moonshotai/kimi-k3	1048576	=moonshotai/kimi-k3	=moonshotai/kimi-k3-20260715
moonshotai/kimi-vl-a3b-thinking:free		=moonshotai/kimi-vl-a3b-thinking:free
moonshotai/moonlight-16b-a3b-instruct:free		=moonshotai/moonlight-16b-a3b-instruct:free
morph/morph-v3-fast	81920	=morph/morph-v3-fast
morph/morph-v3-large	262144	=morph/morph-v3-large
mythalion-13b		=mythalion-13b
neversleep/llama-3-lumimaid-70b		=neversleep/llama-3-lumimaid-70b
neversleep/llama-3-lumimaid-8b		=neversleep/llama-3-lumimaid-8b	=neversleep/llama-3-lumimaid-8b:extended
neversleep/llama-3.1-lumimaid-70b		=neversleep/llama-3.1-lumimaid-70b
neversleep/llama-3.1-lumimaid-8b		=neversleep/llama-3.1-lumimaid-8b
neversleep/noromaid-20b		=neversleep/noromaid-20b
nex-agi/nex-n2-pro:free		=nex-agi/nex-n2-pro:free
noromaid-20b		=noromaid-20b
nothingiisreal/mn-celeste-12b		=nothingiisreal/mn-celeste-12b
nous-hermes-2-mixtral-8x7b-dpo		=nous-hermes-2-mixtral-8x7b-dpo
nousresearch/deephermes-3-llama-3-8b-preview:free		=nousresearch/deephermes-3-llama-3-8b-preview:free
nousresearch/hermes-2-pro-llama-3-8b		=nousresearch/hermes-2-pro-llama-3-8b
nousresearch/hermes-3-llama-3.1-405b	131072	=nousresearch/hermes-3-llama-3.1-405b
nousresearch/hermes-3-llama-3.1-405b:free		=nousresearch/hermes-3-llama-3.1-405b:free
nousresearch/hermes-3-llama-3.1-70b	131072	=nousresearch/hermes-3-llama-3.1-70b
nousresearch/hermes-4-405b	131072	=nousresearch/hermes-4-405b
nousresearch/hermes-4-70b	131072	=nousresearch/hermes-4-70b
nousresearch/nous-hermes-2-mixtral-8x7b-dpo		=nousresearch/nous-hermes-2-mixtral-8x7b-dpo
nousresearch/nous-hermes-llama2-13b		=nousresearch/nous-hermes-llama2-13b
nvidia/llama-3.1-nemotron-70b-instruct		=nvidia/llama-3.1-nemotron-70b-instruct
nvidia/llama-3.1-nemotron-70b-instruct:free		=nvidia/llama-3.1-nemotron-70b-instruct:free
nvidia/llama-3.1-nemotron-nano-8b-v1:free		=nvidia/llama-3.1-nemotron-nano-8b-v1:free
nvidia/llama-3.1-nemotron-ultra-253b-v1:free		=nvidia/llama-3.1-nemotron-ultra-253b-v1:free
nvidia/llama-3.3-nemotron-super-49b-v1.5		=nvidia/llama-3.3-nemotron-super-49b-v1.5
nvidia/llama-3.3-nemotron-super-49b-v1:free		=nvidia/llama-3.3-nemotron-super-49b-v1:free
nvidia/nemotron-3-nano-30b-a3b	262144	=nvidia/nemotron-3-nano-30b-a3b
nvidia/nemotron-3-nano-30b-a3b:free		=nvidia/nemotron-3-nano-30b-a3b:free
nvidia/nemotron-3-nano-omni-30b-a3b-reasoning:free	256000	=nvidia/nemotron-3-nano-omni-30b-a3b-reasoning:free
nvidia/nemotron-3-super-120b-a12b		=nvidia/nemotron-3-super-120b-a12b
nvidia/nemotron-3-super-120b-a12b:free	262144	=nvidia/nemotron-3-super-120b-a12b:free
nvidia/nemotron-3-ultra-550b-a55b		=nvidia/nemotron-3-ultra-550b-a55b
nvidia/nemotron-3-ultra-550b-a55b:free	1000000	=nvidia/nemotron-3-ultra-550b-a55b:free
nvidia/nemotron-3.5-content-safety:free	128000	=nvidia/nemotron-3.5-content-safety:free
nvidia/nemotron-nano-12b-v2-vl:free		=nvidia/nemotron-nano-12b-v2-vl:free
nvidia/nemotron-nano-9b-v2		=nvidia/nemotron-nano-9b-v2
nvidia/nemotron-nano-9b-v2:free		=nvidia/nemotron-nano-9b-v2:free
o1-mini		=o1-mini	=o1-mini-2024-09-12
open-r1/olympiccoder-32b:free		=open-r1/olympiccoder-32b:free
open-r1/olympiccoder-7b:free		=open-r1/olympiccoder-7b:free
openai/chatgpt-4o-latest		=openai/chatgpt-4o-latest
openai/codex-mini		=openai/codex-mini
openai/gpt-3.5-turbo	16385	=openai/gpt-3.5-turbo	=gpt-3.5-turbo-0125
openai/gpt-3.5-turbo-0613	4095	=openai/gpt-3.5-turbo-0613
openai/gpt-3.5-turbo-1106		=openai/gpt-3.5-turbo-1106
openai/gpt-3.5-turbo-16k	16385	=openai/gpt-3.5-turbo-16k
openai/gpt-3.5-turbo-instruct	4095	=openai/gpt-3.5-turbo-instruct
openai/gpt-4	8191	=openai/gpt-4	=gpt-4-0314
openai/gpt-4-1106-preview		=openai/gpt-4-1106-preview
openai/gpt-4-32k		=openai/gpt-4-32k	=openai/gpt-4-32k-0314
openai/gpt-4-turbo	128000	=openai/gpt-4-turbo	=openai/gpt-4-turbo-preview
openai/gpt-4.1	1047576	=openai/gpt-4.1
openai/gpt-4.1-mini	1047576	=openai/gpt-4.1-mini	=openai/gpt-4.1-mini-2025-04-14
openai/gpt-4.1-nano	1047576	=openai/gpt-4.1-nano
openai/gpt-4.5-preview		=openai/gpt-4.5-preview
openai/gpt-4o	128000	=openai/gpt-4o	=openai/gpt-4o-2024-08-06	=openai/gpt-4o-2024-11-20	=openai/gpt-4o-audio-preview
openai/gpt-4o-2024-05-13	128000	=openai/gpt-4o-2024-05-13
openai/gpt-4o-mini	128000	=openai/gpt-4o-mini	=openai/gpt-4o-mini-2024-07-18
openai/gpt-4o-mini-search-preview		=openai/gpt-4o-mini-search-preview
openai/gpt-4o-search-preview		=openai/gpt-4o-search-preview
openai/gpt-4o:extended		=openai/gpt-4o:extended
openai/gpt-5	400000	=openai/gpt-5	=openai/gpt-5-2025-08-07	=openai/gpt-5-chat	=openai/gpt-5-codex	=openai/gpt-5.1-codex-max
openai/gpt-5-image	400000	=openai/gpt-5-image
openai/gpt-5-image-mini	400000	=openai/gpt-5-image-mini
openai/gpt-5-mini	400000	=openai/gpt-5-mini	=openai/gpt-5-mini-2025-08-07
openai/gpt-5-nano	400000	=openai/gpt-5-nano
openai/gpt-5-pro	400000	=openai/gpt-5-pro
openai/gpt-5.1	400000	=openai/gpt-5.1	=openai/gpt-5.1-chat	=openai/gpt-5.1-codex
openai/gpt-5.1-codex-mini	400000	=openai/gpt-5.1-codex-mini	=openai/gpt-5.1-codex-mini-20251113
openai/gpt-5.2	400000	=openai/gpt-5.2	=openai/gpt-5.2-20251211	=openai/gpt-5.2-chat	=openai/gpt-5.2-codex
openai/gpt-5.2-pro	400000	=openai/gpt-5.2-pro	=openai/gpt-5.2-pro-20251211
openai/gpt-5.3-chat		=openai/gpt-5.3-chat
openai/gpt-5.3-codex	400000	=openai/gpt-5.3-codex	=openai/gpt-5.3-codex-20260224
openai/gpt-5.4	1050000	=openai/gpt-5.4	=openai/gpt-5.4-20260305
openai/gpt-5.4-image-2	272000	=openai/gpt-5.4-image-2
openai/gpt-5.4-mini	400000	=openai/gpt-5.4-mini
openai/gpt-5.4-nano	400000	=openai/gpt-5.4-nano
openai/gpt-5.4-pro	1050000	=openai/gpt-5.4-pro
openai/gpt-5.5	1050000	=openai/gpt-5.5
openai/gpt-5.5-pro	1050000	=openai/gpt-5.5-pro
openai/gpt-5.6-luna	1050000	=openai/gpt-5.6-luna	~^openai/gpt-5\.6-luna-\d{8}$
openai/gpt-5.6-sol	1050000	=openai/gpt-5.6-sol	~^openai/gpt-5\.6-sol-\d{8}$
openai/gpt-5.6-terra	1050000	=openai/gpt-5.6-terra	~^openai/gpt-5\.6-terra-\d{8}$
openai/gpt-6-luna	1050000	=openai/gpt-6-luna	=openai/gpt-6-luna-pro	~^openai/gpt-6-luna-\d{8}$
openai/gpt-6-luna:batch	1050000	=openai/gpt-6-luna:batch	=openai/gpt-6-luna-pro:batch
openai/gpt-6-sol	1050000	=openai/gpt-6-sol	=openai/gpt-6-sol-pro	~^openai/gpt-6-sol-\d{8}$
openai/gpt-6-sol:batch	1050000	=openai/gpt-6-sol:batch	=openai/gpt-6-sol-pro:batch
openai/gpt-audio	128000	=openai/gpt-audio
openai/gpt-audio-mini	128000	=openai/gpt-audio-mini
openai/gpt-chat-latest	400000	=openai/gpt-chat-latest
openai/gpt-oss-120b		=openai/gpt-oss-120b
openai/gpt-oss-120b:free		=openai/gpt-oss-120b:free
openai/gpt-oss-20b	131072	=openai/gpt-oss-20b
openai/gpt-oss-20b:free		=openai/gpt-oss-20b:free
openai/gpt-oss-safeguard-20b	131072	=openai/gpt-oss-safeguard-20b
openai/o1		=openai/o1	=o1-preview	=o1-preview-2024-09-12
openai/o1-mini		=openai/o1-mini	=openai/o1-mini-2024-09-12
openai/o1-pro	200000	=openai/o1-pro
openai/o3	200000	=openai/o3
openai/o3-deep-research		=openai/o3-deep-research
openai/o3-mini	200000	=openai/o3-mini	=openai/o3-mini-high
openai/o3-pro	200000	=openai/o3-pro
openai/o4-mini	200000	=openai/o4-mini	=openai/o4-mini-high
openai/o4-mini-deep-research		=openai/o4-mini-deep-research
openchat/openchat-7b		=openchat/openchat-7b
openhands-lm-32b-v0.1		=openhands-lm-32b-v0.1
perceptron/perceptron-mk1	32768	=perceptron/perceptron-mk1
perplexity/llama-3.1-sonar-large-128k-online		=perplexity/llama-3.1-sonar-large-128k-online
perplexity/llama-3.1-sonar-small-128k-online		=perplexity/llama-3.1-sonar-small-128k-online
perplexity/r1-1776		=perplexity/r1-1776
perplexity/sonar	127072	=perplexity/sonar
perplexity/sonar-deep-research	128000	=perplexity/sonar-deep-research
perplexity/sonar-pro	200000	=perplexity/sonar-pro
perplexity/sonar-reasoning		=perplexity/sonar-reasoning
perplexity/sonar-reasoning-pro	128000	=perplexity/sonar-reasoning-pro
phi-3-medium-128k-instruct		=phi-3-medium-128k-instruct
phi-3-mini-128k-instruct		=phi-3-mini-128k-instruct
phi-3.5-mini-128k-instruct		=phi-3.5-mini-128k-instruct
phi-4-multimodal-instruct		=phi-4-multimodal-instruct
phi-4-reasoning-plus		=phi-4-reasoning-plus
phi-4-reasoning-plus:free		=phi-4-reasoning-plus:free
phi-4-reasoning:free		=phi-4-reasoning:free
pixtral-12b		=pixtral-12b
pixtral-large-2411		=pixtral-large-2411
poolside/laguna-m.1:free		=poolside/laguna-m.1:free
poolside/laguna-xs.2:free		=poolside/laguna-xs.2:free
prime-intellect/intellect-3		=prime-intellect/intellect-3
pygmalionai/mythalion-13b		=pygmalionai/mythalion-13b
qwen-2-72b-instruct		=qwen-2-72b-instruct
qwen-2.5-72b-instruct:free		=qwen-2.5-72b-instruct:free
qwen-2.5-coder-32b-instruct:free		=qwen-2.5-coder-32b-instruct:free
qwen-2.5-vl-7b-instruct		=qwen-2.5-vl-7b-instruct
qwen-max		=qwen-max
qwen-turbo		=qwen-turbo
qwen-vl-max		=qwen-vl-max
qwen-vl-plus		=qwen-vl-plus
qwen/qwen-2-72b-instruct		=qwen/qwen-2-72b-instruct
qwen/qwen-2.5-72b-instruct		=qwen/qwen-2.5-72b-instruct
qwen/qwen-2.5-72b-instruct:free		=qwen/qwen-2.5-72b-instruct:free
qwen/qwen-2.5-7b-instruct	32768	=qwen/qwen-2.5-7b-instruct
qwen/qwen-2.5-7b-instruct:free		=qwen/qwen-2.5-7b-instruct:free
qwen/qwen-2.5-coder-32b-instruct	32768	=qwen/qwen-2.5-coder-32b-instruct
qwen/qwen-2.5-coder-32b-instruct:free		=qwen/qwen-2.5-coder-32b-instruct:free
qwen/qwen-2.5-vl-72b-instruct		=qwen/qwen-2.5-vl-72b-instruct
qwen/qwen-2.5-vl-7b-instruct		=qwen/qwen-2.5-vl-7b-instruct
qwen/qwen-2.5-vl-7b-instruct:free		=qwen/qwen-2.5-vl-7b-instruct:free
qwen/qwen-max		=qwen/qwen-max
qwen/qwen-plus	1000000	=qwen/qwen-plus
qwen/qwen-plus-2025-07-28	1000000	=qwen/qwen-plus-2025-07-28
qwen/qwen-plus-2025-07-28:thinking		=qwen/qwen-plus-2025-07-28:thinking
qwen/qwen-turbo		=qwen/qwen-turbo
qwen/qwen-vl-max		=qwen/qwen-vl-max
qwen/qwen-vl-plus		=qwen/qwen-vl-plus
qwen/qwen2.5-coder-7b-instruct		=qwen/qwen2.5-coder-7b-instruct
qwen/qwen2.5-vl-32b-instruct		=qwen/qwen2.5-vl-32b-instruct
qwen/qwen2.5-vl-32b-instruct:free		=qwen/qwen2.5-vl-32b-instruct:free
qwen/qwen2.5-vl-3b-instruct:free		=qwen/qwen2.5-vl-3b-instruct:free
qwen/qwen2.5-vl-72b-instruct		=qwen/qwen2.5-vl-72b-instruct
qwen/qwen2.5-vl-72b-instruct:free		=qwen/qwen2.5-vl-72b-instruct:free
qwen/qwen3-14b		=qwen/qwen3-14b
qwen/qwen3-235b-a22b	131072	=qwen/qwen3-235b-a22b
qwen/qwen3-235b-a22b-2507		=qwen/qwen3-235b-a22b-2507
qwen/qwen3-235b-a22b-thinking-2507		=qwen/qwen3-235b-a22b-thinking-2507
qwen/qwen3-30b-a3b		=qwen/qwen3-30b-a3b
qwen/qwen3-30b-a3b-instruct-2507		=qwen/qwen3-30b-a3b-instruct-2507
qwen/qwen3-30b-a3b-thinking-2507	81920	=qwen/qwen3-30b-a3b-thinking-2507
qwen/qwen3-32b		=qwen/qwen3-32b
qwen/qwen3-8b	131072	=qwen/qwen3-8b
qwen/qwen3-coder		=qwen/qwen3-coder	=qwen/qwen3-coder-480b-a35b-07-25
qwen/qwen3-coder-30b-a3b-instruct		=qwen/qwen3-coder-30b-a3b-instruct
qwen/qwen3-coder-flash	1000000	=qwen/qwen3-coder-flash
qwen/qwen3-coder-next		=qwen/qwen3-coder-next	=qwen/qwen3-coder-next-2025-02-03
qwen/qwen3-coder-plus	1000000	=qwen/qwen3-coder-plus
qwen/qwen3-coder:free		=qwen/qwen3-coder:free
qwen/qwen3-max	262144	=qwen/qwen3-max
qwen/qwen3-max-thinking	262144	=qwen/qwen3-max-thinking	=qwen/qwen3-max-thinking-20260123
qwen/qwen3-next-80b-a3b-instruct		=qwen/qwen3-next-80b-a3b-instruct	=qwen/qwen3-next-80b-a3b-instruct-2509
qwen/qwen3-next-80b-a3b-instruct:free		=qwen/qwen3-next-80b-a3b-instruct:free
qwen/qwen3-next-80b-a3b-thinking		=qwen/qwen3-next-80b-a3b-thinking	=qwen/qwen3-next-80b-a3b-thinking-2509
qwen/qwen3-vl-235b-a22b-instruct		=qwen/qwen3-vl-235b-a22b-instruct
qwen/qwen3-vl-235b-a22b-thinking	131072	=qwen/qwen3-vl-235b-a22b-thinking
qwen/qwen3-vl-30b-a3b-instruct		=qwen/qwen3-vl-30b-a3b-instruct
qwen/qwen3-vl-30b-a3b-thinking		=qwen/qwen3-vl-30b-a3b-thinking
qwen/qwen3-vl-32b-instruct	131072	=qwen/qwen3-vl-32b-instruct
qwen/qwen3-vl-8b-instruct		=qwen/qwen3-vl-8b-instruct
qwen/qwen3-vl-8b-thinking	131072	=qwen/qwen3-vl-8b-thinking
qwen/qwen3.5-122b-a10b	262144	=qwen/qwen3.5-122b-a10b	=qwen/qwen3.5-122b-a10b-20260224
qwen/qwen3.5-27b	262144	=qwen/qwen3.5-27b	=qwen/qwen3.5-27b-20260224
qwen/qwen3.5-35b-a3b		=qwen/qwen3.5-35b-a3b	=qwen/qwen3.5-35b-a3b-20260224
qwen/qwen3.5-397b-a17b		=qwen/qwen3.5-397b-a17b	=qwen/qwen3.5-397b-a17b-20260216
qwen/qwen3.5-9b		=qwen/qwen3.5-9b	=qwen/qwen3.5-9b-20260310
qwen/qwen3.5-flash-02-23	1000000	=qwen/qwen3.5-flash-02-23	=qwen/qwen3.5-flash-20260224
qwen/qwen3.5-plus-02-15	1000000	=qwen/qwen3.5-plus-02-15	=qwen/qwen3.5-plus-20260216
qwen/qwen3.5-plus-20260420	1000000	=qwen/qwen3.5-plus-20260420
qwen/qwen3.6-27b		=qwen/qwen3.6-27b	=qwen/qwen3.6-27b-20260422
qwen/qwen3.6-35b-a3b		=qwen/qwen3.6-35b-a3b	=qwen/qwen3.6-35b-a3b-20260415
qwen/qwen3.6-flash	1000000	=qwen/qwen3.6-flash
qwen/qwen3.6-max-preview	262144	=qwen/qwen3.6-max-preview	=qwen/qwen3.6-max-preview-20260420
qwen/qwen3.6-plus	1000000	=qwen/qwen3.6-plus	=qwen/qwen3.6-plus-04-02
qwen/qwen3.7-max	1000000	=qwen/qwen3.7-max	=qwen/qwen3.7-max-20260520
qwen/qwen3.7-plus	1000000	=qwen/qwen3.7-plus	=qwen/qwen3.7-plus-20260602
qwen/qwq-32b		=qwen/qwq-32b
qwen/qwq-32b-preview		=qwen/qwq-32b-preview
qwen/qwq-32b-preview:free		=qwen/qwq-32b-preview:free
qwen/qwq-32b:free		=qwen/qwq-32b:free
qwen2.5-vl-32b-instruct		=qwen2.5-vl-32b-instruct
qwen2.5-vl-32b-instruct:free		=qwen2.5-vl-32b-instruct:free
qwen2.5-vl-72b-instruct:free		=qwen2.5-vl-72b-instruct:free
qwen3-14b:free		=qwen3-14b:free
qwen3-235b-a22b:free		=qwen3-235b-a22b:free
qwen3-30b-a3b:free		=qwen3-30b-a3b:free
qwen3-32b:free		=qwen3-32b:free
qwen3-8b:free		=qwen3-8b:free
qwerky-72b:free		=qwerky-72b:free
qwq-32b		=qwq-32b
qwq-32b-arliai-rpr-v1:free		=qwq-32b-arliai-rpr-v1:free
qwq-32b-preview		=qwq-32b-preview
qwq-32b:free		=qwq-32b:free
r1-1776		=r1-1776
raifle/sorcererlm-8x22b		=raifle/sorcererlm-8x22b
reka-flash-3:free		=reka-flash-3:free
rekaai/reka-edge	16384	=rekaai/reka-edge
rekaai/reka-flash-3	65536	=rekaai/reka-flash-3
rekaai/reka-flash-3:free		=rekaai/reka-flash-3:free
relace/relace-apply-3	256000	=relace/relace-apply-3
relace/relace-search	256000	=relace/relace-search
sao10k/fimbulvetr-11b-v2		=sao10k/fimbulvetr-11b-v2
sao10k/l3-euryale-70b		=sao10k/l3-euryale-70b
sao10k/l3-lunaris-8b	8192	=sao10k/l3-lunaris-8b
sao10k/l3.1-70b-hanami-x1		=sao10k/l3.1-70b-hanami-x1
sao10k/l3.1-euryale-70b		=sao10k/l3.1-euryale-70b
sao10k/l3.3-euryale-70b	131072	=sao10k/l3.3-euryale-70b
sarvam-m:free		=sarvam-m:free
scb10x/llama3.1-typhoon2-70b-instruct		=scb10x/llama3.1-typhoon2-70b-instruct
scb10x/llama3.1-typhoon2-8b-instruct		=scb10x/llama3.1-typhoon2-8b-instruct
shisa-ai/shisa-v2-llama3.3-70b:free		=shisa-ai/shisa-v2-llama3.3-70b:free
shisa-v2-llama3.3-70b:free		=shisa-v2-llama3.3-70b:free
sonar-reasoning		=sonar-reasoning
sophosympatheia/midnight-rose-70b		=sophosympatheia/midnight-rose-70b
sophosympatheia/rogue-rose-103b-v0.2:free		=sophosympatheia/rogue-rose-103b-v0.2:free
sorcererlm-8x22b		=sorcererlm-8x22b
spotlight		=spotlight
steelskull/l3.3-electra-r1-70b		=steelskull/l3.3-electra-r1-70b
stepfun/step-3.5-flash	262144	=stepfun/step-3.5-flash
stepfun/step-3.7-flash		=stepfun/step-3.7-flash
switchpoint/router		=switchpoint/router
tencent/hunyuan-a13b-instruct	131072	=tencent/hunyuan-a13b-instruct
tencent/hy3-preview	262144	=tencent/hy3-preview
thedrummer/anubis-pro-105b-v1		=thedrummer/anubis-pro-105b-v1
thedrummer/cydonia-24b-v4.1	131072	=thedrummer/cydonia-24b-v4.1
thedrummer/rocinante-12b		=thedrummer/rocinante-12b
thedrummer/skyfall-36b-v2	32768	=thedrummer/skyfall-36b-v2
thedrummer/unslopnemo-12b		=thedrummer/unslopnemo-12b
thudm/glm-4-32b:free		=thudm/glm-4-32b:free
thudm/glm-z1-32b:free		=thudm/glm-z1-32b:free
toppy-m-7b		=toppy-m-7b
undi95/remm-slerp-l2-13b	6144	=undi95/remm-slerp-l2-13b
undi95/toppy-m-7b		=undi95/toppy-m-7b
upstage/solar-pro-3	131072	=upstage/solar-pro-3
valkyrie-49b-v1		=valkyrie-49b-v1
virtuoso-medium-v2		=virtuoso-medium-v2
writer/palmyra-x5	1040000	=writer/palmyra-x5
x-ai/grok-2-1212		=x-ai/grok-2-1212
x-ai/grok-2-vision-1212		=x-ai/grok-2-vision-1212
x-ai/grok-3-beta		=x-ai/grok-3-beta
x-ai/grok-3-mini-beta		=x-ai/grok-3-mini-beta
x-ai/grok-4-fast	2000000	=x-ai/grok-4-fast
x-ai/grok-4.1-fast:free	2000000	=x-ai/grok-4.1-fast:free
x-ai/grok-4.20	2000000	=x-ai/grok-4.20
x-ai/grok-4.20-multi-agent	2000000	=x-ai/grok-4.20-multi-agent
x-ai/grok-4.3	1000000	=x-ai/grok-4.3	~^x-ai/grok-4\.3-\d{8}$
x-ai/grok-beta		=x-ai/grok-beta
x-ai/grok-build-0.1	256000	=x-ai/grok-build-0.1
x-ai/grok-code-fast-1	256000	=x-ai/grok-code-fast-1
x-ai/grok-vision-beta		=x-ai/grok-vision-beta
xiaomi/mimo-v2-flash		=xiaomi/mimo-v2-flash
xiaomi/mimo-v2.5		=xiaomi/mimo-v2.5
xiaomi/mimo-v2.5-pro		=xiaomi/mimo-v2.5-pro
xwin-lm/xwin-lm-70b		=xwin-lm/xwin-lm-70b
yi-large		=yi-large
z-ai/glm-4.5	131072	=z-ai/glm-4.5
z-ai/glm-4.5-air	131072	=z-ai/glm-4.5-air
z-ai/glm-4.5v	65536	=z-ai/glm-4.5v
z-ai/glm-4.6		=z-ai/glm-4.6
z-ai/glm-4.6v	131072	=z-ai/glm-4.6v
z-ai/glm-4.7		=z-ai/glm-4.7
z-ai/glm-4.7-flash		=z-ai/glm-4.7-flash	=z-ai/glm-4.7-flash-20260119
z-ai/glm-5		=z-ai/glm-5	=z-ai/glm-5-20260211
z-ai/glm-5-turbo	202752	=z-ai/glm-5-turbo	=z-ai/glm-5-turbo-20260315
z-ai/glm-5.1		=z-ai/glm-5.1	=z-ai/glm-5.1-20260406
z-ai/glm-5.2	1048576	=z-ai/glm-5.2	=z-ai/glm-5.2-20260616
z-ai/glm-5.3	1048576	=z-ai/glm-5.3	=z-ai/glm-5.3-20260816
z-ai/glm-5.3-flash	1310720	=z-ai/glm-5.3-flash
~anthropic/claude-fable-latest	1000000	=~anthropic/claude-fable-latest
~anthropic/claude-haiku-latest	200000	=~anthropic/claude-haiku-latest
~anthropic/claude-opus-latest	1000000	=~anthropic/claude-opus-latest
~anthropic/claude-sonnet-latest	1000000	=~anthropic/claude-sonnet-latest
~google/gemini-flash-latest	1048576	=~google/gemini-flash-latest
~google/gemini-pro-latest	1048576	=~google/gemini-pro-latest
~moonshotai/kimi-latest	1048576	=~moonshotai/kimi-latest
~openai/gpt-latest	1050000	=~openai/gpt-latest
~openai/gpt-mini-latest	400000	=~openai/gpt-mini-latest`,
  ovhcloud: `DeepSeek-R1-Distill-Llama-70B	131072	=deepseek-r1-distill-llama-70b	=deepseek-r1-distill-llama-70b
Llama-3.1-8B-Instruct	131072	=llama-3.1-8b-instruct	=llama-3.1-8b-instruct
Meta-Llama-3_3-70B-Instruct	131072	=meta-llama-3_3-70b-instruct	=meta-llama-3_3-70b-instruct
Mistral-7B-Instruct-v0.3	65536	=mistral-7b-instruct-v0.3	=mistral-7b-instruct-v0.3
Mistral-Nemo-Instruct-2407	65536	=mistral-nemo-instruct-2407	=mistral-nemo-instruct-2407
Mistral-Small-3.2-24B-Instruct-2506	131072	=mistral-small-3.2-24b-instruct-2506	=mistral-small-3.2-24b-instruct-2506
Mixtral-8x7B-Instruct-v0.1	32768	=mixtral-8x7b-instruct-v0.1	=mixtral-8x7b-instruct-v0.1
Qwen2.5-VL-72B-Instruct	32768	=qwen2.5-vl-72b-instruct	=qwen2.5-vl-72b-instruct
Qwen3-32B	32768	=qwen3-32b	=qwen3-32b
Qwen3-Coder-30B-A3B-Instruct	262144	=qwen3-coder-30b-a3b-instruct	=qwen3-coder-30b-a3b-instruct
bge-base-en-v1.5	512	=bge-base-en-v1.5
bge-m3	8192	=bge-m3
bge-multilingual-gemma2	8192	=bge-multilingual-gemma2
gpt-oss-120b	131072	=gpt-oss-120b
gpt-oss-20b	131072	=gpt-oss-20b`,
  perplexity: `llama-3.1-sonar-large-128k-online		=llama-3.1-sonar-large-128k-online
llama-3.1-sonar-small-128k-online		=llama-3.1-sonar-small-128k-online
r1-1776		=r1-1776
sonar	128000	=sonar
sonar-deep-research	128000	=sonar-deep-research
sonar-pro	200000	=sonar-pro
sonar-pro-search		=sonar-pro-search
sonar-reasoning		=sonar-reasoning
sonar-reasoning-pro	128000	=sonar-reasoning-pro`,
  quicksilverpro: `claude-fable-5	1000000	=claude-fable-5
claude-haiku-4-5	200000	=claude-haiku-4-5
claude-opus-4-6	1000000	=claude-opus-4-6
claude-opus-4-8	1000000	=claude-opus-4-8
claude-opus-5	1000000	=claude-opus-5
claude-sonnet-4-6	1000000	=claude-sonnet-4-6
claude-sonnet-5	1000000	=claude-sonnet-5
deepseek-v4-flash	1048576	=deepseek-v4-flash
deepseek-v4-pro	1048576	=deepseek-v4-pro
gemini-3-flash-preview	1048576	=gemini-3-flash-preview
gemini-3-pro-image	1048576	=gemini-3-pro-image
gemini-3.1-flash-lite	1048576	=gemini-3.1-flash-lite
gemini-3.1-pro-preview	1048576	=gemini-3.1-pro-preview
gemini-3.5-flash	1048576	=gemini-3.5-flash
gemini-3.5-flash-lite	1048576	=gemini-3.5-flash-lite
gemini-3.6-flash	1048576	=gemini-3.6-flash
gemini-3.7-flash	1048576	=gemini-3.7-flash
glm-5.2	1048576	=glm-5.2
glm-5.3	1048576	=glm-5.3
glm-5.3-flash	1048576	=glm-5.3-flash
gpt-5.6-luna	1048576	=gpt-5.6-luna
gpt-5.6-sol	1048576	=gpt-5.6-sol
gpt-5.6-terra	1048576	=gpt-5.6-terra
gpt-oss-120b	131072	=gpt-oss-120b
grok-4.5	500000	=grok-4.5
grok-4.6	500000	=grok-4.6
hy3	262144	=hy3
kimi-k2.6	256000	=kimi-k2.6
kimi-k2.7-code	256000	=kimi-k2.7-code
kimi-k3	1048576	=kimi-k3
mimo-v2.5	1048576	=mimo-v2.5
minimax-m3	1048576	=minimax-m3
muse-glimmer-30b	131072	=muse-glimmer-30b
muse-spark-1.2	1048576	=muse-spark-1.2
nemotron-3.5-lightning	262144	=nemotron-3.5-lightning
qwen3.6-35b	262144	=qwen3.6-35b
qwen3.6-plus	1048576	=qwen3.6-plus
qwen3.7-flash	1048576	=qwen3.7-flash
qwen3.7-max	1048576	=qwen3.7-max
qwen3.7-plus	1048576	=qwen3.7-plus
qwen3.8-27b	1000000	=qwen3.8-27b
qwen3.8-max	1048576	=qwen3.8-max`,
  together: `MiniMaxAI/MiniMax-M3	524288	=minimaxai/minimax-m3
Qwen/Qwen3.5-9B	262144	=qwen/qwen3.5-9b
Qwen/Qwen3.6-Plus	1000000	=qwen/qwen3.6-plus
Qwen/Qwen3.7-Max	1000000	=qwen/qwen3.7-max
deepseek-ai/DeepSeek-V4-Pro-0813	1048576	=deepseek-ai/deepseek-v4-pro-0813
deepseek-ai/DeepSeek-V4.1-Flash	1048576	=deepseek-ai/deepseek-v4.1-flash
meta-models/Muse-Spark-Open-816B-A42B	1048576	=meta-models/muse-spark-open-816b-a42b
moonshotai/Kimi-K3	1048576	=moonshotai/kimi-k3
moonshotai/Kimi-K3.1-Pro	1048576	=moonshotai/kimi-k3.1-pro
nvidia/NVIDIA-Nemotron-3.5-Super-VL	262144	=nvidia/nvidia-nemotron-3.5-super-vl
openai/gpt-oss-120b	131072	=openai/gpt-oss-120b
reflection/Beam-1.0-501B-A23B	1048576	=reflection/beam-1.0-501b-a23b
thinkingmachines/Inkling	524288	=thinkingmachines/inkling
zai-org/GLM-5.2	1048575	=zai-org/glm-5.2
zai-org/GLM-5.3	1048575	=zai-org/glm-5.3
zai-org/GLM-5.3-Flash	1048575	=zai-org/glm-5.3-flash
Austism/chronos-hermes-13b		=austism/chronos-hermes-13b
Gryphe/MythoMax-L2-13b		=gryphe/mythomax-l2-13b
Nexusflow/NexusRaven-V2-13B		=nexusflow/nexusraven-v2-13b
NousResearch/Nous-Capybara-7B-V1p9		=nousresearch/nous-capybara-7b-v1p9
NousResearch/Nous-Hermes-2-Mixtral-8x7B-DPO		=nousresearch/nous-hermes-2-mixtral-8x7b-dpo
NousResearch/Nous-Hermes-2-Mixtral-8x7B-SFT		=nousresearch/nous-hermes-2-mixtral-8x7b-sft
NousResearch/Nous-Hermes-2-Yi-34B		=nousresearch/nous-hermes-2-yi-34b
NousResearch/Nous-Hermes-Llama2-13b		=nousresearch/nous-hermes-llama2-13b
NousResearch/Nous-Hermes-llama-2-7b		=nousresearch/nous-hermes-llama-2-7b
Open-Orca/Mistral-7B-OpenOrca		=open-orca/mistral-7b-openorca
Qwen/Qwen1.5-0.5B		=qwen/qwen1.5-0.5b	=qwen/qwen1.5-0.5b-chat
Qwen/Qwen1.5-1.8B		=qwen/qwen1.5-1.8b	=qwen/qwen1.5-1.8b-chat
Qwen/Qwen1.5-14B		=qwen/qwen1.5-14b	=qwen/qwen1.5-14b-chat
Qwen/Qwen1.5-4B		=qwen/qwen1.5-4b	=qwen/qwen1.5-4b-chat
Qwen/Qwen1.5-72B		=qwen/qwen1.5-72b
Qwen/Qwen1.5-7B		=qwen/qwen1.5-7b	=qwen/qwen1.5-7b-chat
Undi95/ReMM-SLERP-L2-13B		=undi95/remm-slerp-l2-13b
Undi95/Toppy-M-7B		=undi95/toppy-m-7b
WizardLM/WizardLM-13B-V1.2		=wizardlm/wizardlm-13b-v1.2
allenai/OLMo-7B		=allenai/olmo-7b	=allenai/olmo-7b-instruct	=allenai/olmo-7b-twin-2t
codellama/CodeLlama-13b-Instruct-hf		=codellama/codellama-13b-instruct-hf
codellama/CodeLlama-34b-Instruct-hf		=codellama/codellama-34b-instruct-hf
codellama/CodeLlama-70b-Instruct-hf		=codellama/codellama-70b-instruct-hf
codellama/CodeLlama-7b-Instruct-hf		=codellama/codellama-7b-instruct-hf
deepseek-ai/deepseek-coder-33b-instruct		=deepseek-ai/deepseek-coder-33b-instruct
garage-bAInd/Platypus2-70B-instruct		=garage-baind/platypus2-70b-instruct
google/gemma-2b		=google/gemma-2b	=google/gemma-2b-it
google/gemma-7b		=google/gemma-7b	=google/gemma-7b-it
lmsys/vicuna-13b-v1.5		=lmsys/vicuna-13b-v1.5
lmsys/vicuna-7b-v1.5		=lmsys/vicuna-7b-v1.5
meta-llama/Llama-2-13b-chat-hf		=meta-llama/llama-2-13b-chat-hf
meta-llama/Llama-2-70b-chat-hf		=meta-llama/llama-2-70b-chat-hf
meta-llama/Llama-2-7b-chat-hf		=meta-llama/llama-2-7b-chat-hf
meta-llama/Llama-3-70b-chat-hf		=meta-llama/llama-3-70b-chat-hf
meta-llama/Llama-3-8b-chat-hf		=meta-llama/llama-3-8b-chat-hf
meta-llama/Llama-3.3-70B-Instruct-Turbo		=meta-llama/llama-3.3-70b-instruct-turbo
meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8		=meta-llama/llama-4-maverick-17b-128e-instruct-fp8
meta-llama/Llama-4-Scout-17B-16E-Instruct		=meta-llama/llama-4-scout-17b-16e-instruct
meta-llama/Meta-Llama-3-70B-Instruct-Lite		=meta-llama/meta-llama-3-70b-instruct-lite
meta-llama/Meta-Llama-3-70B-Instruct-Turbo		=meta-llama/meta-llama-3-70b-instruct-turbo
meta-llama/Meta-Llama-3-8B-Instruct-Lite		=meta-llama/meta-llama-3-8b-instruct-lite
meta-llama/Meta-Llama-3-8B-Instruct-Turbo		=meta-llama/meta-llama-3-8b-instruct-turbo
meta-llama/Meta-Llama-3.1-405B-Instruct-Turbo		=meta-llama/meta-llama-3.1-405b-instruct-turbo
meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo		=meta-llama/meta-llama-3.1-70b-instruct-turbo
meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo		=meta-llama/meta-llama-3.1-8b-instruct-turbo
meta-llama/Meta-Llama-3.3-70B-Instruct-Turbo		=meta-llama/meta-llama-3.3-70b-instruct-turbo
microsoft/WizardLM-2-8x22B		=microsoft/wizardlm-2-8x22b
microsoft/phi-2		=microsoft/phi-2
mistralai/Mistral-7B-Instruct-v0.1		=mistralai/mistral-7b-instruct-v0.1
mistralai/Mistral-7B-Instruct-v0.2		=mistralai/mistral-7b-instruct-v0.2
mistralai/Mistral-7B-v0.1		=mistralai/mistral-7b-v0.1
mistralai/Mixtral-8x22B-Instruct-v0.1		=mistralai/mixtral-8x22b-instruct-v0.1
mistralai/Mixtral-8x7B-Instruct-v0.1		=mistralai/mixtral-8x7b-instruct-v0.1
mistralai/Mixtral-8x7B-v0.1		=mistralai/mixtral-8x7b-v0.1
openchat/openchat-3.5-1210		=openchat/openchat-3.5-1210
snorkelai/Snorkel-Mistral-PairRM-DPO		=snorkelai/snorkel-mistral-pairrm-dpo
teknium/OpenHermes-2-Mistral-7B		=teknium/openhermes-2-mistral-7b
teknium/OpenHermes-2p5-Mistral-7B		=teknium/openhermes-2p5-mistral-7b
togethercomputer/GPT-JT-Moderation-6B		=togethercomputer/gpt-jt-moderation-6b
togethercomputer/Llama-2-7B-32K-Instruct		=togethercomputer/llama-2-7b-32k-instruct
togethercomputer/RedPajama-INCITE-7B-Base		=togethercomputer/redpajama-incite-7b-base
togethercomputer/RedPajama-INCITE-7B-Chat		=togethercomputer/redpajama-incite-7b-chat
togethercomputer/RedPajama-INCITE-7B-Instruct		=togethercomputer/redpajama-incite-7b-instruct
togethercomputer/RedPajama-INCITE-Base-3B-v1		=togethercomputer/redpajama-incite-base-3b-v1
togethercomputer/RedPajama-INCITE-Chat-3B-v1		=togethercomputer/redpajama-incite-chat-3b-v1
togethercomputer/RedPajama-INCITE-Instruct-3B-v1		=togethercomputer/redpajama-incite-instruct-3b-v1
togethercomputer/StripedHyena-Hessian-7B		=togethercomputer/stripedhyena-hessian-7b
togethercomputer/StripedHyena-Nous-7B		=togethercomputer/stripedhyena-nous-7b
togethercomputer/alpaca-7b		=togethercomputer/alpaca-7b
upstage/SOLAR-10.7B-Instruct-v1.0		=upstage/solar-10.7b-instruct-v1.0
zero-one-ai/Yi-34B		=zero-one-ai/yi-34b
zero-one-ai/Yi-6B		=zero-one-ai/yi-6b`,
  typesafe: `jev-1.13.0		=jev-1.13.0	=jev-latest	=jev-preview`,
  voyageai: `voyage-01		=voyage-01
voyage-02		=voyage-02
voyage-2		=voyage-2
voyage-3		=voyage-3
voyage-3-large		=voyage-3-large
voyage-3-lite		=voyage-3-lite
voyage-3.5		=voyage-3.5
voyage-3.5-lite		=voyage-3.5-lite
voyage-4		=voyage-4
voyage-4-large		=voyage-4-large
voyage-4-lite		=voyage-4-lite
voyage-code-2		=voyage-code-2
voyage-code-3		=voyage-code-3
voyage-context-3		=voyage-context-3
voyage-finance-2		=voyage-finance-2
voyage-large-2		=voyage-large-2
voyage-large-2-instruct		=voyage-large-2-instruct
voyage-law-2		=voyage-law-2
voyage-lite-01		=voyage-lite-01
voyage-lite-01-instruct		=voyage-lite-01-instruct
voyage-lite-02-instruct		=voyage-lite-02-instruct
voyage-multilingual-2		=voyage-multilingual-2`,
  "x-ai": String.raw`grok-4.7	500000	=grok-4.7
grok-2-1212	32768	=grok-2-1212	=grok-2	=grok-2-latest
grok-2-vision-1212	32768	=grok-2-vision-1212	=grok-2-vision	=grok-2-vision-latest
grok-3	131072	=grok-3	=grok-3-latest	=grok-3-beta
grok-3-fast	131072	=grok-3-fast	=grok-3-fast-latest	=grok-3-fast-beta
grok-3-mini	131072	=grok-3-mini	=grok-3-mini-beta	=grok-3-mini-latest
grok-3-mini-fast	131072	=grok-3-mini-fast	=grok-3-mini-fast-beta	=grok-3-mini-fast-latest
grok-4-0709	256000	=grok-4-0709	=grok-4	=grok-4-latest
grok-4-1-fast-non-reasoning	2000000	=grok-4-1-fast-non-reasoning	=grok-4-1-fast-non-reasoning-latest
grok-4-1-fast-reasoning	2000000	=grok-4-1-fast	=grok-4-1-fast-reasoning	=grok-4-1-fast-reasoning-latest
grok-4-fast-non-reasoning	2000000	=grok-4-fast-non-reasoning	=grok-4-fast-non-reasoning-latest
grok-4-fast-reasoning	2000000	=grok-4-fast	=grok-4-fast-reasoning	=grok-4-fast-reasoning-latest
grok-4.20	1000000	=grok-4.20
grok-4.20-multi-agent	1000000	=grok-4.20-multi-agent
grok-4.3	1000000	=grok-4.3	~^grok-4\.3-\d{8}$	=x-ai/grok-4.3	~^x-ai/grok-4\.3-\d{8}$	=grok-4.3-latest
grok-4.5	500000	=grok-4.5	~^grok-4\.5-\d{8}$	=x-ai/grok-4.5	~^x-ai/grok-4\.5-\d{8}$	=grok-4.5-latest	=grok-latest
grok-4.6	500000	=grok-4.6	~^grok-4\.6-\d{8}$	=x-ai/grok-4.6	~^x-ai/grok-4\.6-\d{8}$	=grok-4.6-latest
grok-build-0.1	256000	=grok-build-0.1
grok-code-fast-1	256000	=grok-code-fast	=grok-code-fast-1	=grok-code-fast-1-0825
grok-voice-latest		=grok-voice-latest
grok-voice-think-fast-1.0		=grok-voice-think-fast-1.0
grok-voice-think-fast-2.0		=grok-voice-think-fast-2.0`,
  zai: `glm-4.7	204800	=glm-4.7
glm-5-turbo	200000	=glm-5-turbo
glm-5.3-flash	1000000	=glm-5.3-flash
GLM-5.2	1000000	=glm-5.2	=glm-5.2
GLM-5.3	1000000	=glm-5.3	=glm-5.3
GLM-5.3-Flash	1000000	=glm-5.3-flash	=glm-5.3-flash`,
  zhipuai: `GLM-4-Air	128000	=glm-4-air	=glm-4-air
GLM-4-AirX	8000	=glm-4-airx	=glm-4-airx
GLM-4-Assistant	128000	=glm-4-assistant	=glm-4-assistant
GLM-4-FlashX-250414	128000	=glm-4-flashx-250414	=glm-4-flashx-250414
GLM-4-Long	1000000	=glm-4-long	=glm-4-long
GLM-4-Plus	128000	=glm-4-plus	=glm-4-plus
GLM-4.5-Air	128000	=glm-4.5-air	=glm-4.5-air
GLM-4.7	200000	=glm-4.7	=glm-4.7
GLM-4.7-FlashX	200000	=glm-4.7-flashx	=glm-4.7-flashx
GLM-5	200000	=glm-5	=glm-5
GLM-5-Turbo	200000	=glm-5-turbo	=glm-5-turbo
GLM-5.1	200000	=glm-5.1	=glm-5.1	=glm-5.1-20260406	=glm-5.1-20260406
GLM-5.2	1000000	=glm-5.2	=glm-5.2
GLM-5.3	1000000	=glm-5.3	=glm-5.3
GLM-5.3-Flash	1000000	=glm-5.3-flash	=glm-5.3-flash`
};

// src/catalogue/rules.ts
function readRules(fields) {
  return fields.map(
    (field) => field.split(" & ").map((test) => {
      const sign = test.slice(0, 1);
      const value = test.slice(1);
      return { sign, value, regex: sign === "~" ? new RegExp(value) : void 0 };
    })
  );
}
function unread(rules, name) {
  for (const rule of rules) {
    if (!rule.every(({ sign, value, regex }) => holds(sign, value, regex, name))) continue;
    const first = rule[0];
    if (first === void 0) continue;
    if (first.sign === "^") return name.slice(wordStart(name, first.value.length));
    if (first.sign === "*") return name.slice(wordStart(name, name.indexOf(first.value) + first.value.length));
    return "";
  }
  return void 0;
}
function wordStart(name, end) {
  let start = end;
  while (start > 0 && start < name.length && /[a-z0-9]/.test(name.charAt(start))) start--;
  return start;
}
function holds(sign, value, regex, name) {
  if (sign === "=") return name === value;
  if (sign === "^") return name.startsWith(value);
  if (sign === "$") return name.endsWith(value);
  if (sign === "*") return name.includes(value);
  return regex?.test(name) ?? false;
}

// src/catalogue/listing.ts
var parsed = /* @__PURE__ */ new Map();
var providers;
var everyName;
function modelsOf(provider) {
  const known2 = parsed.get(provider);
  if (known2 !== void 0) return known2;
  const text = Object.hasOwn(listedModels, provider) ? listedModels[provider] : void 0;
  const models = (text?.split("\n") ?? []).map((line) => {
    const [id = "", window, ...rules] = line.split("	");
    return { id, contextWindow: window ? Number(window) : void 0, rules: readRules(rules) };
  });
  parsed.set(provider, models);
  return models;
}
function allProviders() {
  providers ??= listedProviders.split("\n").map((line) => {
    const [id = "", served = "", ...rules] = line.split("	");
    return { id, alsoServes: served.split(" ").filter(Boolean), ownNames: readRules(rules) };
  });
  return providers;
}
function search(provider, name) {
  for (const { id, contextWindow, rules } of modelsOf(provider)) {
    const rest = unread(rules, name);
    if (rest !== void 0) return { provider, id, contextWindow, rest };
  }
  return void 0;
}
function findListing(provider, name) {
  const lower = name.toLowerCase().trim();
  const alsoServes = allProviders().find((each) => each.id === provider)?.alsoServes ?? [];
  for (const spelling of /* @__PURE__ */ new Set([lower, spellDate(lower)]))
    for (const each of [provider, ...alsoServes]) {
      const found2 = search(each, spelling);
      if (found2 !== void 0) return found2;
    }
  return void 0;
}
function spellDate(name) {
  return name.replace(/-(20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=-|:|$)/g, (whole, year, month, day) => {
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    return date.getUTCDate() === Number(day) ? `-${year}-${month}-${day}` : whole;
  });
}
function ownerOf(name) {
  const lower = name.toLowerCase().trim();
  return allProviders().find((each) => unread(each.ownNames, lower) !== void 0)?.id;
}
function namesInCatalogue() {
  if (everyName !== void 0) return everyName;
  const names = /* @__PURE__ */ new Map();
  for (const { id: provider } of allProviders())
    for (const { id, contextWindow, rules } of modelsOf(provider)) {
      const spelled = rules.flatMap((rule) => rule.length === 1 && rule[0]?.sign === "=" ? [rule[0].value] : []);
      for (const name of [id.toLowerCase(), ...spelled])
        if (!names.has(name)) names.set(name, { provider, id, contextWindow, rest: "" });
    }
  everyName = names;
  return names;
}
function sellersOf(name) {
  const lower = name.toLowerCase();
  return allProviders().flatMap(({ id: provider }) => {
    const found2 = modelsOf(provider).find(({ id }) => id.toLowerCase().slice(id.lastIndexOf("/") + 1) === lower);
    return found2 ? [{ provider, id: found2.id }] : [];
  });
}

// src/catalogue/sellers.ts
var maker = (provider, listed2) => ({ provider, ...listed2 && { listed: listed2 }, orMaker: true });
var host = (provider, listed2) => ({ provider, ...listed2 && { listed: listed2 }, orMaker: false });
var wrapper = { provider: void 0, orMaker: true };
var router = (listed2) => ({ provider: void 0, listed: listed2, orMaker: true });
var sellers = {
  openai: maker("openai"),
  openairesponses: maker("openai"),
  openaichat: maker("openai"),
  openaicompletions: maker("openai"),
  anthropic: maker("anthropic"),
  google: maker("google"),
  googleai: maker("google"),
  googlegenai: maker("google"),
  googlegla: maker("google"),
  gemini: maker("google"),
  googlevertex: maker("google", "vertex"),
  googlevertexai: maker("google", "vertex"),
  vertex: maker("google", "vertex"),
  vertexai: maker("google", "vertex"),
  vertexaibeta: maker("google", "vertex"),
  mistral: maker("mistral"),
  mistralai: maker("mistral"),
  cohere: maker("cohere"),
  coherechat: maker("cohere"),
  deepseek: maker("deepseek"),
  xai: maker("x-ai"),
  grok: maker("x-ai"),
  moonshot: maker("moonshotai"),
  moonshotai: maker("moonshotai"),
  minimax: maker("minimax"),
  zai: maker("zai"),
  zhipuai: maker("zhipuai"),
  voyage: maker("voyageai"),
  voyageai: maker("voyageai"),
  azure: maker("azure"),
  azureai: maker("azure"),
  azureopenai: maker("azure"),
  aws: maker("aws"),
  bedrock: maker("aws"),
  amazonbedrock: maker("aws"),
  bedrockconverse: maker("aws"),
  openrouter: maker("openrouter"),
  githubcopilot: host("github-copilot"),
  groq: host("groq"),
  together: host("together"),
  togetherai: host("together"),
  togethercomputer: host("together"),
  fireworks: host("fireworks"),
  fireworksai: host("fireworks"),
  cerebras: host("cerebras"),
  perplexity: host("perplexity"),
  novita: host("novita"),
  baseten: host("baseten"),
  ovhcloud: host("ovhcloud"),
  sambanova: host("huggingface_sambanova"),
  hyperbolic: host("huggingface_hyperbolic"),
  nebius: host("huggingface_nebius"),
  cloudflare: host("cloudflare"),
  cloudflareworkersai: host("cloudflare"),
  cloudflareaigateway: router("cloudflare-ai-gateway"),
  githubmodels: router("github-models"),
  openaicodex: maker("openai", "openai-codex"),
  nvidia: host(void 0, "nvidia_nim"),
  opencode: host(void 0, "opencode"),
  opencodego: host(void 0, "opencode-go"),
  requesty: host(void 0, "requesty"),
  fastrouter: host(void 0, "fastrouter"),
  radius: host(void 0, "radius"),
  venice: host(void 0, "venice"),
  chutes: host(void 0, "chutes"),
  synthetic: host(void 0, "synthetic"),
  wandb: host(void 0, "wandb"),
  dashscope: host(void 0, "dashscope"),
  alibaba: host(void 0, "alibaba"),
  ollama: host(void 0, "ollama"),
  ollamachat: host(),
  lmstudio: host(),
  vllm: host(),
  hostedvllm: host(),
  llamacpp: host(),
  llamafile: host(),
  huggingface: host(void 0, "huggingface"),
  replicate: host(void 0, "replicate"),
  databricks: host(void 0, "databricks"),
  snowflake: host(void 0, "snowflake"),
  snowflakecortex: host(void 0, "snowflake"),
  cortex: host(void 0, "snowflake"),
  sagemaker: host(void 0, "sagemaker"),
  watsonx: host(void 0, "watsonx"),
  nvidianim: host(void 0, "nvidia_nim"),
  deepinfra: host(void 0, "deepinfra"),
  anyscale: host(void 0, "anyscale"),
  github: router("github-models"),
  litellm: wrapper,
  litellmproxy: wrapper,
  gateway: router("vercel"),
  vercel: router("vercel"),
  vercelaigateway: router("vercel"),
  models: wrapper,
  chat: wrapper,
  messages: wrapper,
  completion: wrapper,
  responses: wrapper,
  converse: wrapper,
  embedding: wrapper,
  embeddings: wrapper,
  textgeneration: wrapper
};
function isSeller(provider) {
  return Object.hasOwn(sellers, provider.toLowerCase().replaceAll(/[-_. ]/g, ""));
}
var folders2 = { fireworks: "accounts/fireworks/models/" };
function inFolders(provider, name) {
  const folder = Object.hasOwn(folders2, provider) ? folders2[provider] : void 0;
  return folder === void 0 || name.includes("/") ? [name] : [name, folder + name];
}

// src/catalogue/read-prefixes.ts
var bedrock = /^(?:(?:us|eu|apac|global|jp|au|ca|in|us-gov)\.)?(anthropic|meta|amazon|mistral|cohere|deepseek|openai|ai21|qwen|google|nvidia|writer|moonshot(?:ai)?|minimax|xai|zai)\./i;
var resources = [
  /^arn:aws[\w-]*:bedrock:.*\//i,
  /^azureml:\/\/registries\/[^/]*\/models\//i,
  /^(?:projects|publishers)\/(?:[^/]*\/)*models\//i
];
function readPrefixes(asked) {
  let name = asked.trim();
  const readings = [];
  for (const resource of resources) {
    const found2 = resource.exec(name);
    if (found2 !== null) name = name.slice(found2[0].length).replace(/\/versions\/.*$/, "");
  }
  for (let depth = 0; depth < 6; depth++) {
    const next = prefixOf(name);
    if (next === void 0) break;
    name = next.rest;
    readings.push({ name, seller: next.seller });
  }
  const region = bedrock.exec(name);
  if (region !== null) {
    readings.push({ name, seller: sellers.bedrock });
    name = name.slice(region[0].length);
    readings.push({ name, seller: { provider: void 0, orMaker: region[1]?.toLowerCase() === "anthropic" } });
  }
  return readings.length > 0 ? readings : [{ name, seller: void 0 }];
}
var azureRegion = /^azure\/(?:eu|us|global|global-standard|data-?zone)\//i;
function prefixOf(name) {
  const region = azureRegion.exec(name);
  if (region !== null && sellers.azure) return { rest: name.slice(region[0].length), seller: sellers.azure };
  if (/^databricks-\w/i.test(name) && sellers.databricks)
    return { rest: name.slice("databricks-".length), seller: sellers.databricks };
  const end = name.search(/[/:]/);
  if (end < 1 || end === name.length - 1) return void 0;
  const key = name.slice(0, end).toLowerCase().replace(/[-_. ]/g, "");
  if (!Object.hasOwn(sellers, key)) return void 0;
  const seller = sellers[key];
  return seller && { rest: name.slice(end + 1), seller };
}

// src/catalogue/respell.ts
var ONE_MILLION = 1e6;
var CHAT = /(?:^|\/)gpt-5(?:\.\d{1,2})?-chat(?:-latest)?$/i;
var CHAT_WINDOW = 128e3;
function respell(asked) {
  const long = /\[1m\]$/i.test(asked);
  const first = asked.replace(/\[1m\]$/i, "").split(/(?:,| \|) /)[0] ?? "";
  const plain = first.replace(/ \((?:copilot|preview|[a-z]{1,20})\)$/i, "").replace(MAKER, "").trim();
  const name = routed(DISPLAY.test(plain) ? plain.toLowerCase().replaceAll(" ", "-") : plain);
  return { name, contextWindow: long ? ONE_MILLION : CHAT.test(name) ? CHAT_WINDOW : void 0 };
}
var MAKER = /^(?:Anthropic|OpenAI|Google|Meta|xAI|Mistral AI|Amazon) (?=\S)/i;
var DISPLAY = /^[a-z][\w.-]{0,40}(?: [\w.-]{1,40}){1,6}$/i;
function routed(name) {
  if (/^[\w.-]+\/[\w.-]+:(?:free|extended)$/i.test(name)) return `openrouter/${name}`;
  const policy = /^([\w.-]+\/[\w.-]+):(?:fastest|cheapest|preferred)$/i.exec(name);
  if (policy) return `huggingface/${policy[1]}`;
  const [, model, host2] = /^([\w.-]+\/[\w.-]+):([a-z][a-z-]{2,30})$/i.exec(name) ?? [];
  return model !== void 0 && host2 !== void 0 && HOSTS.has(host2.toLowerCase()) ? `${host2}/${model}` : name;
}
var HOSTS = /* @__PURE__ */ new Set(["together", "novita", "groq", "cerebras", "fireworks-ai", "nebius", "hyperbolic", "sambanova"]);

// src/catalogue/suffixes.ts
var datings = [
  /[-@](?:\d{8}|20\d{2}-\d{2}-\d{2})$/,
  /[-@:](?:latest|default)$/,
  /-v\d{1,2}:\d{1,2}(?::\d{1,4}k)?$/,
  /:(?:beta|nitro|floor|online|exacto|thinking|extended)$/
];
var harmless = [
  ...datings,
  /[-@:](?:\d{4}|\d{2}-\d{2}|\d{2}-20\d{2}|00\d|v\d{1,2}(?:\.\d)?)$/,
  /-(?:preview|exp|experimental|stable|beta|instruct|chat|it|thinking)$/
];
var EFFORT = /^((?:.*\/)?(?:gpt-[5-9][\w.-]*?|o[134](?:-(?:mini|pro))?))-(?:minimal|low|medium|high|xhigh)$/i;
function undated(name) {
  return EFFORT.exec(name)?.[1] ?? less(name, datings);
}
function isDating(rest) {
  let left = rest;
  while (left !== void 0 && left !== "" && left !== "-") left = less(left, harmless);
  return left !== void 0;
}
function less(name, patterns) {
  for (const pattern of patterns) {
    const found2 = pattern.exec(name);
    if (found2 !== null) return name.slice(0, found2.index);
  }
  return void 0;
}
function dropsMeaning(name, id) {
  const [asked, listed2] = [name.toLowerCase(), id.toLowerCase()];
  if (["safeguard", "distill"].some((word) => asked.includes(word) !== listed2.includes(word))) return true;
  const version = /-v(\d{1,2})(?::\d{1,2})?$/;
  const [one, other] = [version.exec(asked)?.[1], version.exec(listed2)?.[1]];
  return one !== void 0 && other !== void 0 && one !== other;
}

// src/catalogue/in-list.ts
function resolveInList(list, asked, resolved2) {
  const { name, contextWindow } = respell(asked);
  const readings = readPrefixes(name);
  const bare = readings.at(-1)?.name ?? name;
  const plain = bare === asked.trim();
  const found2 = sold(list, readings) ?? known(list, resolved2) ?? made2(list, readings, bare, resolved2) ?? ofOwn(list, asked.trim());
  if (found2 === void 0) return void 0;
  const { provider, id, isWhole } = found2;
  const isNamed = resolved2.match === "exact" || resolved2.match === "alias";
  const window = contextWindow ?? entryOf(list, provider, id)?.price.contextWindow ?? resolved2.contextWindow;
  const match = isWhole ? plain ? "exact" : "alias" : isNamed ? resolved2.match : "alias";
  return { ...resolved2, provider, id: entryOf(list, provider, id)?.id ?? id, contextWindow: window, match };
}
function sold(list, readings) {
  for (const { name, seller } of readings) {
    for (const provider of [seller?.listed, seller?.provider]) {
      const found2 = provider === void 0 ? void 0 : search2(list, provider, name);
      if (found2) return found2;
    }
  }
  return void 0;
}
function known(list, { provider, id, match }) {
  if (provider === void 0 || match !== "exact" && match !== "alias") return void 0;
  return entryOf(list, provider, id) && { provider, id, isWhole: false };
}
function made2(list, readings, bare, { provider }) {
  if (readings.some(({ seller }) => seller !== void 0 && !seller.orMaker)) return void 0;
  const owner = provider ?? ownerOf(bare);
  return owner === void 0 ? void 0 : search2(list, owner, bare);
}
function ofOwn(list, name) {
  const own2 = [...list.providers.keys()].filter((provider) => !isSeller(provider));
  const slash = name.indexOf("/");
  const stated = own2.find((provider) => provider.toLowerCase() === name.slice(0, Math.max(0, slash)).toLowerCase());
  if (stated !== void 0) return search2(list, stated, name.slice(slash + 1));
  const selling = own2.flatMap((provider) => search2(list, provider, name) ?? []);
  return selling.length === 1 ? selling[0] : void 0;
}
function search2(list, provider, name) {
  let spelling = name;
  for (let tries = 0; spelling !== void 0 && tries < 5; tries++) {
    const id = inFolders(provider, spelling).find((each) => entryOf(list, provider, each));
    if (id !== void 0) return { provider, id, isWhole: id === name };
    spelling = undated(spelling);
  }
  return void 0;
}
function entryOf({ providers: providers2 }, provider, id) {
  return providers2.get(provider)?.get(id.toLowerCase());
}

// src/catalogue/model-words.ts
var WORDS = /* @__PURE__ */ new Map([
  ["sonnet", "claude-sonnet-5-5"],
  ["opus", "claude-opus-5-5"],
  ["haiku", "claude-haiku-5-5"],
  ["fable", "claude-fable-5-2"],
  ["best", "claude-opus-5-5"],
  ["opusplan", "claude-sonnet-5-5"],
  ["gemini-pro-latest", "gemini-3.1-pro-preview"],
  ["gemini-flash-latest", "gemini-3.8-flash"]
]);
function modelOfWord(asked) {
  return WORDS.get(
    asked.trim().toLowerCase().replace(/\[1m\]$/, "").replace(/^(?:anthropic[/:])?claude-(opus|sonnet|haiku|fable)-latest$/, "$1")
  );
}

// src/catalogue/nearest.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
var longest = 80;
function nearestName(name) {
  const lower = name.toLowerCase();
  if (lower.length > longest) return void 0;
  if (!found.has(lower)) found.set(lower, search3(lower));
  return found.get(lower);
}
var found = /* @__PURE__ */ new Map();
function search3(lower) {
  const limit = Math.min(3, Math.floor(lower.length / 5));
  let best;
  for (const known2 of namesInCatalogue().keys()) {
    if (Math.abs(known2.length - lower.length) > limit) continue;
    const edits = (0, import_fastest_levenshtein.distance)(lower, known2);
    if (edits === 0 || edits > limit || isOtherVersion(lower, known2) || isOtherWord(lower, known2)) continue;
    const candidate = { name: known2, edits, characters: (0, import_fastest_levenshtein.distance)(squeeze(lower), squeeze(known2)) };
    if (best === void 0 || isCloser(candidate, best)) best = candidate;
  }
  return best?.name;
}
function isCloser(a, b) {
  const order = a.characters - b.characters || a.edits - b.edits || a.name.length - b.name.length;
  return order < 0 || order === 0 && a.name < b.name;
}
function isOtherVersion(a, b) {
  return a.replace(/[^a-z]/g, "") === b.replace(/[^a-z]/g, "") && squeeze(a) !== squeeze(b);
}
function isOtherWord(a, b) {
  const [one, other] = [a, b].map((name) => name.split(/[^a-z0-9]+/));
  if (squeeze(a) === squeeze(b)) return false;
  if (one.length !== other.length) return isWithin(one, other) || isWithin(other, one);
  return one.some((word, i) => isUnlike(word, other[i] ?? ""));
}
function isUnlike(word, other) {
  const letters = (of) => [...of].sort().join("");
  if (letters(word) === letters(other)) return false;
  return 2 * (0, import_fastest_levenshtein.distance)(word, other) >= Math.max(word.length, other.length);
}
function isWithin(words, others2) {
  let found2 = 0;
  for (const word of others2) if (word === words[found2]) found2++;
  return found2 === words.length;
}
function squeeze(name) {
  return name.replace(/[^a-z0-9]/g, "");
}

// src/catalogue/context-windows.ts
var contextWindows = /* @__PURE__ */ new Map([
  ["google gemini-2.5-pro", 1048576],
  ["google gemini-2.5-flash-preview", 1048576],
  ["google gemini-3-pro-preview", 1048576],
  ["google gemini-3.1-pro-preview", 1048576],
  ["google gemini-flash-1.5", 1e6],
  ["mistral mistral-large", 131072],
  ["mistral mistral-nemo", 128e3],
  ["mistral ministral-8b", 128e3],
  ["mistral ministral-3b", 128e3],
  ["mistral pixtral-12b", 128e3],
  ["mistral pixtral-large", 128e3],
  ["mistral mixtral-8x7b", 32e3],
  ["cohere command", 4096],
  ["cohere command-a", 256e3],
  ["cohere command-r", 128e3],
  ["cohere command-r-plus", 128e3],
  ["cohere command-r7b", 128e3],
  ["groq llama-3.1-8b-instant", 131072],
  ["groq llama-3.3-70b-versatile", 131072],
  ["openai gpt-4.5-preview", 128e3],
  ["openai gpt-3.5-0301", 4096],
  ["openai ft:gpt-3.5-turbo-", 16385],
  ["openai ft:gpt-4o", 128e3],
  ["openai ft:gpt-4o-mini", 128e3],
  ["openai gpt-4o-mini-2024-07-18.ft-", 128e3]
]);

// src/catalogue/families.ts
var openaiEncodings = [
  [/^(?:o1|o3|o4-mini)(?:$|-)/, "o200k_base"],
  [/^(?:gpt-4o|gpt-4\.1|gpt-4\.5|chatgpt-4o)(?:$|-)/, "o200k_base"],
  [/^gpt-(?:5|6)(?:$|[.-])/, "o200k_base"],
  [/^gpt-oss(?:$|-)/, "o200k_base"],
  [/^gpt-(?:4|3\.5|35)(?:$|-)/, "cl100k_base"],
  [/^(?:davinci|babbage)-002(?:$|[-:])/, "cl100k_base"],
  [/^text-embedding-(?:ada-002|3-small|3-large)$/, "cl100k_base"],
  [/^text-davinci-00[23]$/, "p50k_base"],
  [/^(?:code-(?:davinci|cushman)-00[12]|davinci-codex|cushman-codex)$/, "p50k_base"],
  [/^text-(?:davinci|curie|babbage|ada)-001$/, "r50k_base"],
  [/^(?:davinci|curie|babbage|ada|gpt-?2)$/, "r50k_base"]
];
var families = [
  [/distill-llama/, "llama"],
  [/distill-qwen/, "qwen"],
  [/^(?:gpt-|chatgpt|o\d(?:$|-)|codex-|computer-use|omni-moderation|text-embedding-)/, "o200k_base"],
  [/gpt-oss/, "o200k_base"],
  [/gemini|gemma|learnlm/, "gemini"],
  [/mistral|mixtral|codestral|devstral|magistral|ministral|pixtral|voxtral|mathstral/, "mistral"],
  [/qwen|qwq|qvq/, "qwen"],
  [/deepseek/, "deepseek"],
  [/llama/, "llama"],
  [/command-(?:r|a|light|nightly)|^command$|c4ai|\baya\b/, "cohere"],
  [/grok/, "grok"],
  // What people call their deployments: `my-gpt-5.4-prod`, `gpt4o`.
  [/(?:^|[-_.])gpt-?(?:4o|4[.-]?1|[56])(?!\d)/, "o200k_base"],
  [/(?:^|[-_.])gpt-?(?:35|3\.5|4)(?!\d)/, "cl100k_base"]
];
function familyOf2(name) {
  const lower = name.toLowerCase();
  if (lower.includes("claude")) return claudeTokenizer(lower);
  return [...openaiEncodings, ...families].find(([pattern]) => pattern.test(lower))?.[1];
}
function claudeTokenizer(name) {
  const found2 = /[-.v](\d{1,2})(?:[-.](\d{1,2}))?(?=$|[-.@:])/.exec(name);
  if (found2 === null) return name.includes("instant") ? "claude-3" : "claude-5";
  const major = Number(found2[1]);
  const minor = Number(found2[2] ?? 0);
  if (major > 4) return "claude-5";
  return major === 4 && minor >= 7 ? "claude-4.7" : "claude-3";
}

// src/catalogue/resolve.ts
var longest2 = 256;
var resolved = /* @__PURE__ */ new Map();
function resolve(asked) {
  const name = asked.trim();
  if (name.length > longest2) return nothingKnown(name);
  const known2 = resolved.get(name);
  if (known2 !== void 0) return known2;
  const spelled = respell(name);
  const found2 = read(spelled.name);
  const whole = {
    ...found2,
    contextWindow: spelled.contextWindow ?? found2.contextWindow,
    match: isRegional(spelled.name, found2) && isKnown(found2) ? "prefix" : asSpelled(found2, spelled.name !== name)
  };
  resolved.set(name, whole);
  return whole;
}
var REGIONAL = /^azure\/(?:eu|us)\//i;
var PROFILE = /(?:^|\/)(?:us|eu|apac|jp|au|ca|in|us-gov)\.\w+\./i;
function isRegional(name, { provider }) {
  return REGIONAL.test(name) || PROFILE.test(name) && provider !== void 0 && provider !== "aws";
}
var isKnown = ({ match }) => match === "exact" || match === "alias";
var asSpelled = ({ match }, respelled) => match === "exact" && respelled ? "alias" : match;
function read(name) {
  const readings = readPrefixes(name);
  const bare = readings.at(-1)?.name ?? name;
  if (/^ft:/i.test(bare)) return fineTuned(bare);
  const plain = readings.length === 1 && bare.toLowerCase() === name.toLowerCase();
  const listing = priced(readings);
  if (listing !== void 0) return listed(listing, bare, plain);
  const known2 = readings.map((each) => namesInCatalogue().get(each.name.toLowerCase())).find((each) => each !== void 0);
  const match = plain ? "exact" : "alias";
  if (known2 !== void 0) return { ...facts(known2, bare), id: bare, provider: void 0, match };
  const family = familyIn(readings);
  if (family !== void 0) return unlisted(bare, family, "family");
  const whole = familyOf2(name);
  return whole === void 0 ? nothingKnown(bare) : unlisted(name, whole, "family");
}
var nothingKnown = (id) => unlisted(id, "unknown", "unknown");
function unlisted(id, tokenizer, match) {
  return { id, provider: void 0, tokenizer, contextWindow: void 0, match };
}
function listed(found2, bare, plain) {
  const match = isDating(found2.rest) ? plain && !found2.respelled && found2.rest === "" ? "exact" : "alias" : "prefix";
  return { ...facts(found2, bare), match };
}
function facts(listing, bare) {
  const { provider, id } = listing;
  const tokenizer = familyOf2(lastPart(bare)) ?? familyOf2(bare) ?? familyOf2(id);
  const contextWindow = listing.contextWindow ?? contextWindows.get(`${provider} ${id}`);
  return { id, provider, tokenizer: tokenizer ?? "unknown", contextWindow };
}
function priced(readings) {
  for (const { name: name2, seller } of readings) {
    const found2 = seller?.provider === void 0 ? void 0 : search4(seller.provider, name2);
    if (found2 !== void 0) return found2;
    if (seller !== void 0 && !seller.orMaker) return void 0;
  }
  const name = readings.at(-1)?.name ?? "";
  const owner = ownerOf(name) ?? (familyOf2(name)?.endsWith("_base") ? "openai" : void 0);
  return owner === void 0 ? void 0 : search4(owner, name);
}
function search4(provider, name) {
  const spellings = [name];
  for (let less2 = undated(name); less2 !== void 0 && spellings.length < 5; less2 = undated(less2)) spellings.push(less2);
  spellings.push(`${name}-latest`);
  for (const spelling of spellings.flatMap((each) => inFolders(provider, each))) {
    const found2 = findListing(provider, spelling);
    if (found2 !== void 0 && !dropsMeaning(name, found2.id)) return { ...found2, respelled: spelling !== name };
  }
  const preview = findListing(provider, `${name}-preview`);
  return preview?.id === `${name}-preview`.toLowerCase() ? { ...preview, rest: UNNAMED, respelled: true } : void 0;
}
var UNNAMED = "?";
function fineTuned(name) {
  const base = name.split(":")[1] ?? "";
  const of = resolve(base);
  const byName = findListing("openai", name) ?? findListing("openai", `ft:${base}-2024-`);
  const listing = byName?.id.startsWith("ft:") ? byName : void 0;
  const match = of.match === "exact" ? "alias" : of.match;
  if (listing === void 0) return { ...of, id: `ft:${base}`, provider: void 0, match };
  return { ...of, id: listing.id, provider: listing.provider, match };
}
function familyIn(readings) {
  for (const { name } of [...readings].reverse()) {
    const family = familyOf2(lastPart(name)) ?? familyOf2(name);
    if (family !== void 0) return family;
  }
  return void 0;
}
function lastPart(name) {
  return name.slice(name.lastIndexOf("/") + 1);
}

// src/catalogue/identify.ts
function identify(asked, config) {
  const deployed = own(config.models, asked.asked) ?? behindPrefix(asked.asked, config.models);
  const isPriced = own(config.prices, asked.asked) !== void 0;
  const word = deployed === void 0 && !isPriced ? modelOfWord(asked.asked) : void 0;
  const name = deployed?.asked ?? word ?? asked.asked;
  const named = [asked.asked, name].find((key) => own(config.prices, key) !== void 0);
  const baseModel = named === void 0 ? void 0 : own(config.prices, named)?.baseModel;
  const resolved2 = lookUp(baseModel ?? name, config.priceLists);
  const override = named ?? [resolved2.id].find((key) => own(config.prices, key) !== void 0);
  const renamed = name !== asked.asked || baseModel !== void 0;
  const isNamed = resolved2.match !== "family" && resolved2.match !== "unknown";
  const model = {
    asked: asked.asked,
    id: resolved2.id,
    provider: resolved2.provider,
    override,
    from: asked.from,
    at: asked.at,
    deployedAt: deployed?.at,
    nearest: isNamed ? void 0 : nearestName(resolved2.id),
    tokenizer: resolved2.tokenizer,
    contextWindow: (override === void 0 ? void 0 : own(config.prices, override)?.contextWindow) ?? resolved2.contextWindow,
    match: resolved2.match === "prefix" ? "family" : renamed && resolved2.match === "exact" ? "alias" : resolved2.match
  };
  return { model, guess: word === void 0 ? guessOf(resolved2) : { as: word, match: "word" } };
}
function behindPrefix(asked, models) {
  const bare = readPrefixes(asked).at(-1)?.name ?? asked;
  const found2 = bare === asked ? void 0 : own(models, bare);
  return found2 && /^(?:family|unknown)$/.test(resolve(asked).match) ? found2 : void 0;
}
function lookUp(name, { asked, own: own2, ofHead } = { own: void 0, ofHead: void 0 }) {
  const listed2 = resolve(name);
  const inList = (list) => list && resolveInList(list, name, listed2);
  const found2 = inList(asked) ?? inList(own2);
  if (found2) return found2;
  const isPriced = listed2.provider !== void 0 && (listed2.match === "exact" || listed2.match === "alias");
  return (isPriced ? void 0 : inList(ofHead)) ?? listed2;
}
function guessOf({ match, id, tokenizer }) {
  if (match === "exact" || match === "alias") return void 0;
  return { as: match === "prefix" ? id : tokenizer, match };
}
function own(record, key) {
  return Object.hasOwn(record, key) ? record[key] : void 0;
}

export {
  tokenizerNamed,
  sellersOf,
  undated,
  identify
};
