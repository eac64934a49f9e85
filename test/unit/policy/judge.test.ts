import { describe, expect, test } from 'vitest'
import { summarize } from '../../../src/compare/summarize.ts'
import type { Change } from '../../../src/model/change.ts'
import type { Policy, Thresholds } from '../../../src/model/config.ts'
import type { FindingOf } from '../../../src/model/finding.ts'
import { judge } from '../../../src/policy/judge.ts'
import { notes } from '../../../src/policy/notes.ts'
import { changeOf } from '../compare/pairs.ts'

const none: Thresholds = { tokens: undefined, usd: undefined, usdPerMonth: undefined, contextWindow: undefined }

function policy(given: {
  each?: Partial<Thresholds>
  warn?: Partial<Thresholds>
  all?: Partial<Thresholds>
  fresh?: Partial<Thresholds>
  enforce?: Policy['enforce']
  floor?: Partial<Policy['ignoreBelow']>
}): Policy {
  return {
    enforce: given.enforce ?? 'fail',
    ignoreBelow: { tokens: 50, usdPerThousandCalls: 0.01, usdPerMonth: undefined, ...given.floor },
    eachPrompt: { warn: { ...none, ...given.warn }, fail: { ...none, ...given.each } },
    allPrompts: { warn: none, fail: { ...none, ...given.all } },
    newPrompt: { warn: none, fail: { ...none, ...given.fresh } },
  }
}

function limits(changes: Change[], rules: Policy): FindingOf<'limit'>[] {
  return judge(changes, summarize(changes), rules).filter(finding => finding.kind === 'limit')
}

const percent20 = { tokens: { percent: 20 }, usd: { percent: 20 } }

describe('a limit in per cent', () => {
  test('passes at equality and breaks one token above', () => {
    expect(limits([changeOf({ tokens: 500 }, { tokens: 600 })], policy({ each: percent20 }))).toEqual([])
    const [found] = limits([changeOf({ tokens: 500 }, { tokens: 601 })], policy({ each: percent20 }))
    expect(found).toMatchObject({ severity: 'fail', scope: 'each_prompt', cause: 'text', at: { path: 'a.md' } })
    expect(found?.breaches.map(({ unit, actual }) => [unit, actual.expected])).toEqual([
      ['tokens_percent', '20.2'],
      ['usd_percent', '20.2'],
    ])
  })

  test('does not apply to growth at or under the floor', () => {
    expect(
      limits([changeOf({ tokens: 10 }, { tokens: 60 }, {}, () => undefined)], policy({ each: percent20 })),
    ).toEqual([])
    expect(
      limits([changeOf({ tokens: 10 }, { tokens: 61 }, {}, () => undefined)], policy({ each: percent20 })),
    ).toHaveLength(1)
  })

  test('a model swap breaks it by USD with no token changed', () => {
    const [found] = limits(
      [changeOf({ tokens: 400, model: 'm2' }, { tokens: 400, model: 'm1' })],
      policy({ each: percent20 }),
    )
    expect(found).toMatchObject({ cause: 'model', models: { base: 'm2', head: 'm1' } })
    expect(found?.breaches).toMatchObject([{ unit: 'usd_percent', actual: { expected: '400' }, limit: '20' }])
  })

  test('growth of an estimate fails when its low end breaks it, and warns when only its high end does', () => {
    const sure = { kind: 'estimate', band: 0.06 } as const
    const grown = changeOf({ tokens: 1840, sure }, { tokens: 2200, sure }, {}, () => undefined)
    expect(limits([grown], policy({ each: { tokens: { percent: 18 } } }))[0]?.severity).toBe('fail')
    expect(limits([grown], policy({ each: { tokens: { percent: 20 } } }))[0]?.severity).toBe('warn')
    expect(limits([grown], policy({ each: { tokens: { percent: 21 } } }))).toEqual([])
  })
})

describe('absolute limits', () => {
  test('USD per month need a volume, and say that they judged nothing without one', () => {
    const rules = policy({ each: { usdPerMonth: { amount: 250 } } })
    const swap = [
      { tokens: 900, model: 'm2' },
      { tokens: 900, model: 'm1' },
    ] as const
    expect(limits([changeOf(...swap, { calls: 180_000, output: 220 })], rules)[0]?.breaches).toMatchObject([
      { unit: 'usd_per_month', actual: { expected: '512.64' }, limit: '250' },
    ])
    const silent = changeOf(...swap)
    expect(limits([silent], rules)).toEqual([])
    expect(notes([silent], rules)).toContainEqual({
      kind: 'not-judged',
      severity: 'info',
      unit: 'usd_per_month',
      reason: 'no-volume',
      prompts: 1,
    })
  })

  test('the context window warns and fails only where its share has grown', () => {
    const window = { warn: { contextWindow: { percent: 80 } }, each: { contextWindow: { percent: 100 } } }
    const at = (base: number, head: number) =>
      limits([changeOf({ tokens: base, contextWindow: 1000 }, { tokens: head, contextWindow: 1000 })], policy(window))
    expect(at(100, 800)).toEqual([])
    expect(at(100, 801)[0]).toMatchObject({ severity: 'warn' })
    expect(at(100, 1000)[0]).toMatchObject({ severity: 'warn' })
    expect(at(100, 1001)[0]).toMatchObject({
      severity: 'fail',
      breaches: [{ unit: 'context_window', actual: { expected: '100.1' } }],
    })
    expect(at(1200, 1100)).toEqual([])
  })
})

describe('new prompts', () => {
  test('have limits of their own, and so has one that was empty before', () => {
    const rules = policy({ each: percent20, fresh: { tokens: { amount: 4000 } } })
    expect(limits([changeOf(undefined, { tokens: 4000 })], rules)).toEqual([])
    expect(limits([changeOf(undefined, { tokens: 4001 })], rules)[0]).toMatchObject({
      scope: 'new_prompt',
      cause: 'new',
    })
    expect(limits([changeOf({ tokens: 0 }, { tokens: 4001 })], rules)[0]).toMatchObject({ scope: 'new_prompt' })
  })

  test('that take the place of removed ones are told when they are larger than a prompt may grow', () => {
    const rules = policy({ each: percent20 })
    const gone = changeOf({ tokens: 1000, path: 'old.md' }, undefined)
    expect(
      notes([gone, changeOf(undefined, { tokens: 1200, path: 'new.md' })], rules).map(({ kind }) => kind),
    ).not.toContain('replaced')
    expect(notes([gone, changeOf(undefined, { tokens: 1201, path: 'new.md' })], rules)).toContainEqual({
      kind: 'replaced',
      severity: 'warn',
      added: ['new.md'],
      removed: ['old.md'],
    })
  })
})

describe('all prompts', () => {
  const grown = changeOf({ tokens: 1000, path: 'grown.md' }, { tokens: 1500, path: 'grown.md' }, { calls: 1_000_000 })
  const shrunk = changeOf({ tokens: 1000, path: 'shrunk.md' }, { tokens: 200, path: 'shrunk.md' }, { calls: 1_000_000 })

  test('the net sum passing clears no single prompt', () => {
    const found = limits([grown, shrunk], policy({ each: percent20, all: percent20 }))
    expect(found.map(({ scope }) => scope)).toEqual(['each_prompt'])
  })

  test('savings elsewhere do not pay for an increase in USD per month', () => {
    const found = limits([grown, shrunk], policy({ all: { usdPerMonth: { amount: 500 } } }))
    expect(found).toMatchObject([
      { scope: 'all_prompts', breaches: [{ unit: 'usd_per_month', actual: { expected: '1000' } }] },
    ])
  })

  test('growth in per cent is that of the net sum of paired prompts', () => {
    const added = changeOf(undefined, { tokens: 90_000, path: 'new.md' })
    expect(limits([grown, shrunk, added], policy({ all: percent20 }))).toEqual([])
    expect(limits([grown, grown], policy({ all: percent20 }))).toMatchObject([{ scope: 'all_prompts', prompts: [] }])
  })
})

describe('one cause', () => {
  test('is one finding, however many prompts it reaches', () => {
    const swap = (path: string) =>
      changeOf({ tokens: 400, path, model: 'm2' }, { tokens: 400, path, model: 'm1', modelAt: 'promptcost.yml' })
    const found = limits([swap('a.md'), swap('b.md'), swap('c.md')], policy({ each: percent20 }))
    expect(found).toMatchObject([
      {
        at: { path: 'promptcost.yml', line: 2 },
        prompts: ['a.md', 'b.md', 'c.md'],
        breaches: [{ unit: 'usd_percent' }],
      },
    ])
  })

  test('that changed nothing is never judged', () => {
    expect(
      limits(
        [changeOf({ tokens: 5000, contextWindow: 100 }, { tokens: 5000, contextWindow: 100 })],
        policy({ each: { contextWindow: { percent: 100 } } }),
      ),
    ).toEqual([])
  })
})

test('report mode turns a failure into a warning that says so', () => {
  const [found] = limits([changeOf({ tokens: 500 }, { tokens: 900 })], policy({ each: percent20, enforce: 'report' }))
  expect(found).toMatchObject({ severity: 'warn', wouldFail: true })
})

test('a prompt that loses its price is a warning, and in no total', () => {
  const change = changeOf({ tokens: 100 }, { tokens: 100, model: 'nobody knows' })
  const found = notes([change], policy({ each: percent20 }))
  expect(found).toContainEqual(
    expect.objectContaining({ kind: 'unpriced', severity: 'warn', model: 'nobody knows', wasPriced: true }),
  )
  expect(found).toContainEqual(expect.objectContaining({ kind: 'not-judged', severity: 'warn', reason: 'unpriced' }))
  expect(summarize([change]).all.usd).toBeUndefined()
})
