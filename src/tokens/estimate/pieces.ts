/** What a piece of text is made of: a `contraction` is the `'s` of `it's`, `other` is a run of what is neither Latin nor ASCII. */
export type Kind = 'word' | 'contraction' | 'digits' | 'blank' | 'marks' | 'other'

/**
 * What stands before a piece, not counting one single space: `capitals` is a word of capitals alone, `camel` the rest of
 * the same run of letters, `stop` and `comma` are marks that end in one.
 */
export type Before =
  | 'start'
  | 'line'
  | 'gap'
  | 'camel'
  | 'word'
  | 'capitals'
  | 'digits'
  | 'marks'
  | 'stop'
  | 'comma'
  | 'other'

/** Told for each piece in turn. `spaced`: one single space stands between `before` and the piece. */
export type Visit = (kind: Kind, from: number, to: number, before: Before, spaced: boolean) => void

const kinds = Array.from({ length: 128 }, (_, code): Kind => {
  if ((code | 32) >= 97 && (code | 32) <= 122) return 'word'
  if (code >= 48 && code <= 57) return 'digits'
  return code === 32 || (code >= 9 && code <= 13) ? 'blank' : 'marks'
})

/** The kind of a UTF-16 unit. Latin-1 and the Latin extensions are letters, save the signs for times and divided by. */
function kindOf(unit: number): Kind {
  if (unit < 128) return kinds[unit] ?? 'other'
  return unit >= 0xc0 && unit < 0x250 && unit !== 0xd7 && unit !== 0xf7 ? 'word' : 'other'
}

const isUpper = (unit: number): boolean => unit >= 65 && unit <= 90

/**
 * Cuts a text into pieces in one pass over its UTF-16 units: words at their humps (`camelCase` is two, `HTTPServer` is
 * two, `URLs` is `URL` and `s`), digits, marks, and white space. One single space is no piece: words bring their own in
 * most tokenizers.
 */
export function pieces(text: string, visit: Visit): void {
  let before: Before = 'start'
  let spaced = false
  for (let at = 0; at < text.length; ) {
    const contracted = contractionEnd(text, at)
    const kind = contracted > at ? 'contraction' : kindOf(text.charCodeAt(at))
    const end = contracted > at ? contracted : runEnd(text, at, kind)
    if (kind === 'blank' && end - at === 1 && text.charCodeAt(at) === 32 && before !== 'start') spaced = true
    else {
      if (kind === 'word') humps(text, at, end, before, spaced, visit)
      else visit(kind, at, end, before, spaced)
      before = asBefore(kind, text, at, end)
      spaced = false
    }
    at = end
  }
}

function runEnd(text: string, from: number, kind: Kind): number {
  let end = from + 1
  while (end < text.length && kindOf(text.charCodeAt(end)) === kind) end++
  return end
}

/** What a piece, or a run of letters, is to what follows it. */
function asBefore(kind: Kind, text: string, from: number, to: number): Before {
  if (kind === 'word') return endsInCapitals(text, from, to) ? 'capitals' : 'word'
  if (kind === 'contraction') return 'word'
  if (kind === 'blank') return text.slice(from, to).includes('\n') ? 'line' : 'gap'
  if (kind !== 'marks') return kind
  const last = text.charAt(to - 1)
  return last === ',' ? 'comma' : last === '.' || last === '!' || last === '?' ? 'stop' : 'marks'
}

const endsInCapitals = (text: string, from: number, to: number): boolean =>
  to - from > 1 && isUpper(text.charCodeAt(to - 1)) && isUpper(text.charCodeAt(to - 2))

function humps(text: string, from: number, to: number, before: Before, spaced: boolean, visit: Visit): void {
  for (let at = from; at < to; ) {
    const end = humpEnd(text, at, to)
    visit('word', at, end, at === from ? before : 'camel', at === from && spaced)
    at = end
  }
}

/**
 * A hump is capitals alone, or small letters after at most one capital: the last capital of a run belongs to them,
 * except where they are the plural's `s`, as in `URLs`.
 */
function humpEnd(text: string, from: number, to: number): number {
  let end = from
  while (end < to && isUpper(text.charCodeAt(end))) end++
  if (end === to) return to
  if (end - from > 1) return end + 1 === to && text.charAt(end) === 's' ? end : end - 1
  while (end < to && !isUpper(text.charCodeAt(end))) end++
  return end
}

const contractions = new Set(['s', 't', 're', 've', 'm', 'll', 'd'])

/** The end of the contraction that begins here, at an apostrophe after a letter; `at` itself where there is none. */
function contractionEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== 39 || at === 0 || kindOf(text.charCodeAt(at - 1)) !== 'word') return at
  let end = at + 1
  while (end < at + 4 && end < text.length && kindOf(text.charCodeAt(end)) === 'word') end++
  return contractions.has(text.slice(at + 1, end).toLowerCase()) ? end : at
}
