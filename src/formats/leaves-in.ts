import type { Tree } from '../data/tree.ts'

/** A text in data: its keys from the top, and the maps around it, the nearest first. */
export interface Leaf {
  path: readonly string[]
  text: string
  tree: Tree
  around: readonly Extract<Tree, { kind: 'map' }>[]
}

/** As many as anybody writes in one file; aliases may repeat what there is. */
const MOST = 20_000
const DEEPEST = 60

/** Every text of a tree, in order. */
export function leavesIn(root: Tree): Leaf[] {
  const leaves: Leaf[] = []
  const visit = (tree: Tree, path: readonly string[], around: Leaf['around']): void => {
    if (leaves.length >= MOST || path.length > DEEPEST) return
    if (tree.kind === 'scalar') {
      if (typeof tree.value === 'string') leaves.push({ path, text: tree.value, tree, around })
    } else if (tree.kind === 'list')
      for (const [i, item] of tree.items.entries()) visit(item, [...path, String(i)], around)
    else for (const [key, value] of tree.entries) visit(value, [...path, key.slice(0, 200)], [tree, ...around])
  }
  visit(root, [], [])
  return leaves
}

const ROLES: readonly [RegExp, string][] = [
  [/^(?:system|system_?(?:prompt|message|instructions?|template)|instructions?|developer)$/i, 'system'],
  [/^(?:user|human|user_?(?:prompt|message|template|input)|human_?(?:prompt|message|template))$/i, 'user'],
  [/^(?:assistant|ai)$/i, 'assistant'],
]

/** Who says a text, by its key; undefined where the key does not say. */
export function roleOf({ path }: Leaf): string | undefined {
  const key = path.at(-1) ?? ''
  return ROLES.find(([pattern]) => pattern.test(key))?.[1]
}

/** Texts that are sent together: those of one map whose keys are roles. Others are by themselves. */
export function together(leaves: readonly Leaf[]): { name: string; leaves: Leaf[] }[] {
  const groups = new Map<string, Leaf[]>()
  for (const leaf of leaves) {
    const parent = leaf.path.slice(0, -1).join('.')
    const key = roleOf(leaf) === undefined ? leaf.path.join('.') : `${parent}\0`
    groups.set(key, [...(groups.get(key) ?? []), leaf])
  }
  return [...groups].flatMap(([key, group]) => {
    const parent = key.slice(0, -1)
    const isRequest = key.endsWith('\0') && group.length > 1 && new Set(group.map(roleOf)).size === group.length
    // A file that is one request as a whole has no key for it.
    if (isRequest) return [{ name: parent === '' ? 'messages' : parent, leaves: inOrder(group) }]
    return group.map(leaf => ({ name: leaf.path.join('.'), leaves: [leaf] }))
  })
}

function inOrder(leaves: readonly Leaf[]): Leaf[] {
  const rank = (leaf: Leaf) => ['system', 'user', 'assistant'].indexOf(roleOf(leaf) ?? '')
  return [...leaves].sort((a, b) => rank(a) - rank(b))
}
