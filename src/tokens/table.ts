/**
 * The table: an encoding's ranks as they lie in the file that `scripts/build-ranks.ts` made, used in place. Nothing is
 * parsed or built at start; `packed-table.ts` has those that are. Its four parts answer the questions of the merge:
 * - `trie`: which tokens begin here? (a double-array trie, Aoe 1989)
 * - `splits`: which two tokens were joined into this one?
 * - `filter`: can these two be joined at all? (a Bloom filter whose bits for one pair share a number; Putze et al. 2007)
 * - `pairs`: into which token? (open addressing; a slot is the joined token, whose `splits` say whether it is the right one, and a mark by which
 *   most others are passed over)
 * What is not in the processor's own cache costs more than all reckoning. So the filter is small, and answers nine of ten
 * questions about pairs that do not exist; a pair that does takes one look at one place.
 */
export interface Table {
  trie: Int32Array
  splits: Int32Array
  pairs: Int32Array
  filter: Int32Array
  /** Tokens below this are single bytes or characters, which no merge has made. */
  firstMerged: number
}

/** Low bits of a trie slot's second number hold its label: a byte, or `NO_LABEL` where the slot is free. */
export const LABEL_BITS = 9
export const LABEL_MASK = (1 << LABEL_BITS) - 1
export const NO_LABEL = 256

/** What an empty slot of `pairs` holds: no merge makes the first token. */
const EMPTY = 0

/** Low bits of a slot of `pairs` hold its mark: bits of the pair's hash that choose neither the slot nor the filter's bits. */
const MARK_BITS = 5
const MARK_MASK = (1 << MARK_BITS) - 1
const markOf = (hash: number): number => (hash >>> 9) & MARK_MASK

/** Greater than every token: what `joined` gives for two tokens that are never joined. */
export const NEVER = 0x7fffffff

/** Stands in `splits` for the parts of a token that no merge makes. */
export const UNMADE = -1

/** First number of every table file, which also shows the byte order; then the lengths of the four parts. */
export const MAGIC = 0x324b4e52
export const HEADER = 5

/** Reads a table from a file's bytes without copying. They must begin at a multiple of four. */
export function openTable(file: Uint8Array): Table {
  if (file.byteOffset % 4 !== 0) return openTable(new Uint8Array(file))
  const all = new Int32Array(file.buffer, file.byteOffset, file.byteLength >> 2)
  const [magic, ...lengths] = all.subarray(0, HEADER)
  if (magic !== MAGIC || all.length !== lengths.reduce((sum, length) => sum + length, HEADER))
    throw new Error('not a table of ranks')
  let end = HEADER
  const [trie, splits, pairs, filter] = lengths.map(length => {
    end += length
    return all.subarray(end - length, end)
  }) as [Int32Array, Int32Array, Int32Array, Int32Array]
  return { trie, splits, pairs, filter, firstMerged: firstMade(splits) }
}

export function firstMade(splits: Int32Array): number {
  let token = 0
  while (splits[2 * token] === UNMADE) token++
  return token
}

/** A hash of two tokens. Its high bits choose the slot of `pairs` and the number of `filter`, its low bits the filter's bits. */
export function hashPair(left: number, right: number): number {
  const mixed = Math.imul(Math.imul(left, 0x9e3779b1) ^ right, 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) >>> 0
}

/** The two bits that a pair sets in its number of `filter`. */
const filterBits = (hash: number): number => (1 << (hash & 31)) | (1 << ((hash >>> 5) & 31))

/** The token that two tokens are joined into, or `NEVER`. */
export function joined({ pairs, filter, splits }: Table, left: number, right: number): number {
  const hash = hashPair(left, right)
  const bits = filterBits(hash)
  if (((filter[hash >>> Math.clz32(filter.length - 1)] as number) & bits) !== bits) return NEVER
  const mark = markOf(hash)
  const mask = pairs.length - 1
  for (let slot = hash >>> Math.clz32(mask); ; slot = (slot + 1) & mask) {
    const found = pairs[slot] as number
    if (found === EMPTY) return NEVER
    if ((found & MARK_MASK) !== mark) continue
    const token = found >>> MARK_BITS
    if (splits[2 * token] === left && splits[2 * token + 1] === right) return token
  }
}

/** The most of its slots that open addressing may fill: fuller, it looks at many slots for a pair that does not exist. */
const FULL = 0.8

/**
 * Pairs and their filter, from the two tokens that each of the `made` ones is made of. Pairs have few empty slots, as `filter`, with five to
 * ten bits for each, keeps most questions about others away from them.
 */
export function pairsOf(splits: Int32Array, made: number): Pick<Table, 'pairs' | 'filter'> {
  const bits = Math.ceil(Math.log2(made / FULL))
  const pairs = new Int32Array(2 ** bits)
  const filter = new Int32Array(2 ** (bits - 3))
  const mask = pairs.length - 1
  for (let at = 0; at < splits.length; at += 2) {
    const left = splits[at] as number
    if (left === UNMADE) continue
    const hash = hashPair(left, splits[at + 1] as number)
    const word = hash >>> (32 - (bits - 3))
    filter[word] = (filter[word] as number) | filterBits(hash)
    let slot = hash >>> (32 - bits)
    while (pairs[slot] !== EMPTY) slot = (slot + 1) & mask
    pairs[slot] = ((at >> 1) << MARK_BITS) | markOf(hash)
  }
  return { pairs, filter }
}
