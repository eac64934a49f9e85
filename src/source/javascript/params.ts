import type { Define, Expr } from '../outline.ts'
import { childrenOf, dividedBy, partsOf, type SyntaxNode } from '../syntax-node.ts'

/** The parameters of a function, with their defaults; an arrow function's only one may stand without parentheses. */
export function paramsOf(node: SyntaxNode, text: string, read: (value: SyntaxNode) => Expr): Define['params'] {
  const list = node.getChild('ParamList')
  const named = (name: SyntaxNode | undefined) => (name ? text.slice(name.from, name.to) : '')
  if (!list)
    return partsOf(node)
      .filter(part => part.name === 'VariableDefinition')
      .map(part => ({ name: named(part), type: undefined, value: undefined }))
  return dividedBy(childrenOf(list), each => each.name === ',').map(group => {
    const equals = group.findIndex(each => each.name === 'Equals')
    const value = equals === -1 ? undefined : group[equals + 1]
    const name = named(group.find(each => each.name === 'VariableDefinition'))
    const pattern = group.find(each => each.name === 'ObjectPattern')
    const keys = pattern
      ?.getChildren('PatternProperty')
      .flatMap(each => named(each.getChild('VariableDefinition') ?? undefined) || [])
    const defaults = pattern && defaultsIn(pattern, text, read)
    return { name, type: undefined, value: value && read(value), ...(keys && { keys, defaults }) }
  })
}

/** `{ model = 'gpt-4.1' }` */
function defaultsIn(pattern: SyntaxNode, text: string, read: (value: SyntaxNode) => Expr): Map<string, Expr> {
  const found = pattern.getChildren('PatternProperty').flatMap((each): [string, Expr][] => {
    const children = childrenOf(each)
    const local = children.findLast(({ name }) => /^(?:VariableDefinition|PropertyName)$/.test(name))
    const value = children[children.findIndex(({ name }) => name === 'Equals') + 1]
    return local && each.getChild('Equals') && value ? [[text.slice(local.from, local.to), read(value)]] : []
  })
  return new Map(found)
}
