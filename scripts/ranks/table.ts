import { HEADER, MAGIC, pairsOf, UNMADE } from '../../src/tokens/table.ts'
import { buildTrie } from './trie.ts'

/** A vocabulary: each token's bytes (as a latin1 string), and the two tokens joined into it, if any were. */
export interface Vocabulary {
  tokens: ReadonlyMap<number, string>
  made: ReadonlyMap<number, [number, number]>
}

/** A vocabulary as a table file, which is used as it lies. */
export function buildTable({ tokens, made }: Vocabulary): Buffer {
  const splits = new Int32Array(2 * (Math.max(...[...tokens.keys()].slice(-1)) + 1)).fill(UNMADE)
  for (const [token, pair] of made) splits.set(pair, 2 * token)
  const { pairs, filter } = pairsOf(splits, made.size)
  const parts = [buildTrie(tokens), splits, pairs, filter]
  const all = [MAGIC, ...parts.map(part => part.length), ...parts.flatMap(part => [...part])]
  if (all.length !== HEADER + parts.reduce((sum, part) => sum + part.length, 0))
    throw new Error('the header has another length')
  return Buffer.from(Int32Array.from(all).buffer)
}
