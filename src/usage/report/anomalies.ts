import type { Group } from '../groups/group.ts'

/**
 * What changed about a prompt from one day on: tokens per call, or for `cache` per cent of input. For `loop`, calls that a task made
 * on that day, where `before` is what tasks usually make.
 */
export interface Anomaly {
  prompt: string
  what: 'input' | 'output' | 'cache' | 'loop'
  day: string
  before: number
  after: number
}

/** Days on each side of a change that are compared, and how many of them must have calls. */
const window = 7
const fewestDays = 4
/** A day with fewer calls says little. */
const fewestCalls = 10
/** Growth of tokens per call that is worth a look. */
const grownBy = 1.5
/** A fall of the cached share by so many points. */
const fallenBy = 20

interface Day {
  day: string
  input: number
  output: number
  cache: number
}

/**
 * Prompts whose input or output grew, or whose cached share fell, at the day where it changed most. Medians of the days before and
 * after are compared, so that a single odd day is none.
 * @param groups counted by day
 */
export function anomaliesIn(groups: readonly Group[]): Anomaly[] {
  const byPrompt = new Map<string, Map<string, { calls: number; input: number; cached: number; output: number }>>()
  for (const { prompt = '(no name)', by, calls, sums } of groups) {
    const days = byPrompt.get(prompt) ?? new Map()
    const day = days.get(by) ?? { calls: 0, input: 0, cached: 0, output: 0 }
    day.calls += calls
    for (const measure of ['input', 'cached', 'output'] as const) day[measure] += sums[measure]
    days.set(by, day)
    byPrompt.set(prompt, days)
  }
  return [...byPrompt]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([prompt, days]) => {
      const series = [...days]
        .filter(([day, { calls }]) => day !== '' && calls >= fewestCalls)
        .map(
          ([day, { calls, input, cached, output }]): Day => ({
            day,
            input: input / calls,
            output: output / calls,
            cache: input === 0 ? 0 : (100 * cached) / input,
          }),
        )
        .sort((a, b) => (a.day < b.day ? -1 : 1))
      return (['input', 'output', 'cache'] as const).flatMap(what => anomalyOf(prompt, what, series))
    })
}

function anomalyOf(prompt: string, what: keyof Omit<Day, 'day'>, series: readonly Day[]): Anomaly[] {
  let worst: { at: number; by: number; apart: number; before: number; after: number } | undefined
  for (let at = fewestDays; at <= series.length - fewestDays; at++) {
    const [early, late] = [series.slice(Math.max(0, at - window), at), series.slice(at, at + window)].map(days =>
      days.map(day => day[what]),
    )
    const [before, after] = [median(early ?? []), median(late ?? [])]
    const by = what === 'cache' ? before - after : after / Math.max(1, before)
    // Medians are alike some days around a change; means are furthest apart on its own day.
    const apart = Math.abs(mean(late ?? []) - mean(early ?? []))
    if (!worst || by > worst.by || (by === worst.by && apart > worst.apart)) worst = { at, by, apart, before, after }
  }
  const day = worst && series[worst.at]?.day
  if (!worst || day === undefined || worst.by < (what === 'cache' ? fallenBy : grownBy)) return []
  return [{ prompt, what, day, before: Math.round(worst.before), after: Math.round(worst.after) }]
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
