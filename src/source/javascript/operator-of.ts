import { childrenOf, type SyntaxNode } from '../syntax-node.ts'

/** What stands between the two sides of an expression, as it is written. */
export function operatorOf(node: SyntaxNode, text: string): string {
  const operator = childrenOf(node).find(({ name }) => /Op$|^(?:as|satisfies|in|instanceof)$/.test(name))
  return operator ? text.slice(operator.from, operator.to) : ''
}
