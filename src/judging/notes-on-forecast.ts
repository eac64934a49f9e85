import type { Change } from '../model/change.ts'
import type { Finding } from '../model/finding.ts'
import type { GroupState } from '../model/group-state.ts'
import type { Summary } from '../model/summary.ts'
import type { Usage } from '../model/usage.ts'
import { fromDecimal } from '../money/decimal.ts'
import { type CostByMonth, costByMonth, decimalOf, monthAfter, monthsAhead } from '../usage/report/cost-by-month.ts'
import { type Ahead, forecast } from '../usage/report/forecast.ts'

/**
 * What the recorded months suggest for the next ones: what the change adds to their cost, and which budgets will be exceeded. Calls are
 * forecast, at the head's cost per call. Empty if the last month would have been as good a guess.
 * @param states of the summary's groups, in its order
 */
export function notesOnForecast(
  usage: Usage | undefined,
  changes: readonly Change[],
  { all, groups }: Summary,
  states: readonly GroupState[],
): Finding[] {
  if (!usage) return []
  const from = { file: usage.path, ...costByMonth(usage) }
  const findings: Finding[] = []
  if ((all.usdPerMonth?.delta.expected ?? 0n) !== 0n) findings.push(...costAhead(from, changes))
  for (const [i, group] of groups.entries()) {
    const { by, name, budget } = states[i] ?? {}
    if (group.touched.length === 0 || !budget || budget.state === 'over' || by === undefined || name === undefined)
      continue
    const isOver = ({ expected }: Ahead) => expected > Number(fromDecimal(budget.usdPerMonth))
    for (const found of costAhead(from, group.changes, isOver))
      findings.push({ ...found, severity: 'warn', group: { by, name }, budget: budget.usdPerMonth })
  }
  return findings
}

interface Recorded extends CostByMonth {
  file: string
}

/** What prompts will cost in the first forecast month that is asked for, or in the last if none is. */
function costAhead(
  { file, months, costOf }: Recorded,
  changes: readonly Change[],
  isAsked?: (month: Ahead) => boolean,
): Extract<Finding, { kind: 'usage-forecast' }>[] {
  const cost = (side: 'base' | 'head') =>
    costOf(
      changes.map(({ id, base, head, usd }) => ({
        names: [id, head?.prompt.at.path, base?.prompt.at.path],
        usd: usd?.[side],
      })),
    )
  const [before, after] = [cost('base'), cost('head')]
  const found = forecast(after, monthsAhead)
  const at = found && (isAsked ? found.findIndex(isAsked) : found.length - 1)
  const then = at === undefined ? undefined : found?.[at]
  if (at === undefined || !then) return []
  const [was, is] = [before.at(-1) ?? 0, after.at(-1) ?? 0]
  const share = is === 0 ? 0 : (is - was) / is
  return [
    {
      kind: 'usage-forecast',
      severity: 'info',
      file,
      month: monthAfter(months.at(-1) ?? '', at + 1),
      usdPerMonth: { low: decimalOf(then.low), expected: decimalOf(then.expected), high: decimalOf(then.high) },
      byChange: decimalOf(then.expected * share),
    },
  ]
}
