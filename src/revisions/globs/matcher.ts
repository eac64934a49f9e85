import { type Node, nextOf, openNode } from './pattern-tree.ts'

/** Where a path stands after some characters: at these nodes, with the states that come after it by character. */
interface State {
  at: readonly Node[]
  finds: boolean
  next: Map<number, State>
}

/** Called with the number of nodes that were looked at; it throws where they are too many. */
type Spend = (looked: number) => void

/** States of so many nodes together are remembered; beyond, they are forgotten and made anew, so that memory has a bound. */
const MOST_NODES = 500_000

/**
 * Whether patterns match a path. Neighbours in a listing mostly begin alike, so the start is not matched again.
 *
 * @param shared how many characters the path has in common with the start of the path before it
 */
export type Matcher = (path: string, shared: number) => boolean

/**
 * Makes a matcher of patterns. What it learns from one path is reused for all: most characters are then one look-up, and no
 * path and no glob can make it read a character twice.
 */
export function matcher(root: Node, spend: Spend): Matcher {
  let known = new Map<string, State>()
  let held = 0
  let start = stateOf([root])
  /** The states along the path before: after none of its characters, after the first, and so on up to `came`. */
  const along = [start]
  let came = 0

  function stateOf(from: readonly Node[]): State {
    const at = reached(from)
    spend(at.length)
    const key = at.map(({ id }) => id).join()
    const before = known.get(key)
    if (before) return before
    const finds = at.some(node => node.isFound) && !at.some(node => node.isLeftOut)
    const state = { at, finds, next: new Map() }
    known.set(key, state)
    held += at.length
    return state
  }

  function step({ at, next }: State, code: number): State {
    spend(at.length)
    const to: Node[] = []
    for (const node of at) follow(node, code, to)
    if (held > MOST_NODES) {
      known = new Map()
      held = 0
      start = stateOf([root])
    }
    const state = stateOf(to)
    next.set(code, state)
    return state
  }

  return (path, shared) => {
    if (along[0] !== start) [along[0], came] = [start, 0]
    let i = Math.min(came, shared)
    let state = along[i] ?? start
    for (; i < path.length && state.at.length > 0; i++) {
      const code = path.charCodeAt(i)
      state = state.next.get(code) ?? step(state, code)
      along[i + 1] = state
    }
    came = i
    return state.finds
  }
}

/** What can be reached without a character, each node once and in order. */
function reached(from: readonly Node[]): Node[] {
  const at = new Set<Node>(from)
  for (const node of at) {
    openNode(node)
    const { star, folders, also } = node
    if (star) at.add(star)
    if (folders) at.add(folders)
    for (const node of also ?? []) at.add(node)
  }
  return [...at].sort((a, b) => a.id - b.id)
}

/** Adds the nodes that a character leads to. */
function follow(node: Node, code: number, to: Node[]): void {
  const next = nextOf(node, code)
  if (next) to.push(next)
  if (node.rest) to.push(node.rest)
  if (code === SLASH) return
  if (node.stays) to.push(node)
  if (node.any) to.push(node.any)
  if (node.within) to.push(node.within)
  for (const { set, to: after } of node.sets?.values() ?? []) if (set.has(code)) to.push(after)
}

const SLASH = 47
