import { describe, expect, test } from 'vitest'
import { summarize } from '../../../src/compare/summarize.ts'
import type { Change } from '../../../src/model/change.ts'
import type { Policy } from '../../../src/model/config.ts'
import type { FindingOf } from '../../../src/model/finding.ts'
import { judge } from '../../../src/policy/judge.ts'
import { describeLimit } from '../../../src/report/describe-limit.ts'
import { plainStyle } from '../../../src/report/style.ts'
import { changeOf } from '../compare/pairs.ts'
import { rulesOf } from './rules.ts'

const policy: Policy = {
  enforce: 'fail',
  ignoreBelow: { tokens: 50, usd_per_1k_calls: 0.01, usd_per_month: undefined },
  limits: rulesOf('each_prompt', { tokens: { percent: 20 } }),
}

function judged(changes: Change[]): FindingOf<'limit'>[] {
  return judge(changes, summarize(changes), policy).filter(finding => finding.kind === 'limit')
}

/** A prompt whose own text and partial grow by so many tokens. */
function grown(path: string, own: number, byOwn: number, byPartial: number): Change {
  return changeOf(
    { path, tokens: own + 100, partials: { '_safety.md': 100 } },
    { path, tokens: own + 100 + byOwn + byPartial, partials: { '_safety.md': 100 + byPartial } },
  )
}

describe('a limit that the edit of a partial breaks', () => {
  test('is one finding at the partial, with every prompt over the limit and how many it reaches', () => {
    const found = judged([
      grown('faq.md', 540, 0, 210),
      grown('handoff.md', 805, 0, 210),
      grown('long.md', 5000, 0, 210),
    ])
    expect(found).toMatchObject([
      {
        at: { path: '_safety.md' },
        prompts: ['faq.md', 'handoff.md'],
        partial: { prompts: 3, least: 210, most: 210 },
        breaches: [{ prompt: 'faq.md' }, { prompt: 'handoff.md' }],
      },
    ])
    expect(found.map(finding => describeLimit(finding, plainStyle))).toEqual([
      '+32.8% and +23.2% tokens in faq.md and handoff.md, limit +20%. Both include _safety.md, which grew by 210 tokens and reaches 3 prompts.',
    ])
  })

  test('of many prompts names the worst', () => {
    const found = judged(['a.md', 'b.md', 'c.md', 'd.md', 'e.md'].map((path, i) => grown(path, 400 + i, 0, 210)))
    expect(found.map(finding => describeLimit(finding, plainStyle))).toEqual([
      'up to +42.0% tokens in a.md, b.md, c.md and 2 more, limit +20%. All include _safety.md, which grew by 210 tokens and reaches 5 prompts.',
    ])
  })

  test("stands at the file with the larger growth, where the prompt's own changed too", () => {
    expect(judged([grown('a.md', 500, 40, 210)])[0]?.at?.path).toBe('_safety.md')
    expect(judged([grown('a.md', 500, 240, 210)])[0]?.at?.path).toBe('a.md')
    expect(judged([grown('a.md', 500, 240, -90)])[0]?.at?.path).toBe('a.md')
  })
})

describe('a limit that text breaks', () => {
  test('is placed at the lines that add most, and says what they add', () => {
    const change = { ...grown('a.md', 500, 471, 0), grownLines: [{ path: 'a.md', from: 41, to: 58, tokens: 402 }] }
    const [found] = judged([change])
    expect(found).toMatchObject({ at: { path: 'a.md', line: 41, endLine: 58 }, adds: { tokens: 402, of: 471 } })
    expect(found && describeLimit(found, plainStyle)).toBe(
      '+78.5% tokens in a.md:41-58, limit +20%. These lines add 402 of its 471 new tokens.',
    )
  })

  test('names the lines of a file that it includes now', () => {
    const grew = changeOf({ tokens: 500 }, { tokens: 700, partials: { 'b.md': 650 } })
    const change = { ...grew, grownLines: [{ path: 'b.md', from: 5, to: 9, tokens: 150 }] }
    const [found] = judged([change])
    expect(found && describeLimit(found, plainStyle)).toBe(
      '+40.0% tokens in a.md, limit +20%. Its include b.md:5-9 adds 150 of its 200 new tokens.',
    )
  })

  test('is placed at no lines of another file', () => {
    const change = {
      ...grown('a.md', 500, 471, 210),
      grownLines: [{ path: '_safety.md', from: 2, to: 4, tokens: 210 }],
    }
    expect(judged([change])[0]).toMatchObject({ at: { path: 'a.md' } })
    expect(judged([change])[0]?.adds).toBeUndefined()
  })
})
