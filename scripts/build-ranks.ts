/**
 * Compiles js-tiktoken's ranks into the tables that `src/tokens/table.ts` uses in place: `dist/ranks/*.bin`.
 * `--check` writes nothing and fails where a table is not current.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { endianness } from 'node:os'
import { buildTable } from './ranks/table.ts'
import { lastMerge, readVocabulary } from './ranks/vocabulary.ts'

const encodings = ['o200k_base', 'cl100k_base', 'p50k_base', 'r50k_base']
const folder = 'dist/ranks'

function tableOf(name: string): Buffer {
  const vocabulary = readVocabulary(name)
  const made = new Map<number, [number, number]>()
  for (const [token, bytes] of vocabulary.tokens) {
    if (bytes.length === 1) continue
    const pair = lastMerge([...bytes], vocabulary.ranks)
    if (!pair) throw new Error(`token ${token} is made by no merge, which the counter takes for granted`)
    made.set(token, pair)
  }
  return buildTable(vocabulary.tokens, made)
}

if (endianness() !== 'LE') throw new Error('tables are little endian: build them on such a machine')
const check = process.argv.includes('--check')
mkdirSync(folder, { recursive: true })
for (const name of encodings) {
  const path = `${folder}/${name}.bin`
  const table = tableOf(name)
  if (!check) writeFileSync(path, table)
  else if (!existsSync(path) || !readFileSync(path).equals(table)) {
    console.error(`${path} is not current: run npx tsx scripts/build-ranks.ts`)
    process.exitCode = 1
  }
  console.log(`${path}: ${table.length} bytes`)
}
