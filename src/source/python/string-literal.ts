import { type Spelled, Speller } from '../spelled.ts'

/** A literal's prefix and quotes; undefined where it is bytes, which are no text. */
export function openingOf(source: string): { raw: boolean; format: boolean; quote: string; start: number } | undefined {
  const found = /^([A-Za-z]{0,3})("""|'''|"|')/.exec(source)
  const [all = '', prefix = '', quote = ''] = found ?? []
  if (!found || /b/i.test(prefix)) return undefined
  return { raw: /r/i.test(prefix), format: /[ft]/i.test(prefix), quote, start: all.length }
}

const ESCAPE =
  /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|N\{([^}\n]{1,100})\}|(\r\n|[\s\S]))/y

const SIMPLE: Record<string, string> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  "'": "'",
  '"': '"',
  '\n': '',
  '\r\n': '',
  '\r': '',
}

/**
 * Decodes what stands between a literal's quotes from `from` to `to` (https://docs.python.org/3/reference/lexical_analysis.html,
 * "String literals"): a source's line breaks are `\n`, and an escape that Python does not know stays as it is.
 */
export function spell(source: string, from: number, to: number, raw: boolean, format: boolean): Spelled {
  const out = new Speller()
  let at = from
  while (at < to) {
    const next = nextSpecial(source, at, to, raw, format)
    out.add(source.slice(at, next), at)
    if (next >= to) break
    at = next + take(source, next, to, out)
  }
  return out.done()
}

function nextSpecial(source: string, from: number, to: number, raw: boolean, format: boolean): number {
  for (let at = from; at < to; at++) {
    const char = source.charCodeAt(at)
    if (char === 13 || (char === 92 && !raw)) return at
    if (format && (char === 123 || char === 125) && source.charCodeAt(at + 1) === char) return at
  }
  return to
}

/** Takes one escape, line break or doubled brace, and says how long it is in the source. */
function take(source: string, at: number, to: number, out: Speller): number {
  const char = source[at] ?? ''
  if (char === '\r') {
    out.escape('\n', at)
    return source[at + 1] === '\n' && at + 1 < to ? 2 : 1
  }
  if (char !== '\\') {
    out.escape(char, at)
    return 2
  }
  ESCAPE.lastIndex = at
  const found = ESCAPE.exec(source)
  if (!found) {
    out.add(char, at)
    return 1
  }
  const [all, octal, x, u, U, , simple] = found
  const code = octal !== undefined ? Number.parseInt(octal, 8) : Number.parseInt(x ?? u ?? U ?? '', 16)
  if (code <= 0x10ffff) out.escape(String.fromCodePoint(code), at)
  else if (simple !== undefined && simple in SIMPLE) out.escape(SIMPLE[simple] ?? '', at)
  else out.add(all, at)
  return all.length
}
