import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Money } from '../../../src/model/report.ts'
import { fromDecimal, toDecimal } from '../../../src/money/decimal.ts'
import {
  apportion,
  decimalsFor,
  dollars,
  grouped,
  percentOf,
  signed,
  signedDollars,
  signedPercent,
  signedUsdDigits,
  usdDigits,
} from '../../../src/report/figures.ts'
import { decimalsOf, roundRows, roundTotal } from '../../../src/report/round-rows.ts'
import { sized } from '../../size.ts'

const usd = fromDecimal
const pico = fc.bigInt({ min: 0n, max: 10n ** 18n })
const sum = (amounts: readonly bigint[]) => amounts.reduce((total, amount) => total + amount, 0n)

function money(base: bigint, head: bigint): Money {
  const delta = toDecimal(head - base)
  return { base: toDecimal(base), head: toDecimal(head), delta: { low: delta, expected: delta, high: delta } }
}

describe('decimals', () => {
  test('are written plainly and read back', () => {
    expect(toDecimal(1_500_000_000_000n)).toBe('1.5')
    expect(toDecimal(-1n)).toBe('-0.000000000001')
    expect(toDecimal(0n)).toBe('0')
    fc.assert(fc.property(fc.bigInt(), amount => fromDecimal(toDecimal(amount)) === amount))
  })
})

describe('numbers', () => {
  test('are grouped, and deltas have a sign', () => {
    expect([grouped(1_234_567), signed(1234), signed(-5), signed(0)]).toEqual(['1,234,567', '+1,234', '-5', '0'])
  })

  test.each([
    ['833.04', '$833'],
    ['1408', '$1,408'],
    ['99.999', '$100.00'],
    ['16.957', '$16.96'],
    ['0.16', '$0.16'],
    ['0.5', '$0.50'],
    ['0.0481', '$0.0481'],
    ['0.00001234', '$0.0000123'],
    ['-12.5', '-$12.50'],
    ['0', '$0.00'],
  ])('%s USD is %s', (amount, text) => expect(dollars(usd(amount))).toBe(text))

  test('a dollar sign is always followed by a digit, as GitHub reads $x$ as a formula', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), amount => {
        expect(dollars(amount)).toMatch(/^-?\$\d[\d,]*(\.\d+)?$/)
        expect(signedDollars(amount)).toMatch(/^[+-]?\$\d/)
      }),
    )
  })

  test('what rounds to nothing has no sign', () => {
    expect(signedUsdDigits(usd('0.004'), 2)).toBe('0')
    expect(signedDollars(usd('0.4'), 0)).toBe('$0')
    expect(signedDollars(usd('-0.4'), 0)).toBe('$0')
  })

  test('a column has one precision, by its largest value', () => {
    expect(decimalsFor([usd('100'), usd('0.001')])).toBe(0)
    expect(decimalsFor([usd('99.99')])).toBe(2)
    expect(decimalsFor([usd('0.0175'), usd('0.044')])).toBe(4)
    expect(decimalsFor([])).toBe(2)
    expect(usdDigits(usd('1234.5'), 2)).toBe('1,234.50')
  })
})

describe('percentages', () => {
  test.each([
    [21.18, '+21.2%'],
    [-4.7, '-4.7%'],
    [0, '0%'],
    [1566.6, '+1,567%'],
    [0.03, '+0.03%'],
    [-0.004, '-0.004%'],
    [0.000001, '0%'],
  ])('%s is %s', (percent, text) => expect(signedPercent(percent)).toBe(text))

  test('never read as the limit that they break', () => {
    expect(signedPercent(20.04, 20)).toBe('+20.04%')
    expect(signedPercent(20.0001, 20)).toBe('+20.0001%')
    expect(signedPercent(20, 20)).toBe('+20.0%')
  })

  test('are none where there is nothing to grow from', () => {
    expect(percentOf(5, 0)).toBeUndefined()
    expect(percentOf(107, 512)).toBe('+20.9%')
  })
})

describe('apportioning', () => {
  test('the largest remainders are rounded up, so that the parts make the whole', () => {
    const parts = ['0.4', '0.4', '0.4'].map(usd)
    expect(apportion(parts, 0).map(toDecimal)).toEqual(['1', '0', '0'])
  })

  test('parts make the rounded whole, each within a unit of itself', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), { maxLength: 20 }), amounts => {
        const unit = 10n ** 10n
        const shown = apportion(amounts, 2)
        const off = sum(shown) - sum(amounts)
        expect(off * 2n <= unit && off * 2n >= -unit).toBe(true)
        amounts.forEach((amount, i) => {
          const moved = (shown[i] ?? 0n) - amount
          expect(moved < unit && moved > -unit).toBe(true)
        })
      }),
    )
  })
})

describe('tables', () => {
  test('20.54 to 342.41 dollars is shown as a difference of 322, and adds up', () => {
    const shown = roundTotal(money(usd('20.54'), usd('342.41')), 0)
    expect([shown.base, shown.head, shown.delta].map(toDecimal)).toEqual(['20', '342', '322'])
  })

  test('a difference that would vanish gets more decimals', () => {
    expect(decimalsOf([money(usd('530.64'), usd('530.8'))], usd('0.16'))).toBe(2)
    expect(decimalsOf([money(usd('530.64'), usd('530.64'))], 0n)).toBe(0)
  })

  test('rows add up across and down, and stay near their amounts', () => {
    const row = fc.oneof(
      fc.tuple(pico, pico),
      pico.map((same): [bigint, bigint] => [same, same]),
      pico.map((added): [bigint, bigint] => [0n, added]),
      pico.map((removed): [bigint, bigint] => [removed, 0n]),
    )
    const edited = fc.tuple(
      fc.bigInt({ min: 10n ** 15n, max: 10n ** 18n }),
      fc.bigInt({ min: 10n ** 15n, max: 10n ** 18n }),
    )
    const rows = fc.tuple(fc.array(edited, { minLength: 8, maxLength: 8 }), fc.array(row, { maxLength: 8 }))
    fc.assert(
      fc.property(rows, fc.constantFrom(0, 2, 4), ([some, more], decimals) => {
        const exact = [...some, ...more]
        const all = exact.map(([base, head]) => money(base, head))
        const total = roundTotal(money(sum(exact.map(([base]) => base)), sum(exact.map(([, head]) => head))), decimals)
        const shown = roundRows(all, total, decimals)
        const unit = 10n ** BigInt(12 - decimals)
        expect(sum(shown.map(({ base }) => base))).toBe(total.base)
        expect(sum(shown.map(({ delta }) => delta))).toBe(total.delta)
        expect(sum(shown.map(({ head }) => head))).toBe(total.head)
        shown.forEach(({ base, head, delta }, i) => {
          const [from, to] = exact[i] ?? [0n, 0n]
          expect(head - base).toBe(delta)
          expect(base >= 0n && head >= 0n).toBe(true)
          expect(base - from < 3n * unit && from - base < 3n * unit).toBe(true)
          expect(head - to < 3n * unit && to - head < 3n * unit).toBe(true)
          if (from === to) expect(delta).toBe(0n)
          if (from === 0n) expect(base).toBe(0n)
          if (to === 0n) expect(head).toBe(0n)
        })
      }),
      { numRuns: sized(500, 100) },
    )
  })
})
