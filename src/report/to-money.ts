import type { Range, Usd } from '../model/quantity.ts'
import type { Money } from '../model/report.ts'
import { toDecimal } from '../money/decimal.ts'

/** USD in the report's words; `times` takes an amount per call to one per 1,000 calls. */
export function toMoney(usd: { base: Usd; head: Usd; delta: Range<Usd> }, times = 1n): Money {
  const { low, expected, high } = usd.delta
  const text = (amount: Usd) => toDecimal(amount * times)
  const [base, middle] = [text(usd.base), text(expected)]
  const end = (amount: Usd) => (amount === expected ? middle : text(amount))
  return {
    base,
    head: usd.head === usd.base ? base : text(usd.head),
    delta: { low: end(low), expected: middle, high: end(high) },
  }
}
