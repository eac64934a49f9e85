import type { Expr } from '../outline.ts'
import { gluesAt, isPlaceholder, madeBy, numberAt } from './made-by.ts'
import { trimmed, withoutMargin } from './margin.ts'
import type { LiteralPart } from './spell-literal.ts'
import type { Token } from './tokens.ts'

/** Texts and names that are added up, at the most. */
const MOST = 5_000

/** The text that begins at a token: what is added to it by `+`, also before it, and what its methods make of it, as far as that is certain. */
export function textAt(tokens: readonly Token[], at: number): { expr: Expr; start: number; end: number } {
  const parts: Expr[] = []
  let start = at
  // A name that the text is added to.
  const before = tokens[at - 1]?.is === '+' ? nameBefore(tokens, at - 2) : undefined
  if (before) {
    parts.push(before.expr)
    start = before.start
  }
  const glues = gluesAt(tokens, at)
  let end = at
  while (parts.length < MOST) {
    const token = tokens[end]
    if (token?.kind === 'text') {
      const made = throughMethods(tokens, end, exprOf(token))
      parts.push(made.expr)
      end = made.end
    } else {
      const named = nameFrom(tokens, end) ?? calledFrom(tokens, end)
      if (!named) break
      parts.push(named.expr)
      end = named.end
    }
    const adds = glues.test(tokens[end]?.is ?? '')
    const next = tokens[end + 1]
    if (!adds || !next || (next.kind !== 'text' && !nameFrom(tokens, end + 1) && !calledFrom(tokens, end + 1))) break
    end++
  }
  const [first, ...rest] = parts
  const expr: Expr =
    first && rest.length === 0 ? first : { kind: 'joined', from: first?.from ?? 0, to: parts.at(-1)?.to ?? 0, parts }
  return { expr, start, end: Math.max(end, at + 1) }
}

function exprOf({ parts, from, to }: Token): Expr {
  const inner = parts.map((part: LiteralPart): Expr => {
    if ('spelled' in part) return { kind: 'text', from, to, spelled: part.spelled }
    return { kind: 'name', from: part.from, to: part.to, name: part.slot }
  })
  const [only] = inner
  if (only && inner.length === 1 && only.kind === 'text') return only
  return inner.length === 0
    ? { kind: 'text', from, to, spelled: { text: '', marks: [] } }
    : { kind: 'joined', from, to, parts: inner }
}

/** A dotted name that is no call. */
function nameFrom(tokens: readonly Token[], at: number): { expr: Expr; end: number } | undefined {
  const first = tokens[at]
  if (first?.kind !== 'word') return undefined
  let end = at + 1
  while (tokens[end]?.is === '.' && tokens[end + 1]?.kind === 'word') end += 2
  if (/^[([{!]$/.test(tokens[end]?.is ?? '')) return undefined
  const to = tokens[end - 1]?.to ?? first.to
  const name = wordsOf(tokens, at, end)
  return { expr: { kind: 'name', from: first.from, to, name }, end }
}

/** A call of a dotted name with its arguments (texts and numbers), and the result of the methods that are called on it. */
function calledFrom(tokens: readonly Token[], at: number): { expr: Expr; end: number } | undefined {
  const first = tokens[at]
  if (first?.kind !== 'word') return undefined
  let open = at + 1
  while (tokens[open]?.is === '.' && tokens[open + 1]?.kind === 'word') open += 2
  const close = tokens[open]?.is === '(' ? closeOf(tokens, open) : undefined
  if (close === undefined) return undefined
  const args = givenIn(tokens, open, close)
  const [text] = args.filter(({ kind }) => kind !== 'constant')
  const { from } = first
  const to = tokens[close]?.to ?? first.to
  const name = wordsOf(tokens, at, open)
  const expr: Expr = text
    ? madeBy(name, text, args, { ...first, to })
    : { kind: 'call', from, to, name, on: undefined, args: [] }
  let end = close + 1
  while (tokens[end]?.is === '.' && tokens[end + 1]?.kind === 'word' && tokens[end + 2]?.is === '(') {
    const closed = closeOf(tokens, end + 2)
    if (closed === undefined) break
    end = closed + 1
  }
  return { expr, end }
}

/** The texts and numbers among the arguments. */
function givenIn(tokens: readonly Token[], open: number, close: number): Expr[] {
  const found: Expr[] = []
  for (let at = open + 1; at < close; ) {
    const token = tokens[at]
    const number = numberAt(tokens, at)
    if (token?.kind === 'text') found.push(exprOf(token))
    if (number) found.push(number.expr)
    at = number?.end ?? at + 1
  }
  return found
}

function nameBefore(tokens: readonly Token[], last: number): { expr: Expr; start: number } | undefined {
  if (tokens[last]?.kind !== 'word') return undefined
  let start = last
  while (tokens[start - 1]?.is === '.' && tokens[start - 2]?.kind === 'word') start -= 2
  const from = tokens[start]?.from ?? 0
  const to = tokens[last]?.to ?? 0
  return { expr: { kind: 'name', from, to, name: wordsOf(tokens, start, last + 1) }, start }
}

function wordsOf(tokens: readonly Token[], start: number, end: number): string {
  const words = tokens.slice(start, end).map(({ is }) => is)
  return words.join('').slice(0, 200)
}

const KEEPS = /^(?:to_string|to_owned|into|as_str|String|formatted|format|toString)$/
const FILLS = /^format/
/** Methods that test a text, or turn it into something that is not a text. */
const ASKS =
  /^(?:len|length|size|equals\w*|getBytes|as_bytes|bytes|split\w*|lines|contains|startsWith|starts_with|endsWith|ends_with|indexOf|isEmpty|is_empty|chars|hashCode|clone|Length|Split|Contains|StartsWith|let|also|to)$/
const TRIMS = /^(?:strip|trim|Trim)$/

/** What methods behind a text make of it. */
function throughMethods(tokens: readonly Token[], at: number, text: Expr): { expr: Expr; end: number } {
  let [expr, end] = [text, at + 1]
  while (tokens[end]?.is === '.' && tokens[end + 1]?.kind === 'word' && tokens[end + 2]?.is === '(') {
    const name = tokens[end + 1]?.is ?? ''
    const close = closeOf(tokens, end + 2)
    if (close === undefined) break
    if (ASKS.test(name)) break
    expr = throughOne(name, expr, () => givenIn(tokens, end + 2, close))
    end = close + 1
  }
  return { expr, end }
}

function throughOne(name: string, on: Expr, given: () => Expr[]): Expr {
  const { from, to } = on
  const args = [{ name: undefined, value: trimmed(on) }]
  if (name === 'trimIndent') return { kind: 'call', from, to, name: 'dedent', on: undefined, args }
  if (name === 'trimMargin') return withoutMargin(trimmed(on))
  if (TRIMS.test(name)) return { kind: 'call', from, to, name: 'strip', on, args: [] }
  if (KEEPS.test(name)) return FILLS.test(name) ? madeBy(name, on, [], undefined) : on
  if (/^replace(?:All)?$/i.test(name)) return replacedBy(on, given())
  // With its point, so that C#'s methods are taken for no types.
  return madeBy(`.${name}`, on, given(), undefined)
}

function replacedBy(on: Expr, given: readonly Expr[]): Expr {
  const { from, to } = on
  const args = given.slice(0, 2).map(value => ({ name: undefined, value }))
  if (args.length < 2) return isPlaceholder(given[0]) ? on : madeBy('.replace', on, [], undefined)
  return { kind: 'call', from, to, name: 'replace', on, args }
}

/** Calls within what is handed over are not looked into. */
const MOST_ARGUMENTS = 200

function closeOf(tokens: readonly Token[], open: number): number | undefined {
  for (let at = open + 1; at <= open + MOST_ARGUMENTS; at++) if (tokens[at]?.opener === open) return at
  return undefined
}
