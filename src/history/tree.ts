import { isByPath } from '../model/by-path.ts'
import type { Entry } from '../model/revision.ts'
import type { PathChange } from '../revisions/first-parents.ts'

/** The files of a commit, which the changes of its history are taken back from. */
export interface Tree {
  get(path: string): Entry | undefined
  /** All of them, in no order. Until the next change it is the same list. */
  entries(): readonly Entry[]
  /** Goes to the parent of the commit that made these changes. */
  undo(changes: readonly PathChange[]): void
}

export function treeOf(listing: readonly Entry[]): Tree {
  const files = new Map(listing.map(entry => [entry.path, entry]))
  let listed: Entry[] | undefined
  return {
    get: path => files.get(path),
    entries() {
      if (!listed) {
        listed = [...files.values()]
        isByPath(listed, files)
      }
      return listed
    },
    undo(changes) {
      for (const { path, before } of changes) {
        if (before === undefined) files.delete(path)
        else files.set(path, { path, id: before })
      }
      if (changes.length > 0) listed = undefined
    },
  }
}
