import type { Run } from '../../model/prompt.ts'

/** What stands for a slot in a text of runs: no value of one is read as what divides the text. */
const OPAQUE = '\uFFFC'

/** The text of runs, each slot as one character. */
export function textOfRuns(runs: readonly Run[]): string {
  return runs.map(run => (run.kind === 'slot' ? OPAQUE : run.text)).join('')
}

/** The runs between two offsets of their text. */
export function sliceRuns(runs: readonly Run[], start: number, end: number): Run[] {
  const slice: Run[] = []
  let at = 0
  for (const run of runs) {
    const length = run.kind === 'slot' ? OPAQUE.length : run.text.length
    const from = Math.max(start - at, 0)
    const to = Math.min(end - at, length)
    at += length
    if (to <= from) continue
    slice.push(run.kind === 'slot' ? run : { ...run, at: placeIn(run, from), text: run.text.slice(from, to) })
    if (at >= end) break
  }
  return slice
}

/** A run that begins within another's text begins on a later line of it. */
function placeIn({ at, text }: Run, from: number): Run['at'] {
  if (at.line === undefined || from === 0) return at
  const lines = text.slice(0, from).split('\n').length - 1
  return lines === 0 ? at : { ...at, line: at.line + lines, column: 1 }
}
