import { HEADER, MAGIC, pairsOf, UNMADE } from '../../src/tokens/table.ts'
import { buildTrie } from './trie.ts'

/**
 * A vocabulary's tokens as a table file: each token's bytes (as a latin1 string), and the two tokens joined into it, if any were. A file
 * that will be packed is written without what can be made anew.
 */
export function buildTable(
  tokens: ReadonlyMap<number, string>,
  made: ReadonlyMap<number, [number, number]>,
  { packed = false } = {},
): Buffer {
  const splits = new Int32Array(2 * (Math.max(...[...tokens.keys()].slice(-1)) + 1)).fill(UNMADE)
  for (const [token, pair] of made) splits.set(pair, 2 * token)
  const { pairs, filter } = pairsOf(splits)
  const trie = buildTrie(tokens)
  const parts = packed ? [trie, splits, [], []] : [trie, splits.map(token => Math.max(0, token)), pairs, filter]
  const all = [MAGIC, ...parts.map(part => part.length), ...parts.flatMap(part => [...part])]
  if (all.length !== HEADER + parts.reduce((sum, part) => sum + part.length, 0))
    throw new Error('the header has another length')
  return Buffer.from(Int32Array.from(all).buffer)
}
