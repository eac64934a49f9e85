/** Whether tests run at full size, as `npm run test:full` has them: the only place that asks. */
export const full = process.env.PROMPTCOST_TESTS === 'full'

/** A number of runs, rows or characters: the small one proves the kind, the large one looks for what is rare. */
export function sized(large: number, small: number): number {
  return full ? large : small
}

/** What a sample begins with: another row on each day, so that in time all are tried, and the same while one looks for a fault. */
const turn = Number(process.env.PROMPTCOST_SEED ?? Math.floor(Date.now() / 86_400_000))

/** All rows at full size, else one in so many. */
export function sampled<Row>(rows: readonly Row[], oneIn: number): readonly Row[] {
  return full ? rows : rows.filter((_, i) => (i + turn) % oneIn === 0)
}

/** The same rows from another one on, for a choice that prefers the first. */
export function turned<Row>(rows: readonly Row[]): readonly Row[] {
  const first = turn % rows.length
  return [...rows.slice(first), ...rows.slice(0, first)]
}
