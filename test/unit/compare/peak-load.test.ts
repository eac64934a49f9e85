import { expect, test } from 'vitest'
import { peakLoadOf } from '../../../src/compare/peak-load.ts'
import type { Change, Costed } from '../../../src/model/change.ts'
import { allCalls, type Model } from '../../../src/model/model.ts'
import { changeOf } from '../compare/pairs.ts'

/** A prompt of 100 tokens with 10 calls at peak, of which each side sends so many of 100 to each model. */
function splitting(base: Record<string, number>, head: Record<string, number>): Change {
  const change = changeOf({ tokens: 100, model: 'm1' }, { tokens: 100, model: 'm1' })
  const side = (costed: Costed | undefined, shares: Record<string, number>) => {
    if (!costed) return undefined
    const of = Object.entries(shares).map(([asked, percent]) => ({
      model: { ...costed.model, asked, id: asked } as Model,
      share: (percent * allCalls) / 100,
    }))
    const [only] = of
    const model = of.length === 1 && only ? only.model : { ...costed.model, asked: 'several', split: of }
    return { ...costed, model }
  }
  return {
    ...change,
    base: side(change.base, base),
    head: side(change.head, head),
    workload: { ...change.workload, peakCallsPerMinute: 10 },
  }
}

const atModel = (name: string, change: Change) =>
  peakLoadOf([{ change, was: true }], { by: 'model', name })?.grown.tokens_per_minute

test('of calls that are split, a model has its share on each side', () => {
  const change = splitting({ m1: 70, m2: 30 }, { m1: 40, m2: 60 })
  expect(atModel('m1', change)).toMatchObject({ base: 700n, head: 400n, delta: { expected: -300n } })
  expect(atModel('m2', change)).toMatchObject({ base: 300n, head: 600n, delta: { expected: 300n } })
  expect(peakLoadOf([{ change, was: true }], { by: 'folder', name: '.' })?.size.tokens_per_minute).toMatchObject({
    base: 0n,
    head: 1000n,
  })
})

test('a model that the change moves calls away from counts them until the merge', () => {
  const change = splitting({ m1: 70, m2: 30 }, { m2: 60, m3: 40 })
  expect(atModel('m1', change)).toMatchObject({ base: 700n, head: 700n })
})

test('what the cache serves is no input where somebody says how often', () => {
  const change = changeOf({ tokens: 1000 }, { tokens: 1200 }, { output: 50 })
  const cached = (costed: Costed | undefined, from: 'config' | 'volume') =>
    costed && ({ ...costed, caching: { from, cached: 800, hitRate: { low: 0.5, high: 0.5 } } } as Costed)
  const inputOf = (from: 'config' | 'volume') => {
    const workload = { ...change.workload, peakCallsPerMinute: 10 }
    const both = { ...change, workload, base: cached(change.base, from), head: cached(change.head, from) }
    return peakLoadOf([{ change: both, was: true }], { by: 'folder', name: '.' })?.grown
  }
  // 10 x (1,000 - 400) and 10 x (1,200 - 400).
  expect(inputOf('config')).toMatchObject({
    input_tokens_per_minute: { base: 6000n, head: 8000n },
    tokens_per_minute: { base: 10_500n, head: 12_500n },
  })
  expect(inputOf('volume')).toMatchObject({ input_tokens_per_minute: { base: 10_000n, head: 12_000n } })
})
