import { lastAt } from '../../data/last-at.ts'
import type { Run } from '../../model/prompt.ts'

/** What stands for a slot in a text of runs: no value of one is read as what divides the text. */
const OPAQUE = '\uFFFC'

/** The text of runs, each slot as one character. */
export function textOfRuns(runs: readonly Run[]): string {
  return runs.map(run => (run.kind === 'slot' ? OPAQUE : run.text)).join('')
}

/** Runs with their joined text, which may be sliced any number of times. */
export interface RunText {
  runs: readonly Run[]
  text: string
  /** Where each run begins in the text, and where the last one ends. */
  starts: readonly number[]
  /** Where each line break of the text stands. */
  breaks: readonly number[]
}

export function runTextOf(runs: readonly Run[]): RunText {
  const starts = [0]
  for (const run of runs) starts.push((starts.at(-1) ?? 0) + lengthOf(run))
  const text = textOfRuns(runs)
  const breaks: number[] = []
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) breaks.push(at)
  return { runs, text, starts, breaks }
}

/** The runs between two offsets of their text. */
export function sliceRuns({ runs, starts, breaks }: RunText, start: number, end: number): Run[] {
  const slice: Run[] = []
  for (let i = lastIn(starts, start); i < runs.length; i++) {
    const at = starts[i] ?? 0
    const run = runs[i]
    if (!run || at >= end) break
    const from = Math.max(start - at, 0)
    const to = Math.min(end - at, lengthOf(run))
    if (to <= from) continue
    const lines = lastIn(breaks, at + from - 1) - lastIn(breaks, at - 1)
    slice.push(run.kind === 'slot' ? run : { ...run, at: placeIn(run, from, lines), text: run.text.slice(from, to) })
  }
  return slice
}

const lengthOf = (run: Run) => (run.kind === 'slot' ? OPAQUE.length : run.text.length)

/** The index of the last of ascending offsets that is at an offset or before it; -1 where none is. */
const lastIn = (offsets: readonly number[], offset: number) => lastAt(offsets.length, i => offsets[i] ?? 0, offset)

/** A run that begins so many lines into another's text begins on a later line of it. */
function placeIn({ at }: Run, from: number, lines: number): Run['at'] {
  if (at.line === undefined || from === 0) return at
  return lines === 0 ? at : { ...at, line: at.line + lines, column: 1 }
}
