import { describe, expect, test } from 'vitest'
import { identify } from '../../../src/catalogue/identify.ts'
import type { PriceOverride } from '../../../src/model/config.ts'
import { type Service, serviceNames } from '../../../src/model/price.ts'
import { listPrice } from '../../../src/prices/list-price.ts'
import { priceOf } from '../../../src/prices/price-of.ts'
import { SERVICES, tiersAs } from '../../../src/prices/services.ts'

function ratesOf(asked: string, service: Service, prices: Record<string, Partial<PriceOverride>> = {}) {
  const overrides = prices as Record<string, PriceOverride>
  const { model } = identify({ asked, from: 'config', at: undefined }, { models: {}, prices: overrides })
  return priceOf({ ...model, service }, overrides)?.tiers.map(({ rates }) => [rates.input, rates.output])
}

describe('services', () => {
  test('every entry of the table is a share or listed prices, with its source', () => {
    for (const services of Object.values(SERVICES))
      for (const { share, listed, source } of Object.values(services)) {
        expect((share === undefined) !== (listed === undefined)).toBe(true)
        expect(source).toMatch(/^https:\/\//)
      }
  })

  test('listed prices are of models that the catalogue lists, and dearer than the standard service', () => {
    for (const [provider, services] of Object.entries(SERVICES))
      for (const { listed = {} } of Object.values(services))
        for (const [id, [input]] of Object.entries(listed)) {
          const [first] = listPrice(provider, id) ?? []
          expect(first?.input, id).toBeLessThan(BigInt(Math.round(input * 1e6)))
        }
  })

  test.each(serviceNames)('%s of a model without a price has none', service => {
    expect(ratesOf('acme-unheard-of', service)).toBeUndefined()
  })

  test('a share holds in every tier', () => {
    expect(ratesOf('claude-sonnet-4-5', 'batch')).toEqual([
      [1_500_000n, 7_500_000n],
      [3_000_000n, 11_250_000n],
    ])
  })

  test('priority is dearer for Gemini 3, and has no price where a promotion hides what it is a share of', () => {
    expect(ratesOf('gemini-3.5-flash', 'priority')).toEqual([[2_700_000n, 16_200_000n]])
    for (const id of ['gemini-2.5-flash', 'gemini-3.6-flash']) expect(ratesOf(id, 'priority')).toBeUndefined()
  })

  test('a price of the config’s own costs the same share as a service', () => {
    const prices = { 'gpt-4.1': { input: 1_000_000n, output: 4_000_000n } }
    expect(ratesOf('gpt-4.1', 'batch', prices)).toEqual([[500_000n, 2_000_000n]])
    expect(ratesOf('gpt-4.1', 'priority', prices)).toEqual([[1_750_000n, 7_000_000n]])
    // Nobody says what a service costs of a model of one's own.
    const own = { mine: { input: 1n, output: 1n } }
    expect([ratesOf('mine', 'standard', own), ratesOf('mine', 'batch', own)]).toEqual([[[1n, 1n]], undefined])
  })

  test('a service of a list that leaves out cached tokens and long requests has them at its own share', () => {
    const rate = (input: bigint, cacheRead?: bigint) => ({
      input,
      output: 4n * input,
      cacheRead,
      cacheWrite: undefined,
      cacheWriteHour: undefined,
    })
    const tiers = [
      { above: 0, ...rate(4n, 2n) },
      { above: 200, ...rate(8n, 4n) },
    ]
    const as = (batch: (typeof tiers)[number][]) => tiersAs('batch', 'acme', 'x', { tiers, services: { batch } })
    expect(as([{ above: 0, ...rate(2n) }])).toEqual([
      { above: 0, ...rate(2n, 1n) },
      { above: 200, ...rate(4n, 2n) },
    ])
    const whole = tiers.map(tier => ({ ...tier, input: 3n, cacheRead: 3n }))
    expect(as(whole)).toEqual(whole)
  })

  test('a mark-up comes after the discount', () => {
    expect(ratesOf('gpt-4.1', 'standard', { 'gpt-4.1': { discount: 0.5, markup: 0.1 } })).toEqual([
      [1_100_000n, 4_400_000n],
    ])
  })
})
