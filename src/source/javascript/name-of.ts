import { partsOf, type SyntaxNode } from '../syntax-node.ts'

/** What a declaration is called. */
export function nameOf(node: SyntaxNode, text: string): string {
  const name = partsOf(node).find(part =>
    /^(?:VariableDefinition|PropertyDefinition|PrivatePropertyDefinition|TypeDefinition|PropertyName)$/.test(part.name),
  )
  return name ? text.slice(name.from, name.to) : ''
}
