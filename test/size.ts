/** Whether tests run at full size, as `npm run test:full` has them: the only place that asks. */
export const full = process.env.PROMPTCOST_TESTS === 'full'

/** A number of runs, rows or characters: the small one proves the kind, the large one looks for what is rare. */
export function sized(large: number, small: number): number {
  return full ? large : small
}

/** Rows that a sample takes: others on each day, so that in time all are tried before CI does, and the same for as long as one looks for a fault. */
const turn = Number(process.env.PROMPTCOST_SEED ?? Math.floor(Date.now() / 86_400_000))

/** All rows at full size, else one in so many. */
export function sampled<Row>(rows: readonly Row[], oneIn: number): readonly Row[] {
  return full ? rows : rows.filter((_, i) => (i + turn) % oneIn === 0)
}
