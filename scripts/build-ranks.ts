/**
 * Compiles js-tiktoken's ranks into the tables that `src/tokens/table.ts` uses in place: `dist/ranks/*.bin`.
 * `--check` writes nothing and fails where a table is not current.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { endianness } from 'node:os'
import { HEADER, hashPair, MAGIC, TOKEN_BITS, tagOf } from '../src/tokens/table.ts'
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

/** Twice as many slots as tokens, or more: most questions are about pairs that are not there, and should end at once. */
function buildPairs(splits: Int32Array, { tokens }: Vocabulary): Int32Array {
  const bits = Math.ceil(Math.log2(splits.length))
  const pairs = new Int32Array(2 ** bits)
  for (const [token, bytes] of tokens) {
    if (bytes.length === 1) continue
    const [left = 0, right = 0] = splits.subarray(2 * token, 2 * token + 2)
    const hash = hashPair(left, right)
    let slot = hash >>> (32 - bits)
    while (pairs[slot] !== 0) slot = (slot + 1) % pairs.length
    pairs[slot] = (tagOf(hash) << TOKEN_BITS) | token
  }
  return pairs
}

function buildTable(name: string): Buffer {
  const vocabulary = readVocabulary(name)
  const trie = buildTrie(vocabulary.tokens)
  const splits = buildSplits(vocabulary)
  const pairs = buildPairs(splits, vocabulary)
  const all = new Int32Array(HEADER + trie.length + splits.length + pairs.length)
  all.set([MAGIC, trie.length, splits.length, pairs.length])
  all.set(trie, HEADER)
  all.set(splits, HEADER + trie.length)
  all.set(pairs, HEADER + trie.length + splits.length)
  return Buffer.from(all.buffer)
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
