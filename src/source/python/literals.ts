import type { Expr } from '../outline.ts'
import { partsOf, type SyntaxNode } from '../syntax-node.ts'
import { openingOf, spell } from './string-literal.ts'

/** A string literal: one text, or texts with what stands between them. Bytes are no text. */
export function literalOf(node: SyntaxNode, text: string, slotOf: (slot: SyntaxNode) => Expr): Expr {
  const { from, to } = node
  const opening = openingOf(text.slice(from, Math.min(to, from + 6)))
  if (!opening) return { kind: 'other', from, to, mute: true, inner: [] }
  const { raw, format, quote } = opening
  const closed = to - from >= opening.start + quote.length && text.startsWith(quote, to - quote.length)
  const end = closed ? to - quote.length : to
  const read = (start: number, stop: number): Expr => ({
    kind: 'text',
    from: start,
    to: stop,
    spelled: spell(text, start, stop, raw, format),
  })
  const slots = partsOf(node).filter(({ name }) => name === 'FormatReplacement')
  if (slots.length === 0) return { ...read(from + opening.start, end), from, to }
  const parts: Expr[] = []
  let at = from + opening.start
  for (const slot of slots) {
    if (slot.from > at) parts.push(read(at, slot.from))
    parts.push(slotOf(slot))
    at = slot.to
  }
  if (end > at) parts.push(read(at, end))
  return { kind: 'joined', from, to, parts }
}

const WORDS = new Map([
  ['True', true],
  ['False', false],
  ['None', null],
])

/** What a number or `True`, `False` and `None` stand for. */
export function constantOf(text: string): number | boolean | null {
  const word = WORDS.get(text)
  if (word !== undefined) return word
  const number = Number(text.replaceAll('_', ''))
  return Number.isFinite(number) ? number : null
}
