import { MOST_VALUES } from './bounds.ts'
import type { Fault, Tree } from './tree.ts'
import { withoutComments } from './without-comments.ts'

type Open = { tree: Extract<Tree, { kind: 'list' | 'map' }>; key: string | undefined }

// What stands between values, and a number or a word: simple loops that cannot backtrack.
const BETWEEN = /[\s,:\uFEFF]*/y
const WORD = /[^\s,:[\]{}"]*/y

/**
 * Reads JSON with the place of every value. `JSON.parse` alone decides what is JSON; its text is then walked once,
 * without recursion, so that no depth is too deep, up to a number of values. Of equal keys the last counts, as it does for every provider.
 */
export function parseJson(text: string): Tree | Fault {
  if (isJson(text)) return walk(text)
  // Editors and agents read comments in it too.
  const bare = withoutComments(text)
  return bare !== text && isJson(bare) ? walk(bare) : { problem: 'not-json', at: 0 }
}

function isJson(text: string): boolean {
  try {
    // A byte order mark is no JSON, but files have it and readers drop it.
    JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
    return true
  } catch {
    return false
  }
}

function walk(text: string): Tree | Fault {
  const root: Open = { tree: { at: 0, kind: 'list', items: [] }, key: undefined }
  const open: Open[] = [root]
  let values = 0
  let at = skip(BETWEEN, text, 0)
  while (at < text.length) {
    const top = open.at(-1) ?? root
    const char = text[at]
    if (char === '}' || char === ']') {
      open.pop()
      at = skip(BETWEEN, text, at + 1)
      continue
    }
    const end = endOf(text, at)
    if (top.tree.kind === 'map' && top.key === undefined) {
      top.key = JSON.parse(text.slice(at, end)) as string
    } else {
      if (++values > MOST_VALUES) return { problem: 'too-large', at: 0 }
      const tree = value(text, at, end)
      add(top, tree)
      if (tree.kind !== 'scalar') open.push({ tree, key: undefined })
    }
    at = skip(BETWEEN, text, end)
  }
  return root.tree.kind === 'list' && root.tree.items[0] ? root.tree.items[0] : root.tree
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  pattern.test(text)
  return pattern.lastIndex
}

/** Where a word, a text or the opening of a list or map ends. */
function endOf(text: string, at: number): number {
  if (text[at] === '{' || text[at] === '[') return at + 1
  return text[at] === '"' ? stringEnd(text, at) : skip(WORD, text, at)
}

function stringEnd(text: string, at: number): number {
  let end = at + 1
  while (text[end] !== '"') end += text[end] === '\\' ? 2 : 1
  return end + 1
}

function value(text: string, at: number, end: number): Tree {
  if (text[at] === '{') return { at, kind: 'map', entries: new Map() }
  if (text[at] === '[') return { at, kind: 'list', items: [] }
  return { at, kind: 'scalar', value: JSON.parse(text.slice(at, end)) as string | number | boolean | null }
}

function add(to: Open, tree: Tree): void {
  if (to.tree.kind === 'list') to.tree.items.push(tree)
  else if (to.key !== undefined) to.tree.entries.set(to.key, tree)
  to.key = undefined
}
