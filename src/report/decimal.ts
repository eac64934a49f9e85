import type { Range, Usd } from '../model/quantity.ts'
import type { Money } from '../model/report.ts'

const decimals = 12

/** A plain decimal number of USD, without trailing zeros. */
export function toDecimal(usd: Usd): string {
  const digits = (usd < 0n ? -usd : usd).toString().padStart(decimals + 1, '0')
  const fraction = digits.slice(-decimals).replace(/0+$/, '')
  return `${usd < 0n ? '-' : ''}${digits.slice(0, -decimals)}${fraction && `.${fraction}`}`
}

/** The inverse of `toDecimal`; takes any plain decimal of at most 12 places. */
export function fromDecimal(text: string): Usd {
  const negative = text.startsWith('-')
  const [units = '0', fraction = ''] = (negative ? text.slice(1) : text).split('.')
  const usd = BigInt(units + fraction.padEnd(decimals, '0'))
  return negative ? -usd : usd
}

/** USD in the report's words; `times` takes an amount per call to one per 1,000 calls. */
export function toMoney(usd: { base: Usd; head: Usd; delta: Range<Usd> }, times = 1n): Money {
  const { low, expected, high } = usd.delta
  const text = (amount: Usd) => toDecimal(amount * times)
  return {
    base: text(usd.base),
    head: text(usd.head),
    delta: { low: text(low), expected: text(expected), high: text(high) },
  }
}
