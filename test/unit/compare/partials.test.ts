import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { summarize } from '../../../src/compare/summarize.ts'
import type { Change, Sum } from '../../../src/model/change.ts'
import { sized } from '../../size.ts'
import { changeOf, type SideOf } from './pairs.ts'

const usd = (amount: number) => BigInt(Math.round(amount * 1e12))
const told = ({ shares }: Change) =>
  shares.map(({ cause, sum }) => [cause.at.path, cause.what, sum.tokens.delta.expected])

describe('an edit of a partial', () => {
  const reached = (path: string, own: number, model = 'm1') =>
    changeOf(
      { path, model, tokens: own + 100, partials: { '_safety.md': 100 } },
      { path, model, tokens: own + 310, partials: { '_safety.md': 310 } },
      { calls: 100_000 },
    )

  test('is one cause and one row, at the partial, with every prompt it reaches and all that it costs', () => {
    const changes = [reached('a.md', 1000), reached('b.md', 500), reached('c.md', 20, 'm2')]
    const { causes, all } = summarize(changes)
    expect(causes).toEqual([
      {
        cause: expect.objectContaining({ at: { path: '_safety.md' }, partial: true, what: ['text'] }),
        prompts: ['a.md', 'b.md', 'c.md'],
        sum: all,
        each: { least: 210, most: 210 },
      },
    ])
    // 210 tokens in 200,000 calls at 2.00 and 100,000 at 0.40 USD per 1M.
    expect(all.usdPerMonth?.delta.expected).toBe(usd(210 * (0.2 * 2 + 0.1 * 0.4)))
  })

  test('beside one of the prompt itself is split by tokens, the weightier first', () => {
    const change = changeOf(
      { tokens: 1100, partials: { '_safety.md': 100 } },
      { tokens: 1360, partials: { '_safety.md': 310 } },
    )
    expect(told(change)).toEqual([
      ['_safety.md', ['text'], 210],
      ['a.md', ['text'], 50],
    ])
    expect(change.cause?.partial).toBe(true)
    expect(change.shares.map(({ sum }) => [sum.tokens.base, sum.tokens.head])).toEqual([
      [100, 310],
      [1000, 1050],
    ])
    expect(change.effects).toEqual([
      { cause: 'tokens', part: 'text', usd: usd(50 * 2e-6), usdPerMonth: undefined },
      { cause: 'tokens', part: 'text', usd: usd(210 * 2e-6), usdPerMonth: undefined, path: '_safety.md' },
    ])
  })

  test('beside a swapped model leaves the swap its own cause', () => {
    const change = changeOf(
      { tokens: 1100, model: 'm2', partials: { '_safety.md': 100 } },
      { tokens: 1310, model: 'm1', modelAt: 'promptcost.yml', partials: { '_safety.md': 310 } },
    )
    expect(told(change)).toEqual([
      ['promptcost.yml', ['model'], 0],
      ['_safety.md', ['text'], 210],
    ])
  })

  test("in a file that moved is still the partial's", () => {
    const change = changeOf(
      { path: 'a.md', tokens: 1100, partials: { 'p/_safety.md': 100 } },
      { path: 'x/a.md', tokens: 1310, partials: { 'q/_safety.md': 310 } },
    )
    expect(told(change)).toEqual([['q/_safety.md', ['text'], 210]])
  })
})

describe('a partial that was not edited', () => {
  test('is a cause of its own where it is included now, and one row for all that include it', () => {
    const including = (path: string) =>
      changeOf({ path, tokens: 1000 }, { path, tokens: 1215, partials: { '_safety.md': 210 } })
    expect(told(including('a.md'))).toEqual([
      ['_safety.md', ['text', 'included'], 210],
      ['a.md', ['text'], 5],
    ])
    const { causes } = summarize([including('a.md'), including('b.md')])
    expect(causes.map(({ cause, prompts, sum }) => [cause.at.path, prompts.length, sum.tokens.delta.expected])).toEqual(
      [
        ['_safety.md', 2, 420],
        ['a.md', 1, 5],
        ['b.md', 1, 5],
      ],
    )
  })

  test('is less of a cause where text of the prompt was moved to it', () => {
    const change = changeOf({ tokens: 1000 }, { tokens: 1150, partials: { '_safety.md': 210 } })
    expect(told(change)).toEqual([['_safety.md', ['text', 'included'], 150]])
    expect(change.shares.map(({ sum }) => [sum.tokens.base, sum.tokens.head])).toEqual([[1000, 1150]])
  })

  test("costs nothing where a prompt's own text was moved to it", () => {
    const change = changeOf({ tokens: 1000 }, { tokens: 1000, partials: { '_safety.md': 210 } })
    expect(summarize([change]).causes).toEqual([])
  })

  test('is distinguished from the one that it replaces', () => {
    const change = changeOf({ tokens: 1100, partials: { '_a.md': 100 } }, { tokens: 1301, partials: { '_b.md': 300 } })
    expect(told(change)).toEqual([['_b.md', ['text', 'included'], 201]])
  })
})

test('shares add up to the change, and rows to the total', () => {
  const partials = fc.record({ '_a.md': fc.integer({ min: 0, max: 3000 }), '_b.md': fc.integer({ min: 0, max: 50 }) })
  const side = fc.record({
    own: fc.integer({ min: 0, max: 3000 }),
    partials,
    model: fc.constantFrom('m1', 'm2', 'tiered', 'nobody knows'),
    sure: fc.constantFrom({ kind: 'exact' } as const, { kind: 'estimate', band: 0.07 } as const),
  })
  const sideOf = ({ own, ...rest }: typeof side extends fc.Arbitrary<infer T> ? T : never): SideOf => ({
    ...rest,
    tokens: own + rest.partials['_a.md'] + rest.partials['_b.md'],
  })
  const calls = fc.integer({ min: 0, max: 1e7 })
  fc.assert(
    fc.property(fc.array(fc.tuple(side, side, calls), { minLength: 1, maxLength: 4 }), sides => {
      const changes = sides.map(([base, head, calls]) => changeOf(sideOf(base), sideOf(head), { calls, output: 100 }))
      for (const change of changes) {
        if (change.shares.length > 0) expect(added(change.shares.map(({ sum }) => sum))).toEqual(flat(change))
        const sum = change.effects.reduce((total, effect) => total + effect.usd, 0n)
        expect(sum).toBe(change.usd?.delta.expected ?? 0n)
      }
      const { causes, all } = summarize(changes)
      expect(added(causes.map(cause => cause.sum)).slice(2)).toEqual(flat(all).slice(2))
    }),
    { numRuns: sized(500, 100) },
  )
})

/** Differences last: prompts that no edit is behind stand in no row. */
function flat({ tokens, usd, usdPerMonth }: Sum): bigint[] {
  const amounts = [tokens, usd, usdPerMonth].map(amount => amount ?? { base: 0, head: 0, delta: zero })
  const bases = amounts.flatMap(({ base, head }) => [BigInt(base) + BigInt(head)])
  return [
    bases[0] ?? 0n,
    (bases[1] ?? 0n) + (bases[2] ?? 0n),
    // The band of a sum is that of its net, so that only what is expected adds up.
    ...amounts.map(({ delta }) => BigInt(delta.expected)),
  ]
}

const zero = { low: 0, expected: 0, high: 0 }

function added(sums: readonly Sum[]): bigint[] {
  const all = sums.map(flat)
  return flat({ tokens: { base: 0, head: 0, delta: zero }, usd: undefined, usdPerMonth: undefined }).map((_, i) =>
    all.reduce((sum, amounts) => sum + (amounts[i] ?? 0n), 0n),
  )
}
