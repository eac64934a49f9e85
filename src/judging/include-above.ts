import type { Config } from '../model/config.ts'
import type { Entry, Revision, Sides } from '../model/revision.ts'
import type { Selected } from '../prompts/parse-files.ts'
import { leadsAbove, type RootsAbove, rootsAbove, withRootsAbove } from '../revisions/roots-above.ts'

/** Folders above the checked one in which both configs look for includes; undefined where neither names one. */
export function includedAbove({ directory }: Sides, { base, head }: Config): RootsAbove | undefined {
  const roots = [...(base?.includeRoots ?? []), ...(head?.includeRoots ?? [])].filter(leadsAbove)
  return roots.length === 0 ? undefined : rootsAbove(directory, [...new Set(roots)])
}

/** A side that also has the files of these folders, for includes alone: no glob of a config reaches them. */
export async function includingAbove<S extends Selected>(
  side: S,
  above: RootsAbove | undefined,
  open: () => Promise<Revision | undefined>,
  known?: Pick<Selected, 'listing'>,
): Promise<S> {
  const revision = above && (await open())
  if (!above || !revision) return side
  const { revision: both, more } = await withRootsAbove(side.revision, revision, above)
  const same = new Map((known?.listing ?? []).map(entry => [entry.path, entry]))
  const shared = more.map((entry): Entry => {
    const other = same.get(entry.path)
    return other?.id === entry.id ? other : entry
  })
  return { ...side, revision: both, listing: [...(side.listing ?? side.entries), ...shared] }
}
