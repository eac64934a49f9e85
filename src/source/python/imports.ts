import type { Import } from '../outline.ts'
import { childrenOf, type SyntaxNode } from '../syntax-node.ts'

/** What one statement imports, by its local name. The module keeps its leading dots. */
export function importsIn(node: SyntaxNode, text: string): [string, Import][] {
  const words = childrenOf(node).map(child => (child.name === 'Comment' ? '' : text.slice(child.from, child.to)))
  const at = words.indexOf('import')
  if (at === -1) return []
  const module = words[0] === 'from' ? words.slice(1, at).join('') : undefined
  const found: [string, Import][] = []
  for (const item of divided(words.slice(at + 1).filter(word => word !== '(' && word !== ')' && word !== ''))) {
    const as = item.indexOf('as')
    const name = (as === -1 ? item : item.slice(0, as)).join('')
    const local = as === -1 ? name : item.slice(as + 1).join('')
    if (name === '*' && module !== undefined) found.push([`* ${module}`, { module, name: undefined }])
    else if (name !== '' && local !== '')
      found.push([local, module === undefined ? { module: name, name: undefined } : { module, name }])
  }
  return found
}

function divided(words: readonly string[]): string[][] {
  const groups: string[][] = [[]]
  for (const word of words) {
    if (word === ',') groups.push([])
    else groups.at(-1)?.push(word)
  }
  return groups
}
