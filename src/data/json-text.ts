import type { Tree } from './tree.ts'

/** Deeper than any schema that a provider accepts. */
const DEEPEST = 100

/** A tree as compact JSON text, as a provider gets it. What is deeper than anybody writes is left out. */
export function jsonText(tree: Tree): string {
  return written(tree, 0)
}

function written(tree: Tree, depth: number): string {
  if (tree.kind === 'scalar') return JSON.stringify(tree.value)
  if (depth >= DEEPEST) return 'null'
  if (tree.kind === 'list') return `[${tree.items.map(item => written(item, depth + 1)).join(',')}]`
  const entries = [...tree.entries].map(([key, value]) => `${JSON.stringify(key)}:${written(value, depth + 1)}`)
  return `{${entries.join(',')}}`
}
