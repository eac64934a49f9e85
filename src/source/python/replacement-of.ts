import { widthIn } from '../fold/pad-text.ts'
import type { Expr } from '../outline.ts'
import { childrenOf, partsOf, type SyntaxNode } from '../syntax-node.ts'

/** A field with a format, `!r` or `=` has an unknown text even if its name is known. A width pads it. */
export function replacementOf(node: SyntaxNode, text: string, read: (value: SyntaxNode) => Expr): Expr {
  const value = shown(node, read)
  const spec = node.getChild('FormatSpec')
  const wide = spec ? widthIn(`{${text.slice(spec.from, spec.to)}}`) : undefined
  if (!wide) return value
  const { from, to } = node
  const inner = spec?.getChild('FormatReplacement')
  const width: Expr = inner ? shown(inner, read) : { kind: 'constant', from, to, value: wide.width ?? 0 }
  const fill: Expr = { kind: 'text', from, to, spelled: { text: wide.fill, marks: [[0, from]] } }
  const args = [width, fill].map(each => ({ name: undefined, value: each }))
  return { kind: 'call', from, to, name: 'ljust', on: value, args }
}

function shown(node: SyntaxNode, read: (value: SyntaxNode) => Expr): Expr {
  const parts = partsOf(node)
  const [value, ...more] = parts.filter(({ name }) => !/^Format(?:Spec|Conversion|SelfDoc)$/.test(name))
  const isPlain = parts.length === 1 && childrenOf(node).every(({ name }) => !/FormatSelfDoc|AssignOp/.test(name))
  const { from, to } = node
  if (!value || more.length > 0) return { kind: 'other', from, to, mute: true, inner: [] }
  const found = read(value)
  // A call that nobody knows: a text that it is given is sent.
  if (!isPlain) return { kind: 'call', from, to, name: ':', on: undefined, args: [{ name: undefined, value: found }] }
  return found.kind === 'name' || found.kind === 'other' ? { ...found, from, to } : found
}
