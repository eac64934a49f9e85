/**
 * Compiles js-tiktoken's ranks into the tables in `dist/ranks/`: that of o200k_base, which most ask for, as `src/tokens/table.ts` uses it in
 * place, and the others packed. `--check` writes nothing and fails where a table is not current.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { endianness } from 'node:os'
import { buildPackedTable } from './ranks/packed-table.ts'
import { buildTable, type Vocabulary } from './ranks/table.ts'
import { lastMerge, readVocabulary } from './ranks/vocabulary.ts'

const folder = 'dist/ranks'
const builders = {
  o200k_base: buildTable,
  cl100k_base: buildPackedTable,
  p50k_base: buildPackedTable,
  r50k_base: buildPackedTable,
}

function vocabularyOf(name: string): Vocabulary {
  const { tokens, ranks } = readVocabulary(name)
  const made = new Map<number, [number, number]>()
  for (const [token, bytes] of tokens) {
    if (bytes.length === 1) continue
    const pair = lastMerge([...bytes], ranks)
    if (!pair) throw new Error(`token ${token} is made by no merge, which the counter takes for granted`)
    made.set(token, pair)
  }
  return { tokens, made }
}

if (endianness() !== 'LE') throw new Error('tables are little endian: build them on such a machine')
const check = process.argv.includes('--check')
mkdirSync(folder, { recursive: true })
for (const [name, build] of Object.entries(builders)) {
  const path = `${folder}/${name}.bin`
  const table = build(vocabularyOf(name))
  if (!check) writeFileSync(path, table)
  else if (!existsSync(path) || !readFileSync(path).equals(table)) {
    console.error(`${path} is not current: run npx tsx scripts/build-ranks.ts`)
    process.exitCode = 1
  }
  console.log(`${path}: ${table.length} bytes`)
}
