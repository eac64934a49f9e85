import type { Define, Expr, Param } from '../outline.ts'
import { isExpression, type SyntaxNode } from '../syntax-node.ts'
import { paramsOf } from './params.ts'

type Read = (node: SyntaxNode) => Expr

/** `lambda x: ...` */
export function lambdaOf(node: SyntaxNode, parts: readonly SyntaxNode[], text: string, read: Read): Expr {
  const list = parts.find(({ name }) => name === 'ParamList')
  const value = parts.find(({ name }) => name !== 'ParamList')
  return lambda(node, list ? paramsOf(list, text, read) : [], value && read(value))
}

/** `f(x) for x in xs` is what a function makes of every item, as `xs.map(x => f(x))` is. Where not every item counts, it is `xs.filter(...).map(...)`. Of several loops it is not known which items count. */
export function comprehensionOf(
  nodes: readonly SyntaxNode[],
  span: { from: number; to: number },
  text: string,
  read: Read,
): Expr {
  const { from, to } = span
  const [first, into] = [nodes.findIndex(({ name }) => name === 'for'), nodes.findIndex(({ name }) => name === 'in')]
  const made = nodes.slice(0, Math.max(0, first)).find(isExpression)
  const targets = nodes.slice(first + 1, into).filter(isExpression)
  const behind = nodes.slice(into + 1)
  const over = behind.find(isExpression)
  if (!made || !over || first === -1 || into === -1) return { kind: 'other', from, to, mute: false, inner: [] }
  const params = targets.map(
    (target): Param => ({
      name: text.slice(target.from, target.to),
      type: undefined,
      value: undefined,
    }),
  )
  const isPlain = targets.length === 1 && !behind.some(({ name }) => name === 'for')
  const on = read(over)
  const some: Expr = { kind: 'call', from: over.from, to: over.to, name: 'filter', on, args: [] }
  const all = behind.some(({ name }) => name === 'if') ? some : on
  return {
    kind: 'call',
    from,
    to,
    name: 'map',
    on: isPlain ? all : { kind: 'other', from: over.from, to: over.to, mute: false, inner: [on] },
    args: [{ name: undefined, value: lambda({ from: made.from, to: made.to }, params, read(made)) }],
  }
}

function lambda({ from, to }: { from: number; to: number }, params: Param[], value: Expr | undefined): Expr {
  const body: Define['body'] = value ? [{ kind: 'returns', from: value.from, to: value.to, value }] : []
  const define: Define = {
    kind: 'function',
    from,
    to,
    name: '',
    params,
    bases: [],
    decorators: [],
    doc: undefined,
    body,
  }
  return { kind: 'lambda', from, to, define }
}
