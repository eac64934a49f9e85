/**
 * Compiles js-tiktoken's ranks into the tables that `src/tokens/table.ts` uses in place: `dist/ranks/*.bin`.
 * `--check` writes nothing and fails where a table is not current.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { endianness } from 'node:os'
import { filterBits, HEADER, hashPair, MAGIC, pairSlot } from '../src/tokens/table.ts'
import { buildTrie } from './ranks/trie.ts'
import { lastMerge, readVocabulary, type Vocabulary } from './ranks/vocabulary.ts'

const encodings = ['o200k_base', 'cl100k_base', 'p50k_base', 'r50k_base']
const folder = 'dist/ranks'

function buildSplits(vocabulary: Vocabulary): Int32Array {
  const splits = new Int32Array(2 * (Math.max(...[...vocabulary.tokens.keys()].slice(-1)) + 1))
  for (const [token, bytes] of vocabulary.tokens) {
    if (bytes.length === 1) continue
    const pair = lastMerge(bytes, vocabulary)
    if (!pair) throw new Error(`token ${token} is made by no merge, which the counter takes for granted`)
    splits.set(pair, 2 * token)
  }
  return splits
}

/** The pairs by open addressing, with no more slots than need be, as `filter` keeps most questions about others away from them. */
function buildPairs(splits: Int32Array, vocabulary: Vocabulary): Int32Array {
  const bits = Math.ceil(Math.log2(splits.length / 2))
  const pairs = new Int32Array(2 * 2 ** bits)
  for (const { token, left, right } of merges(splits, vocabulary)) {
    let slot = 2 * (hashPair(left, right) >>> (32 - bits))
    while (pairs[slot] !== 0 || pairs[slot + 1] !== 0) slot = (slot + 2) % pairs.length
    pairs.set(pairSlot(left, right, token), slot)
  }
  return pairs
}

/** Four to eight bits for each pair. */
function buildFilter(splits: Int32Array, vocabulary: Vocabulary): Int32Array {
  const bits = Math.ceil(Math.log2(splits.length / 2)) - 3
  const filter = new Int32Array(2 ** bits)
  for (const { left, right } of merges(splits, vocabulary)) {
    const hash = hashPair(left, right)
    const slot = hash >>> (32 - bits)
    filter[slot] = (filter[slot] as number) | filterBits(hash)
  }
  return filter
}

function* merges(splits: Int32Array, { tokens }: Vocabulary): Iterable<{ token: number; left: number; right: number }> {
  for (const [token, bytes] of tokens) {
    const [left = 0, right = 0] = splits.subarray(2 * token, 2 * token + 2)
    if (bytes.length > 1) yield { token, left, right }
  }
}

function buildTable(name: string): Buffer {
  const vocabulary = readVocabulary(name)
  const splits = buildSplits(vocabulary)
  const parts = [buildTrie(vocabulary.tokens), splits, buildPairs(splits, vocabulary), buildFilter(splits, vocabulary)]
  const all = [MAGIC, ...parts.map(part => part.length), ...parts.flatMap(part => [...part])]
  if (all.length !== HEADER + parts.reduce((sum, part) => sum + part.length, 0))
    throw new Error('the header has another length')
  return Buffer.from(Int32Array.from(all).buffer)
}

if (endianness() !== 'LE') throw new Error('tables are little endian: build them on such a machine')
const check = process.argv.includes('--check')
mkdirSync(folder, { recursive: true })
for (const name of encodings) {
  const path = `${folder}/${name}.bin`
  const table = buildTable(name)
  if (!check) writeFileSync(path, table)
  else if (!existsSync(path) || !readFileSync(path).equals(table)) {
    console.error(`${path} is not current: run npx tsx scripts/build-ranks.ts`)
    process.exitCode = 1
  }
  console.log(`${path}: ${table.length} bytes`)
}
