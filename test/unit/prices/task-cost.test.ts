import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Caching } from '../../../src/model/caching.ts'
import { costOf } from '../../../src/prices/cost-of.ts'
import { callCacheCost, callCost, readableTokens } from '../../../src/prices/task-cost.ts'
import { flat } from '../compare/pairs.ts'

const price = flat(2, 8)
const tiered = flat(2, 8, { tokens: 1000, input: 4 })
const caching: Caching = {
  provider: 'made up',
  how: 'automatic',
  minimum: 100,
  step: 10,
  carries: true,
  prefix: 500,
  would: 500,
  wouldCached: 500,
  next: undefined,
  ends: undefined,
  cached: 500,
  written: 500,
  writtenLong: 0,
  longFactor: 1,
  hitRate: { low: 1, high: 1 },
  from: 'config',
  lifetime: 300,
}

test('a call of no task costs what it costs by itself', () => {
  expect(callCost({ input: 900, output: 50 }, tiered, undefined)).toEqual(costOf({ input: 900, output: 50 }, tiered))
})

test('the calls of a task cost the mean of their growing history', () => {
  // 1,000, 1,600 and 2,200 tokens at 2 USD per 1M: 1,600 in the mean.
  const cost = callCost({ input: 1000, output: 50 }, price, { calls: 3, stepTokens: 600 })
  expect(cost).toMatchObject({ input: 1600n * 2_000_000n, output: 50n * 8_000_000n })
})

test('each call of a task reaches a tier of its own', () => {
  // 800 at 2, then 1,200 at 4 USD per 1M.
  const cost = callCost({ input: 800, output: 0 }, tiered, { calls: 2, stepTokens: 400 })
  expect(cost.input).toBe((800n * 2_000_000n + 1200n * 4_000_000n) / 2n)
  expect(cost.inputAtFirstTier).toBe(1000n * 2_000_000n)
})

test('a later call of a task reads all that was sent before it', () => {
  const cheap = flat(2)
  for (const { rates } of cheap.tiers) rates.cacheRead = 500_000n
  // A hit saves 1.50 USD per 1M: 500 tokens of the first call, 1,000 of the second.
  expect(callCacheCost(caching, 1000, cheap, { calls: 2, stepTokens: 600 }, 1)).toBe(
    (-(500n + 1000n) * 1_500_000n) / 2n,
  )
  // Where only a part is marked, that part is all.
  const marked = { ...caching, carries: false }
  expect(callCacheCost(marked, 1000, cheap, { calls: 2, stepTokens: 600 }, 1)).toBe(-500n * 1_500_000n)
})

test('a later call reads nothing where the calls before it were below the minimum', () => {
  const cheap = flat(2)
  for (const { rates } of cheap.tiers) rates.cacheRead = 500_000n
  const small = { ...caching, cached: 0, written: 0 }
  // The first call has 90 tokens, below 100; the second reads nothing of 190.
  expect(callCacheCost(small, 90, cheap, { calls: 2, stepTokens: 100 }, 1)).toBe(0n)
})

test('a later call that finds nothing writes all that it sends', () => {
  const dear = flat(2)
  for (const { rates } of dear.tiers) rates.cacheWrite = 3_000_000n
  // A miss costs 1 USD per 1M more: 500 tokens of the first call, 1,600 of the second.
  expect(callCacheCost(caching, 1000, dear, { calls: 2, stepTokens: 600 }, 0)).toBe(((500n + 1600n) * 1_000_000n) / 2n)
})

test("what a task's calls can read is the mean of its calls", () => {
  expect(readableTokens(caching, 1000, undefined)).toBe(500)
  // 500 of the first call, 1,000 of the second, and 1,600 of the third.
  expect(readableTokens(caching, 1000, { calls: 3, stepTokens: 600 })).toBeCloseTo(3100 / 3)
})

test('text that both sides lack or have costs the same, whatever history is beside it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9000 }),
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 0, max: 900 }),
      (input, calls, stepTokens) => {
        const at = (tokens: number) => callCost({ input: tokens, output: 0 }, price, { calls, stepTokens }).input
        const difference = at(input + 100) - at(input)
        expect(difference >= 199_999_999n && difference <= 200_000_001n).toBe(true)
      },
    ),
  )
})
