import type { Expr } from '../outline.ts'
import { type Spelled, sliceOf } from '../spelled.ts'

/** Kotlin drops the first and the last line if they are blank. */
export function trimmed(expr: Expr): Expr {
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
export function withoutMargin(expr: Expr): Expr {
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
