import { byPath } from '../model/by-path.ts'
import type { Entry } from '../model/revision.ts'
import { unsharedEntries } from '../model/unshared.ts'

/** Paths of the head whose text the base does not have there. A file that only moved says nothing new, and one that is gone nothing at all. */
export function changedPaths([base, head]: readonly { entries: readonly Entry[] }[]): ReadonlySet<string> {
  if (!base || !head) return new Set()
  const apart = unsharedEntries(base.entries, head.entries)
  const [before, now] = [byPath(apart.base), byPath(apart.head)]
  const gone = new Set(apart.base.flatMap(({ path, id }) => (now.has(path) ? [] : [id])))
  const changed = apart.head.filter(({ path, id }) => (before.has(path) ? before.get(path)?.id !== id : !gone.has(id)))
  return new Set(changed.map(({ path }) => path))
}
