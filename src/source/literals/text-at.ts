import type { Expr } from '../outline.ts'
import { type Spelled, sliceOf } from '../spelled.ts'
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
  let end = at
  while (parts.length < MOST) {
    const token = tokens[end]
    if (token?.kind === 'text') {
      const made = throughMethods(tokens, end, exprOf(token))
      parts.push(made.expr)
      end = made.end
    } else {
      const name = nameFrom(tokens, end)
      if (!name) break
      parts.push(name.expr)
      end = name.end
    }
    const adds = tokens[end]?.is === '+'
    const next = tokens[end + 1]
    if (!adds || !next || (next.kind !== 'text' && !nameFrom(tokens, end + 1))) break
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

function nameBefore(tokens: readonly Token[], last: number): { expr: Expr; start: number } | undefined {
  if (tokens[last]?.kind !== 'word') return undefined
  let start = last
  while (tokens[start - 1]?.is === '.' && tokens[start - 2]?.kind === 'word') start -= 2
  const from = tokens[start]?.from ?? 0
  const to = tokens[last]?.to ?? 0
  return { expr: { kind: 'name', from, to, name: wordsOf(tokens, start, last + 1) }, start }
}

function wordsOf(tokens: readonly Token[], start: number, end: number): string {
  return tokens
    .slice(start, end)
    .map(({ is }) => is)
    .join('')
    .slice(0, 200)
}

const KEEPS = /^(?:to_string|to_owned|into|as_str|String|formatted|format|toString)$/
const TRIMS = /^(?:strip|trim|Trim)$/

/** What methods behind a text make of it. */
function throughMethods(tokens: readonly Token[], at: number, text: Expr): { expr: Expr; end: number } {
  let [expr, end] = [text, at + 1]
  while (tokens[end]?.is === '.' && tokens[end + 1]?.kind === 'word' && tokens[end + 2]?.is === '(') {
    const name = tokens[end + 1]?.is ?? ''
    const close = closeOf(tokens, end + 2)
    if (close === undefined) break
    const { from, to } = text
    const call = (how: string): Expr => ({ kind: 'call', from, to, name: how, on: expr, args: [] })
    if (name === 'trimIndent')
      expr = { ...call('dedent'), on: undefined, args: [{ name: undefined, value: inner(expr) }] } as Expr
    else if (name === 'trimMargin') expr = withoutMargin(inner(expr))
    else if (TRIMS.test(name)) expr = call('strip')
    else if (!KEEPS.test(name)) break
    end = close + 1
  }
  return { expr, end }
}

/** Calls within what is handed over are not looked into. */
const MOST_ARGUMENTS = 200

function closeOf(tokens: readonly Token[], open: number): number | undefined {
  for (let at = open + 1; at <= open + MOST_ARGUMENTS; at++) if (tokens[at]?.opener === open) return at
  return undefined
}

/** Kotlin leaves the first and the last line out where they are blank. */
function inner(expr: Expr): Expr {
  if (expr.kind === 'joined') {
    const parts = expr.parts.map((part, i) => {
      if (part.kind !== 'text') return part
      return { ...part, spelled: cut(part.spelled, i === 0, i === expr.parts.length - 1) }
    })
    return { ...expr, parts }
  }
  return expr.kind === 'text' ? { ...expr, spelled: cut(expr.spelled, true, true) } : expr
}

function cut(spelled: Spelled, first: boolean, last: boolean): Spelled {
  const start = first ? (/^[ \t]*\n/.exec(spelled.text)?.[0].length ?? 0) : 0
  const end = last ? (/\n[ \t]*$/.exec(spelled.text)?.index ?? spelled.text.length) : spelled.text.length
  return sliceOf(spelled, start, Math.max(start, end))
}

/** Each line without the blanks up to its `|`, and the bar. */
function withoutMargin(expr: Expr): Expr {
  if (expr.kind === 'joined') return { ...expr, parts: expr.parts.map(withoutMargin) }
  if (expr.kind !== 'text') return expr
  const { spelled, from, to } = expr
  const parts: Expr[] = []
  let at = 0
  for (const bar of spelled.text.matchAll(/(?:^|\n)[ \t]*\|/g)) {
    const lineAt = bar[0].startsWith('\n') ? bar.index + 1 : bar.index
    if (lineAt > at) parts.push({ kind: 'text', from, to, spelled: sliceOf(spelled, at, lineAt) })
    at = bar.index + bar[0].length
  }
  if (at < spelled.text.length)
    parts.push({ kind: 'text', from, to, spelled: sliceOf(spelled, at, spelled.text.length) })
  return { kind: 'joined', from, to, parts }
}
