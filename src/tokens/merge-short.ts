import { joined, LABEL_BITS, NEVER, type Table } from './table.ts'

/** Bytes up to which merging as it is written takes less than laying tokens does: found by measuring. */
export const LONGEST_SHORT = 24

/**
 * Byte pair encoding as it is written: of all neighbours that are ever joined, join those that make the lowest token, the
 * leftmost of equals, until none are. What each two neighbours make is kept beside them, so that a join asks about two
 * pairs only. Two bytes are most often seen before and have a table of their own. Source: tiktoken, `lib.rs`.
 */
export function createShortMerge(table: Table): (utf8: Uint8Array, from: number, end: number) => number {
  const tokenOfByte = Int32Array.from({ length: 256 }, (_, byte) => byteToken(table, byte))
  /** What two bytes are joined into, where it was asked before; else 0, which is a byte's and never joined. */
  const ofBytes = new Int32Array(1 << 16)
  const tokens = new Int32Array(LONGEST_SHORT)
  /** What the token here and the next are joined into. */
  const joins = new Int32Array(LONGEST_SHORT)

  function joinedBytes(left: number, right: number): number {
    const slot = (left << 8) | right
    const known = ofBytes[slot] as number
    if (known !== 0) return known
    const token = joined(table, tokenOfByte[left] as number, tokenOfByte[right] as number)
    ofBytes[slot] = token
    return token
  }

  function lowest(count: number): number {
    let at = 0
    for (let i = 1; i + 1 < count; i++) if ((joins[i] as number) < (joins[at] as number)) at = i
    return at
  }

  return (utf8, from, end) => {
    let count = end - from
    for (let i = 0; i < count; i++) {
      const byte = utf8[from + i] as number
      tokens[i] = tokenOfByte[byte] as number
      if (i > 0) joins[i - 1] = joinedBytes(utf8[from + i - 1] as number, byte)
    }
    while (count > 1) {
      const at = lowest(count)
      const token = joins[at] as number
      if (token === NEVER) break
      count--
      tokens[at] = token
      for (let i = at + 1; i < count; i++) {
        tokens[i] = tokens[i + 1] as number
        joins[i - 1] = joins[i] as number
      }
      if (at > 0) joins[at - 1] = joined(table, tokens[at - 1] as number, token)
      if (at + 1 < count) joins[at] = joined(table, token, tokens[at + 1] as number)
    }
    return count
  }
}

/** The token of a single byte: the trie's first level. */
function byteToken({ trie }: Table, byte: number): number {
  const slot = (trie[0] as number) + byte
  return ((trie[2 * slot + 1] as number) >>> LABEL_BITS) - 1
}
