/**
 * The day that a run takes for today, as `2026-11-29`: the clock's, or that of `SOURCE_DATE_EPOCH` (seconds since 1970; see
 * https://reproducible-builds.org/docs/source-date-epoch/), with which equal inputs give equal output on any day.
 */
export function todayOf(env: Readonly<Record<string, string | undefined>>, now: () => number = Date.now): string {
  const { SOURCE_DATE_EPOCH: epoch = '' } = env
  const moment = /^\d{1,12}$/.test(epoch) ? Number(epoch) * 1000 : now()
  return new Date(moment).toISOString().slice(0, 10)
}

/** Days from one day to another; less than none where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}
