import { describe, expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import { writeUsage } from '../../../src/usage/file/write-usage.ts'
import { folder } from '../../git.ts'

const months = ['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10']
const usage = (calls: readonly number[], prompt = 'prompts/a.md') =>
  writeUsage({
    from: `${months.at(-calls.length)}-01`,
    to: '2026-10-31',
    rows: calls.map((calls, i, { length }) => ({
      prompt,
      model: 'gpt-4.1',
      service: 'standard',
      month: months.at(i - length) ?? '',
      calls,
      errors: 0,
      outcomes: {},
      input: { mean: 1000 },
      cached: { mean: 0 },
      written: { mean: 0 },
      output: { mean: 0 },
      usd: undefined,
    })),
  })
const config = (budget: number) => `prompts: [{ files: 'prompts/**', model: gpt-4.1, owner: acme/support }]
usage: promptcost-usage.yml
limits: { groups: [{ owner: acme/support, budget: { usd_per_month: ${budget} } }] }
`
const words = (count: number) => 'sort the mail by its street '.repeat(count)
const side = (calls: readonly number[], text: string, budget = 1e6) => ({
  'promptcost.yml': config(budget),
  'promptcost-usage.yml': usage(calls),
  'prompts/a.md': text,
})

async function forecasts(calls: readonly number[], after = words(110), budget?: number) {
  const [base, head] = [side(calls, words(100), budget), side(calls, after, budget)].map(folder) as [string, string]
  const report = await check({ sides: { kind: 'directories', base, head }, config: {}, now: Date.parse('2026-11-20') })
  return {
    month: Number(report.totals.usdPerMonth?.head),
    found: report.findings.filter(finding => finding.kind === 'usage-forecast'),
  }
}

/** Calls that grow by the same number each month: a tenth of the first. */
const growing = [1e6, 1.1e6, 1.2e6, 1.3e6, 1.4e6, 1.5e6]

describe('a forecast from recorded months', () => {
  test('says what prompts will cost, and what of it the change adds', async () => {
    const { month, found } = await forecasts(growing)
    expect(found).toMatchObject([{ severity: 'info', file: 'promptcost-usage.yml', month: '2027-01' }])
    const [{ usdPerMonth, byChange } = { usdPerMonth: { low: '', expected: '', high: '' }, byChange: '' }] = found
    const [low, expected, high] = [usdPerMonth.low, usdPerMonth.expected, usdPerMonth.high].map(Number)
    // The trend adds at most a tenth of the first month each month.
    expect(expected).toBeGreaterThan(month * 1.05)
    expect(expected).toBeLessThanOrEqual(month * (1.8 / 1.5))
    expect(low).toBeLessThanOrEqual(expected ?? 0)
    expect(high).toBeGreaterThanOrEqual(expected ?? 0)
    // Ten of 110 lines are new, but for the few tokens that frame a message.
    expect(Number(byChange) / (expected ?? 1)).toBeCloseTo(10 / 110, 2)
  })

  test('warns of a budget that it will cross, in the first month in which it does', async () => {
    const { month } = await forecasts(growing)
    const { found } = await forecasts(growing, words(110), Math.ceil(month * 1.02))
    expect(found).toMatchObject([
      { severity: 'info', month: '2027-01' },
      { severity: 'warn', month: '2026-11', group: { by: 'owner', name: 'acme/support' } },
    ])
  })

  test('says nothing of a budget that lasts, or that is crossed already', async () => {
    const { month } = await forecasts(growing)
    for (const budget of [Math.ceil(month * 2), Math.floor(month * 0.9)])
      expect((await forecasts(growing, words(110), budget)).found).toHaveLength(1)
  })

  test('says nothing where no cost changes', async () => {
    expect((await forecasts(growing, words(100), 1)).found).toEqual([])
  })

  test.each([
    ['two months', [1e6, 1.1e6]],
    ['months without a trend', [1e6, 1.4e6, 0.9e6, 1.3e6, 0.8e6, 1.2e6].map(calls => Math.round(calls))],
    ['calls that stay the same', [1e6, 1e6, 1e6, 1e6]],
  ])('says nothing of %s', async (_name, calls) => {
    expect((await forecasts(calls)).found).toEqual([])
  })
})
