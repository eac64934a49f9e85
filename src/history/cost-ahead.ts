import type { History } from '../model/history.ts'
import type { Usage } from '../model/usage.ts'
import { costByMonth, decimalOf, monthAfter, monthsAhead } from '../usage/report/cost-by-month.ts'
import { forecast } from '../usage/report/forecast.ts'
import type { Lineage } from './lineages.ts'

/** What the prompts of the newest commit cost in the recorded months, and will cost in those ahead; null where nothing can be said. */
export function costAhead(usage: Usage | undefined, lineages: readonly Lineage[]): History['forecast'] {
  if (!usage) return null
  const { months, costOf } = costByMonth(usage)
  const costs = costOf(
    lineages
      .filter(({ isThere }) => isThere)
      .map(({ id, path, versions }) => ({ names: [id, path], usd: versions[0]?.amounts?.usd })),
  )
  const ahead = forecast(costs, monthsAhead)
  if (!ahead) return null
  const last = months.at(-1) ?? ''
  return {
    file: usage.path,
    recorded: months.map((month, i) => ({ month, usdPerMonth: decimalOf(costs[i] ?? 0) })),
    ahead: ahead.map(({ low, expected, high }, i) => ({
      month: monthAfter(last, i + 1),
      low: decimalOf(low),
      expected: decimalOf(expected),
      high: decimalOf(high),
    })),
  }
}
