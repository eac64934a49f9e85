import type { ReportCause } from '../model/report.ts'
import { fromDecimal, toDecimal } from '../money/decimal.ts'

/** The amounts in one row of a table. */
export type Amounts = Pick<ReportCause, 'tokens' | 'usdPerMonth' | 'usdPerThousandCalls'>

/** Adds up several rows or prompts. USD is summed over those that have it. */
export function addAmounts(all: readonly Amounts[]): Amounts {
  const usd = (of: 'usdPerMonth' | 'usdPerThousandCalls') => {
    const known = all.flatMap(amounts => amounts[of] ?? [])
    if (known.length === 0) return null
    const sum = (pick: (money: NonNullable<Amounts['usdPerMonth']>) => string) =>
      toDecimal(known.reduce((total, money) => total + fromDecimal(pick(money)), 0n))
    return {
      base: sum(money => money.base),
      head: sum(money => money.head),
      delta: {
        low: sum(money => money.delta.low),
        expected: sum(money => money.delta.expected),
        high: sum(money => money.delta.high),
      },
    }
  }
  const tokens = { base: 0, head: 0, delta: { low: 0, expected: 0, high: 0 } }
  for (const { tokens: one } of all) {
    tokens.base += one.base
    tokens.head += one.head
    tokens.delta.low += one.delta.low
    tokens.delta.expected += one.delta.expected
    tokens.delta.high += one.delta.high
  }
  return { tokens, usdPerMonth: usd('usdPerMonth'), usdPerThousandCalls: usd('usdPerThousandCalls') }
}
