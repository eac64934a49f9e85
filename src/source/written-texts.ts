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
  const unclosed = new Set<string>()
  for (let found = next.exec(code); found; found = next.exec(code)) {
    const from = found.index
    const char = found[0]
    if (char === '#' || char === '/') {
      next.lastIndex = char === '#' ? lineEnd(code, from) : behindSlash(code, from, unclosed)
      continue
    }
    const triple = char.repeat(3)
    const quote = isPython && code.startsWith(triple, from) ? triple : char
    const end = unclosed.has(quote) ? -1 : closing(code, quote, from + quote.length)
    if (end === -1) {
      // A search that found no end would find none later either.
      unclosed.add(quote)
      continue
    }
    if (quote === char && char !== '`' && lineEnd(code, from) < end && !isContinued(code, from)) continue
    const to = end + quote.length
    yield { text: code.slice(from + quote.length, end), before: code.slice(Math.max(0, from - BEFORE), from), from, to }
    next.lastIndex = to
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

function lineEnd(code: string, from: number): number {
  const end = code.indexOf('\n', from)
  return end === -1 ? code.length : end
}

function isContinued(code: string, from: number): boolean {
  return code[lineEnd(code, from) - 1] === '\\'
}

/** Where the comment or the regular expression ends that a slash begins. */
function behindSlash(code: string, from: number, unclosed: Set<string>): number {
  const second = code[from + 1]
  if (second === '/') return lineEnd(code, from)
  if (second === '*') {
    const end = unclosed.has('*/') ? -1 : code.indexOf('*/', from + 2)
    if (end !== -1) return end + 2
    unclosed.add('*/')
    return from + 2
  }
  const line = code.slice(from, Math.min(lineEnd(code, from), from + LONGEST_REGEX))
  const end = closing(line, '/', 1)
  if (end === -1) return from + 1
  const isRegex = BEFORE_REGEX.test(code.slice(Math.max(0, from - 20), from))
  // A half of a template between two slashes, as in `if (a) /\`/.test(b)`, would turn every later one inside out.
  const hasHalf = line.slice(1, end).split('`').length % 2 === 0
  return isRegex || hasHalf ? from + end + 1 : from + 1
}
