import type { Prompt } from '../model/prompt.ts'
import type { Loc } from '../model/quantity.ts'
import { type PlacedRun, placedRuns } from './placed-runs.ts'

/** A line of a file as it is sent: with what stands for its slots. */
export interface SourceLine {
  line: number
  text: string
  /** What slots in it are declared to cost. */
  declared: number
}

/** The lines that a prompt sends, by file, in the order of sending: a partial that is included twice has its lines twice. */
export function sourceLines({ messages }: Prompt): Map<string, SourceLine[]> {
  const files = new Map<string, SourceLine[]>()
  for (const { runs } of messages) {
    let last: { path: string; open: boolean } | undefined
    for (const placed of placedRuns(runs.expected)) {
      const { run, line } = placed
      const { path } = run.at
      const lines = files.get(path) ?? []
      files.set(path, lines)
      const joins = last?.path === path && last.open && lines.at(-1)?.line === line
      addRun(lines, placed, joins)
      last = { path, open: run.kind === 'slot' || !run.text.endsWith('\n') }
    }
  }
  return files
}

function addRun(lines: SourceLine[], { run, line: start, exact }: PlacedRun, joins: boolean): void {
  let line = start
  const texts = run.kind === 'slot' ? [run.text] : (run.text.match(/[^\n]*\n|[^\n]+$/g) ?? [])
  texts.forEach((text, i) => {
    const before = i === 0 && joins ? lines.at(-1) : undefined
    if (before) {
      before.text += run.tokens === undefined ? text : ''
      before.declared += run.tokens ?? 0
    } else lines.push({ line, text: run.tokens === undefined ? text : '', declared: run.tokens ?? 0 })
    if (exact && run.kind !== 'slot') line++
  })
}

/** The lines that each run of a prompt takes in its file, if they can be distinguished. */
export function linesOfRuns({ messages }: Prompt): Map<Loc, Loc> {
  const places = new Map<Loc, Loc>()
  for (const { runs } of messages) {
    for (const placed of placedRuns(runs.expected)) {
      if (placed.exact && placed.line > 0 && !places.has(placed.run.at)) places.set(placed.run.at, linesOf(placed))
    }
  }
  return places
}

/** Without what is left of a line that something else began, and without the line that a last line break begins. */
function linesOf({ run, line, after, midLine }: PlacedRun): Loc {
  const { path } = run.at
  if (run.kind === 'slot') return { path, line }
  const from = midLine && /^\r?\n[\s\S]/.test(run.text) ? line + 1 : line
  const endLine = after - (run.text.endsWith('\n') ? 1 : 0)
  return { path, line: from, ...(endLine > from && { endLine }) }
}
