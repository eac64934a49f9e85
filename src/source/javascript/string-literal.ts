import { type Spelled, Speller } from '../spelled.ts'

const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,8})\}|([0-3]?[0-7]{1,2})|(\r\n|[\s\S]))/y

const SIMPLE = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['b', '\b'],
  ['f', '\f'],
  ['v', '\v'],
  ['\n', ''],
  ['\r\n', ''],
  ['\r', ''],
  ['\u2028', ''],
  ['\u2029', ''],
])

/**
 * Decodes what stands between quotes or in a template from `from` to `to` (ECMAScript, "String Literals" and "Template Literal Lexical
 * Components"): a template's line breaks are `\n` whatever the file's are, and `String.raw` keeps escapes as they are written.
 */
export function spell(source: string, from: number, to: number, raw: boolean): Spelled {
  const out = new Speller()
  let at = from
  while (at < to) {
    let next = at
    while (next < to && source.charCodeAt(next) !== 13 && (raw || source.charCodeAt(next) !== 92)) next++
    out.add(source.slice(at, next), at)
    if (next >= to) break
    at = next + take(source, next, out)
  }
  return out.done()
}

/** Takes one escape or line break, and says how long it is in the source. */
function take(source: string, at: number, out: Speller): number {
  if (source[at] === '\r') {
    out.escape('\n', at)
    return source[at + 1] === '\n' ? 2 : 1
  }
  ESCAPE.lastIndex = at
  const found = ESCAPE.exec(source)
  if (!found) {
    out.add('\\', at)
    return 1
  }
  const [all, x, short, long, octal, simple = ''] = found
  const code = octal === undefined ? Number.parseInt(x ?? short ?? long ?? '', 16) : Number.parseInt(octal, 8)
  if (code <= 0x10ffff) out.escape(String.fromCodePoint(code), at)
  else out.escape(SIMPLE.get(simple) ?? simple, at)
  return all.length
}
