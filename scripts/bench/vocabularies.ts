import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { median } from './measure.ts'
import { writeHostileTexts, writeSpeedTexts } from './texts.ts'

/** A model of each vocabulary that is counted exactly, or by a reconstruction, and the file of its table. */
const VOCABULARIES: [name: string, model: string, file: string][] = [
  ['o200k_base', 'gpt-4o', 'o200k_base.bin'],
  ['cl100k_base', 'gpt-4', 'cl100k_base.bin'],
  ['Claude 3 to 4.6', 'claude-sonnet-4-5', 'claude-3.bin'],
  ['Claude 4.7 and newer', 'claude-opus-4-8', 'claude-4.7.bin'],
  ['Gemini (Gemma 3)', 'gemini-2.5-flash', 'gemini.bin'],
  ['Qwen 3', 'qwen/qwen3-32b', 'qwen.bin'],
  ['DeepSeek V3', 'deepseek-chat', 'deepseek.bin'],
  ['Mistral (Tekken)', 'mistral-large-latest', 'tekken.bin'],
]

const child = new URL('vocabulary-child.mjs', import.meta.url).pathname

/** How fast each vocabulary counts and is ready to count, how large it is, and what hostile texts do to it: a section of docs/benchmarks.md. */
export function vocabulariesSection(top: string, rounds: number): string {
  writeSpeedTexts(top)
  const hostile = writeHostileTexts(top).filter(({ size }) => size === '1 MB')
  const rows = VOCABULARIES.map(([name, model, file]) => {
    const first = median(Array.from({ length: rounds }, () => measured<number>(model, 'first')))
    const speeds = Array.from({ length: rounds }, () =>
      measured<Record<string, number>>(model, 'speed', `${top}/speed.json`),
    )
    const rates = Object.keys(speeds[0] ?? {}).map(kind => median(speeds.map(each => each[kind] ?? Number.NaN)))
    const worst = Math.max(...hostile.map(({ path }) => measured<number>(model, 'hostile', path)))
    const table = join('dist/ranks', file)
    const size = existsSync(table) ? (statSync(table).size / 2 ** 20).toFixed(1) : 'n/a'
    const cells = [
      `${size} MB`,
      `${Math.round(first)} ms`,
      ...rates.map(rate => rate.toFixed(1)),
      `${Math.round(worst)} ms`,
    ]
    return `| ${name} | ${cells.join(' | ')} |`
  })
  return `## Vocabularies

For each vocabulary: the size of its file, processor time until two words are counted (the start of Node included), MB of new UTF-8 text per second, and
the longest time for a hostile text of 1 MB.

|  | file | first count | English | code | JSON | CJK | hostile |
| :-- | --: | --: | --: | --: | --: | --: | --: |
${rows.join('\n')}
`
}

function measured<T>(model: string, job: string, file = ''): T {
  const args = [child, resolve('dist/tokens.js'), model, job, file]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 120_000 })
  if (status !== 0) throw new Error(`${model} failed at ${job}: ${stderr}`)
  return JSON.parse(stdout) as T
}
