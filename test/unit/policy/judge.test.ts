import { describe, expect, test } from 'vitest'
import { summarize } from '../../../src/compare/summarize.ts'
import type { Change } from '../../../src/model/change.ts'
import type { Policy } from '../../../src/model/config.ts'
import type { FindingOf } from '../../../src/model/finding.ts'
import { judge } from '../../../src/policy/judge.ts'
import { notes as notesOf } from '../../../src/policy/notes.ts'
import { overCaps } from '../../../src/policy/over-caps.ts'
import { sizeLimitsOf } from '../../../src/policy/size-limits.ts'
import { changeOf, flat, type SideOf } from '../compare/pairs.ts'
import { rulesOf, type Thresholds } from './rules.ts'

function policy(given: {
  each?: Thresholds
  warn?: Thresholds
  all?: Thresholds
  fresh?: Thresholds
  max?: Thresholds
  enforce?: Policy['enforce']
  floor?: Partial<Policy['ignoreBelow']>
}): Policy {
  return {
    enforce: given.enforce ?? 'fail',
    ignoreBelow: { tokens: 50, usd_per_1k_calls: 0.01, usd_per_month: undefined, ...given.floor },
    limits: [
      ...rulesOf('each_prompt', given.each),
      ...rulesOf('each_prompt', given.warn, 'warn_above'),
      ...rulesOf('all_prompts', given.all),
      ...rulesOf('new_prompt', given.fresh),
      ...rulesOf('each_prompt_max', given.max),
    ],
  }
}

function limits(changes: Change[], rules: Policy): FindingOf<'limit'>[] {
  return judge(changes, summarize(changes), rules).filter(finding => finding.kind === 'limit')
}

function notes(changes: Change[], rules: Policy) {
  return notesOf(changes, summarize(changes), rules)
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
    const rules = policy({ each: { usd_per_month: { amount: 250 } } })
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
    const window = { warn: { context_window: { percent: 80 } }, each: { context_window: { percent: 100 } } }
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

describe('a cap', () => {
  const rules = policy({ max: { tokens: { amount: 1000 } } })

  test('fails what crosses it, in a prompt or in a new one, and passes at equality', () => {
    expect(limits([changeOf({ tokens: 900 }, { tokens: 1000 })], rules)).toEqual([])
    expect(limits([changeOf({ tokens: 900 }, { tokens: 1001 })], rules)).toMatchObject([
      {
        severity: 'fail',
        scope: 'each_prompt_max',
        breaches: [{ unit: 'tokens', limit: '1000', actual: { expected: '1001' }, was: '900' }],
      },
    ])
    expect(limits([changeOf(undefined, { tokens: 1001 })], rules)).toMatchObject([{ severity: 'fail', cause: 'new' }])
  })

  test('is a ratchet: what is over it already fails when it grows, and warns when it does not', () => {
    expect(limits([changeOf({ tokens: 1200 }, { tokens: 1201 })], rules)).toMatchObject([{ severity: 'fail' }])
    expect(limits([changeOf({ tokens: 1200 }, { tokens: 1100 })], rules)).toMatchObject([{ severity: 'warn' }])
    expect(limits([changeOf({ tokens: 1200 }, undefined)], rules)).toEqual([])
  })

  test('fails growth beyond doubt only, where another tokenizer counts', () => {
    const claude = (tokens: number): SideOf => ({
      tokens,
      other: 1200,
      tokenizer: 'claude-3',
      sure: { kind: 'estimate', band: 0.05 },
    })
    expect(limits([changeOf({ tokens: 1200 }, claude(1230))], rules)).toMatchObject([{ severity: 'warn' }])
    expect(limits([changeOf({ tokens: 1200 }, claude(1300))], rules)).toMatchObject([{ severity: 'fail' }])
  })

  test('names prompts that are over it and that the change does not touch, and warns of none', () => {
    const untouched = { ...changeOf({ tokens: 1200 }, { tokens: 1200 }), cause: undefined }
    expect(limits([untouched], rules)).toEqual([])
    expect(overCaps([untouched], summarize([untouched]), rules)).toMatchObject([
      { kind: 'over-cap', severity: 'info', unit: 'tokens', limit: '1000', prompts: ['a.md'], count: 1 },
    ])
  })

  test('counts each model by its own tokenizer, so that a move to a larger one crosses it', () => {
    const swap = changeOf(
      { tokens: 900, other: 1100, tokenizer: 'claude-3', model: 'm2' },
      { tokens: 1100, other: 900 },
    )
    expect(limits([swap], rules)).toMatchObject([{ severity: 'fail', breaches: [{ was: '900' }] }])
  })

  test('in USD looks at a call, or at a month where the volume is known', () => {
    const usd = policy({ max: { usd_per_call: { amount: 0.002 }, usd_per_month: { amount: 2000 } } })
    const [found] = limits([changeOf({ tokens: 1000 }, { tokens: 1001 }, { calls: 1_000_000 })], usd)
    expect(found?.breaches).toMatchObject([
      { unit: 'usd_per_month', limit: '2000', actual: { expected: '2002' } },
      { unit: 'usd_per_call', limit: '0.002', actual: { expected: '0.002002' } },
    ])
  })

  test('warns where only the high end of an estimate is over it', () => {
    const sure = { kind: 'estimate', band: 0.06 } as const
    expect(limits([changeOf({ tokens: 900, sure }, { tokens: 1020, sure })], rules)).toMatchObject([
      { severity: 'warn' },
    ])
    expect(limits([changeOf({ tokens: 900, sure }, { tokens: 1200, sure })], rules)).toMatchObject([
      { severity: 'fail' },
    ])
  })

  test('only warns where there is nothing to compare with', () => {
    const alone = changeOf(undefined, { tokens: 1200 })
    expect(limits([alone], sizeLimitsOf(rules))).toMatchObject([{ severity: 'warn' }])
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

  test('that replace removed ones are reported when they are larger by more than a prompt may grow', () => {
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
    const found = limits([grown, shrunk], policy({ all: { usd_per_month: { amount: 500 } } }))
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
        policy({ each: { context_window: { percent: 100 } } }),
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

describe('what could hide growth', () => {
  test('a prompt that was free breaks any percentage, and its growth is shown in USD', () => {
    const change = changeOf({ tokens: 400, model: 'free' }, { tokens: 400, model: 'm1' }, {}, model =>
      model === 'free' ? flat(0) : flat(2),
    )
    expect(limits([change], policy({ each: percent20 }))[0]?.breaches).toMatchObject([
      { unit: 'usd_from_free', limit: '20', actual: { expected: '0.8' } },
    ])
  })

  test('limits on the sum apply to a single prompt too, where they are tighter', () => {
    const change = changeOf({ tokens: 1000 }, { tokens: 1150 })
    const found = limits([change], policy({ each: percent20, all: { tokens: { percent: 5 } } }))
    expect(found).toMatchObject([{ scope: 'all_prompts', breaches: [{ unit: 'tokens_percent', limit: '5' }] }])
    expect(
      limits([changeOf({ tokens: 1000 }, { tokens: 1300 })], policy({ each: percent20, all: percent20 })),
    ).toHaveLength(1)
  })

  test('the floor is compared with the low end of an estimate as well', () => {
    const sure = { kind: 'estimate', band: 0.1 } as const
    const change = changeOf({ tokens: 100, sure }, { tokens: 153, sure }, {}, () => undefined)
    expect(limits([change], policy({ each: percent20 }))).toMatchObject([{ severity: 'warn' }])
  })

  test('a volume that only the head declares excuses no growth as noise', () => {
    const floor = { usd_per_month: 5 }
    const grown = changeOf({ tokens: 1000 }, { tokens: 4000 }, { calls: 1 })
    expect(limits([grown], policy({ each: percent20, floor }))).toEqual([])
    const declared = { ...grown, workload: { ...grown.workload, callsFromHead: true } }
    expect(limits([declared], policy({ each: percent20, floor }))).toHaveLength(1)
  })

  test('a sum has the band of its net, as one tokenizer errs in one direction', () => {
    const sure = { kind: 'estimate', band: 0.06 } as const
    const up = changeOf({ tokens: 10_000, path: 'up.md', sure }, { tokens: 12_500, path: 'up.md', sure })
    const down = changeOf({ tokens: 10_000, path: 'down.md', sure }, { tokens: 8500, path: 'down.md', sure })
    expect(summarize([up, down]).all.tokens.delta).toEqual({ low: 940, expected: 1000, high: 1060 })
  })

  test('a change without a price is reported only where there is a limit in USD', () => {
    const priced = changeOf({ tokens: 100, model: 'nobody knows' }, { tokens: 100 })
    expect(notes([priced], policy({ each: percent20 }))).toContainEqual(
      expect.objectContaining({ kind: 'not-judged', reason: 'unpriced' }),
    )
    expect(notes([priced], policy({ each: { tokens: { percent: 20 } } })).map(({ kind }) => kind)).not.toContain(
      'not-judged',
    )
  })

  describe('a model without a price', () => {
    const severities = (...changes: Change[]) =>
      notes(changes, policy({ each: percent20 })).flatMap(({ kind, severity }) =>
        kind === 'unpriced' || kind === 'not-judged' ? [`${kind} ${severity}`] : [],
      )
    const unknown = { tokens: 100, model: 'nobody knows' }

    test('is no warning of a change to a prompt that had it, nor of one more prompt with it', () => {
      const edited = changeOf(unknown, { ...unknown, tokens: 110 })
      expect(severities(edited)).toEqual(['unpriced info', 'not-judged info'])
      const more = changeOf(undefined, { ...unknown, path: 'b.md' })
      expect(severities(edited, more)).toEqual(['unpriced info', 'not-judged info'])
    })

    test('is a warning where the change brings it, or swaps it for another', () => {
      expect(severities(changeOf({ tokens: 100 }, unknown))).toEqual(['unpriced warn', 'not-judged warn'])
      expect(severities(changeOf(undefined, unknown))).toContain('unpriced warn')
      const other = { ...unknown, model: 'nobody knows either' }
      expect(severities(changeOf(unknown, other))).toEqual(['unpriced warn', 'not-judged warn'])
    })

    test('is a warning where a limit in USD on new prompts cannot be judged', () => {
      const rules = policy({ each: percent20, fresh: { usd_per_month: { amount: 5 } } })
      const found = notes([changeOf(unknown, unknown), changeOf(undefined, { ...unknown, path: 'b.md' })], rules)
      expect(found).toContainEqual(expect.objectContaining({ kind: 'not-judged', severity: 'warn', prompts: 1 }))
    })
  })

  test('more completions per call are reported where their size is not declared', () => {
    const change = changeOf({ tokens: 10, maxOutput: 100 }, { tokens: 10, maxOutput: 100, n: 10 })
    expect(notes([change], policy({}))).toContainEqual(
      expect.objectContaining({ kind: 'output-cap', n: { base: 1, head: 10 }, usdPerThousandCalls: '7.200000' }),
    )
  })

  test('text moved to where a format does not send it is reported', () => {
    const hidden = changeOf({ tokens: 1000 }, { tokens: 1000, unsent: 16_000 })
    expect(notes([hidden], policy({}))).toContainEqual({
      kind: 'uncounted',
      severity: 'warn',
      at: { path: 'a.md' },
      prompt: 'a.md',
      base: 0,
      head: 16_000,
    })
    expect(
      notes([changeOf({ tokens: 1000 }, { tokens: 5000, unsent: 1500 })], policy({})).map(({ kind }) => kind),
    ).not.toContain('uncounted')
  })

  test('a prompt emptied into a larger new one is reported', () => {
    const emptied = changeOf({ tokens: 1000, path: 'a.md' }, { tokens: 10, path: 'a.md' })
    const split = changeOf(undefined, { tokens: 4000, path: 'b.md' })
    expect(notes([emptied, split], policy({ each: percent20 }))).toContainEqual({
      kind: 'replaced',
      severity: 'warn',
      added: ['b.md'],
      removed: ['a.md'],
    })
  })
})
