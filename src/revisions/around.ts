import { join } from 'node:path'
import type { Entry, Revision, Sides } from '../model/revision.ts'

/** A revision's entries at these places alone: files, and what is in folders. */
function onlyAt(revision: Revision, places: readonly string[]): Revision {
  const wanted = new Set(places)
  const isThere = ({ path }: Entry) => {
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1))
      if (wanted.has(path.slice(0, end))) return true
    return false
  }
  return { ...revision, list: async () => (await revision.list()).filter(isThere) }
}

/** `Sides.around` of a whole repository, or of what is none: its own listings hold all that is asked for. */
export function aroundTop({ base, head }: Pick<Sides, 'base' | 'head'>): Sides['around'] {
  return async places => ({ base: base && onlyAt(base, places), head: onlyAt(head, places) })
}

/** The top of the repository that a folder lies in. */
export const topOf = (cwd: string, directory: string): string =>
  directory === '' ? cwd : join(cwd, ...directory.split('/').map(() => '..'))
