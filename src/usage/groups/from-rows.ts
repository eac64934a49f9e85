import type { Usage } from '../../model/usage.ts'
import { dayMs } from './counter.ts'
import { emptyGroup, type Group, measures } from './group.ts'

/** The rows of a usage file as groups, of which percentiles are known but not how calls are spread. */
export function groupsFrom({ rows }: Pick<Usage, 'rows'>): Group[] {
  return rows.map(row => {
    const group = emptyGroup({ ...row, by: '' })
    group.calls = row.calls
    group.errors = row.errors
    group.busiest = row.busiestHour
    group.outcomes = new Map(Object.entries(row.outcomes))
    group.known = {}
    for (const measure of measures) {
      const { mean, p50, p95 } = row[measure]
      group.sums[measure] = Math.round(mean * row.calls)
      if (p50 !== undefined && p95 !== undefined) group.known[measure] = { p50, p95 }
    }
    group.hourly = Math.round((row.hourly ?? 0) * row.calls)
    if (row.usd !== undefined) group.nanoUsd = Math.round(Number(row.usd) * 1e9)
    group.from = Math.floor(Date.parse(`${row.month}-01`) / dayMs)
    group.to = group.from
    return group
  })
}
