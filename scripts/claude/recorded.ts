/**
 * Holds the counter against what Anthropic's `count_tokens` answered, as ctok recorded it: `tsx scripts/claude/recorded.ts CHECKOUT`,
 * with a checkout of ctok. Prints for each of its corpora how many documents are counted as recorded; ends with 1 where one is not.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { claude3, claude5, claude47 } from '../../src/tokens/tokenizers/claude.ts'

const [checkout] = process.argv.slice(2)
if (!checkout) throw new Error('name the folder of a checkout of ctok')

/** ctok's corpora, what names a document in each, and whether ctok chose tokens by it. */
const corpora = [
  ['multipl_e', 'lang', 'held out'],
  ['rosetta_holdout', 'id', 'held out'],
  ['rosetta', 'id', 'used'],
  ['udhr', 'f', 'used'],
] as const

/** What a message of one text counts beside it. */
const generations = [
  { name: 'v3', tokenizer: claude3(), frame: 7 },
  { name: 'v4.7', tokenizer: claude47(), frame: 11 },
  { name: 'v5', tokenizer: claude5(), frame: 6 },
]

type Recorded = Record<string, { model: string; counts: Record<string, number> }>

for (const [corpus, key, use] of corpora) {
  const path = join(checkout, 'tests/fixtures', corpus)
  const lines = gunzipSync(readFileSync(`${path}.jsonl.gz`))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
  const documents = lines.map(line => JSON.parse(line) as { text: string } & Record<string, string>)
  const recorded = JSON.parse(readFileSync(`${path}_counts.json`, 'utf8')) as Recorded
  for (const { name, tokenizer, frame } of generations) {
    const counts = recorded[name]?.counts ?? {}
    const equal = documents.filter(document => tokenizer.count(document.text) + frame === counts[document[key] ?? ''])
    console.log(`${corpus} (${use}), ${recorded[name]?.model}: ${equal.length} of ${documents.length} as recorded`)
    if (equal.length < documents.length) process.exitCode = 1
  }
}
