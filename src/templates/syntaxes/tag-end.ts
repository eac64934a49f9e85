/**
 * Where a tag's closing delimiter begins, at or after `from`; -1 where the tag never ends. Quoted text is skipped, and with
 * `balanced` everything in brackets, so that `{{ {"a": {}} }}` is one tag.
 */
export function tagEnd(text: string, from: number, closing: string, balanced: boolean): number {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    const char = text[at] ?? ''
    if (depth === 0 && text.startsWith(closing, at)) return at
    if (char === '"' || char === "'") {
      at = quoteEnd(text, at, char)
      if (at === -1) return -1
    } else if (balanced && '([{'.includes(char)) depth++
    else if (balanced && ')]}'.includes(char)) depth = Math.max(0, depth - 1)
  }
  return -1
}

/** Where a quotation that begins at `at` ends, -1 where it does not. A backslash quotes the next character. */
function quoteEnd(text: string, at: number, quote: string): number {
  for (let end = at + 1; end < text.length; end++) {
    if (text[end] === '\\') end++
    else if (text[end] === quote) return end
  }
  return -1
}
