/**
 * Holds the counter against what Anthropic's `count_tokens` answered, as ctok recorded it: `tsx scripts/claude-recorded.ts CHECKOUT`,
 * with a checkout of ctok. Prints the table of docs/claude.md; ends with 1 where a document is not counted as recorded.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { encoding } from '../src/tokens/encoding.ts'
import { claude3, claude5, claude47 } from '../src/tokens/tokenizers/claude.ts'

const [checkout] = process.argv.slice(2)
if (!checkout) throw new Error('name the folder of a checkout of ctok')

/** ctok's corpora, and what names a document in each. */
const corpora = [
  ['multipl_e', 'lang', 'MultiPL-E, held out'],
  ['rosetta_holdout', 'id', 'Rosetta Code, held out'],
  ['rosetta', 'id', 'Rosetta Code, used'],
  ['udhr', 'f', 'Declaration of Human Rights, used'],
] as const

/** What a message of one text counts beside it. */
const generations = [
  { name: 'v3', tokenizer: claude3(), frame: 7, pieces: 'pieces_v3.json' },
  { name: 'v4.7', tokenizer: claude47(), frame: 11, pieces: 'pieces_v4_7.json' },
  { name: 'v5', tokenizer: claude5(), frame: 6, pieces: undefined },
]

type Recorded = Record<string, { model: string; counts: Record<string, number> }>
const o200k = encoding('o200k_base')

/** How far the median multiple of o200k_base, of these very documents, is off: half of the documents at most by the first, 95 of 100 by the second, in per cent. */
function flatErrors(documents: readonly { text: string; tokens: number }[]): string {
  const ratios = documents.map(({ text, tokens }) => tokens / o200k(text)).sort((a, b) => a - b)
  const ratio = ratios[ratios.length >> 1] as number
  const errors = ratios.map(own => Math.abs(ratio / own - 1)).sort((a, b) => a - b)
  const percent = (share: number) => (100 * (errors[Math.floor(share * (errors.length - 1))] as number)).toFixed(1)
  return `${percent(0.5)}, ${percent(0.95)}`
}

console.log('| corpus | model asked | documents | counted as recorded | flat ratio: median, 95th % off |')
console.log('| --- | --- | --- | --- | --- |')
for (const [corpus, key, title] of corpora) {
  const path = join(checkout, 'tests/fixtures', corpus)
  const lines = gunzipSync(readFileSync(`${path}.jsonl.gz`))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
  const recorded = JSON.parse(readFileSync(`${path}_counts.json`, 'utf8')) as Recorded
  for (const { name, tokenizer, frame } of generations) {
    const { model, counts } = recorded[name] ?? { model: '', counts: {} }
    const documents = lines.map(line => {
      const { text, [key]: id = '' } = JSON.parse(line) as Record<string, string> & { text: string }
      return { text, tokens: (counts[id] ?? Number.NaN) - frame }
    })
    const equal = documents.filter(({ text, tokens }) => tokenizer.count(text) === tokens).length
    console.log(`| ${title} | ${model} | ${documents.length} | ${equal} | ${flatErrors(documents)} |`)
    if (equal < documents.length) process.exitCode = 1
  }
}

/** The question that proved each token to be one, and the endpoint's answer. */
type Witness = { probe?: string; raw?: number }

for (const { tokenizer, frame, pieces } of generations) {
  if (pieces === undefined) continue
  const { meta, tokens } = JSON.parse(readFileSync(join(checkout, 'ctok/data', pieces), 'utf8')) as {
    meta: { source_model: string }
    tokens: Record<string, Record<string, Witness>>
  }
  const asked = Object.values(tokens).flatMap(group => Object.values(group).filter(({ probe }) => probe !== undefined))
  const equal = asked.filter(({ probe = '', raw }) => tokenizer.count(probe) + frame === raw).length
  console.log(`| Questions about single tokens, used | ${meta.source_model} | ${asked.length} | ${equal} | |`)
  if (equal < asked.length) process.exitCode = 1
}
