import { calcPrice, type Provider, waitForUpdate } from '@pydantic/genai-prices'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PriceOverride } from '../../../src/model/config.ts'
import type { Model } from '../../../src/model/model.ts'
import type { Price } from '../../../src/model/price.ts'
import { costOf } from '../../../src/prices/cost-of.ts'
import { catalogue, editionOf, laterCatalogue } from '../../../src/prices/list-price.ts'
import { laterPrices } from '../../../src/prices/listed-prices.ts'
import { priceOf } from '../../../src/prices/price-of.ts'
import { sized } from '../../size.ts'
import { isLater } from '../catalogue/later-names.ts'

const providers = (await waitForUpdate()) ?? []
const listed = providers.flatMap(provider => provider.models.map(({ id }) => ({ provider, id })))

function model(provider: string | undefined, id: string, override?: string): Model {
  return {
    asked: id,
    id,
    provider,
    override,
    from: 'file',
    at: undefined,
    tokenizer: 'o200k_base',
    contextWindow: undefined,
    match: 'exact',
  }
}

const at = { path: 'promptcost.yml', line: 1 }
const nothing: PriceOverride = {
  at,
  baseModel: undefined,
  input: undefined,
  output: undefined,
  discount: undefined,
  contextWindow: undefined,
}

/** The library's own total on the catalogue's day, at the hour at which it is dearest. */
function total(provider: Provider, id: string, usage: { input: number; output: number }): number {
  const own = {
    ...provider,
    models: provider.models.filter(each => each.id === id).map(each => ({ ...each, match: { equals: id } })),
  }
  const hours = JSON.stringify(own.models[0]?.prices).includes('time_of_date') ? 24 : 1
  // One request's fee (Perplexity's) is no matter of tokens.
  const totals = Array.from({ length: hours }, (_, hour) => {
    const timestamp = new Date(Date.parse(`${catalogue.asOf}T00:30:00Z`) + hour * 3_600_000)
    const found = calcPrice({ input_tokens: usage.input, output_tokens: usage.output }, id, {
      provider: own,
      timestamp,
    })
    const fee = found?.model_price.requests_kcount
    return (found?.total_price ?? Number.NaN) - (typeof fee === 'number' ? fee / 1000 : 0)
  })
  return Math.max(...totals)
}

/** Equal but for the library's binary sums. */
function isSame(actual: number, expected: number): boolean {
  return Math.abs(actual - expected) <= 1e-12 * Math.max(1, expected)
}

function sum(usage: { input: number; output: number }, price: Price): number {
  const cost = costOf(usage, price)
  return Number(cost.input + cost.output) / 1e12
}

describe('priceOf, against calcPrice', () => {
  test('every listed model costs what the library says, below, at and above its tiers', () => {
    const differences: unknown[] = []
    let priced = 0
    for (const { provider, id } of listed) {
      const price = priceOf(model(provider.id, id), {})
      if (price === undefined || isLater(provider.id, id)) continue
      priced++
      // The library begins some tiers one token earlier than the makers' pages say.
      const bounds = price.tiers.flatMap(({ above }) =>
        above % 1000 === 0 ? [above - 1, above + 1] : [above, above + 1],
      )
      for (const input of new Set([1, 999_999, ...bounds.filter(bound => bound > 0)])) {
        const usage = { input, output: 777 }
        const expected = total(provider, id, usage)
        if (!isSame(sum(usage, price), expected)) differences.push([provider.id, id, input, expected])
      }
    }
    expect(differences).toEqual([])
    expect(priced).toBeGreaterThan(1500)
  })

  test('any usage of any model', () => {
    const usages = fc.record({ input: fc.nat(1_100_000), output: fc.nat(200_000) })
    fc.assert(
      fc.property(fc.constantFrom(...listed), usages, ({ provider, id }, usage) => {
        const price = priceOf(model(provider.id, id), {})
        fc.pre(price !== undefined && !isLater(provider.id, id))
        expect(isSame(sum(usage, price), total(provider, id, usage))).toBe(true)
      }),
      { numRuns: sized(500, 100) },
    )
  })

  test('what has no price per token of text is unpriced, and an empty price is free only where its name says so', () => {
    for (const { provider, id } of listed) {
      const price = priceOf(model(provider.id, id), {})
      const free = price?.tiers.every(({ rates }) => rates.input === 0n && rates.output === 0n)
      const stated = provider.models.find(each => each.id === id)?.prices
      if (stated !== undefined && Object.keys(stated).length === 0)
        expect([id, free]).toEqual([id, id.endsWith(':free') ? true : undefined])
    }
    expect(priceOf(model('openai', 'whisper-1'), {})).toBeUndefined()
    expect(priceOf(model('openai', 'moderation'), {})).toBeUndefined()
  })
})

describe('priceOf, by the list', () => {
  test('states rates exactly, its source and its day', () => {
    expect(priceOf(model('openai', 'gpt-5-mini'), {})).toEqual({
      model: 'gpt-5-mini',
      provider: 'openai',
      tiers: [{ above: 0, rates: { input: 250_000n, cacheRead: 25_000n, cacheWrite: 250_000n, output: 2_000_000n } }],
      source: 'catalogue',
      asOf: '2026-09-23',
    })
    expect(priceOf(model('deepseek', 'deepseek-v4-pro'), {})?.tiers[0]?.rates.cacheRead).toBe(44_000n)
    expect(priceOf(model('openai', 'gpt-oss-20b'), {})?.tiers[0]?.rates.input).toBe(29_000n)
  })

  test('says which of the two built-in lists it is from, whatever their days', () => {
    const [provider = '', lines = ''] = Object.entries(laterPrices)[0] ?? []
    const of = model(provider, lines.split('\t')[0] ?? '')
    const [first, later] = [priceOf(model('openai', 'gpt-4.1'), {}), priceOf(of, {})]
    expect([first?.later, later?.later]).toEqual([undefined, true])
    expect([first, later].map(price => price && editionOf(price).name)).toEqual([catalogue.name, laterCatalogue.name])
  })

  test('takes dated prices of the catalogue’s day, not of today', () => {
    expect(priceOf(model('openai', 'o3'), {})?.tiers[0]?.rates.input).toBe(2_000_000n)
    // Doubles on 2027-01-01.
    expect(priceOf(model('google', 'gemini-3.8-flash'), {})?.tiers[0]?.rates.input).toBe(750_000n)
  })

  test('takes the dearer of peak and off-peak', () => {
    expect(priceOf(model('deepseek', 'deepseek-chat'), {})?.tiers[0]?.rates.input).toBe(270_000n)
  })

  test('has tiers in ascending order from 0, and none without a seller', () => {
    const price = priceOf(model('openai', 'gpt-5.4'), {})
    expect(price?.tiers.map(({ above, rates }) => [above, rates.input, rates.output])).toEqual([
      [0, 2_500_000n, 15_000_000n],
      [272_000, 5_000_000n, 22_500_000n],
    ])
    expect(priceOf(model(undefined, 'gpt-5.4'), {})).toBeUndefined()
    expect(priceOf(model('openai', '__proto__'), {})).toBeUndefined()
  })
})

describe('priceOf, with overrides', () => {
  test('a discount comes off every rate, rounded half away from zero', () => {
    const price = priceOf(model('openai', 'gpt-5-mini', 'gpt-5-mini'), { 'gpt-5-mini': { ...nothing, discount: 0.12 } })
    expect(price).toMatchObject({ model: 'gpt-5-mini', source: 'config', asOf: '2026-09-23' })
    expect(price?.tiers[0]?.rates).toEqual({
      input: 220_000n,
      cacheRead: 22_000n,
      cacheWrite: 220_000n,
      output: 1_760_000n,
    })
    const odd = priceOf(model(undefined, 'x', 'x'), { x: { ...nothing, input: 5n, output: 3n, discount: 0.5 } })
    expect(odd?.tiers[0]?.rates).toMatchObject({ input: 3n, cacheRead: 3n, cacheWrite: 3n, output: 2n })
  })

  test('stated rates replace the base model’s in every tier; the rest stay', () => {
    const override = { ...nothing, baseModel: 'gpt-5.4', input: 1_000_000n }
    const price = priceOf(model('openai', 'gpt-5.4', 'own'), { own: override })
    expect(price).toMatchObject({ model: 'own', source: 'config', asOf: undefined })
    expect(price?.tiers.map(({ rates }) => [rates.input, rates.cacheRead, rates.output])).toEqual([
      [1_000_000n, 250_000n, 15_000_000n],
      [1_000_000n, 500_000n, 22_500_000n],
    ])
  })

  test('a price of its own needs input and output; its cache costs what its input costs', () => {
    const full = { ...nothing, input: 800_000n, output: 3_200_000n }
    const price = priceOf(model(undefined, 'acme', 'acme'), { acme: full })
    expect(price?.tiers).toEqual([
      { above: 0, rates: { input: 800_000n, cacheRead: 800_000n, cacheWrite: 800_000n, output: 3_200_000n } },
    ])
    expect(price?.asOf).toBeUndefined()
    expect(priceOf(model(undefined, 'acme', 'acme'), { acme: { ...nothing, input: 800_000n } })).toBeUndefined()
    expect(priceOf(model(undefined, 'acme', 'acme'), { acme: { ...nothing, discount: 0.1 } })).toBeUndefined()
  })
})
