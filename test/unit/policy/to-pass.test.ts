import fc from 'fast-check'
import { expect, test } from 'vitest'
import { summarize } from '../../../src/compare/summarize.ts'
import type { Policy } from '../../../src/model/config.ts'
import type { FindingOf } from '../../../src/model/finding.ts'
import { judge } from '../../../src/policy/judge.ts'
import { describeToPass } from '../../../src/report/describe-to-pass.ts'
import { changeOf } from '../compare/pairs.ts'
import { rulesOf, type Thresholds } from './rules.ts'

const policy = (each: Thresholds, max: Thresholds): Policy => ({
  enforce: 'fail',
  ignoreBelow: { tokens: 50, usd_per_1k_calls: 0, usd_per_month: undefined },
  limits: [...rulesOf('each_prompt', each), ...rulesOf('each_prompt_max', max)],
})

function judged(base: number | undefined, head: number, rules: Policy): FindingOf<'limit'>[] {
  const change = changeOf(base === undefined ? undefined : { tokens: base }, { tokens: head }, { calls: 1000 })
  return judge([change], summarize([change]), rules).filter(finding => finding.kind === 'limit')
}

const mostOf = (findings: FindingOf<'limit'>[]) => Math.max(...findings.map(({ toPass }) => toPass?.tokens ?? 0))

test('what is said to pass passes, and one token more fails', () => {
  const amount = fc.constantFrom<Thresholds>(
    { tokens: { percent: 20 } },
    { tokens: { percent: 12.5 } },
    { tokens: { amount: 100 } },
    { usd_per_month: { amount: 0.3 } },
    { usd_per_month: { percent: 15 } },
    { tokens: { percent: 20 }, usd_per_month: { amount: 0.25 } },
  )
  const cap = fc.constantFrom<Thresholds>({}, { tokens: { amount: 900 } }, { usd_per_month: { amount: 2 } })
  const size = fc.integer({ min: 1, max: 2000 })
  fc.assert(
    fc.property(amount, cap, fc.option(size, { nil: undefined }), size, (each, max, base, head) => {
      const rules = policy(each, max)
      const found = judged(base, head, rules)
      fc.pre(found.some(({ severity }) => severity === 'fail'))
      const tokens = mostOf(found)
      expect(tokens).toBeGreaterThan(0)
      const isFailing = (less: number) => judged(base, head - less, rules).some(({ severity }) => severity === 'fail')
      expect(isFailing(tokens)).toBe(false)
      expect(isFailing(tokens - 1)).toBe(true)
    }),
  )
})

test('a change of model has no tokens to remove', () => {
  const swap = changeOf({ tokens: 400, model: 'm2' }, { tokens: 400, model: 'm1' }, { calls: 1000 })
  const [found] = judge([swap], summarize([swap]), policy({ usd: { percent: 20 } }, {}))
  expect(found).toMatchObject({ kind: 'limit', severity: 'fail' })
  expect(found).not.toHaveProperty('toPass')
})

test('the lines are named if they add enough', () => {
  const finding = (adds: number): FindingOf<'limit'> => ({
    kind: 'limit',
    severity: 'fail',
    at: { path: 'a.md', line: 24, endLine: 25 },
    scope: 'each_prompt',
    cause: 'text',
    prompts: ['a.md'],
    owners: [],
    breaches: [
      { unit: 'tokens', limit: '5', severity: 'fail', actual: { low: '19', expected: '19', high: '19' }, over: '14' },
    ],
    adds: { tokens: adds, of: 19 },
    toPass: { tokens: 14 },
    wouldFail: false,
  })
  expect(describeToPass(finding(14))).toBe('To pass, remove 14 tokens from lines 24-25. ')
  expect(describeToPass(finding(13))).toBe('To pass, remove 14 tokens. ')
  expect(describeToPass({ ...finding(14), severity: 'warn' })).toBe('')
})
