import type { UsageRecord } from '../records/record.ts'
import { type Counter, count, dayMs } from './counter.ts'
import { addDetail, type Detail, emptyDetail } from './detail.ts'

/** What records are counted by. */
export interface Key {
  prompt: string | undefined
  model: string
  service: string
  /** `2026-10`, or empty where the records have no time. */
  month: string
  /** What a report is by beside these: a day, an hour, a tenant. */
  by: string
}

export const measures = ['input', 'cached', 'written', 'output'] as const
export type Measure = (typeof measures)[number]

/** All calls with one key, added up. Sums are of whole numbers, so that they do not depend on the order of records. */
export interface Group extends Key {
  calls: number
  errors: number
  /** Tries after a first one, of records that say how many there were. */
  retries: number | undefined
  outcomes: Counter
  sums: Record<Measure, number>
  /** What of the written tokens a cache keeps for an hour. */
  hourly: number
  /** How often each count of tokens was seen in single calls, by counts of three digits. */
  spreads: Record<Measure, Counter<number>>
  latency: Counter<number>
  /** Calls by hour, for an import: an array with a place for each hour of the month. */
  hours: Uint32Array | undefined
  /** Calls in the busiest hour, where a query has computed it already. */
  busiest: number | undefined
  /** Kept for a report only. */
  detail: Detail | undefined
  /** Calls that were recorded one by one. */
  singles: number
  /** Percentiles that a query worked out already. */
  known: Partial<Record<Measure, { p50: number; p95: number }>> | undefined
  nanoUsd: number | undefined
  /** Calls with tokens whose records state no cost. */
  withoutUsd: number
  /** Days since 1970; undefined where no record has a time. */
  from: number | undefined
  to: number | undefined
}

const hoursOfMonth = 31 * 24

export function emptyGroup(key: Key): Group {
  return {
    ...key,
    calls: 0,
    errors: 0,
    retries: undefined,
    outcomes: new Map(),
    sums: { input: 0, cached: 0, written: 0, output: 0 },
    hourly: 0,
    spreads: { input: new Map(), cached: new Map(), written: new Map(), output: new Map() },
    latency: new Map(),
    hours: undefined,
    busiest: undefined,
    detail: undefined,
    singles: 0,
    known: undefined,
    nanoUsd: undefined,
    withoutUsd: 0,
    from: undefined,
    to: undefined,
  }
}

/** Counts a record into its group. */
export function addRecord(group: Group, record: UsageRecord): void {
  group.calls += record.calls
  if (record.failed) group.errors += Math.max(1, record.calls)
  if (record.retries !== undefined) group.retries = (group.retries ?? 0) + record.retries
  if (record.outcome !== undefined) count(group.outcomes, record.outcome, record.calls)
  for (const measure of measures) {
    group.sums[measure] += record[measure]
    if (!record.summed) count(group.spreads[measure], threeDigits(record[measure]))
  }
  group.hourly += record.hourly
  if (!record.summed) group.singles += record.calls
  if (record.latencyMs !== undefined) count(group.latency, threeDigits(record.latencyMs))
  if (record.nanoUsd !== undefined) group.nanoUsd = (group.nanoUsd ?? 0) + record.nanoUsd
  else if (record.input + record.output > 0) group.withoutUsd += record.calls
  const day = record.at === undefined ? undefined : Math.floor(record.at / dayMs)
  span(group, day, record.until === undefined ? day : Math.floor(record.until / dayMs))
}

/** Adds calls to the hour in which they were made: `hour` counts hours since 1970. */
export function addToHour(group: Group, hour: number, calls: number): void {
  group.hours ??= new Uint32Array(hoursOfMonth)
  const place = hour % hoursOfMonth
  group.hours[place] = (group.hours[place] ?? 0) + calls
}

/** Adds one group to another, such as that of another name of the same prompt. */
export function addGroup(group: Group, other: Group): void {
  const wasEmpty = group.calls === 0
  group.calls += other.calls
  group.errors += other.errors
  if (other.retries !== undefined) group.retries = (group.retries ?? 0) + other.retries
  for (const [word, calls] of other.outcomes) count(group.outcomes, word, calls)
  for (const measure of measures) {
    group.sums[measure] += other.sums[measure]
    for (const [size, calls] of other.spreads[measure]) count(group.spreads[measure], size, calls)
  }
  group.hourly += other.hourly
  for (const [ms, calls] of other.latency) count(group.latency, ms, calls)
  if (other.detail) {
    group.detail ??= emptyDetail()
    addDetail(group.detail, other.detail)
  }
  group.singles += other.singles
  // Percentiles of two groups do not add up to one.
  group.known = wasEmpty ? other.known : undefined
  group.busiest = wasEmpty ? other.busiest : undefined
  for (const [hour, calls] of other.hours?.entries() ?? []) if (calls > 0) addToHour(group, hour, calls)
  if (other.nanoUsd !== undefined) group.nanoUsd = (group.nanoUsd ?? 0) + other.nanoUsd
  group.withoutUsd += other.withoutUsd
  span(group, other.from, other.to)
}

function span(group: Group, from: number | undefined, to: number | undefined): void {
  if (from === undefined || to === undefined) return
  group.from = Math.min(group.from ?? from, from)
  group.to = Math.max(group.to ?? to, to)
}

/** A whole number to its first three digits, half up: so few differ that their counts stay small, and none by more than half a percent. */
export function threeDigits(value: number): number {
  if (value < 1000) return value
  const unit = 10 ** (String(value).length - 3)
  return Math.floor((value + unit / 2) / unit) * unit
}
