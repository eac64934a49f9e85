import type { Tree, TreeBuffer } from '@lezer/common'

/**
 * A node of a Lezer tree that makes its children once. Lezer makes them anew at each look, and most are looked at several times: that took
 * longer than what is read of them.
 */
export class SyntaxNode {
  readonly name: string
  readonly from: number
  readonly to: number
  private readonly held: Tree | TreeBuffer
  /** Where it stands in a buffer; -1 where it is a tree of its own. */
  private readonly at: number
  /** Where the node around it begins, as an offset. */
  private readonly start: number
  private known: readonly SyntaxNode[] | undefined = undefined
  private knownParts: readonly SyntaxNode[] | undefined = undefined

  constructor(name: string, from: number, to: number, held: Tree | TreeBuffer, at: number, start: number) {
    this.name = name
    this.from = from
    this.to = to
    this.held = held
    this.at = at
    this.start = start
  }

  get children(): readonly SyntaxNode[] {
    if (this.known) return this.known
    const { held, at, start } = this
    if ('buffer' in held && held.buffer[at + 3] === at + 4) return NONE
    const found: SyntaxNode[] = []
    if ('buffer' in held) addBuffered(held, at + 4, held.buffer[at + 3] ?? 0, start, found)
    else addChildren(held, start, found)
    this.known = found
    return found
  }

  get parts(): readonly SyntaxNode[] {
    this.knownParts ??= this.children.length === 0 ? NONE : this.children.filter(isPart)
    return this.knownParts
  }

  get firstChild(): SyntaxNode | undefined {
    return this.children[0]
  }

  get lastChild(): SyntaxNode | undefined {
    return this.children.at(-1)
  }

  getChild(name: string): SyntaxNode | undefined {
    return this.children.find(child => child.name === name)
  }

  getChildren(name: string): SyntaxNode[] {
    return this.children.filter(child => child.name === name)
  }
}

/** Most nodes are words and signs. */
const NONE: readonly SyntaxNode[] = []

/** The node of a whole tree. */
export function topOf(tree: Tree): SyntaxNode {
  return new SyntaxNode(tree.type.name, 0, tree.length, tree, -1, 0)
}

/** Nodes without a name only hold others together. */
function addChildren({ children, positions }: Tree, start: number, found: SyntaxNode[]): void {
  for (let i = 0; i < children.length; i++) {
    const child = children[i]
    const from = start + (positions[i] ?? 0)
    if (!child) continue
    if ('buffer' in child) addBuffered(child, 0, child.buffer.length, from, found)
    else if (child.type.isAnonymous) addChildren(child, from, found)
    else found.push(new SyntaxNode(child.type.name, from, from + child.length, child, -1, from))
  }
}

/** A buffer has four numbers for each node: its type, both ends, and where its last descendant ends. */
function addBuffered(held: TreeBuffer, first: number, end: number, start: number, found: SyntaxNode[]): void {
  const { buffer, set } = held
  for (let at = first; at < end; at = buffer[at + 3] ?? end) {
    const name = set.types[buffer[at] ?? 0]?.name ?? ''
    found.push(new SyntaxNode(name, start + (buffer[at + 1] ?? 0), start + (buffer[at + 2] ?? 0), held, at, start))
  }
}

const standing = new Map<string, boolean>()

function isPart({ name, from, to }: SyntaxNode): boolean {
  if (to <= from) return false
  const known = standing.get(name)
  if (known !== undefined) return known
  const stands = /^[A-Z]/.test(name) && !/Comment$|Op$/.test(name)
  standing.set(name, stands)
  return stands
}

/** All children of a node of a Lezer tree. */
export function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  return node.children
}

/** Children that stand for something: punctuation, keywords, comments and error marks of no length left out. */
export function partsOf(node: SyntaxNode): readonly SyntaxNode[] {
  return node.parts
}

/** The nodes between those of a given name: `a, b = c` divided by `=`. */
export function dividedBy(nodes: readonly SyntaxNode[], divides: (node: SyntaxNode) => boolean): SyntaxNode[][] {
  let group: SyntaxNode[] = []
  const groups = [group]
  for (const node of nodes) {
    if (divides(node)) {
      group = []
      groups.push(group)
    } else group.push(node)
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
  let left: SyntaxNode | undefined = node
  while (left && isOne(left)) {
    if (left.lastChild) parts.push(left.lastChild)
    left = left.firstChild
  }
  if (left) parts.push(left)
  return parts.reverse()
}
