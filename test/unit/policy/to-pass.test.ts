import fc from 'fast-check'
import { expect, test } from 'vitest'
import { summarize } from '../../../src/compare/summarize.ts'
import type { Change, Sum } from '../../../src/model/change.ts'
import type { Policy } from '../../../src/model/config.ts'
import type { FindingOf } from '../../../src/model/finding.ts'
import { fromDecimal } from '../../../src/money/decimal.ts'
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

/** A change that costs so much less, in whole units of 1e-12 USD a call and a month. */
function cheaper(change: Change, perCall: bigint, perMonth: bigint): Change {
  const less = (sum: Sum['usd'], by: bigint): Sum['usd'] =>
    sum && {
      base: sum.base,
      head: sum.head - by,
      delta: { low: sum.delta.low - by, expected: sum.delta.expected - by, high: sum.delta.high - by },
    }
  return { ...change, usd: less(change.usd, perCall), usdPerMonth: less(change.usdPerMonth, perMonth) }
}

test('of a change of model the money is said that has to go, and one unit less of it fails', () => {
  const calls = 1000
  fc.assert(
    fc.property(
      fc.constantFrom<Thresholds>(
        { usd: { percent: 20 } },
        { usd_per_month: { amount: 0.3 } },
        { usd_per_month: { percent: 15 } },
        { usd: { percent: 50 }, usd_per_month: { amount: 0.1 } },
      ),
      fc.integer({ min: 100, max: 4000 }),
      fc.integer({ min: 100, max: 4000 }),
      (limits, base, head) => {
        const swap = changeOf({ tokens: base, model: 'm2' }, { tokens: head, model: 'm1' }, { calls })
        const isFailing = (change: Change) =>
          judge([change], summarize([change]), policy(limits, {})).some(({ severity }) => severity === 'fail')
        fc.pre(isFailing(swap))
        const [found] = judge([swap], summarize([swap]), policy(limits, {})).filter(one => one.kind === 'limit')
        const { usdPerMonth = '0', usdPerThousandCalls = '0' } = found?.toPass ?? {}
        const [month, call] = [fromDecimal(usdPerMonth), fromDecimal(usdPerThousandCalls) / 1000n]
        expect(month + call > 0n).toBe(true)
        expect(found?.toPass).not.toHaveProperty('tokens')
        expect(isFailing(cheaper(swap, call, month))).toBe(false)
        if (call > 0n) expect(isFailing(cheaper(swap, call - 1n, month))).toBe(true)
        if (month > 0n) expect(isFailing(cheaper(swap, call, month - 1n))).toBe(true)
      },
    ),
  )
})

test('what has to go is rounded up, and said of each kind of money', () => {
  const swap: FindingOf<'limit'> = {
    kind: 'limit',
    severity: 'fail',
    scope: 'each_prompt',
    cause: 'model',
    prompts: ['a.md'],
    owners: [],
    breaches: [
      { unit: 'usd_per_month', limit: '250', severity: 'fail', actual: { low: '352', expected: '352', high: '352' } },
    ],
    toPass: { usdPerMonth: '101.561', usdPerThousandCalls: '0.1234001' },
    wouldFail: false,
  }
  expect(describeToPass(swap)).toBe('To pass, take $102 a month and $0.124 per 1,000 calls off the increase. ')
  expect(describeToPass({ ...swap, toPass: { usdPerThousandSuccesses: '2.5' } })).toBe(
    'To pass, take $2.50 per 1,000 successes off the increase. ',
  )
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
