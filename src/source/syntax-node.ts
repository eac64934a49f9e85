import type { SyntaxNode } from '@lezer/common'

/** All children of a node of a Lezer tree. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child)
  return children
}

/** Children that stand for something: punctuation, keywords, comments and error marks of no length left out. */
export function partsOf(node: SyntaxNode): SyntaxNode[] {
  return childrenOf(node).filter(({ name, from, to }) => /^[A-Z]/.test(name) && !/Comment$|Op$/.test(name) && to > from)
}

/** The nodes between those of a given name: `a, b = c` divided by `=`. */
export function dividedBy(nodes: readonly SyntaxNode[], divides: (node: SyntaxNode) => boolean): SyntaxNode[][] {
  const groups: SyntaxNode[][] = [[]]
  for (const node of nodes) {
    if (divides(node)) groups.push([])
    else groups.at(-1)?.push(node)
  }
  return groups
}

/** Whether a node of Python's tree is an expression, and no sign or comment. */
export function isExpression({ name }: SyntaxNode): boolean {
  return /^[A-Z]/.test(name) && name !== 'Comment'
}

/** The operands of a chain such as `a + b + c`: it is as deep as it is long, and is gone down without recursion. */
export function chained(node: SyntaxNode, isOne: (node: SyntaxNode) => boolean): SyntaxNode[] {
  const parts: SyntaxNode[] = []
  let left: SyntaxNode | null = node
  while (left && isOne(left)) {
    if (left.lastChild) parts.push(left.lastChild)
    left = left.firstChild
  }
  if (left) parts.push(left)
  return parts.reverse()
}
