import type { Change } from '../model/change.ts'
import type { Finding } from '../model/finding.ts'
import type { GroupState } from '../model/group-state.ts'
import type { Summary } from '../model/summary.ts'
import type { Usage } from '../model/usage.ts'
import { fromDecimal, toDecimal } from '../money/decimal.ts'
import { type Ahead, forecast } from '../usage/report/forecast.ts'
import { type CostByMonth, costByMonth, monthAfter } from './cost-by-month.ts'

/** Months that are looked ahead. */
const ahead = 3

/**
 * What the recorded months say of those ahead: what the change adds to the cost then, and which budgets will not last. Calls are
 * forecast, and cost what they cost at the head. Nothing is said where the last month would have been as good a guess.
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

/** What prompts will cost in the first month that is asked for, else in the last that is looked at. */
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
  const found = forecast(after, ahead)
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
      usdPerMonth: { low: decimal(then.low), expected: decimal(then.expected), high: decimal(then.high) },
      byChange: decimal(then.expected * share),
    },
  ]
}

const decimal = (usd: number): string => toDecimal(BigInt(Math.round(usd)))
