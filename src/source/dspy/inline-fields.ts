import type { Expr } from '../outline.ts'
import { sourceAt } from '../spelled.ts'
import type { Field } from './fields.ts'

/** As many as anybody writes in one text. */
const MOST_FIELDS = 50

/** The fields of `"context: list[str], question -> answer: float"`; none where the text is no such list. */
export function inlineFields({ spelled, ...span }: Extract<Expr, { kind: 'text' }>): Field[] {
  const { text } = spelled
  const literal = { from: span.from, to: span.to }
  const arrow = text.indexOf('->')
  if (arrow === -1 || text.length > 5000) return []
  const inputs = divided(text, 0, arrow).map(part => fieldAt(part, 'input'))
  const outputs = divided(text, arrow + 2, text.length).map(part => fieldAt(part, 'output'))
  const all = [...inputs, ...outputs].flatMap(field => field ?? [])
  const isList = all.length === inputs.length + outputs.length && outputs.length > 0 && all.length <= MOST_FIELDS
  return isList ? all : []

  function fieldAt({ start, part }: { start: number; part: string }, side: Field['side']): Field | undefined {
    const [, blank = '', name, type] = /^(\s*)(\w+)\s*(?::([\s\S]*))?$/.exec(part) ?? []
    if (name === undefined) return undefined
    const from = sourceAt(spelled, start + blank.length)
    return {
      name,
      side,
      type: type?.trim() || 'str',
      desc: undefined,
      prefix: undefined,
      from,
      to: from + name.length,
      literal,
    }
  }
}

/** What commas divide; those within brackets belong to a type. */
function divided(text: string, from: number, to: number): { start: number; part: string }[] {
  const parts: { start: number; part: string }[] = []
  let [depth, start] = [0, from]
  for (let at = from; at <= to; at++) {
    const char = at === to ? ',' : text[at]
    if (char === '[' || char === '(') depth++
    else if (char === ']' || char === ')') depth--
    else if (char === ',' && (depth <= 0 || at === to)) {
      if (text.slice(start, at).trim() !== '' || at < to) parts.push({ start, part: text.slice(start, at) })
      start = at + 1
    }
  }
  return parts
}
