import type { Tree } from '../data/tree.ts'

/** The path of a file that another names relative to its own folder; undefined where it is not in that folder or below. */
export function inFolderOf(path: string, target: string): string | undefined {
  return normalized(path.slice(0, path.lastIndexOf('/') + 1), target, true)
}

/** The path of a file that another names relative to its own folder; undefined where it is not in the checked directory. */
export function besideOf(path: string, target: string): string | undefined {
  return normalized(path.slice(0, path.lastIndexOf('/') + 1), target, false)
}

function normalized(folder: string, target: string, within: boolean): string | undefined {
  if (target.length > 1000 || /^[/\\~]|^[A-Za-z]:|\0|^\w+:\/\//.test(target)) return undefined
  const parts = folder.split('/').filter(part => part !== '')
  const least = within ? parts.length : 0
  for (const part of target.split('/')) {
    if (part === '..') {
      if (parts.length <= least) return undefined
      parts.pop()
    } else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

/** Deeper than anybody writes. */
const DEEPEST = 100

/** Another file's data, all of it at the place that names it. Aliases stay shared; what is too deep is nothing. */
export function relocated(tree: Tree, at: number, known = new Map<Tree, Tree>(), depth = 0): Tree {
  const before = known.get(tree)
  if (before) return before
  if (depth > DEEPEST) return { at, kind: 'scalar', value: null }
  const moved: Tree = tree.kind === 'list' ? { at, kind: 'list', items: [] } : { ...tree, at }
  known.set(tree, moved)
  if (tree.kind === 'list' && moved.kind === 'list')
    for (const item of tree.items) moved.items.push(relocated(item, at, known, depth + 1))
  if (tree.kind === 'map' && moved.kind === 'map')
    moved.entries = new Map([...tree.entries].map(([key, value]) => [key, relocated(value, at, known, depth + 1)]))
  return moved
}
