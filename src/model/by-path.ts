import type { Entry } from './revision.ts'

/** A listing by path. Making one of thousands of files takes longer than most that is done with it. */
export type ByPath = ReadonlyMap<string, Entry>

const known = new WeakMap<readonly Entry[], ByPath>()

/** Who asks for the same listing again gets the same. */
export function byPath(listing: readonly Entry[]): ByPath {
  const before = known.get(listing)
  if (before) return before
  const made = new Map(listing.map(entry => [entry.path, entry]))
  known.set(listing, made)
  return made
}

/** Says what a listing is by path, where that is at hand and stays so for as long as the listing is used. */
export function isByPath(listing: readonly Entry[], files: ByPath): void {
  known.set(listing, files)
}
