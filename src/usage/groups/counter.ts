export const dayMs = 86_400_000
export const hourMs = 3_600_000

/** How often each value was seen. */
export type Counter<T = string> = Map<T, number>

export function count<T>(counter: Counter<T>, value: T, times = 1): void {
  if (times > 0) counter.set(value, (counter.get(value) ?? 0) + times)
}

/**
 * The smallest value that at least so many per cent of all are not above: what `percentile_disc` gives in SQL. Undefined where
 * nothing was counted.
 */
export function percentile(counter: Counter<number>, percent: number): number | undefined {
  let all = 0
  for (const times of counter.values()) all += times
  let seen = 0
  for (const value of [...counter.keys()].sort((a, b) => a - b)) {
    seen += counter.get(value) ?? 0
    if (100 * seen >= percent * all) return value
  }
  return undefined
}
