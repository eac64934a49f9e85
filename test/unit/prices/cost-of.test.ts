import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Price } from '../../../src/model/price.ts'
import { costOf } from '../../../src/prices/cost-of.ts'

const rate = fc.bigInt({ min: 0n, max: 200_000_000n })
const rates = fc.record({ input: rate, cacheRead: rate, cacheWrite: rate, output: rate })
const tokens = fc.record({ input: fc.nat(2_000_000), output: fc.nat(200_000) })

/** Prices whose rates never fall from tier to tier, as all listed ones are. */
const prices: fc.Arbitrary<Price> = fc
  .tuple(
    rates,
    fc.uniqueArray(fc.integer({ min: 1, max: 1_500_000 }), { maxLength: 3 }),
    fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 3, maxLength: 3 }),
  )
  .map(([first, bounds, factors]) => {
    const tiers = [{ above: 0, rates: first }]
    for (const [index, above] of bounds.sort((a, b) => a - b).entries()) {
      const factor = BigInt(factors[index] ?? 1)
      const { input, cacheRead, cacheWrite, output } = tiers.at(-1)!.rates
      tiers.push({
        above,
        rates: {
          input: input * factor,
          cacheRead: cacheRead * factor,
          cacheWrite: cacheWrite * factor,
          output: output * factor,
        },
      })
    }
    return { model: 'm', provider: 'p', tiers, source: 'catalogue', asOf: undefined }
  })

const tierOf = (price: Price, input: number) => price.tiers.findLastIndex(({ above }) => input > above)

describe('costOf', () => {
  test('is linear within a tier', () => {
    fc.assert(
      fc.property(prices, tokens, tokens, (price, a, b) => {
        fc.pre(a.input > 0 && b.input > 0 && tierOf(price, a.input) === tierOf(price, b.input))
        const [one, two] = [costOf(a, price), costOf(b, price)]
        const { input, output } = price.tiers[tierOf(price, a.input)]!.rates
        expect(two.input - one.input).toBe(BigInt(b.input - a.input) * input)
        expect(two.output - one.output).toBe(BigInt(b.output - a.output) * output)
      }),
    )
  })

  test('never falls as tokens grow', () => {
    fc.assert(
      fc.property(prices, tokens, tokens, (price, a, more) => {
        const one = costOf(a, price)
        const two = costOf({ input: a.input + more.input, output: a.output + more.output }, price)
        expect(two.input >= one.input && two.output >= one.output).toBe(true)
      }),
    )
  })

  test('reprices the whole request above a bound, output too, and not at it', () => {
    fc.assert(
      fc.property(prices, fc.nat(100_000), (price, output) => {
        const first = price.tiers[0]!.rates
        for (const [index, { above, rates }] of price.tiers.entries()) {
          if (index === 0) continue
          const below = price.tiers[index - 1]!.rates
          expect(costOf({ input: above, output }, price)).toMatchObject({
            input: BigInt(above) * below.input,
            inputAtFirstTier: BigInt(above) * first.input,
            output: BigInt(output) * below.output,
          })
          expect(costOf({ input: above + 1, output }, price)).toMatchObject({
            input: BigInt(above + 1) * rates.input,
            inputAtFirstTier: BigInt(above + 1) * first.input,
            output: BigInt(output) * rates.output,
          })
        }
      }),
    )
  })

  test('no tokens cost nothing', () => {
    fc.assert(
      fc.property(prices, price => {
        expect(costOf({ input: 0, output: 0 }, price)).toMatchObject({ input: 0n, inputAtFirstTier: 0n, output: 0n })
      }),
    )
  })
})
