import { type CharacterSet, characterSetAt } from './character-set.ts'
import { expandBraces } from './expand-braces.ts'

/**
 * Where a pattern stands after some characters of a path, and where the next character leads. Patterns that begin alike share their
 * first nodes. A path may be at several nodes at once (Ken Thompson, "Regular Expression Search Algorithm", 1968).
 */
export interface Node {
  id: number
  characters: Map<number, Node>
  /** After any character but `/`. */
  any: Node | undefined
  sets: Map<string, { set: CharacterSet; to: Node }>
  /** After any character. */
  rest: Node | undefined
  /** After any character but `/`, where any number of folders may come: within the name of one. */
  within: Node | undefined
  /** True where any character but `/` leads back here. */
  stays: boolean
  /** Where a path is too once it is here, without a character: after as many of a name's characters, or of folders, as there are, or these. */
  star: Node | undefined
  folders: Node | undefined
  also: Node[]
  /** What a path that ends here is. */
  isFound: boolean
  isLeftOut: boolean
}

/**
 * The patterns of globs as one tree.
 * @param files globs of what is found, or with a `!` before them of what is left out
 * @param exclude globs of what is left out
 */
export function patternTree(files: readonly string[], exclude: readonly string[]): Node {
  let nodes = 0
  const create = (): Node => ({
    id: nodes++,
    characters: new Map(),
    any: undefined,
    sets: new Map(),
    rest: undefined,
    within: undefined,
    stays: false,
    star: undefined,
    folders: undefined,
    also: [],
    isFound: false,
    isLeftOut: false,
  })
  const root = create()
  for (const glob of files) {
    if (glob.startsWith('!')) leaveOut(glob.slice(1))
    else for (const pattern of patternsOf(glob)) endOf(pattern).isFound = true
  }
  for (const glob of exclude) leaveOut(glob.replace(/^!/, ''))
  return root

  function leaveOut(glob: string): void {
    for (const pattern of patternsOf(glob)) {
      const end = endOf(pattern)
      end.isLeftOut = true
      // A folder that is left out by its name is left out with what is in it.
      if (/(?:^|\/)(?:\\.|[^/*?[\\])+$/.test(pattern)) restAfter(characterAfter(end, SLASH)).isLeftOut = true
    }
  }

  /** The node that a pattern leads to. */
  function endOf(pattern: string): Node {
    let node = root
    for (let i = 0; i < pattern.length; i++) {
      const isStart = i === 0 || pattern[i - 1] === '/'
      if (isStart && pattern.slice(i) === '**') return restAfter(node)
      if (isStart && pattern.startsWith('**/', i)) {
        node = foldersAfter(node)
        i += 2
      } else [node, i] = after(node, pattern, i)
    }
    return node
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
    const next = node.characters.get(code) ?? create()
    node.characters.set(code, next)
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
    const within = { ...create(), stays: true }
    const start = create()
    within.characters.set(SLASH, start)
    start.within = within
    node.folders = start
    return start
  }

  function setAfter(node: Node, set: CharacterSet, text: string): Node {
    const to = node.sets.get(text)?.to ?? create()
    node.sets.set(text, { set, to })
    if (set.isAlsoText) {
      let end = node
      for (let i = 0; i < text.length; i++) end = characterAfter(end, text.charCodeAt(i))
      if (!end.also.includes(to)) end.also.push(to)
    }
    return to
  }
}

/** A glob from the root of the file system is about no file of a listing. */
function patternsOf(glob: string): string[] {
  const relative = glob.replace(/^(?:\.\/)+/, '')
  return relative.startsWith('/') ? [] : expandBraces(relative).map(pattern => pattern.replace(/\/{2,}/g, '/'))
}

const SLASH = 47
