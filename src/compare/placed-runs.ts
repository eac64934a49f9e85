import type { Run } from '../model/prompt.ts'
import type { Loc } from '../model/quantity.ts'

/** A run with its line in its file. */
export interface PlacedRun {
  run: Run
  /** 0 where it is not known. */
  line: number
  /** The line behind its text; the same as `line` where the text's lines are not the file's. */
  after: number
  /** Whether each line of the text is a line of the file. */
  exact: boolean
  /** Whether something stands before it on its line. */
  midLine: boolean
}

/** Finds the lines of a message's runs. If a format knows only where a text starts, later runs continue from there. */
export function placedRuns(runs: readonly Run[]): PlacedRun[] {
  const opaque = opaqueFiles(runs)
  const last = new Map<string, PlacedRun>()
  const first = new Map<Loc, PlacedRun>()
  return runs.map(run => {
    const { path, line: start = 0, column = 1 } = run.at
    const before = last.get(path)
    const exact = !opaque.has(path)
    // The same run again, as in a loop, stands where it stood.
    const again = first.get(run.at)
    const goesOn = before !== undefined && exact && isParsed(path) && isSamePlace(before.run, run)
    const line = again?.line ?? (goesOn ? before.after : start)
    const after = exact && run.kind !== 'slot' ? line + breaksIn(run.text) : line
    const placed = { run, line, after, exact, midLine: column > 1 || goesOn }
    last.set(path, placed)
    if (!again) first.set(run.at, placed)
    return placed
  })
}

/** Whether a text is a value within a file that was parsed, so that only its start has a place. */
function isParsed(path: string): boolean {
  return /\.(?:jsonc?|ya?ml)$/i.test(path)
}

function isSamePlace({ at }: Run, { at: other }: Run): boolean {
  return at.line === other.line && at.column === other.column && at.column !== undefined
}

export function breaksIn(text: string): number {
  let breaks = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) breaks++
  return breaks
}

/**
 * Files whose lines cannot be distinguished: escapes, as in JSON and in a quoted text of YAML, make the text another than the
 * file's. It starts within a line, and no run has moved on by the lines before it. A block of YAML starts a line.
 */
function opaqueFiles(runs: readonly Run[]): Set<string> {
  const opaque = new Set<string>()
  const last = new Map<string, Run>()
  for (const run of runs) {
    const { path, line = 0, column = 1 } = run.at
    const before = last.get(path)
    if (before === undefined && column > 1 && isParsed(path)) opaque.add(path)
    else if (
      before &&
      before.kind !== 'slot' &&
      breaksIn(before.text) > 0 &&
      line === (before.at.line ?? 0) + breaksIn(before.text)
    )
      opaque.delete(path)
    last.set(path, run)
  }
  return opaque
}
