/**
 * Reads what `scripts/class-runs.ts` writes: the classes of code points, from 0 on, each a capital letter and then in base 36 how
 * many in a row are of it (left out where it is one). `each` gets where a run begins and where it ends (exclusive).
 */
export function readClassRuns(runs: string, each: (letter: string, from: number, to: number) => void): void {
  let from = 0
  for (let i = 0; i < runs.length; ) {
    const letter = runs[i++] as string
    let length = 0
    for (; i < runs.length && digitAt(runs, i) >= 0; i++) length = 36 * length + digitAt(runs, i)
    const to = from + (length || 1)
    each(letter, from, to)
    from = to
  }
}

/** A digit in base 36, or less than 0 for the capital letter of the next run. */
function digitAt(text: string, i: number): number {
  const code = text.charCodeAt(i)
  return code < 58 ? code - 48 : code - 87
}
