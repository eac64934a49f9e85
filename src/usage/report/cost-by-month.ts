import type { Usd } from '../../model/quantity.ts'
import type { Usage } from '../../model/usage.ts'
import { toDecimal } from '../../money/decimal.ts'
import { wholeMonths } from '../file/workload-from.ts'
import { withoutGaps } from './forecast.ts'

/** How many months are forecast. */
export const monthsAhead = 3

/** A prompt by all names that records may have for it, and what one call costs. */
export interface PricedName {
  names: readonly (string | undefined)[]
  usd: Usd | undefined
}

/** What the recorded calls of each month cost, at one side's cost per call. */
export interface CostByMonth {
  /** The whole months up to the last one, without a gap. */
  months: readonly string[]
  /** In units of 1e-12 USD, one amount for each month. */
  costOf(prompts: readonly PricedName[]): number[]
}

export function costByMonth(usage: Usage): CostByMonth {
  const months = withoutGaps(wholeMonths(usage))
  const calls = callsByName(usage)
  const costIn = (month: string, prompts: readonly PricedName[]) =>
    prompts.reduce((sum, { names, usd = 0n }) => {
      const known = new Set(names.filter(name => name !== undefined))
      return sum + [...known].reduce((all, name) => all + BigInt(calls.get(name)?.get(month) ?? 0), 0n) * usd
    }, 0n)
  return { months, costOf: prompts => months.map(month => Number(costIn(month, prompts))) }
}

function callsByName({ rows }: Usage): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>()
  for (const { prompt, month, calls } of rows) {
    if (prompt === undefined) continue
    const known = found.get(prompt) ?? new Map<string, number>()
    known.set(month, (known.get(month) ?? 0) + calls)
    found.set(prompt, known)
  }
  return found
}

/** The month that is `by` months later, as `2027-01`. */
export function monthAfter(month: string, by: number): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7)
}

/** Such an amount as a report writes it. */
export const decimalOf = (amount: number): string => toDecimal(BigInt(Math.round(amount)))
