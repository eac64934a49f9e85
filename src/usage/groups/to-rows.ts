import type { Spread, Usage, UsageRow } from '../../model/usage.ts'
import { shift } from '../../money/decimal.ts'
import { dayMs, percentile } from './counter.ts'
import type { Group, Measure } from './group.ts'

/** What a usage file says of groups. Months that only the file as it was has are kept. */
export function toUsage(groups: readonly Group[], before: Omit<Usage, 'path'> | undefined): Omit<Usage, 'path'> {
  const rows = groups.map(toRow)
  const months = new Set(rows.map(({ month }) => month))
  const kept = before?.rows.filter(({ month }) => !months.has(month)) ?? []
  const days = groups.flatMap(({ from, to }) => (from === undefined || to === undefined ? [] : [day(from), day(to)]))
  if (before && kept.length > 0) days.push(...keptDays(kept, before))
  days.sort()
  return { from: days[0] ?? '', to: days.at(-1) ?? '', rows: [...rows, ...kept] }
}

/** The days that rows of a file are about, of which only the months are known. */
function keptDays(kept: readonly UsageRow[], { from, to }: Omit<Usage, 'path'>): string[] {
  const months = kept.map(({ month }) => month).sort()
  const [first = '', last = ''] = [months[0], months.at(-1)]
  const end = new Date(Date.UTC(Number(last.slice(0, 4)), Number(last.slice(5)), 0)).toISOString().slice(0, 10)
  return [from.startsWith(first) ? from : `${first}-01`, to < end ? to : end]
}

const day = (days: number): string => new Date(days * dayMs).toISOString().slice(0, 10)

export function toRow(group: Group): UsageRow {
  const { prompt, model, service, month, calls, errors, outcomes, nanoUsd } = group
  return {
    prompt,
    model,
    service,
    month,
    calls,
    busiestHour: busiestOf(group),
    errors: Math.min(errors, calls),
    outcomes: Object.fromEntries([...outcomes].sort(([a], [b]) => (a < b ? -1 : 1))),
    input: spread(group, 'input'),
    cached: spread(group, 'cached'),
    written: spread(group, 'written'),
    ...(group.hourly > 0 && { hourly: meanOf(group.hourly, calls) }),
    output: spread(group, 'output'),
    // A part of the cost would pass for all of it.
    usd: nanoUsd === undefined || group.withoutUsd > 0 ? undefined : shift(BigInt(nanoUsd), 9),
  }
}

/** Undefined where a record sums up calls, as nobody knows when they were made. */
const busiestOf = ({ busiest, hours, calls, singles }: Group): number | undefined =>
  busiest ?? (hours && calls > 0 && singles === calls ? Math.max(...hours) : undefined)

const meanOf = (sum: number, calls: number): number => (calls === 0 ? 0 : Math.round((100 * sum) / calls) / 100)

/** Percentiles are of single calls, so that there are none where some calls are known as a sum only. */
export function spread(group: Group, measure: Measure): Spread {
  const { calls, singles, sums, spreads, known } = group
  const mean = meanOf(sums[measure], calls)
  if (known?.[measure]) return { mean, ...known[measure] }
  if (calls === 0 || singles !== calls) return { mean }
  return { mean, p50: percentile(spreads[measure], 50), p95: percentile(spreads[measure], 95) }
}
