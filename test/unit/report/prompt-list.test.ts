import { describe, expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import { promptList } from '../../../src/report/prompt-list.ts'
import { folder } from '../../git.ts'

const words = (count: number) => 'cat '.repeat(count)

/** A report on prompts of so many words, each called so often a month; `base` as the same, where there is one. */
async function reportOn(prompts: Record<string, [words: number, calls?: number]>, base?: Record<string, number>) {
  const gone = Object.keys(base ?? {}).filter(path => !(path in prompts))
  const entries = [...Object.entries(prompts), ...gone.map((path): [string, [number]] => [path, [0]])].map(
    ([path, [, calls]]) => `  - { files: ${path}${calls === undefined ? '' : `, calls_per_month: ${calls}`} }\n`,
  )
  const config = `defaults: { model: gpt-4.1 }\nprompts:\n${entries.join('')}`
  const files = (all: [string, number][]) => ({
    'promptcost.yml': config,
    ...Object.fromEntries(all.map(([path, count]) => [path, words(count)])),
  })
  const head = folder(files(Object.entries(prompts).map(([path, [count]]) => [path, count])))
  const before = folder(files(Object.entries(base ?? {})))
  return check({ sides: { kind: 'directories', base: before, head }, config: {} })
}

describe('the list of prompts', () => {
  test('has the most expensive per month first, and those without a volume last', async () => {
    const report = await reportOn({
      'long.md': [900, 10],
      'often.md': [100, 90_000],
      'unknown.md': [500],
      'b.md': [700],
    })
    const { monthly, rows } = promptList(report)
    expect(monthly).toBe(true)
    expect(rows.map(({ id, usdPerMonth }) => [id, usdPerMonth])).toEqual([
      ['often.md', '18.18'],
      ['long.md', '0.02'],
      ['b.md', 'n/a'],
      ['unknown.md', 'n/a'],
    ])
  })

  test('is in order of cost per call where nobody declares a volume', async () => {
    const { monthly, rows, total } = promptList(await reportOn({ 'a.md': [100], 'b.md': [300] }))
    expect(monthly).toBe(false)
    expect(rows.map(({ id }) => id)).toEqual(['b.md', 'a.md'])
    expect(total).toMatchObject({ tokens: '402', usdPerThousandCalls: '0.804', usdPerMonth: '' })
  })

  test('puts what is beyond the number of rows into one, and adds up', async () => {
    const report = await reportOn(
      { 'a.md': [900, 100_000], 'b.md': [333, 70_001], 'c.md': [77, 50_003] },
      { 'a.md': 800 },
    )
    const { rows, rest, total } = promptList(report, 1)
    expect(rows).toHaveLength(1)
    expect(rest).toMatchObject({ label: '2 more prompts', tokens: '412' })
    const number = (text = '') => Number(text.replaceAll(',', ''))
    expect(number(rows[0]?.usdPerMonth) + number(rest?.usdPerMonth)).toBe(number(total.usdPerMonth))
    expect(number(rows[0]?.change) + number(rest?.change)).toBe(number(total.change))
  })

  test('shows a removed prompt without a cost', async () => {
    const report = await reportOn({ 'a.md': [10, 1000] }, { 'a.md': 10, 'gone.md': 50 })
    expect(promptList(report).rows.map(({ id, growth, tokens }) => [id, growth, tokens])).toEqual([
      ['a.md', '0%', '11'],
      ['gone.md', 'removed', '0'],
    ])
  })
})
