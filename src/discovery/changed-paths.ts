import type { Entry } from '../model/revision.ts'

/** Paths of the head whose text the base does not have there. A file that only moved says nothing new, and one that is gone nothing at all. */
export function changedPaths([base, head]: readonly { entries: readonly Entry[] }[]): ReadonlySet<string> {
  if (!base || !head) return new Set()
  const before = new Map(base.entries.map(({ path, id }) => [path, id]))
  const now = new Set(head.entries.map(({ path }) => path))
  const gone = new Set(base.entries.flatMap(({ path, id }) => (now.has(path) ? [] : [id])))
  const changed = head.entries.filter(({ path, id }) => (before.has(path) ? before.get(path) !== id : !gone.has(id)))
  return new Set(changed.map(({ path }) => path))
}
