import type { CachedCount } from './cache.ts'
import type { Split } from './split/run.ts'
import { type Encoded, keep } from './text-ring.ts'

/**
 * Counts a text by chunks, and those that were counted before by looking them up: the two sides of a pull request are mostly the
 * same text. A chunk has one slot, by its hash, which says where an equal chunk lies among the texts that are kept (`text-ring.ts`);
 * all of its bytes are compared, so that no two chunks are ever taken for one. A new chunk displaces an old one: the table never
 * grows, and no text can make a look-up dearer than reading the chunk twice. All look-ups of a text come before all counting, as V8
 * compiles the two loops better apart.
 */
export function createChunkCache(split: Split, countPiece: CachedCount, chunkEnd: Split): (text: Encoded) => number {
  const slots = new Int32Array(SLOT * SLOTS)
  const missed = new Int32Array(MISSED * MOST_MISSED)
  let ofRound = 0

  function lookUp({ utf8, view, end, round }: Encoded, start: number, stop: { from: number; missed: number }): number {
    if (round !== ofRound) {
      slots.fill(0)
      ofRound = round
    }
    let tokens = 0
    let from = start
    let misses = 0
    while (from < end && misses < MISSED * MOST_MISSED) {
      const to = chunkEnd(utf8, from, end)
      const hash = hashOf(view, from, to)
      const slot = SLOT * (hash >>> (32 - SLOT_BITS))
      const isLikely = slots[slot] === hash && slots[slot + 1] === to - from
      if (isLikely && equal(view, from, slots[slot + 2] as number, to - from)) tokens += slots[slot + 3] as number
      else {
        missed[misses] = from
        missed[misses + 1] = to
        missed[misses + 2] = to < end ? slot : NO_SLOT
        missed[misses + 3] = hash
        misses += MISSED
      }
      from = to
    }
    stop.from = from
    stop.missed = misses
    return tokens
  }

  function countMissed({ utf8, view, end }: Encoded, misses: number): number {
    let total = 0
    for (let i = 0; i < misses; i += MISSED) {
      const to = missed[i + 1] as number
      let tokens = 0
      for (let from = missed[i] as number; from < to; ) {
        const next = split(utf8, from, end)
        tokens += countPiece(utf8, from, next, view)
        from = next
      }
      total += tokens
      const slot = missed[i + 2] as number
      if (slot === NO_SLOT) continue
      slots[slot] = missed[i + 3] as number
      slots[slot + 1] = to - (missed[i] as number)
      slots[slot + 2] = missed[i] as number
      slots[slot + 3] = tokens
    }
    return total
  }

  return text => {
    let tokens = 0
    const stop = { from: text.from, missed: 0 }
    while (stop.from < text.end) {
      tokens += lookUp(text, stop.from, stop)
      tokens += countMissed(text, stop.missed)
      if (stop.missed > 0) keep(text)
    }
    return tokens
  }
}

/** A slot holds a chunk's hash, its length (0 where the slot is free), where it lies, and its tokens. */
const SLOT = 4
const SLOT_BITS = 17
const SLOTS = 1 << SLOT_BITS

/** What is remembered of a chunk to count: from, to, its slot, its hash. And of how many at once. */
const MISSED = 4
const MOST_MISSED = 1 << 10
const NO_SLOT = -1

/** A hash of the bytes, four at a time, with what comes behind them in the last four. */
export function hashOf(view: DataView, from: number, to: number): number {
  let hash = to - from
  const last = to - 4
  for (let i = from; i < last; i += 4) {
    hash = Math.imul(hash ^ view.getInt32(i, true), 0x9e3779b1)
    hash ^= hash >>> 15
  }
  if (last >= from) hash = Math.imul(hash ^ view.getInt32(last, true), 0x85ebca6b)
  return Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
}

function equal(view: DataView, one: number, other: number, length: number): boolean {
  const last = length - 4
  for (let i = 0; i < last; i += 4) if (view.getInt32(one + i, true) !== view.getInt32(other + i, true)) return false
  return view.getInt32(one + last, true) === view.getInt32(other + last, true)
}
