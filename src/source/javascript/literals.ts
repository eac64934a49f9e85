import type { Expr } from '../outline.ts'
import { partsOf, type SyntaxNode } from '../syntax-node.ts'
import { spell } from './string-literal.ts'

/** A string in quotes. */
export function quotedOf(node: SyntaxNode, text: string): Expr {
  const { from, to } = node
  const closed = to - from >= 2 && text[to - 1] === text[from]
  return { kind: 'text', from, to, spelled: spell(text, from + 1, closed ? to - 1 : to, false) }
}

/** A template: one text, or texts with what stands between them. */
export function templateOf(node: SyntaxNode, text: string, raw: boolean, read: (value: SyntaxNode) => Expr): Expr {
  const { from, to } = node
  const closed = to - from >= 2 && text[to - 1] === '`'
  const end = closed ? to - 1 : to
  const slots = partsOf(node).filter(({ name }) => name === 'Interpolation')
  const piece = (start: number, stop: number): Expr => ({
    kind: 'text',
    from: start,
    to: stop,
    spelled: spell(text, start, stop, raw),
  })
  if (slots.length === 0) return { ...piece(from + 1, end), from, to }
  const parts: Expr[] = []
  let at = from + 1
  for (const slot of slots) {
    if (slot.from > at) parts.push(piece(at, slot.from))
    const value = partsOf(slot).find(({ name }) => !/^Interpolation/.test(name)) ?? slot.getChild('this')
    parts.push(value ? read(value) : { kind: 'other', from: slot.from, to: slot.to, mute: true, inner: [] })
    at = slot.to
  }
  if (end > at) parts.push(piece(at, end))
  return { kind: 'joined', from, to, parts }
}

/** A number, `true`, `false` or `null`. */
export function constantOf(node: SyntaxNode, text: string): Expr {
  const { from, to } = node
  const said = text.slice(from, to)
  const number = Number(said.replaceAll('_', ''))
  const word = said === 'true' ? true : said === 'false' ? false : null
  return { kind: 'constant', from, to, value: Number.isNaN(number) ? word : number }
}
