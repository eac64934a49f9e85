import type { HistoryPoint } from '../model/history.ts'
import type { Usd } from '../model/quantity.ts'
import { toDecimal } from '../money/decimal.ts'
import type { Amounts } from './lineages.ts'

type Summed = Pick<HistoryPoint, 'tokens' | 'usdPerThousandCalls' | 'usdPerMonth'>

export function summed(all: readonly Amounts[]): Summed {
  return {
    tokens: all.reduce((sum, { tokens }) => sum + tokens, 0),
    usdPerThousandCalls: decimalOf(sumOf(all.map(({ usd }) => usd)), 1000n),
    usdPerMonth: decimalOf(sumOf(all.map(({ usdPerMonth }) => usdPerMonth))),
  }
}

/** Money is summed over those that have it. */
export function sumOf(all: readonly (Usd | undefined)[]): Usd | undefined {
  const known = all.filter(usd => usd !== undefined)
  return known.length === 0 ? undefined : known.reduce((sum, usd) => sum + usd, 0n)
}

export function decimalOf(usd: Usd | undefined, times = 1n): string | null {
  return usd === undefined ? null : toDecimal(usd * times)
}
