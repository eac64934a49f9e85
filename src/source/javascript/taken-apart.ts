import type { Expr, Statement } from '../outline.ts'
import { childrenOf, dividedBy, type SyntaxNode } from '../syntax-node.ts'

/** What `const { a, b: c = 'd' } = value` and `const [a, b] = value` bind, name by name. A value that is no name and not written out stays whole. */
export function takenApart(
  pattern: SyntaxNode,
  value: Expr,
  text: string,
  read: (node: SyntaxNode) => Expr,
): Statement[] {
  const parts = pattern.name === 'ObjectPattern' ? keysOf(pattern, text) : placesOf(pattern, text)
  const binds = parts.flatMap(({ key, local, given }): Statement[] => {
    const taken = memberOf(value, key, pattern)
    if (!taken) return []
    const { from, to } = pattern
    const either: Expr | undefined = given && { kind: 'either', from, to, options: [taken, read(given)] }
    return [{ kind: 'bind', from, to, target: local, how: 'is', value: either ?? taken }]
  })
  const { from, to } = value
  return value.kind === 'name' ? binds : [...binds, { kind: 'bind', from, to, target: '', how: 'is', value }]
}

interface Part {
  key: string
  local: string
  given: SyntaxNode | undefined
}

function keysOf(pattern: SyntaxNode, text: string): Part[] {
  return pattern.getChildren('PatternProperty').flatMap((property): Part[] => {
    const children = childrenOf(property)
    const names = children.filter(({ name }) => /^(?:PropertyName|VariableDefinition)$/.test(name))
    const [key, local = key] = names
    if (!key || !local || property.getChild('Spread')) return []
    return [{ key: text.slice(key.from, key.to), local: text.slice(local.from, local.to), given: defaultIn(children) }]
  })
}

function placesOf(pattern: SyntaxNode, text: string): Part[] {
  return dividedBy(childrenOf(pattern).slice(1, -1), ({ name }) => name === ',').flatMap((group, i): Part[] => {
    const local = group.find(({ name }) => name === 'VariableDefinition')
    if (!local || group.some(({ name }) => name === 'Spread')) return []
    return [{ key: String(i), local: text.slice(local.from, local.to), given: defaultIn(group) }]
  })
}

function defaultIn(nodes: readonly SyntaxNode[]): SyntaxNode | undefined {
  const equals = nodes.findIndex(({ name }) => name === 'Equals')
  return equals === -1 ? undefined : nodes[equals + 1]
}

function memberOf(value: Expr, key: string, { from, to }: SyntaxNode): Expr | undefined {
  if (value.kind === 'name') return { kind: 'name', from, to, name: `${value.name}.${key}` }
  if (value.kind === 'map') return value.entries.find(entry => entry.key === key)?.value
  return value.kind === 'list' ? value.items[Number(key)] : undefined
}
