import { createLongCache } from './long-cache.ts'
import type { CachedCount, PieceCount } from './piece-count.ts'

/**
 * The cache: what short pieces counted when they were last seen. Text is made of few words that come again and again, so a
 * table of them answers most pieces in one look, where the trie would take one per byte. A piece has one slot, by its hash,
 * and displaces what was there: the table never grows and never needs tidying. A megabyte of text and code has some 25,000
 * different pieces; half as many slots forget one in ten of them too early. Slots that were never filled take no memory.
 */
export function createCache(count: PieceCount): CachedCount {
  const slots = new Int32Array(4 * SLOTS)
  const countLong = createLongCache(count)
  return (utf8, from, end, view) => {
    const length = end - from
    if (length > LONGEST_CACHED) return countLong(utf8, from, end, view)
    const mask = 3 * length
    const first = view.getInt32(from, true) & (masks[mask] as number)
    const second = view.getInt32(from + 4, true) & (masks[mask + 1] as number)
    const third = view.getInt32(from + 8, true) & (masks[mask + 2] as number)
    const slot = 4 * hash(first ^ length, second, third)
    const counted = slots[slot + 3] as number
    if (slots[slot] === first && slots[slot + 1] === second && slots[slot + 2] === third && counted >>> 8 === length) {
      return counted & 0xff
    }
    const tokens = count(utf8, from, end)
    slots[slot] = first
    slots[slot + 1] = second
    slots[slot + 2] = third
    slots[slot + 3] = (length << 8) | tokens
    return tokens
  }
}

const SLOT_BITS = 16
const SLOTS = 1 << SLOT_BITS

/** Three numbers of four bytes. Nineteen of twenty pieces of text and code are no longer. */
const LONGEST_CACHED = 12

/** For each length, what of the three numbers belongs to the piece. */
const masks = Int32Array.from({ length: 3 * (LONGEST_CACHED + 1) }, (_, i) => {
  const bytes = Math.floor(i / 3) - 4 * (i % 3)
  return bytes >= 4 ? -1 : bytes <= 0 ? 0 : (1 << (8 * bytes)) - 1
})

function hash(first: number, second: number, third: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35)
  return Math.imul(mixed ^ (mixed >>> 15), 0x27d4eb2f) >>> (32 - SLOT_BITS)
}
