import { childrenOf, type SyntaxNode } from '../syntax-node.ts'

/** What is called, without the types that it is given: `ask<Answer>(...)` calls `ask`. */
export function calleeOf(node: SyntaxNode): SyntaxNode | null | undefined {
  const callee = node.name === 'NewExpression' ? childrenOf(node)[1] : node.firstChild
  return callee?.name === 'InstantiationExpression' ? callee.firstChild : callee
}
