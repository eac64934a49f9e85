import type { Pair } from '../model/change.ts'
import type { Finding } from '../model/finding.ts'
import type { Rename } from '../model/revision.ts'
import type { Selected } from '../prompts/parse-files.ts'

const MOST_NAMED = 5

/** Prompts whose file is there under another path, where nobody looks for prompts: they count as removed, though they may still be sent. */
export function movedOut(pairs: readonly Pair[], renames: readonly Rename[], head: Selected): Finding[] {
  const looked = new Set(head.entries.map(({ path }) => path))
  const to = new Map(renames.flatMap(({ from, to }) => (looked.has(to) ? [] : [[from, to]])))
  if (to.size === 0) return []
  const removed = new Set(pairs.flatMap(({ base, head }) => (base && !head ? [base.prompt.at.path] : [])))
  const files = [...removed].flatMap(from => to.get(from) ?? [])
  const first = [...removed].find(path => to.has(path))
  if (first === undefined) return []
  return [
    {
      kind: 'moved-out',
      severity: 'warn',
      at: { path: first },
      files: files.slice(0, MOST_NAMED),
      count: files.length,
    },
  ]
}
