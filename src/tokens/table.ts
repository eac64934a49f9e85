/**
 * The table: an encoding's ranks as they lie in the file that `scripts/build-ranks.ts` made, used in place. Nothing is
 * parsed or built at start. Its four parts answer the questions of the merge:
 * - `trie`: which tokens begin here? (a double-array trie, Aoe 1989)
 * - `splits`: which two tokens were joined into this one?
 * - `filter`: can these two be joined at all? (a Bloom filter whose bits for one pair share a number; Putze et al. 2007)
 * - `pairs`: into which token? (open addressing; a slot is two numbers, which hold both tokens and the joined one)
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

/** A slot of `pairs`: left token and the joined one's low bits; right token and the joined one's high bits. Both 0 if empty. */
const TOKEN_BITS = 18
const TOKEN_MASK = (1 << TOKEN_BITS) - 1
const LOW_BITS = 32 - TOKEN_BITS

/** Greater than every token: what `joined` gives for two tokens that are never joined. */
export const NEVER = 0x7fffffff

/** Stands in the `splits` of a packed file for the parts of a token that no merge makes. */
export const UNMADE = -1

/** First number of every table file, which also shows the byte order; then the lengths of the four parts. */
export const MAGIC = 0x324b4e52
export const HEADER = 5

/**
 * Takes a table file's bytes for what they are. They must begin at a multiple of four. A packed file has no `pairs` and no `filter`, which
 * no packing makes smaller: they are made anew from `splits`, which there has `UNMADE` for tokens that no merge makes.
 */
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
  if (pairs.length === 0) {
    const firstMerged = splits.findIndex(token => token !== UNMADE) >> 1
    return { trie, splits: splits.map(token => Math.max(0, token)), ...pairsOf(splits), firstMerged }
  }
  let firstMerged = 0
  while (2 * firstMerged < splits.length && splits[2 * firstMerged] === 0 && splits[2 * firstMerged + 1] === 0)
    firstMerged++
  return { trie, splits, pairs, filter, firstMerged }
}

/** A hash of two tokens. Its high bits choose the slot of `pairs` and the number of `filter`, its low bits the filter's bits. */
export function hashPair(left: number, right: number): number {
  const mixed = Math.imul(Math.imul(left, 0x9e3779b1) ^ right, 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) >>> 0
}

/** The two bits that a pair sets in its number of `filter`. */
const filterBits = (hash: number): number => (1 << (hash & 31)) | (1 << ((hash >>> 5) & 31))

/** The token that two tokens are joined into, or `NEVER`. */
export function joined({ pairs, filter }: Table, left: number, right: number): number {
  const hash = hashPair(left, right)
  const bits = filterBits(hash)
  if (((filter[hash >>> Math.clz32(filter.length - 1)] as number) & bits) !== bits) return NEVER
  const mask = pairs.length - 1
  for (let slot = 2 * (hash >>> Math.clz32(mask >>> 1)); ; slot = (slot + 2) & mask) {
    const one = pairs[slot] as number
    const two = pairs[slot + 1] as number
    if ((one | two) === 0) return NEVER
    if ((one & TOKEN_MASK) === left && (two & TOKEN_MASK) === right)
      return (one >>> TOKEN_BITS) | ((two >>> TOKEN_BITS) << LOW_BITS)
  }
}

/** The most of its slots that open addressing may fill. */
const FULL = 0.97

/**
 * Pairs and their filter, from the two tokens that each one is made of. Pairs have no more slots than need be, as `filter`, with four to
 * eight bits for each, keeps most questions about others away from them.
 */
export function pairsOf(splits: Int32Array): Pick<Table, 'pairs' | 'filter'> {
  let made = 0
  for (let at = 0; at < splits.length; at += 2) if (splits[at] !== UNMADE) made++
  const bits = Math.ceil(Math.log2(made / FULL))
  const pairs = new Int32Array(2 * 2 ** bits)
  const filter = new Int32Array(2 ** (bits - 3))
  const mask = pairs.length - 1
  for (let at = 0; at < splits.length; at += 2) {
    const left = splits[at] as number
    if (left === UNMADE) continue
    const right = splits[at + 1] as number
    const hash = hashPair(left, right)
    const word = hash >>> (32 - (bits - 3))
    filter[word] = (filter[word] as number) | filterBits(hash)
    let slot = 2 * (hash >>> (32 - bits))
    while (pairs[slot] !== 0 || pairs[slot + 1] !== 0) slot = (slot + 2) & mask
    pairs[slot] = left | ((at >> 1) << TOKEN_BITS)
    pairs[slot + 1] = right | ((at >> (LOW_BITS + 1)) << TOKEN_BITS)
  }
  return { pairs, filter }
}
