/**
 * A stretch of Markdown with blanks for its code spans, each of which ends at as many backticks as it begins with; a backslash takes the
 * first of them away (https://spec.commonmark.org/0.31.2/#code-spans). Line breaks stay.
 */
export function withoutCodeSpans(text: string): string {
  if (!text.includes('`')) return text
  const { starts, ends, closings } = runsIn(text)
  const parts: string[] = []
  let from = 0
  for (let i = 0; i < starts.length; i++) {
    const [start = 0, close = -1] = [starts[i], closings[i]]
    if (close === -1) continue
    const end = ends[close] ?? 0
    const span = text.slice(start, end)
    parts.push(text.slice(from, start), span.includes('\n') ? span.replace(/[^\n]/g, ' ') : ' '.repeat(span.length))
    from = end
    i = close
  }
  return from === 0 ? text : parts.join('') + text.slice(from)
}

interface Runs {
  starts: number[]
  ends: number[]
  /** The next run of as many backticks; -1 where there is none. */
  closings: Int32Array
}

/** The runs of backticks in a text: as numbers, as there may be millions. */
function runsIn(text: string): Runs {
  const [starts, ends, escaped]: [number[], number[], boolean[]] = [[], [], []]
  for (let at = text.indexOf('`'); at !== -1; at = text.indexOf('`', at)) {
    let slash = at
    while (slash > 0 && text[slash - 1] === '\\') slash--
    const isEscaped = (at - slash) % 2 === 1
    starts.push(isEscaped ? at + 1 : at)
    escaped.push(isEscaped)
    while (text[at] === '`') at++
    ends.push(at)
  }
  const closings = new Int32Array(starts.length).fill(-1)
  const next = new Map<number, number>()
  for (let i = starts.length - 1; i >= 0; i--) {
    const length = (ends[i] ?? 0) - (starts[i] ?? 0)
    if (length > 0) closings[i] = next.get(length) ?? -1
    // A backslash within a span is one, so that all backticks of a run may close it.
    next.set(escaped[i] ? length + 1 : length, i)
  }
  return { starts, ends, closings }
}
