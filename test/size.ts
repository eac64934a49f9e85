/** Whether tests run at full size, as `npm run test:full` has them: the only place that asks. */
export const full = process.env.PROMPTCOST_TESTS === 'full'

/** A number of runs, rows or characters: the small one proves the kind, the large one looks for what is rare. */
export function sized(large: number, small: number): number {
  return full ? large : small
}
