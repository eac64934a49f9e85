/**
 * A stretch of Markdown with blanks for its code spans, each of which ends at as many backticks as it begins with; a backslash takes the
 * first of them away (https://spec.commonmark.org/0.31.2/#code-spans). Line breaks stay.
 */
export function withoutCodeSpans(text: string): string {
  if (!text.includes('`')) return text
  const runs = [...text.matchAll(/(\\*)(`+)/g)].map(({ 1: slashes = '', 2: ticks = '', index }) => ({
    at: index + slashes.length,
    end: index + slashes.length + ticks.length,
    isEscaped: slashes.length % 2 === 1,
  }))
  const next = nextOfLength(runs.map(({ at, end }) => end - at))
  let kept = ''
  let from = 0
  for (let i = 0; i < runs.length; i++) {
    const { at, end, isEscaped } = runs[i] ?? { at: 0, end: 0, isEscaped: false }
    const start = at + (isEscaped ? 1 : 0)
    const close = next(end - start, i)
    const closing = close === undefined ? undefined : runs[close]
    if (close === undefined || !closing || start === end) continue
    kept += text.slice(from, start) + text.slice(start, closing.end).replace(/[^\n]/g, ' ')
    from = closing.end
    i = close
  }
  return kept + text.slice(from)
}

/** Gives the first run of a length behind another, for places in ascending order. */
function nextOfLength(lengths: readonly number[]): (length: number, behind: number) => number | undefined {
  const places = new Map<number, number[]>()
  for (let i = lengths.length - 1; i >= 0; i--) {
    const known = places.get(lengths[i] ?? 0)
    if (known) known.push(i)
    else places.set(lengths[i] ?? 0, [i])
  }
  return (length, behind) => {
    const left = places.get(length) ?? []
    while ((left.at(-1) ?? Number.POSITIVE_INFINITY) <= behind) left.pop()
    return left.at(-1)
  }
}
