/** Rows of comma-separated values (RFC 4180) by the names of the first row, at most `most` of them. Quotes that do not close end with the text. */
export function readCsv(text: string, most: number): Map<string, string>[] {
  const rows: Map<string, string>[] = []
  let names: string[] | undefined
  for (const fields of rowsOf(text.replace(/^\uFEFF/, ''))) {
    if (fields.length === 1 && fields[0]?.trim() === '') continue
    if (names) rows.push(new Map(names.map((name, i) => [name, fields[i] ?? ''])))
    else names = fields.map(name => name.trim())
    if (rows.length >= most) break
  }
  return rows
}

function* rowsOf(text: string): Generator<string[]> {
  let fields: string[] = []
  for (let at = 0; at <= text.length; ) {
    const { value, end } = text[at] === '"' ? quoted(text, at) : bare(text, at)
    fields.push(value)
    if (text[end] !== ',') {
      yield fields
      fields = []
    }
    at = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1
  }
}

function bare(text: string, at: number): { value: string; end: number } {
  const end = stop(text, at)
  return { value: text.slice(at, end), end }
}

function quoted(text: string, at: number): { value: string; end: number } {
  let value = ''
  let from = at + 1
  for (;;) {
    const quote = text.indexOf('"', from)
    const close = quote === -1 ? text.length : quote
    value += text.slice(from, close)
    if (text[close + 1] !== '"') return { value, end: stop(text, Math.min(close + 1, text.length)) }
    value += '"'
    from = close + 2
  }
}

const STOP = /,|\r?\n/g

function stop(text: string, at: number): number {
  STOP.lastIndex = at
  return STOP.exec(text)?.index ?? text.length
}
