import { expect, test } from 'vitest'
import { summarize } from '../../../src/compare/summarize.ts'
import type { Change } from '../../../src/model/change.ts'
import type { Policy } from '../../../src/model/config.ts'
import type { FindingOf } from '../../../src/model/finding.ts'
import { judge } from '../../../src/policy/judge.ts'
import { changeOf } from '../compare/pairs.ts'
import { rulesOf, type Thresholds } from './rules.ts'

function broken(changes: Change[], each: Thresholds | undefined, all?: Thresholds): FindingOf<'limit'>[] {
  const policy: Policy = {
    enforce: 'fail',
    ignoreBelow: { tokens: 50, usd_per_1k_calls: 0.01, usd_per_month: undefined },
    limits: [...rulesOf('each_prompt', each), ...rulesOf('all_prompts', all)],
  }
  return judge(changes, summarize(changes), policy).filter(finding => finding.kind === 'limit')
}

const percent20 = { tokens: { percent: 20 }, usd: { percent: 20 }, usd_per_month: { percent: 20 } }
const calls = { calls: 30_000 }

test('text at or under the floor in tokens breaks no percentage of USD, however dear a token is', () => {
  const grown = (head: number) => [changeOf({ tokens: 100 }, { tokens: head }, calls)]
  for (const limits of [percent20, { usd: { percent: 20 } }, { usd_per_month: { percent: 5 } }]) {
    expect(broken(grown(147), limits, limits)).toEqual([])
    expect(broken(grown(150), limits, limits)).toEqual([])
    expect(broken(grown(151), limits, limits)[0]?.severity).toBe('fail')
  }
})

test('another model or more output is no text: the floor in tokens does not excuse it', () => {
  const swap = changeOf({ tokens: 100, model: 'm2' }, { tokens: 101, model: 'm1' })
  expect(broken([swap], percent20)).toMatchObject([{ severity: 'fail' }])
  expect(broken([swap], undefined, percent20)).toMatchObject([{ severity: 'fail' }])
  const longer = changeOf({ tokens: 100, maxOutput: 500 }, { tokens: 101, maxOutput: 900 }, { output: 400 })
  const doubled = changeOf({ tokens: 100, n: 1 }, { tokens: 101, n: 2 }, { output: 400 })
  expect(longer.effects.concat(doubled.effects).some(({ part }) => part === 'output')).toBe(true)
  expect(broken([doubled], percent20)).toMatchObject([{ severity: 'fail' }])
})

test('an amount of USD has no floor', () => {
  const grown = changeOf({ tokens: 100 }, { tokens: 140 }, calls)
  expect(broken([grown], { usd_per_month: { amount: 0.5 } })).toMatchObject([{ severity: 'fail' }])
})

test('of several prompts all that grow counts, so that savings at another model make no growth noise', () => {
  const dear = changeOf({ tokens: 1000 }, { tokens: 1100, path: 'a.md' })
  const cheap = changeOf({ tokens: 900, model: 'm2', path: 'b.md' }, { tokens: 800, model: 'm2', path: 'b.md' })
  expect(summarize([dear, cheap]).paired.tokens.delta.expected).toBe(0)
  expect(broken([dear, cheap], undefined, { usd: { percent: 5 } })).toMatchObject([{ severity: 'fail' }])
  const few = changeOf({ tokens: 100, path: 'a.md' }, { tokens: 145, path: 'a.md' })
  expect(broken([few, cheap], undefined, { usd: { percent: 1 } })).toEqual([])
})

test('what to remove is never more than what is over the floor', () => {
  const [found] = broken([changeOf({ tokens: 100 }, { tokens: 160 })], percent20)
  expect(found?.toPass).toEqual({ tokens: 10 })
})
