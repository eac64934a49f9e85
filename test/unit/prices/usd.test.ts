import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { discounted, perToken } from '../../../src/prices/usd.ts'

describe('perToken', () => {
  test.each([
    ['0.075', 75_000n],
    ['15', 15_000_000n],
    ['0.003625', 3_625n],
    ['0.1', 100_000n],
    ['0.0833333333333', 83_333n],
    ['0.0000005', 1n],
    ['0.0000004999', 0n],
    ['0', 0n],
  ])('%s USD per 1M', (usd, expected) => {
    expect(perToken(usd)).toBe(expected)
  })

  test('every number of millionths is kept as it is', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 9), millionths => {
        expect(perToken((millionths / 1e6).toFixed(6))).toBe(BigInt(millionths))
      }),
    )
  })

  test.each(['', '-1', '1e-7', '1,5', '1.2.3x', 'NaN'])('refuses %j', text => {
    expect(() => perToken(text)).toThrow(RangeError)
  })
})

describe('discounted', () => {
  test('takes its share off, rounded half away from zero', () => {
    expect(discounted(250_000n, 0.12)).toBe(220_000n)
    expect(discounted(5n, 0.5)).toBe(3n)
    expect(discounted(5n, 0.51)).toBe(2n)
    expect(discounted(100n, 0)).toBe(100n)
    expect(discounted(100n, 1)).toBe(0n)
  })

  test('0.07 is seven hundredths, not its binary neighbour', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 10n), fc.integer({ min: 0, max: 100 }), (hundred, percent) => {
        expect(discounted(hundred * 100n, percent / 100)).toBe(hundred * BigInt(100 - percent))
      }),
    )
  })
})
