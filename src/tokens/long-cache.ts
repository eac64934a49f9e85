import type { CachedCount, PieceCount } from './piece-count.ts'

/**
 * The same as the cache of short pieces for longer ones, such as a run of Chinese, of which a text has few and each takes long: both sides of a
 * pull request have mostly the same. A piece has one slot, by its hash, and its bytes are kept and compared, as no text may be
 * counted for another. They stand in one buffer that is written round and round: what was written over is like no piece any
 * more, and counted anew.
 */
export function createLongCache(count: PieceCount): CachedCount {
  const slots = new Int32Array(3 * SLOTS)
  const bytes = new DataView(new ArrayBuffer(KEPT + LONGEST))
  let free = 0

  function isKept(at: number, view: DataView, from: number, length: number): boolean {
    let i = 0
    for (; i + 4 <= length; i += 4) if (bytes.getInt32(at + i, true) !== view.getInt32(from + i, true)) return false
    for (; i < length; i++) if (bytes.getUint8(at + i) !== view.getUint8(from + i)) return false
    return true
  }

  function keep(view: DataView, from: number, length: number): number {
    const at = free
    for (let i = 0; i < length; i += 4) bytes.setInt32(at + i, view.getInt32(from + i, true), true)
    free = at + length >= KEPT ? 0 : at + ((length + 3) & ~3)
    return at
  }

  return (utf8, from, end, view) => {
    const length = end - from
    if (length > LONGEST) return count(utf8, from, end)
    const hash = hashOf(view, from, length)
    const slot = 3 * (hash >>> (32 - SLOT_BITS))
    const known = slots[slot + 2] as number
    if (slots[slot] === hash && known >>> 10 === length && isKept(slots[slot + 1] as number, view, from, length))
      return known & 0x3ff
    const tokens = count(utf8, from, end)
    slots[slot] = hash
    slots[slot + 1] = keep(view, from, length)
    slots[slot + 2] = (length << 10) | tokens
    return tokens
  }
}

const SLOT_BITS = 14
const SLOTS = 1 << SLOT_BITS

/** Bytes of one piece; a piece has no more tokens than bytes. */
const LONGEST = 512
/** Bytes that are kept. */
const KEPT = 1 << 20

/** A piece is longer than four bytes, so that its last four are whole. */
function hashOf(view: DataView, from: number, length: number): number {
  let hash = length
  for (let i = 0; i + 4 < length; i += 4)
    hash = Math.imul(hash ^ view.getInt32(from + i, true), 0x9e3779b1) ^ (hash >>> 15)
  hash = Math.imul(hash ^ view.getInt32(from + length - 4, true), 0x85ebca6b)
  return Math.imul(hash ^ (hash >>> 15), 0x27d4eb2f)
}
