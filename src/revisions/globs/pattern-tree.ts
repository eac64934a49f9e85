import { type CharacterSet, characterSetAt } from './character-set.ts'
import { expandBraces } from './expand-braces.ts'

/**
 * Where a pattern stands after some characters of a path, and where the next character leads. Patterns that begin alike share their
 * first nodes. A path may be at several nodes at once (Ken Thompson, "Regular Expression Search Algorithm", 1968).
 */
export interface Node {
  id: number
  /** After one character alone, which most nodes have; and after any of several. */
  code: number
  next: Node | undefined
  characters: Map<number, Node> | undefined
  /** After any character but `/`. */
  any: Node | undefined
  sets: Map<string, { set: CharacterSet; to: Node }> | undefined
  /** After any character. */
  rest: Node | undefined
  /** After any character but `/`, where any number of folders may come: within the name of one. */
  within: Node | undefined
  /** True where any character but `/` leads back here. */
  stays: boolean
  /** Where a path is too once it is here, without a character: after as many of a name's characters, or of folders, as there are, or these. */
  star: Node | undefined
  folders: Node | undefined
  also: Node[] | undefined
  /** Patterns from here on, until a path comes here and `openNode` gives each its next node. */
  pending: Rest[]
  /** What a path that ends here is. */
  isFound: boolean
  isLeftOut: boolean
}

/** What is left of a pattern, from `at` on. */
interface Rest {
  pattern: string
  at: number
  leavesOut: boolean
}

/**
 * The patterns of globs as one tree, of which a node is made when a path first comes to it.
 * @param files globs of what is found, or with a `!` before them of what is left out
 * @param exclude globs of what is left out
 */
export function patternTree(files: readonly string[], exclude: readonly string[]): Node {
  const root = create()
  const add = (glob: string, leavesOut: boolean) => {
    for (const pattern of patternsOf(glob)) root.pending.push({ pattern, at: 0, leavesOut })
  }
  for (const glob of files) add(glob.replace(/^!/, ''), glob.startsWith('!'))
  for (const glob of exclude) add(glob.replace(/^!/, ''), true)
  return root
}

/** Makes the nodes after a node that a path has come to. */
export function openNode(node: Node): void {
  for (let rest = node.pending.pop(); rest; rest = node.pending.pop()) place(node, rest)
}

function place(node: Node, rest: Rest): void {
  const { pattern, at, leavesOut } = rest
  const isStart = at === 0 || pattern[at - 1] === '/'
  if (at === pattern.length) end(node, rest)
  else if (isStart && pattern.slice(at) === '**') end(restAfter(node), rest)
  else if (isStart && pattern.startsWith('**/', at)) foldersAfter(node).pending.push({ pattern, at: at + 3, leavesOut })
  else {
    const [next, last] = after(node, pattern, at)
    next.pending.push({ pattern, at: last + 1, leavesOut })
  }
}

function end(node: Node, { pattern, leavesOut }: Rest): void {
  if (!leavesOut) node.isFound = true
  else {
    node.isLeftOut = true
    // A folder that is left out by its name is left out with what is in it.
    if (/(?:^|\/)(?:\\.|[^/*?[\\])+$/.test(pattern)) restAfter(characterAfter(node, SLASH)).isLeftOut = true
  }
}

/** The node after what stands at `i`, and where its last character stands. */
function after(node: Node, pattern: string, i: number): [Node, number] {
  switch (pattern[i]) {
    case '*':
      return [starAfter(node), i]
    case '?':
      node.any ??= create()
      return [node.any, i]
    case '[': {
      const set = characterSetAt(pattern, i)
      if (!set) break
      return [setAfter(node, set, pattern.slice(i, set.end + 1)), set.end]
    }
    case '\\':
      if (i + 1 === pattern.length) break
      return [characterAfter(node, pattern.charCodeAt(i + 1)), i + 1]
  }
  return [characterAfter(node, pattern.charCodeAt(i)), i]
}

function characterAfter(node: Node, code: number): Node {
  const known = nextOf(node, code)
  if (known) return known
  const next = create()
  if (node.next) {
    node.characters ??= new Map()
    node.characters.set(code, next)
  } else {
    node.code = code
    node.next = next
  }
  return next
}

function starAfter(node: Node): Node {
  if (node.stays) return node
  node.star ??= { ...create(), stays: true }
  return node.star
}

function restAfter(node: Node): Node {
  if (node.rest) return node.rest
  const rest = create()
  rest.rest = rest
  node.rest = rest
  return rest
}

function foldersAfter(node: Node): Node {
  if (node.folders) return node.folders
  const start = create()
  start.within = { ...create(), stays: true, code: SLASH, next: start }
  node.folders = start
  return start
}

function setAfter(node: Node, set: CharacterSet, text: string): Node {
  const to = node.sets?.get(text)?.to ?? create()
  node.sets ??= new Map()
  node.sets.set(text, { set, to })
  if (set.isAlsoText) {
    let end = node
    for (let i = 0; i < text.length; i++) end = characterAfter(end, text.charCodeAt(i))
    if (!end.also?.includes(to)) end.also = [...(end.also ?? []), to]
  }
  return to
}

let nodes = 0

function create(): Node {
  return {
    id: nodes++,
    code: -1,
    next: undefined,
    characters: undefined,
    any: undefined,
    sets: undefined,
    rest: undefined,
    within: undefined,
    stays: false,
    star: undefined,
    folders: undefined,
    also: undefined,
    pending: [],
    isFound: false,
    isLeftOut: false,
  }
}

/** Where one character leads, where a pattern names it. */
export function nextOf({ code, next, characters }: Node, asked: number): Node | undefined {
  return code === asked ? next : characters?.get(asked)
}

/** A glob from the root of the file system is about no file of a listing. */
function patternsOf(glob: string): string[] {
  const relative = glob.replace(/^(?:\.\/)+/, '')
  return relative.startsWith('/') ? [] : expandBraces(relative).map(pattern => pattern.replace(/\/{2,}/g, '/'))
}

const SLASH = 47
