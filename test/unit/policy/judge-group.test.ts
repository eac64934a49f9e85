import { describe, expect, test } from 'vitest'
import { summarize } from '../../../src/compare/summarize.ts'
import type { Change, Said } from '../../../src/model/change.ts'
import type { Policy } from '../../../src/model/config.ts'
import type { FindingOf } from '../../../src/model/finding.ts'
import type { Grouping } from '../../../src/model/limits/groupings.ts'
import { groupsOf, type LimitRule } from '../../../src/model/limits/rules.ts'
import type { Report } from '../../../src/model/report.ts'
import { brokenLimits } from '../../../src/policy/broken-limits.ts'
import { judge } from '../../../src/policy/judge.ts'
import { describeLimit } from '../../../src/report/describe-limit.ts'
import { groupLines } from '../../../src/report/group-lines.ts'
import { plainStyle } from '../../../src/report/style.ts'
import { toGroupState } from '../../../src/report/to-group-state.ts'
import { changeOf, flat } from '../compare/pairs.ts'
import { rulesOf, type Thresholds } from './rules.ts'

const support: Grouping = { by: 'tag', name: 'support' }

/** Limits on one group. */
function limitsOn(group: Grouping, scope: 'groups' | 'group_max' | 'group_budget', limits: Thresholds): LimitRule[] {
  return rulesOf(scope, limits).map(rule => ({ ...rule, group }))
}

const budget = (usd: number, group = support): LimitRule[] => [
  ...limitsOn(group, 'group_budget', { usd_per_month: { amount: usd } }),
  ...rulesOf('group_budget', { usd_per_month: { amount: usd * 0.8 } }, 'warn_above').map(rule => ({
    ...rule,
    group,
    written: { percent: 80 },
  })),
]

const policy = (...limits: LimitRule[]): Policy => ({
  enforce: 'fail',
  ignoreBelow: { tokens: 50, usd_per_1k_calls: 0.01, usd_per_month: undefined },
  limits,
})

/** A prompt that costs 2 USD a month for each of its tokens, with what each side says of it. */
function prompt(
  path: string,
  base: number | undefined,
  head: number | undefined,
  said: Partial<Record<'base' | 'head', Partial<Said>>> = {},
): Change {
  const side = (tokens: number | undefined) => (tokens === undefined ? undefined : { tokens, path })
  const change = changeOf(side(base), side(head), { calls: 1_000_000 })
  const of = (some: Partial<Said> = { tags: ['support'] }): Said => ({ owners: [], tags: [], ...some })
  const both = { base: of(said.base), head: of(said.head ?? said.base) }
  return { ...change, said: both, ...(base === head && { cause: undefined }) }
}

function judged(changes: Change[], rules: Policy): FindingOf<'limit'>[] {
  const summary = summarize(changes, groupsOf(rules.limits))
  return judge(changes, summary, rules).filter(finding => finding.kind === 'limit')
}

const stateOf = (changes: Change[], rules: Policy) =>
  summarize(changes, groupsOf(rules.limits)).groups.map(group => toGroupState(group, rules.limits))[0]

describe('a budget', () => {
  const rules = policy(...budget(2500))

  test('fails the change that crosses it, passes at equality, and warns from a share of it', () => {
    expect(judged([prompt('a.md', 500, 1000)], rules)).toEqual([])
    expect(judged([prompt('a.md', 500, 1001)], rules)).toMatchObject([
      { severity: 'warn', group: support, breaches: [{ limit: '2000', atRisk: true, actual: { expected: '2002' } }] },
    ])
    expect(judged([prompt('a.md', 500, 1250)], rules)).toMatchObject([{ severity: 'warn' }])
    expect(judged([prompt('a.md', 500, 1251)], rules)).toMatchObject([
      { severity: 'fail', scope: 'group_budget', breaches: [{ limit: '2500', was: '1000' }], prompts: ['a.md'] },
    ])
  })

  test('that is exceeded already fails a change that makes it worse, and no other', () => {
    const over = prompt('a.md', 2000, 2000)
    expect(judged([over, prompt('b.md', 100, 101)], rules)).toMatchObject([{ severity: 'fail' }])
    expect(judged([over, prompt('b.md', 100, 90)], rules)).toMatchObject([{ severity: 'warn' }])
    expect(judged([over], rules)).toEqual([])
    expect(judged([over, prompt('c.md', 100, 900, { base: { tags: [] } })], rules)).toEqual([])
  })

  test('is about the net total, so that savings within the group count', () => {
    expect(judged([prompt('a.md', 1200, 1300), prompt('b.md', 400, 200)], policy(...budget(3100)))).toEqual([])
  })

  test('has a state in every report', () => {
    expect(stateOf([prompt('a.md', 500, 600)], rules)).toMatchObject({
      prompts: 1,
      touched: 1,
      usdPerMonth: { base: '1000', head: '1200' },
      budget: { usdPerMonth: '2500', warnAt: '2000', state: 'within' },
    })
    expect(stateOf([prompt('a.md', 1100, 1100)], rules)?.budget?.state).toBe('at-risk')
    expect(stateOf([prompt('a.md', 1300, 1300)], rules)?.budget?.state).toBe('over')
    expect(stateOf([changeOf({ tokens: 5 }, { tokens: 6 })], rules)).toMatchObject({
      prompts: 0,
      budget: { state: 'unknown' },
    })
  })
})

describe("who is in a group by either side's words", () => {
  test('a prompt cannot leave a group by its own tag, owner, folder or model', () => {
    const leaves = { base: { tags: ['support'], owners: ['acme/Support'] }, head: {} }
    for (const group of [support, { by: 'owner', name: '@acme/support' }] as const)
      expect(judged([prompt('a.md', 1000, 1300, leaves)], policy(...budget(2500, group)))).toMatchObject([
        { severity: 'fail' },
      ])
    const moved = changeOf(
      { tokens: 1000, path: 'x/a.md', model: 'm1' },
      { tokens: 1300, path: 'y/a.md', model: 'm3' },
      { calls: 1_000_000 },
      () => flat(2),
    )
    for (const group of [
      { by: 'folder', name: './x/' },
      { by: 'model', name: 'm1' },
    ] as const)
      expect(judged([moved], policy(...budget(2500, group)))).toMatchObject([{ severity: 'fail' }])
  })

  test('a prompt that joins a group counts whole, as the group has that much more to pay', () => {
    const joins = prompt('b.md', 400, 400, { base: { tags: [] }, head: { tags: ['support'] } })
    expect(judged([prompt('a.md', 1000, 1000), joins], policy(...budget(2500)))).toMatchObject([
      { severity: 'fail', breaches: [{ was: '2000', actual: { expected: '2800' } }], prompts: ['b.md'] },
    ])
  })

  test('of a prompt that joins a group a limit on growth counts what it grows by, and the line says what it cost before', () => {
    const joins = prompt('b.md', 400, 420, { base: { tags: [] }, head: { tags: ['support'] } })
    const changes = [prompt('a.md', 1000, 1000), joins]
    const growth = (usd: number) => policy(...limitsOn(support, 'groups', { usd_per_month: { amount: usd } }))
    expect(judged(changes, growth(40))).toEqual([])
    expect(judged(changes, growth(39))).toMatchObject([
      { severity: 'fail', breaches: [{ actual: { expected: '40' } }] },
    ])
    const state = stateOf(changes, policy(...budget(5000)))
    expect(state?.joined).toEqual({ prompts: 1, tokens: 400, usdPerMonth: '800' })
    const report = { groups: [state], base: {}, findings: [] } as unknown as Report
    expect(groupLines(report, plainStyle, 5)[0]).toContain(
      '+$840 by this change (limits on growth do not count the $800 of a prompt joining the group)',
    )
  })

  test('of a prompt that joins a group and shrinks, what is left is no growth', () => {
    const joins = prompt('b.md', 400, 300, { base: { tags: [] }, head: { tags: ['support'] } })
    expect(stateOf([prompt('a.md', 1000, 1010), joins], policy(...budget(5000)))).toMatchObject({
      joined: { prompts: 1, tokens: 300, usdPerMonth: '600' },
      usdPerMonth: { delta: { expected: '620' } },
    })
  })

  test('a prompt that is new in a group counts whole in a limit on its growth, and joins from nowhere', () => {
    const fresh = prompt('b.md', undefined, 400, { base: { tags: [] }, head: { tags: ['support'] } })
    const changes = [prompt('a.md', 1000, 1000), fresh]
    const rules = policy(...limitsOn(support, 'groups', { usd_per_month: { amount: 799 } }))
    expect(judged(changes, rules)).toMatchObject([{ severity: 'fail', breaches: [{ actual: { expected: '800' } }] }])
    expect(stateOf(changes, policy(...budget(5000)))?.joined).toBeUndefined()
  })

  test('a large prompt that the head adds to a group does not dilute its growth', () => {
    const rules = policy(...limitsOn(support, 'groups', { tokens: { percent: 10 } }))
    const large = prompt('b.md', 90_000, 90_000, { base: { tags: [] }, head: { tags: ['support'] } })
    expect(judged([prompt('a.md', 1000, 1200), large], rules)).toMatchObject([
      { severity: 'fail', scope: 'groups', breaches: [{ unit: 'tokens_percent', actual: { expected: '20' } }] },
    ])
  })

  test("a group that only the head's config names has what the head says on both sides", () => {
    const rules = policy(...budget(1000).map(rule => ({ ...rule, origin: 'head' as const })))
    const tagged = prompt('a.md', 700, 700, { base: { tags: [] }, head: { tags: ['support'] } })
    expect(judged([tagged], rules)).toEqual([])
    expect(
      judged([{ ...prompt('a.md', 700, 701, { base: { tags: [] }, head: { tags: ['support'] } }) }], rules),
    ).toMatchObject([{ severity: 'fail' }])
  })
})

test('a group with a cap in tokens says how full it is, also where nothing in it changes', () => {
  const rules = policy(...limitsOn({ by: 'folder', name: '.' }, 'group_max', { tokens: { amount: 2000 } }))
  const capOf = (...changes: Change[]) => stateOf(changes, rules)?.cap
  expect(capOf(prompt('a.md', 900, 900), prompt('b.md', 1000, 1100))).toEqual({ tokens: 2000, state: 'within' })
  expect(capOf(prompt('a.md', 900, 900), prompt('b.md', 1101, 1101))).toEqual({ tokens: 2000, state: 'over' })
})

test('growth of a group in USD is the sum of its increases, which savings do not pay for', () => {
  const rules = policy(...limitsOn(support, 'groups', { usd_per_month: { amount: 500 } }))
  const changes = [prompt('a.md', 1000, 1300), prompt('b.md', 1000, 200)]
  expect(judged(changes, rules)).toMatchObject([{ severity: 'fail', breaches: [{ actual: { expected: '600' } }] }])
})

test('a cap on a group is on all of its prompts together', () => {
  const rules = policy(...limitsOn({ by: 'folder', name: '.' }, 'group_max', { tokens: { amount: 2000 } }))
  expect(judged([prompt('a.md', 900, 1000), prompt('b.md', undefined, 1001)], rules)).toMatchObject([
    { severity: 'fail', breaches: [{ unit: 'tokens', limit: '2000', was: '900', actual: { expected: '2001' } }] },
  ])
})

test('an approval covers what the change adds to a group, under its name', () => {
  const findings = judged([prompt('a.md', 1000, 1300)], policy(...budget(2500)))
  expect(brokenLimits('p', { findings, changes: [] })).toEqual([
    {
      project: 'p',
      scope: 'group_budget',
      unit: 'usd_per_month',
      prompt: undefined,
      group: 'tag support',
      actual: '600',
    },
  ])
})

describe('a limit on the growth of a group', () => {
  const rules = policy(...limitsOn(support, 'groups', { usd_per_month: { amount: 200 } }))
  const mixed = [prompt('dearer.md', 100, 300), prompt('cheaper.md', 500, 150)]

  test('does not set savings off, and says so in the sentence and in the line of the group', () => {
    const [finding] = judged([...mixed, prompt('new.md', undefined, 50)], rules)
    expect(finding?.breaches[0]).toMatchObject({ actual: { expected: '500' }, net: '-200' })
    const sentence = describeLimit(finding!, plainStyle)
    expect(sentence).toContain('+$500 a month in tag support, limit +$200. Only prompts that cost more count')
    expect(sentence).toContain('the total goes down by $200.')
    const group = stateOf([...mixed, prompt('new.md', undefined, 50)], rules)
    const lines = groupLines({ groups: [group], base: {}, findings: [finding] } as unknown as Report, plainStyle, 9)
    expect(lines).toEqual([
      'tag support $1,000 a month, -$200 by this change (its limit counts only prompts that cost more: +$500)',
    ])
  })

  test('says nothing of savings where there are none', () => {
    const [finding] = judged(
      [prompt('dearer.md', 100, 300)],
      policy(...limitsOn(support, 'groups', { usd_per_month: { amount: 300 } })),
    )
    expect(finding?.breaches[0]).not.toHaveProperty('net')
    expect(describeLimit(finding!, plainStyle)).not.toContain('cost more')
  })
})
