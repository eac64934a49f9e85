import { parseJson } from './parse-json.ts'
import type { YamlDocument } from './parse-yaml.ts'
import type { Fault, Tree } from './tree.ts'

/** Reads each line that is not blank as JSON, with the place of every value in the whole text. */
export function parseJsonLines(text: string): YamlDocument[] | Fault {
  const documents: YamlDocument[] = []
  for (let at = 0; at < text.length; ) {
    const lineEnd = text.indexOf('\n', at)
    const end = lineEnd === -1 ? text.length : lineEnd
    const line = text.slice(at, end)
    if (line.trim() !== '') {
      const tree = parseJson(line)
      if ('problem' in tree) return { problem: tree.problem, at }
      documents.push({ at, tree: moved(tree, at) })
    }
    at = end + 1
  }
  return documents
}

/** A tree whose places begin later, in place and without recursion, as JSON may be deep. */
function moved(tree: Tree, by: number): Tree {
  const open = [tree]
  for (let next = open.pop(); next; next = open.pop()) {
    next.at += by
    if (next.kind !== 'scalar')
      for (const each of next.kind === 'list' ? next.items : next.entries.values()) open.push(each)
  }
  return tree
}
