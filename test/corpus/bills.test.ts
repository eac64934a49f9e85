import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { identify } from '../../src/catalogue/identify.ts'
import type { Price } from '../../src/model/price.ts'
import { cacheCost } from '../../src/prices/cache-cost.ts'
import { costOf } from '../../src/prices/cost-of.ts'
import { priceOf } from '../../src/prices/price-of.ts'

const file = '../shared/facts/bills.jsonl'

interface Bill {
  id: string
  model: string
  why: string | null
  fee: number
  usd: string
  usage: { input_total: number; cached: number; write5m: number; write1h: number; output: number }
}

/** Those with tokens that were read from a cache, or written to one. What a cache's storage costs by the hour is in no price list. */
const bills: Bill[] = existsSync(file)
  ? readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Bill)
      .filter(
        ({ usage: { cached, write5m, write1h }, why }) => cached + write5m + write1h > 0 && why !== 'cache storage',
      )
  : []

/** USD per 1M tokens of input, writes and output at the time of a bill, where the list has another price since. */
const earlier: Record<string, readonly [number, number, number]> = { 'or-gpt56sol-write': [5, 6.25, 30] }

function atTheTime(id: string, price: Price | undefined): Price | undefined {
  const usd = earlier[id]
  if (!price || !usd) return price
  const [input = 0n, cacheWrite = 0n, output = 0n] = usd.map(each => BigInt(each * 1e6))
  return { ...price, tiers: [{ above: 0, rates: { input, cacheRead: input, cacheWrite, output } }] }
}

describe.skipIf(bills.length === 0)('bills with cached or written tokens', () => {
  test.each(bills)('$id', ({ id, model: asked, usage, usd, fee }) => {
    const { model } = identify({ asked, from: 'config', at: undefined }, { models: {}, prices: {} })
    const price = atTheTime(id, priceOf(model, {}))
    if (!price) throw new Error(`${asked} has no price`)
    const cost = costOf({ input: usage.input_total, output: usage.output }, price)
    const caching = {
      cached: usage.cached,
      written: usage.cached + usage.write5m + usage.write1h,
      writtenLong: usage.write1h > 0 ? usage.cached + usage.write1h : 0,
      longFactor: 2,
    }
    const total = cost.input + cost.output + cacheCost(caching, cost.tier.rates, 1)
    expect(Math.abs(Number(total) / 1e12 + fee - Number(usd))).toBeLessThan(1e-9)
  })
})
