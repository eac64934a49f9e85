/**
 * The table: an encoding's ranks as they lie in the file that `scripts/build-ranks.ts` made, used in place. Nothing is
 * parsed or built at start. Its three parts answer the three questions of the merge:
 * - `trie`: which tokens begin here? (a double-array trie, Aoe 1989)
 * - `splits`: which two tokens were joined into this one?
 * - `pairs`: are these two ever joined, and into which? (open addressing; a slot is a tag of the hash and the token)
 */
export interface Table {
  trie: Int32Array
  splits: Int32Array
  pairs: Int32Array
}

/** Low bits of a trie slot's second number hold its label: a byte, or `NO_LABEL` where the slot is free. */
export const LABEL_BITS = 9
export const LABEL_MASK = (1 << LABEL_BITS) - 1
export const NO_LABEL = 256

/** Low bits of a slot of `pairs` hold the token, the others the tag; an empty slot is 0. */
export const TOKEN_BITS = 18
const TOKEN_MASK = (1 << TOKEN_BITS) - 1
const TAG_MASK = (1 << (32 - TOKEN_BITS)) - 1

/** Greater than every token: what `joined` gives for two tokens that are never joined. */
export const NEVER = 0x7fffffff

/** First number of every table file, which also shows the byte order; then the lengths of the three parts. */
export const MAGIC = 0x314b4e52
export const HEADER = 4

/** Takes a table file's bytes for what they are. They must begin at a multiple of four. */
export function openTable(file: Uint8Array): Table {
  if (file.byteOffset % 4 !== 0) return openTable(file.slice())
  const all = new Int32Array(file.buffer, file.byteOffset, file.byteLength >> 2)
  const [magic, trie = 0, splits = 0, pairs = 0] = all
  if (magic !== MAGIC || all.length !== HEADER + trie + splits + pairs) throw new Error('not a table of ranks')
  const afterTrie = HEADER + trie
  return {
    trie: all.subarray(HEADER, afterTrie),
    splits: all.subarray(afterTrie, afterTrie + splits),
    pairs: all.subarray(afterTrie + splits),
  }
}

/** A hash of two tokens, of which the high bits choose the slot and the low bits are the tag. */
export function hashPair(left: number, right: number): number {
  const mixed = Math.imul(Math.imul(left, 0x9e3779b1) ^ right, 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) >>> 0
}

export const tagOf = (hash: number): number => hash & TAG_MASK

/** The token that two tokens are joined into, or `NEVER`. */
export function joined({ pairs, splits }: Table, left: number, right: number): number {
  const hash = hashPair(left, right)
  const tag = tagOf(hash)
  const mask = pairs.length - 1
  for (let slot = hash >>> Math.clz32(mask); ; slot = (slot + 1) & mask) {
    const word = pairs[slot] as number
    if (word === 0) return NEVER
    const token = word & TOKEN_MASK
    if (word >>> TOKEN_BITS === tag && splits[2 * token] === left && splits[2 * token + 1] === right) return token
  }
}
