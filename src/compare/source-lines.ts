import type { Prompt, Run } from '../model/prompt.ts'
import type { Loc } from '../model/quantity.ts'

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
    const opaque = opaqueFiles(runs.expected)
    let last: { path: string; open: boolean } | undefined
    for (const run of runs.expected) {
      const { path, line } = run.at
      const lines = files.get(path) ?? []
      files.set(path, lines)
      const joins = last?.path === path && last.open && lines.at(-1)?.line === line
      addRun(lines, run, joins, opaque.has(path))
      last = { path, open: run.kind === 'slot' || !run.text.endsWith('\n') }
    }
  }
  return files
}

function addRun(lines: SourceLine[], run: Run, joins: boolean, isOpaque: boolean): void {
  let line = run.at.line ?? 0
  const texts = run.kind === 'slot' ? [run.text] : (run.text.match(/[^\n]*\n|[^\n]+$/g) ?? [])
  texts.forEach((text, i) => {
    const before = i === 0 && joins ? lines.at(-1) : undefined
    if (before) {
      before.text += run.tokens === undefined ? text : ''
      before.declared += run.tokens ?? 0
    } else lines.push({ line, text: run.tokens === undefined ? text : '', declared: run.tokens ?? 0 })
    if (!isOpaque && run.kind !== 'slot') line++
  })
}

/**
 * Files whose lines cannot be told apart: in JSON and YAML escapes and folding make the text another than the file's, so that
 * only its start has a place. Where a run has moved on by the lines before it, the text is the file's own.
 */
function opaqueFiles(runs: readonly Run[]): Set<string> {
  const opaque = new Set<string>()
  const last = new Map<string, Run>()
  for (const run of runs) {
    const { path, line = 0 } = run.at
    const before = last.get(path)
    if (before === undefined && /\.(?:jsonc?|ya?ml)$/i.test(path)) opaque.add(path)
    else if (before && before.kind !== 'slot' && line > (before.at.line ?? 0) && line === lineAfter(before))
      opaque.delete(path)
    last.set(path, run)
  }
  return opaque
}

/** Where the text behind a run stands, if its lines are the file's. */
function lineAfter({ at, text }: Run): number {
  return (at.line ?? 0) + (text.match(/\n/g)?.length ?? 0)
}

/** The lines that each run of a prompt takes in its file, where they can be told apart. */
export function linesOfRuns({ messages }: Prompt): Map<Loc, Loc> {
  const places = new Map<Loc, Loc>()
  for (const { runs } of messages) {
    const opaque = opaqueFiles(runs.expected)
    for (const run of runs.expected) {
      if (run.kind !== 'slot' && !opaque.has(run.at.path)) places.set(run.at, linesOf(run))
    }
  }
  return places
}

/** Without what is left of a line that something else began, and without the line that a last line break begins. */
function linesOf(run: Run): Loc {
  const { at, text } = run
  if (at.line === undefined) return at
  const skips = (at.column ?? 1) > 1 && /^\r?\n[\s\S]/.test(text)
  const endLine = lineAfter(run) - (text.endsWith('\n') ? 1 : 0)
  const line = skips ? at.line + 1 : at.line
  return { path: at.path, line, ...(endLine > line && { endLine }) }
}
