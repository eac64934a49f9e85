import type { Group } from '../groups/group.ts'
import { type Anomaly, median } from './anomalies.ts'

/** Of fewer tasks nobody can say what is usual. */
const fewestTasks = 20
/** A task with so many times the usual number of calls, and so many at least, looks like a loop. */
const timesUsual = 10
const fewestCalls = 20

/**
 * Prompts that a task called far more often than tasks usually do, as an agent does that does not end: the day with the most such
 * calls of each prompt. A task that runs over midnight counts on each of its days.
 * @param groups counted by day
 */
export function loopsIn(groups: readonly Group[]): Anomaly[] {
  const byPrompt = new Map<string, { calls: number[]; most: number; day: string }>()
  for (const { prompt = '(no name)', by, detail } of groups) {
    if (!detail || by === '') continue
    const known = byPrompt.get(prompt) ?? { calls: [], most: 0, day: '' }
    for (const calls of detail.tasks.values()) {
      known.calls.push(calls)
      const isWorse = calls > known.most || (calls === known.most && by < known.day)
      if (isWorse) Object.assign(known, { most: calls, day: by })
    }
    byPrompt.set(prompt, known)
  }
  return [...byPrompt]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([prompt, { calls, most, day }]) => {
      const usual = median(calls)
      const isLoop = calls.length >= fewestTasks && most >= Math.max(fewestCalls, timesUsual * usual)
      return isLoop ? [{ prompt, what: 'loop' as const, day, before: Math.round(usual), after: most }] : []
    })
}
