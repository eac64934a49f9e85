import type { Change } from '../model/change.ts'
import type { Outcomes, Sample, Success } from '../model/outcomes.ts'
import type { Usd } from '../model/quantity.ts'

interface Tried extends Pick<Change, 'usd'> {
  outcomes: Outcomes | undefined
}

/** The normal quantile of a 95 % interval. */
const Z = 1.959963984540054

/** The head must have been tried on so much of the base's number of cases. */
const COMPARABLE = 0.8

/**
 * What a success costs on both sides, and between which ends the difference lies. The ends of both pass rates are those of Wilson's score
 * interval at 95 % (Wilson 1927), each taken at its worst, which is wider than an interval of the ratio would be. Undefined where a
 * side has no cost, or where nothing passed at the base, so that there is nothing to grow from.
 */
export function perSuccess({ usd, outcomes }: Tried): Success | undefined {
  const base = outcomes?.base
  if (!base || !usd || base.passed === 0 || usd.base <= 0n) return undefined
  const given = outcomes.head
  // With few cases nearly any difference is within doubt: fewer than the base had prove nothing.
  const isComparable = given !== undefined && given.total >= COMPARABLE * base.total
  const head = isComparable ? given : base
  const was = usdOf(usd.base, base.passed / base.total)
  const [before, after] = [wilson(base), wilson(head)]
  const ratio = (cost: Usd, rates: number) => (Number(cost) / Number(usd.base)) * rates
  // Without results of its own nothing about its rate is known that would differ.
  const rates = isComparable
    ? {
        low: before.low / after.high,
        expected: base.passed / base.total / (head.passed === 0 ? after.high : head.passed / head.total),
        high: before.high / Math.max(after.low, Number.EPSILON),
      }
    : { low: 1, expected: 1, high: 1 }
  const delta = (cost: Usd, rate: number) => BigInt(Math.round(Number(was) * (ratio(cost, rate) - 1)))
  const ends = {
    low: delta(usd.base + usd.delta.low, rates.low),
    expected: delta(usd.base + usd.delta.expected, rates.expected),
    high: delta(usd.base + usd.delta.high, Math.min(rates.high, MOST)),
  }
  return { base, head, assumed: !isComparable, usd: { base: was, head: was + ends.expected, delta: ends } }
}

/** Where nothing may have passed, a success may cost any amount: that many times more. */
const MOST = 1e6

const usdOf = (perCall: Usd, rate: number): Usd => BigInt(Math.round(Number(perCall) / rate))

/** Wilson's score interval of a share. */
export function wilson({ passed, total }: Sample): { low: number; high: number } {
  const [share, z2] = [passed / total, Z * Z]
  const middle = (share + z2 / (2 * total)) / (1 + z2 / total)
  const half = (Z / (1 + z2 / total)) * Math.sqrt((share * (1 - share)) / total + z2 / (4 * total * total))
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}
