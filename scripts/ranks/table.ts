import { filterBits, HEADER, hashPair, MAGIC, pairSlot } from '../../src/tokens/table.ts'
import { buildTrie } from './trie.ts'

/** A vocabulary's tokens as a table file: each token's bytes (as a latin1 string), and the two tokens joined into it, if any were. */
export function buildTable(tokens: ReadonlyMap<number, string>, made: ReadonlyMap<number, [number, number]>): Buffer {
  const splits = new Int32Array(2 * (Math.max(...[...tokens.keys()].slice(-1)) + 1))
  for (const [token, pair] of made) splits.set(pair, 2 * token)
  const parts = [buildTrie(tokens), splits, buildPairs(made), buildFilter(made)]
  const all = [MAGIC, ...parts.map(part => part.length), ...parts.flatMap(part => [...part])]
  if (all.length !== HEADER + parts.reduce((sum, part) => sum + part.length, 0))
    throw new Error('the header has another length')
  return Buffer.from(Int32Array.from(all).buffer)
}

type Made = ReadonlyMap<number, [left: number, right: number]>

/** The most of its slots that open addressing may fill. */
const FULL = 0.97

/** The pairs by open addressing, with no more slots than need be, as `filter` keeps most questions about others away from them. */
function buildPairs(made: Made): Int32Array {
  const bits = Math.ceil(Math.log2(made.size / FULL))
  const pairs = new Int32Array(2 * 2 ** bits)
  for (const [token, [left, right]] of made) {
    let slot = 2 * (hashPair(left, right) >>> (32 - bits))
    while (pairs[slot] !== 0 || pairs[slot + 1] !== 0) slot = (slot + 2) % pairs.length
    pairs.set(pairSlot(left, right, token), slot)
  }
  return pairs
}

/** Four to eight bits for each pair. */
function buildFilter(made: Made): Int32Array {
  const bits = Math.ceil(Math.log2(made.size / FULL)) - 3
  const filter = new Int32Array(2 ** bits)
  for (const [left, right] of made.values()) {
    const hash = hashPair(left, right)
    const slot = hash >>> (32 - bits)
    filter[slot] = (filter[slot] as number) | filterBits(hash)
  }
  return filter
}
