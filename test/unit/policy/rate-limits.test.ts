import { describe, expect, test } from 'vitest'
import { summarize } from '../../../src/compare/summarize.ts'
import type { Change, Said } from '../../../src/model/change.ts'
import type { Policy } from '../../../src/model/config.ts'
import type { FindingOf } from '../../../src/model/finding.ts'
import type { Grouping } from '../../../src/model/limits/groupings.ts'
import { groupsOf, type LimitRule } from '../../../src/model/limits/rules.ts'
import type { Rates } from '../../../src/model/rates.ts'
import { judge } from '../../../src/policy/judge.ts'
import { toGroupState } from '../../../src/report/to-group-state.ts'
import { changeOf, type SideOf } from '../compare/pairs.ts'
import { rulesOf } from './rules.ts'

const chat: Grouping = { by: 'tag', name: 'chat' }

/** A rate limit of the group, which warns at 80 % of itself. */
const limited = (limits: { [R in keyof Rates]?: number }): LimitRule[] =>
  Object.entries(limits).flatMap(([name, amount]) => [
    ...rulesOf('group_rate', { [name]: { amount } }).map(rule => ({ ...rule, group: chat })),
    ...rulesOf('group_rate', { [name]: { amount: amount * 0.8 } }, 'warn_above').map(rule => ({
      ...rule,
      group: chat,
      written: { percent: 80 },
    })),
  ])

const policy = (limits: { [R in keyof Rates]?: number }): Policy => ({
  enforce: 'fail',
  ignoreBelow: { tokens: 50, usd_per_1k_calls: 0.01, usd_per_month: undefined },
  limits: limited(limits),
})

interface Prompt {
  path?: string
  base?: number | Omit<SideOf, 'path'>
  head?: number | Omit<SideOf, 'path'>
  peak?: number
  output?: number
  tags?: { base: string[]; head: string[] }
}

function prompt({ path = 'a.md', base, head, peak, output = 0, tags }: Prompt): Change {
  const side = (of: Prompt['base']) => (typeof of === 'number' ? { tokens: of, path } : of && { ...of, path })
  const change = changeOf(side(base), side(head), { output })
  const said = (of: string[] = ['chat']): Said => ({ owners: [], tags: of })
  return {
    ...change,
    workload: { ...change.workload, ...(peak !== undefined && { peakCallsPerMinute: peak }) },
    said: { base: said(tags?.base), head: said(tags?.head) },
    ...(base === head && { cause: undefined }),
  }
}

function judged(changes: Change[], rules: Policy) {
  const summary = summarize(changes, groupsOf(rules.limits))
  const findings = judge(changes, summary, rules).filter(
    (finding): finding is FindingOf<'limit'> => finding.kind === 'limit',
  )
  return { findings, state: summary.groups.map(group => toGroupState(group, rules.limits))[0] }
}

describe('a rate limit', () => {
  test('counts input and output at the calls at peak, and fails for the change that takes the group over it', () => {
    const changes = [
      prompt({ base: 800, head: 1000, peak: 300, output: 200 }),
      prompt({ path: 'b.md', base: 400, head: 400, peak: 100 }),
    ]
    // 300 x (1,000 + 200) + 100 x 400 = 400,000; before 300 x 1,000 + 40,000 = 340,000.
    const { findings, state } = judged(changes, policy({ tokens_per_minute: 399_999, requests_per_minute: 500 }))
    expect(findings).toMatchObject([
      {
        severity: 'fail',
        scope: 'group_rate',
        breaches: [{ unit: 'tokens_per_minute', limit: '399999', was: '340000', over: '1' }],
        toPass: { perMinute: [{ unit: 'tokens_per_minute', less: '1' }] },
      },
    ])
    expect(state?.rates).toEqual([
      { unit: 'tokens_per_minute', base: 340_000, head: 400_000, limit: 399_999, warnAt: 319_999, state: 'over' },
      { unit: 'requests_per_minute', base: 400, head: 400, limit: 500, warnAt: 400, state: 'within' },
    ])
  })

  test('passes at exactly its amount, and there warns as at risk', () => {
    const { findings } = judged([prompt({ base: 900, head: 1000, peak: 100 })], policy({ tokens_per_minute: 100_000 }))
    expect(findings).toMatchObject([{ severity: 'warn', breaches: [{ atRisk: true }] }])
  })

  test('that is over already fails for what makes it more, and warns for an edit that does not', () => {
    const rules = policy({ tokens_per_minute: 50_000 })
    expect(judged([prompt({ base: 900, head: 901, peak: 100 })], rules).findings).toMatchObject([{ severity: 'fail' }])
    expect(judged([prompt({ base: 900, head: 899, peak: 100 })], rules).findings).toMatchObject([{ severity: 'warn' }])
    expect(judged([prompt({ base: 900, head: 900, peak: 100 })], rules).findings).toEqual([])
  })

  test('of output alone leaves input out, and of input output', () => {
    const changes = [prompt({ base: 800, head: 1000, peak: 10, output: 30 })]
    const { state } = judged(changes, policy({ input_tokens_per_minute: 20_000, output_tokens_per_minute: 301 }))
    expect(state?.rates).toMatchObject([
      { base: 8000, head: 10_000 },
      { base: 300, head: 300 },
    ])
  })

  test('counts a prompt that is new, one that joins the group and one that leaves it', () => {
    const rules = policy({ tokens_per_minute: 1000 })
    const at = (change: Change) => judged([change], rules).state?.rates?.[0]
    expect(at(prompt({ head: 90, peak: 10 }))).toMatchObject({ base: 0, head: 900 })
    expect(at(prompt({ base: 80, head: 90, peak: 10, tags: { base: [], head: ['chat'] } }))).toMatchObject({
      base: 0,
      head: 900,
    })
    expect(at(prompt({ base: 80, head: 90, peak: 10, tags: { base: ['chat'], head: [] } }))).toMatchObject({
      base: 800,
      head: 900,
    })
    expect(at(prompt({ base: 80, peak: 10 }))).toMatchObject({ base: 800, head: 0 })
  })

  test('takes each side by its own tokenizer, and a band that reaches over it only warns', () => {
    const claude = { tokenizer: 'claude-3', sure: { kind: 'estimate', band: 0.1 } } as const
    const swapped = prompt({ base: 900, head: { tokens: 1100, other: 1000, ...claude }, peak: 10 })
    const { findings, state } = judged([swapped], policy({ tokens_per_minute: 10_500 }))
    expect(state?.rates).toMatchObject([{ base: 9000, head: 11_000 }])
    expect(findings).toMatchObject([
      { severity: 'warn', breaches: [{ actual: { low: '9900', expected: '11000', high: '12100' } }] },
    ])
  })

  test('that is over already fails for growth beyond doubt only, where the tokenizer changes', () => {
    const claude = (tokens: number) => ({
      tokens,
      other: 900,
      tokenizer: 'claude-3',
      sure: { kind: 'estimate', band: 0.1 } as const,
    })
    const rules = policy({ tokens_per_minute: 5000 })
    // 900 are 950 +- 95 now, and 1,050 +- 105.
    expect(judged([prompt({ base: 900, head: claude(950), peak: 10 })], rules).findings).toMatchObject([
      { severity: 'warn' },
    ])
    expect(judged([prompt({ base: 900, head: claude(1050), peak: 10 })], rules).findings).toMatchObject([
      { severity: 'fail' },
    ])
  })

  test('counts the history that the calls of a task carry', () => {
    const change = changeOf({ tokens: 100 }, { tokens: 120 }, {})
    const { base, head } = change
    const carrying = <T extends typeof base>(side: T) => side && { ...side, history: { last: 600, mean: 300 } }
    const workload = { ...change.workload, peakCallsPerMinute: 10 }
    const said = { owners: [], tags: ['chat'] }
    const both = { ...change, base: carrying(base), head: carrying(head), workload, said: { base: said, head: said } }
    expect(judged([both], policy({ tokens_per_minute: 9000 })).state?.rates).toMatchObject([{ base: 4000, head: 4200 }])
  })

  test('without a known peak judges nothing, and says how many prompts it leaves out', () => {
    const rules = policy({ requests_per_minute: 5 })
    expect(judged([prompt({ base: 800, head: 900 })], rules)).toMatchObject({
      findings: [],
      state: { rates: [{ state: 'unknown' }], withoutPeak: 1 },
    })
    const some = [prompt({ base: 1, head: 9, peak: 3 }), prompt({ path: 'b.md', base: 1, head: 1 })]
    expect(judged(some, rules).state).toMatchObject({ rates: [{ head: 3, state: 'within' }], withoutPeak: 1 })
  })
})
