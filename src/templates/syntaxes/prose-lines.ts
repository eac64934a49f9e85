const FENCE = /^[ \t]{0,3}(`{3,}|~{3,})/

/** The lines of a Markdown text that are in no fenced code, each with its offset. */
export function* proseLines(text: string): Generator<{ at: number; line: string }> {
  let fence: string | undefined
  for (let at = 0; at < text.length; ) {
    const lineEnd = text.indexOf('\n', at)
    const end = lineEnd === -1 ? text.length : lineEnd
    const line = text.slice(at, end)
    const mark = FENCE.exec(line)?.[1]
    if (fence === undefined && mark === undefined) yield { at, line }
    else if (fence === undefined) fence = mark
    else if (mark?.startsWith(fence)) fence = undefined
    at = end + 1
  }
}
