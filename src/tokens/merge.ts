import { countRun } from './merge-run.ts'
import { createShortMerge, LONGEST_SHORT } from './merge-short.ts'
import { hashPair, joined, LABEL_BITS, LABEL_MASK, NEVER, type Table } from './table.ts'

/**
 * The merge: how many tokens byte pair encoding makes of a piece. Three of four pieces are a token whole; a short one is then
 * merged as it is written (`merge-short.ts`), whose work grows with the square; a longer one is not merged at all. A sequence
 * of tokens is what the encoding gives exactly if each two neighbours stay apart, so it is enough to lay tokens from left to
 * right, the longest first, and to step back where no token fits. No position is given up twice, so the work grows with the
 * piece and no faster, whatever is in it. Source: Hendrik van Antwerpen and Alexander Neubeck, "So many tokens, so little
 * time" (GitHub, 2024).
 *
 * Merging begins with single bytes, or with characters; then a piece that begins with none of the vocabulary's counts its bytes.
 */
export function createMerge(
  table: Table,
  singles: 'bytes' | 'characters' = 'bytes',
): (utf8: Uint8Array, from: number, end: number) => number {
  const { trie } = table
  const countShort = createShortMerge(table)
  /** The tokens that begin at a position, the shortest first, and where they end. */
  const candidates = new Int32Array(LONGEST_TOKEN)
  const candidateEnds = new Int32Array(LONGEST_TOKEN)
  /** The tokens laid so far, where they begin, and the positions given up, counted from the piece's beginning. */
  let laid = new Int32Array(64)
  let begins = new Int32Array(64)
  let givenUp = new Uint8Array(64)
  const remembered = new Int32Array(2 * REMEMBERED).fill(-1)

  function findCandidates(utf8: Uint8Array, from: number, end: number): number {
    let found = 0
    let slot = 0
    for (let i = from; i < end; i++) {
      const byte = utf8[i] as number
      slot = (trie[2 * slot] as number) + byte
      const word = trie[2 * slot + 1] as number
      if ((word & LABEL_MASK) !== byte) break
      if (word > LABEL_MASK) {
        candidates[found] = (word >>> LABEL_BITS) - 1
        candidateEnds[found++] = i + 1
      }
    }
    return found
  }

  /** `staysApart`, remembered for the neighbours asked about last. */
  function apart(left: number, right: number): boolean {
    const slot = 2 * (hashPair(left, right) & (REMEMBERED - 1))
    const known = remembered[slot] as number
    if (known >> 1 === left && remembered[slot + 1] === right) return (known & 1) === 1
    const answer = staysApart(table, left, right)
    remembered[slot] = (left << 1) | (answer ? 1 : 0)
    remembered[slot + 1] = right
    return answer
  }

  /** The longest candidate that fits what is laid and leads to no position that was given up, or -1. */
  function choose(found: number, depth: number, origin: number): number {
    for (let n = found - 1; n >= 0; n--) {
      if (givenUp[(candidateEnds[n] as number) - origin] === 1) continue
      if (depth === 0 || apart(laid[depth - 1] as number, candidates[n] as number)) return n
    }
    return -1
  }

  function countLong(utf8: Uint8Array, from: number, end: number, foundFirst: number): number {
    if (end - from >= laid.length) {
      laid = new Int32Array(2 * (end - from))
      begins = new Int32Array(laid.length)
      givenUp = new Uint8Array(laid.length)
    }
    let stepped = false
    let depth = 0
    let at = from
    for (let found = foundFirst; ; ) {
      const chosen = choose(found, depth, from)
      if (chosen >= 0) {
        laid[depth] = candidates[chosen] as number
        begins[depth++] = at
        at = candidateEnds[chosen] as number
        if (at === end) break
        found = findCandidates(utf8, at, end)
      } else {
        stepped = true
        givenUp[at - from] = 1
        const shorter = at - 1
        at = begins[--depth] as number
        found = findCandidates(utf8, at, shorter)
      }
    }
    if (stepped) givenUp.fill(0, 0, end - from)
    return depth
  }

  return (utf8, from, end) => {
    const found = findCandidates(utf8, from, end)
    if (candidateEnds[found - 1] === end) return 1
    if (singles === 'characters') {
      if (found === 0) return end - from
      if (!isAscii(utf8, from, end)) return countLong(utf8, from, end, found)
    }
    if (end - from <= LONGEST_SHORT) return countShort(utf8, from, end)
    // Its tokens have nearly its own length, so that a run steps back more than anything else.
    const run =
      candidateEnds[0] === from + 1 && isRun(utf8, from, end)
        ? countRun(table, candidates[0] as number, end - from)
        : undefined
    return run ?? countLong(utf8, from, end, found)
  }
}

/** Whether it is long, and one byte over and over. */
function isRun(utf8: Uint8Array, from: number, end: number): boolean {
  if (end - from < SHORTEST_RUN) return false
  const byte = utf8[from]
  for (let i = from + 1; i < end; i++) if (utf8[i] !== byte) return false
  return true
}

function isAscii(utf8: Uint8Array, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if ((utf8[i] as number) >= 0x80) return false
  return true
}

const LONGEST_TOKEN = 256

/** Bytes from which a run is counted as one. */
const SHORTEST_RUN = 1_000

/** How many pairs of neighbours are remembered, a power of two: 64 KB of them. */
const REMEMBERED = 1 << 13

/**
 * Whether byte pair encoding leaves these neighbours as they are: true if no merge across their border comes before those
 * that made them. Both are taken apart at the border, the latest merge first, asking each time whether what then meets
 * at the border would have been joined before. Of two merges of the same rank the left one comes first.
 */
export function staysApart(table: Table, left: number, right: number): boolean {
  const { splits, firstMerged } = table
  let a = left
  let b = right
  let until = NEVER
  for (;;) {
    if (joined(table, a, b) < until) return false
    if (a > b) {
      if (a < firstMerged) return true
      until = a
      a = splits[2 * a + 1] as number
    } else {
      if (b < firstMerged) return true
      until = b + 1
      b = splits[2 * b] as number
    }
  }
}
