import type { Expr, Param } from '../outline.ts'
import { childrenOf, dividedBy, partsOf, type SyntaxNode } from '../syntax-node.ts'

/** A function's parameters with their types and defaults. */
export function paramsOf(list: SyntaxNode, text: string, read: (node: SyntaxNode) => Expr): Param[] {
  return dividedBy(childrenOf(list), ({ name }) => name === ',').flatMap(group => {
    const name = group.find(node => node.name === 'VariableName')
    if (!name) return []
    const typed = group.find(node => node.name === 'TypeDef')
    const type = typed && partsOf(typed)[0]
    const equals = group.findIndex(node => node.name === 'AssignOp')
    const value = equals === -1 ? undefined : group.slice(equals + 1).find(node => /^[A-Z]/.test(node.name))
    return [{ name: text.slice(name.from, name.to), type: type && read(type), value: value && read(value) }]
  })
}
