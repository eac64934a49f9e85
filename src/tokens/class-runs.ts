/**
 * Reads what `scripts/class-runs.ts` writes: the classes of code points, from 0 on, each a capital letter and then in base 36 how
 * many in a row are of it (left out where it is one). `each` is told where a run begins and, behind it, ends.
 */
export function readClassRuns(runs: string, each: (letter: string, from: number, to: number) => void): void {
  let from = 0
  for (const [, letter = '', length = ''] of runs.matchAll(/([A-Z])([0-9a-z]*)/g)) {
    const to = from + (length === '' ? 1 : Number.parseInt(length, 36))
    each(letter, from, to)
    from = to
  }
}
