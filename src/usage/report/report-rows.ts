import type { Usd } from '../../model/quantity.ts'
import { type PriceFor, savedOf, usdOf } from '../groups/cost.ts'
import { type Counter, hourMs, percentile } from '../groups/counter.ts'
import { addGroup, emptyGroup, type Group } from '../groups/group.ts'
import { failedEnds } from '../records/values.ts'

/** What a report has a row for. */
export const reportBys = ['prompt', 'owner', 'tag', 'model', 'service', 'tenant', 'month', 'weekday', 'hour'] as const
export type ReportBy = (typeof reportBys)[number]

/** A row of a usage report. Undefined means not known, which is never 0. */
export interface ReportRow {
  name: string
  calls: number
  input: number
  cached: number
  written: number
  output: number
  usd: Usd | undefined
  /** USD that caching saved against list price. */
  saved: Usd | undefined
  errors: number
  /** Tries after a first one; undefined where no record says. */
  retries: number | undefined
  /** Tasks that the calls were for, and calls that ended well; undefined where too few records say. */
  tasks: number | undefined
  successes: number | undefined
  /** The hour in UTC with the most calls, such as `2026-10-05T09:00Z`; known where records were read. */
  busiest: { hour: string; calls: number } | undefined
  latency: { p50: number; p95: number } | undefined
  /** Tokens of the prompt's fixed text that were sent without a cache hit; known by prompt alone. */
  uncachedStatic: number | undefined
}

/** Where a group belongs: under several names where a prompt has several tags. */
export type NamesOf = (group: Group) => readonly string[]

/** The rows of a report, the most expensive first; by time in the order of time. */
export function reportRows(
  groups: readonly Group[],
  namesOf: NamesOf,
  priceFor: PriceFor,
  { staticTokens, byTime }: { staticTokens?: ReadonlyMap<string, number> | undefined; byTime: boolean },
): ReportRow[] {
  const rows = new Map<string, { row: ReportRow; all: Group }>()
  for (const group of groups)
    for (const name of namesOf(group)) {
      const known = rows.get(name) ?? { row: emptyRow(name), all: emptyGroup(group) }
      add(known.row, group, priceFor)
      addGroup(known.all, group)
      rows.set(name, known)
    }
  const found = [...rows.values()].map(({ row, all }) => {
    const [p50, p95] = [percentile(all.latency, 50), percentile(all.latency, 95)]
    const fixed = staticTokens?.get(row.name)
    const uncached =
      fixed === undefined || row.input === 0 ? undefined : fixed * row.calls * (1 - row.cached / row.input)
    return {
      ...row,
      ...endsOf(all),
      retries: all.retries,
      latency: p50 === undefined || p95 === undefined ? undefined : { p50, p95 },
      uncachedStatic: uncached === undefined ? undefined : Math.round(uncached),
    }
  })
  return found.sort((a, b) => (byTime ? 0 : compareUsd(b, a)) || (a.name < b.name ? -1 : 1))
}

/** So large a share of calls must say something, for a cost per task or success to be shown. */
const mostCalls = 0.95

/** What the calls were for, how they ended, and when most were made. */
function endsOf({ calls, errors, outcomes, detail }: Group): Pick<ReportRow, 'tasks' | 'successes' | 'busiest'> {
  const inTasks = sumOf(detail?.tasks)
  const ended = sumOf(outcomes)
  const bad = [...outcomes].reduce((sum, [word, times]) => sum + (failedEnds.has(word) ? times : 0), 0)
  const busiest = [...(detail?.hours ?? [])].sort(([a, most], [b, more]) => more - most || a - b)[0]
  return {
    tasks: inTasks > 0 && inTasks >= mostCalls * calls ? detail?.tasks.size : undefined,
    successes: ended > 0 && ended + errors >= mostCalls * calls ? ended - bad : undefined,
    busiest: busiest && { hour: `${new Date(busiest[0] * hourMs).toISOString().slice(0, 13)}:00Z`, calls: busiest[1] },
  }
}

const sumOf = (counter: Counter<unknown> | undefined): number =>
  [...(counter?.values() ?? [])].reduce((sum, times) => sum + times, 0)

function compareUsd(one: ReportRow, other: ReportRow): number {
  const [a, b] = [one.usd ?? -1n, other.usd ?? -1n]
  return a === b ? one.calls - other.calls : a > b ? 1 : -1
}

const emptyRow = (name: string): ReportRow => ({
  name,
  calls: 0,
  input: 0,
  cached: 0,
  written: 0,
  output: 0,
  usd: undefined,
  saved: undefined,
  errors: 0,
  retries: undefined,
  tasks: undefined,
  successes: undefined,
  busiest: undefined,
  latency: undefined,
  uncachedStatic: undefined,
})

function add(row: ReportRow, group: Group, priceFor: PriceFor): void {
  row.calls += group.calls
  row.errors += group.errors
  for (const measure of ['input', 'cached', 'written', 'output'] as const) row[measure] += group.sums[measure]
  row.usd = plus(row.usd, usdOf(group, priceFor))
  row.saved = plus(row.saved, savedOf(group, priceFor))
}

const plus = (one: Usd | undefined, other: Usd | undefined): Usd | undefined =>
  one === undefined ? other : one + (other ?? 0n)

/** Groups with fewer calls than this share a row, so that no row is about a few people. */
export const fewestCalls = 20

/** Puts rows with few calls into one. */
export function foldSmall(groups: readonly Group[], namesOf: NamesOf): NamesOf {
  const calls = new Map<string, number>()
  for (const group of groups) for (const name of namesOf(group)) calls.set(name, (calls.get(name) ?? 0) + group.calls)
  const isSmall = (name: string) => (calls.get(name) ?? 0) < fewestCalls
  return group => namesOf(group).map(name => (isSmall(name) ? '(others)' : name))
}

/** The groups of all days and hours together, by prompt, model, service and month. */
export function withoutBy(groups: readonly Group[]): Group[] {
  const found = new Map<string, Group>()
  for (const group of groups) {
    const key = { ...group, by: '' }
    const name = JSON.stringify([key.prompt ?? null, key.model, key.service, key.month])
    const known = found.get(name) ?? emptyGroup(key)
    addGroup(known, group)
    found.set(name, known)
  }
  return [...found.values()]
}
