import type { Span } from '../marks.ts'
import { type Language, plain, type Quoting } from './language.ts'
import { type LiteralPart, spellLiteral } from './spell-literal.ts'

/** A word, a sign or a text of source code. */
export interface Token extends Span {
  kind: 'word' | 'sign' | 'text'
  /** The word or the sign; empty for a text. */
  is: string
  parts: readonly LiteralPart[]
  /** The index of the bracket that it stands in; -1 at the top. */
  inside: number
  /** For a bracket that closes, the index of the one that opens. */
  opener: number
  line: number
}

const WORD = /[A-Za-z_]\w*/y
const SIGN = /:=|\+=|=>|->|::|[-+*/%&|^!<>=]=|&&|\|\||[\s\S]/y
const SKIPPED = /\s+|\/\/[^\n]*|#!?\[[^\]\n]*\]|#\w+[^\n]*|@(?=[A-Za-z])/y
/** Characters of what is put into a text. */
const LONGEST_SLOT = 300
/** Brackets within brackets that no program has. */
const DEEPEST = 2_000

/** Divides source code into tokens, with its comments. Takes time linear in the text. */
export function tokensOf(text: string, language: Language): { tokens: Token[]; comments: Span[]; tooDeep?: number } {
  const tokens: Token[] = []
  const comments: Span[] = []
  const open: number[] = []
  let line = 0
  for (let at = 0; at < text.length; ) {
    const { kind, to, parts = NO_PARTS } = nextAt(text, at, language)
    if (kind === 'comment') comments.push({ from: at, to })
    else if (kind !== 'blank') {
      const is = kind === 'text' ? '' : text.slice(at, to)
      // What closes stands where the bracket that it closes does.
      const opener = closes(is) ? (open.pop() ?? -1) : -1
      tokens.push({ kind, is, from: at, to, parts, line, opener, inside: open.at(-1) ?? -1 })
      if (opens(is)) open.push(tokens.length - 1)
      if (open.length > DEEPEST) return { tokens, comments, tooDeep: at }
    }
    line += breaksIn(kind, text, at, to)
    at = to
  }
  return { tokens, comments }
}

const NO_PARTS: readonly LiteralPart[] = []

const opens = (is: string): boolean => is === '(' || is === '[' || is === '{'
const closes = (is: string): boolean => is === ')' || is === ']' || is === '}'

function breaksIn(kind: Next['kind'], text: string, from: number, to: number): number {
  let breaks = 0
  if (kind === 'word' || kind === 'sign') return breaks
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) breaks++
  return breaks
}

interface Next {
  kind: Token['kind'] | 'comment' | 'blank'
  to: number
  parts?: readonly LiteralPart[]
}

const BLANK = /\s+/y
/** What follows a word that is the beginning of a text: `r"..."`, `r#"..."#`. */
const OPENS = /["'`#$@]/

/** What begins with a character that begins no text and no comment, which take many patterns to find. */
const BEGINS = new Map<number, { kind: 'sign' | 'blank'; by: RegExp | undefined }>([
  ...[...'(){}[];,.~?0123456789'].map(sign => [sign.charCodeAt(0), { kind: 'sign', by: undefined }] as const),
  ...[...'-:=<>+*&|^!%'].map(sign => [sign.charCodeAt(0), { kind: 'sign', by: SIGN }] as const),
  ...[...' \t\r\n'].map(sign => [sign.charCodeAt(0), { kind: 'blank', by: BLANK }] as const),
])

function nextAt(text: string, at: number, language: Language): Next {
  const begins = BEGINS.get(text.charCodeAt(at))
  if (begins) return { kind: begins.kind, to: begins.by ? behind(begins.by, text, at) : at + 1 }
  const word = behind(WORD, text, at)
  if (word > at && !OPENS.test(text.charAt(word))) return { kind: 'word', to: word }
  const comment = commentAt(text, at, language)
  if (comment !== undefined) return { kind: 'comment', to: comment }
  const literal = literalAt(text, at, language) ?? characterAt(text, at)
  if (literal) return { kind: 'text', ...literal }
  const blank = behind(SKIPPED, text, at)
  if (blank > at) return { kind: 'blank', to: blank }
  return word > at ? { kind: 'word', to: word } : { kind: 'sign', to: Math.max(at + 1, behind(SIGN, text, at)) }
}

/** Where what matches at an offset ends: there where nothing does. */
function behind(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

function commentAt(text: string, at: number, { nests }: Language): number | undefined {
  if (text.startsWith('//', at)) {
    const end = text.indexOf('\n', at)
    return end === -1 ? text.length : end
  }
  if (!text.startsWith('/*', at)) return undefined
  const marks = nests ? /\/\*|\*\//g : /\*\//g
  marks.lastIndex = at + 2
  let depth = 1
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    depth += found[0] === '/*' ? 1 : -1
    if (depth === 0) return marks.lastIndex
  }
  return text.length
}

function literalAt(text: string, at: number, { quotings }: Language): { to: number; parts: LiteralPart[] } | undefined {
  for (const quoting of quotings) {
    quoting.open.lastIndex = at
    const opened = quoting.open.exec(text)
    if (!opened) continue
    const from = at + opened[0].length
    const braces = quoting.slots === 'braces' ? bracesOf(opened[0]) : 0
    const end = endOf(text, from, quoting, quoting.close(opened), braces)
    return { to: end.to, parts: spellLiteral(text, from, end.inner, quoting, braces) }
  }
  return undefined
}

const CHARACTER = /'(?:\\[^\n]{1,9}?|[^'\\\n])'/y

/** A character is a text that may be added to one. Rust's lifetimes are none. */
function characterAt(text: string, at: number): { to: number; parts: LiteralPart[] } | undefined {
  const found = text[at] === "'" ? match(CHARACTER, text, at) : undefined
  const to = at + (found?.length ?? 0)
  return found === undefined ? undefined : { to, parts: spellLiteral(text, at + 1, to - 1, plain, 0) }
}

const bracesOf = (opened: string) => opened.split('$').length - 1

/** Where a literal ends: within its quotes, and behind them. */
function endOf(
  text: string,
  from: number,
  quoting: Quoting,
  close: string,
  braces: number,
): { inner: number; to: number } {
  const { lines, escapes } = quoting
  for (let at = from; at < text.length; ) {
    if (text.startsWith(close, at)) {
      if (escapes !== 'doubled' || text[at + 1] !== '"') return closedAt(text, at, close)
      at += 2
    } else if (!lines && text[at] === '\n') return { inner: at, to: at }
    else at = escapes === 'backslash' && text[at] === '\\' ? at + 2 : behindSlot(text, at, quoting, braces)
  }
  return { inner: text.length, to: text.length }
}

/** Of more quotes than close it, the first belong to the text. */
function closedAt(text: string, at: number, close: string): { inner: number; to: number } {
  let inner = at
  while (close.length > 1 && /^"+$/.test(close) && text[inner + close.length] === '"') inner++
  return { inner, to: inner + close.length }
}

/** Behind what is put in, which may hold quotes of its own; else behind one character. */
function behindSlot(text: string, at: number, { slots }: Quoting, braces: number): number {
  if (slots === 'dollar' && text.startsWith('${', at)) return closing(text, at + 2)
  if (slots !== 'braces' || braces !== 1 || text[at] !== '{') return at + 1
  return text[at + 1] === '{' ? at + 2 : closing(text, at + 1)
}

/** Behind the brace that closes what is put in, as long as that may be. */
function closing(text: string, from: number): number {
  let depth = 1
  for (let at = from; at < text.length && at < from + LONGEST_SLOT; at++) {
    if (text[at] === '{') depth++
    else if (text[at] === '}' && --depth === 0) return at + 1
  }
  return from
}
