import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { BILLS_APART } from '../../scripts/billed/bills.ts'
import { identify } from '../../src/catalogue/identify.ts'
import type { Price, ServiceName } from '../../src/model/price.ts'
import { cacheCost } from '../../src/prices/cache-cost.ts'
import { costOf } from '../../src/prices/cost-of.ts'
import { priceOf } from '../../src/prices/price-of.ts'

const file = '../shared/facts/bills.jsonl'

interface Bill {
  id: string
  model: string
  fee: number
  usd: string
  usage: { input_total: number; cached: number; write5m: number; write1h: number; output: number }
}

const bills: Bill[] = existsSync(file)
  ? readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Bill)
  : []

/** USD per 1M tokens of input, writes and output at the time of a bill, where the list has another price since. */
const earlier: Record<string, readonly [number, number, number]> = { 'or-gpt56sol-write': [5, 6.25, 30] }

function atTheTime(id: string, price: Price): Price {
  const usd = earlier[id]
  if (!usd) return price
  const [input = 0n, cacheWrite = 0n, output = 0n] = usd.map(each => BigInt(each * 1e6))
  return { ...price, tiers: [{ above: 0, rates: { input, cacheRead: input, cacheWrite, output } }] }
}

/** The service that a bill is of, as its id says. */
function serviceOf(id: string): ServiceName {
  return (['batch', 'flex', 'priority'] as const).find(service => id.endsWith(service)) ?? 'standard'
}

function priceFor({ id, model: asked }: Bill): Price {
  const { model } = identify({ asked, from: 'config', at: undefined }, { models: {}, prices: {} })
  const price = priceOf({ ...model, service: serviceOf(id) }, {})
  if (!price) throw new Error(`${asked} has no price`)
  return price
}

function usdOf({ usage, fee }: Bill, price: Price): number {
  const cost = costOf({ input: usage.input_total, output: usage.output }, price)
  const caching = {
    cached: usage.cached,
    written: usage.cached + usage.write5m + usage.write1h,
    writtenLong: usage.write1h > 0 ? usage.cached + usage.write1h : 0,
    longFactor: 2,
  }
  const cached = caching.written > 0 ? cacheCost(caching, cost.tier.rates, 1) : 0n
  return Number(cost.input + cost.output + cached) / 1e12 + fee
}

const isApart = ({ id }: Bill) => Object.hasOwn(BILLS_APART, id)

describe.skipIf(bills.length === 0)('bills', () => {
  test.each(bills.filter(bill => !isApart(bill)))('$id agrees to the last digit', bill => {
    expect(Math.abs(usdOf(bill, priceFor(bill)) - Number(bill.usd))).toBeLessThan(1e-9)
  })

  test.each(bills.filter(isApart))('$id differs, and a sentence says why', bill => {
    expect(Math.abs(usdOf(bill, priceFor(bill)) - Number(bill.usd))).toBeGreaterThan(1e-9)
    expect(BILLS_APART[bill.id]).toMatch(/^[A-Z].*\.$/)
  })

  test('of an earlier price agree at that price', () => {
    const [bill] = bills.filter(({ id }) => earlier[id])
    if (bill) expect(Math.abs(usdOf(bill, atTheTime(bill.id, priceFor(bill))) - Number(bill.usd))).toBeLessThan(1e-9)
  })

  test('that differ are all among those that are known', () => {
    expect(bills.filter(isApart)).toHaveLength(Object.keys(BILLS_APART).length)
  })
})
