import type { RecordedWorkload, Usage, UsageRow } from '../../model/usage.ts'

const dayMs = 86_400_000
/** As for `calls_per_month`. */
const mostCalls = 1e12
/** Days of a mean month. */
const monthDays = 365.25 / 12

/**
 * What a usage file says of each prompt. Calls are those of the newest whole month; where the file has no whole month, or the
 * prompt was not called in it, those of its newest month at the same rate for a whole one.
 */
export function workloadsFrom({ rows, from, to }: Pick<Usage, 'rows' | 'from' | 'to'>): Map<string, RecordedWorkload> {
  const whole = wholeMonths({ rows, from, to }).at(-1)
  const byPrompt = new Map<string, UsageRow[]>()
  for (const row of rows)
    if (row.prompt !== undefined) {
      const known = byPrompt.get(row.prompt)
      if (known) known.push(row)
      else byPrompt.set(row.prompt, [row])
    }
  const found = new Map<string, RecordedWorkload>()
  for (const [prompt, own] of byPrompt) {
    const newest =
      own
        .map(({ month }) => month)
        .sort()
        .at(-1) ?? ''
    const month = own.some(row => row.month === whole) ? whole : newest
    const some = own.filter(row => row.month === month)
    const calls = some.reduce((sum, row) => sum + row.calls, 0)
    const scale = month === whole ? 1 : monthDays / Math.max(1, coveredDays(newest, from, to))
    const mean = (of: 'output' | 'cached') =>
      calls === 0 ? undefined : some.reduce((sum, row) => sum + row.calls * row[of].mean, 0) / calls
    const output = mean('output')
    found.set(prompt, {
      callsPerMonth: Math.min(mostCalls, Math.round(calls * scale)),
      outputPerCall: output === undefined ? undefined : Math.round(output),
      readPerCall: mean('cached'),
      outputSpread: spreadOf(some),
      peakPerMinute: peakOf(some),
    })
  }
  return found
}

/** The peak of the busiest model or service only: nobody knows whether all have their busiest hour at the same time. */
function peakOf(rows: readonly UsageRow[]): number | undefined {
  const hours = rows.flatMap(({ busiestHour }) => busiestHour ?? [])
  return hours.length === 0 ? undefined : Math.max(...hours) / 60
}

/** By how much the median and the 95th percentile of answers differ from the mean, if single calls were recorded. */
function spreadOf(rows: readonly UsageRow[]): number[] | undefined {
  const known = rows.filter(({ calls, output }) => calls > 0 && output.mean > 0 && output.p95 !== undefined)
  const calls = known.reduce((sum, row) => sum + row.calls, 0)
  if (calls === 0) return undefined
  const share = (of: 'p50' | 'p95') =>
    known.reduce((sum, { calls, output }) => sum + calls * ((output[of] ?? output.mean) / output.mean - 1), 0) / calls
  return [share('p50'), share('p95')]
}

/** The months that the records are about from the first day to the last, in order. */
export function wholeMonths({ rows, from, to }: Pick<Usage, 'rows' | 'from' | 'to'>): string[] {
  const months = [...new Set(rows.map(({ month }) => month))].sort()
  return months.filter(month => coveredDays(month, from, to) === daysIn(month))
}

/** How old a usage file is, in whole days. */
export function ageInDays(to: string, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(to)) / dayMs))
}

const startOf = (month: string): number => Date.parse(`${month}-01`)

function daysIn(month: string): number {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return Math.round((Date.UTC(year, number, 1) - Date.UTC(year, number - 1, 1)) / dayMs)
}

/** How many days of a month lie between two days, both included. */
function coveredDays(month: string, from: string, to: string): number {
  const first = Math.max(startOf(month), Date.parse(from))
  const last = Math.min(startOf(month) + (daysIn(month) - 1) * dayMs, Date.parse(to))
  return Math.max(0, Math.round((last - first) / dayMs) + 1)
}
