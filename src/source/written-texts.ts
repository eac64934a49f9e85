/** A text of a program as it is written between its quotes, by a look at the characters. `before` is the code in front of it. */
export interface Written {
  text: string
  before: string
  from: number
  /** The place behind its closing quote. */
  to: number
}

/** As much of the code before a text as shows what the text is for. */
const BEFORE = 160
/** Longer ones are no regular expressions, so that a line of slashes takes linear time. */
const LONGEST_REGEX = 500
/** What stands before a slash that begins a regular expression. */
const BEFORE_REGEX = /(?:^|[(,=:[!&|?{};+>~]|\breturn|\bcase|\btypeof)\s*$/

/**
 * The texts of Python, JavaScript or TypeScript without parsing it. Where the code is unusual, code may pass for a text: this
 * is for a guess, and what it says is never counted.
 */
export function* writtenTexts(code: string, language: 'python' | 'javascript'): Generator<Written> {
  const isPython = language === 'python'
  const next = isPython ? /["'#]/g : /["'`/]/g
  const ends = endsOf(code)
  for (let found = next.exec(code); found; found = next.exec(code)) {
    const from = found.index
    const char = found[0]
    if (char === '#' || char === '/') {
      next.lastIndex = char === '#' ? ends.line(from) : behindSlash(code, from, ends)
      continue
    }
    const triple = char.repeat(3)
    const quote = isPython && code.startsWith(triple, from) ? triple : char
    const end = ends.text(quote, from + quote.length)
    if (end === -1) continue
    const isBroken = quote === char && char !== '`' && ends.line(from) < end
    if (isBroken && code[ends.line(from) - 1] !== '\\') continue
    const to = end + quote.length
    yield { text: code.slice(from + quote.length, end), before: code.slice(Math.max(0, from - BEFORE), from), from, to }
    next.lastIndex = to
  }
}

/** Where lines, texts and comments end behind places that come in turn. */
interface Ends {
  line(from: number): number
  /** -1 if no such quote follows. */
  text(quote: string, from: number): number
  comment(from: number): number
}

/** What was found behind one place is found behind the next as well, so a line without an end is looked through once, not for each text. */
function endsOf(code: string): Ends {
  const known = new Map<string, number>()
  const after = (what: string, from: number, find: () => number) => {
    const before = known.get(what)
    if (before !== undefined && (before === -1 || before >= from)) return before
    const end = find()
    known.set(what, end)
    return end
  }
  return {
    line(from) {
      const end = after('\n', from, () => code.indexOf('\n', from))
      return end === -1 ? code.length : end
    },
    text: (quote, from) => after(quote, from, () => closing(code, quote, from)),
    comment: from => after('*/', from, () => code.indexOf('*/', from)),
  }
}

function closing(code: string, quote: string, from: number): number {
  for (let end = code.indexOf(quote, from); end !== -1; end = code.indexOf(quote, end + 1)) {
    let escapes = 0
    while (code[end - 1 - escapes] === '\\') escapes++
    if (escapes % 2 === 0) return end
  }
  return -1
}

/** Where the comment or the regular expression ends that a slash begins. */
function behindSlash(code: string, from: number, ends: Ends): number {
  const second = code[from + 1]
  if (second === '/') return ends.line(from)
  if (second === '*') {
    const end = ends.comment(from + 2)
    return end === -1 ? from + 2 : end + 2
  }
  const line = code.slice(from, Math.min(ends.line(from), from + LONGEST_REGEX))
  const end = closing(line, '/', 1)
  if (end === -1) return from + 1
  const isRegex = BEFORE_REGEX.test(code.slice(Math.max(0, from - 20), from))
  // A half of a template between two slashes, as in `if (a) /\`/.test(b)`, would turn every later one inside out.
  const hasHalf = line.slice(1, end).split('`').length % 2 === 0
  return isRegex || hasHalf ? from + end + 1 : from + 1
}
