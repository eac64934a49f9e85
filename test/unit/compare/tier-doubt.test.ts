import { describe, expect, it } from 'vitest'
import { tierDoubt } from '../../../src/compare/tier-doubt.ts'
import type { Price } from '../../../src/model/price.ts'
import { costOf } from '../../../src/prices/cost-of.ts'

const rates = (input: bigint, output: bigint) => ({ input, output, cacheRead: input, cacheWrite: input })
const price: Price = {
  model: 'm',
  provider: 'p',
  tiers: [
    { above: 0, rates: rates(2n, 10n) },
    { above: 200, rates: rates(4n, 15n) },
  ],
  source: 'config',
  asOf: undefined,
}

function sideOf(tokens: number, off: number, perCall = 10) {
  const own = {
    tokenizer: 't',
    sure: { kind: 'exact' as const },
    offs: new Map(),
    off,
    parts: [],
    total: { low: tokens, expected: tokens, high: tokens },
  }
  return {
    own,
    price,
    cost: costOf({ input: tokens, output: perCall }, price),
    output: { perCompletion: perCall, perCall },
  }
}

describe('a price tier within the band of a count', () => {
  it('may cost all of the request more, or less, with its output', () => {
    expect(tierDoubt(sideOf(198, 5))).toEqual({ less: 0n, more: 198n * 2n + 10n * 5n })
    expect(tierDoubt(sideOf(203, 5))).toEqual({ less: 203n * 2n + 10n * 5n, more: 0n })
  })

  it('is no doubt at the bound of an exact count, nor far from it, nor without a price', () => {
    expect(tierDoubt(sideOf(200, 0))).toEqual({ less: 0n, more: 0n })
    expect(tierDoubt(sideOf(150, 40))).toEqual({ less: 0n, more: 0n })
    expect(tierDoubt({ ...sideOf(200, 5), price: undefined, cost: undefined })).toEqual({ less: 0n, more: 0n })
    expect(tierDoubt(undefined)).toEqual({ less: 0n, more: 0n })
  })
})
