import { describe, expect, test } from 'vitest'
import type { Measured, MeasuredPair } from '../../../src/model/change.ts'
import type { Measurement } from '../../../src/model/measurement.ts'
import type { Model } from '../../../src/model/model.ts'
import type { Price } from '../../../src/model/price.ts'
import type { Settings } from '../../../src/model/settings.ts'
import { price } from '../../../src/prices/price.ts'

const counted = (tokenizer: string, tokens: number): Measurement => ({
  tokenizer,
  sure: { kind: 'exact' },
  offs: new Map(),
  off: 0,
  parts: [],
  total: { low: tokens, expected: tokens, high: tokens },
})

function side(id: string, own: number, other: number, settings: Settings = {}): Measured {
  const model: Model = {
    asked: id,
    id,
    from: 'file',
    at: undefined,
    tokenizer: 'o200k_base',
    contextWindow: undefined,
    match: 'exact',
  }
  return {
    prompt: {
      id: 'p',
      declared: false,
      at: { path: 'p.md' },
      model: undefined,
      messages: [],
      settings,
      unsent: 0,
      slots: [],
      sources: [],
    },
    model,
    own: counted('own', own),
    other: counted('other', other),
  }
}

const flat = (input: bigint, output: bigint): Price => ({
  model: 'm',
  provider: 'p',
  tiers: [{ above: 0, rates: { input, cacheRead: input, cacheWrite: input, output } }],
  source: 'catalogue',
  asOf: undefined,
})

const listed: Record<string, Price> = { cheap: flat(1n, 10n), dear: flat(100n, 1000n) }
const priceFor = (model: Model) => listed[model.id]

function pair(base: Measured | undefined, head: Measured | undefined, outputTokens?: number): MeasuredPair {
  return {
    id: 'p',
    state: 'edited',
    base,
    head,
    workload: { callsPerMonth: undefined, outputTokens },
    owner: undefined,
    tags: [],
  }
}

const only = (pairs: MeasuredPair[]) => price(pairs, priceFor)[0]!

describe('price', () => {
  test('costs each side by its own model, and its text at the other’s count and price', () => {
    const { base, head } = only([pair(side('cheap', 7, 8), side('dear', 20, 19), 3)])
    expect(base?.cost).toMatchObject({ input: 7n, inputAtFirstTier: 7n, output: 30n })
    expect(base?.atOther).toMatchObject({ input: 800n, inputAtFirstTier: 800n, output: 3000n })
    expect(head?.cost).toMatchObject({ input: 2000n, inputAtFirstTier: 2000n, output: 3000n })
    expect(head?.atOther).toMatchObject({ input: 19n, inputAtFirstTier: 19n, output: 30n })
  })

  test('a side alone costs elsewhere what it costs', () => {
    const { base, head } = only([pair(undefined, side('dear', 20, 20), 3)])
    expect(base).toBeUndefined()
    expect(head?.atOther).toEqual(head?.cost)
    expect(only([pair(side('cheap', 7, 7), undefined)]).base).toMatchObject({
      cost: { input: 7n },
      atOther: { input: 7n },
    })
  })

  test('output is cut at each side’s own limit, and asked for n times; input is billed once', () => {
    const { base, head } = only([
      pair(side('cheap', 7, 7, { maxOutput: 2, n: 4 }), side('cheap', 7, 7, { maxOutput: 90 }), 3),
    ])
    expect(base?.cost).toMatchObject({ input: 7n, inputAtFirstTier: 7n, output: 80n })
    expect(base?.atOther).toEqual(base?.cost)
    expect(head?.cost?.output).toBe(30n)
  })

  test('output that nobody declared is not invented', () => {
    expect(only([pair(undefined, side('dear', 20, 20, { maxOutput: 4096, n: 2 }))]).head?.cost?.output).toBe(0n)
  })

  test('an unpriced side has no cost, and no text has one at it', () => {
    const { base, head } = only([pair(side('nobody', 7, 8), side('dear', 20, 19), 3)])
    expect(base).toMatchObject({ price: undefined, cost: undefined, atOther: { input: 800n } })
    expect(head).toMatchObject({ cost: { input: 2000n }, atOther: undefined })
  })
})
