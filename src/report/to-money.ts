import type { Range, Usd } from '../model/quantity.ts'
import type { Money } from '../model/report.ts'
import { toDecimal } from '../money/decimal.ts'

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
