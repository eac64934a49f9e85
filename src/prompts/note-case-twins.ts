import { byPath } from '../model/by-path.ts'
import type { Finding } from '../model/finding.ts'
import { unsharedEntries } from '../model/unshared.ts'
import type { Assembled } from './assemble.ts'
import { listingOf } from './prompts-of.ts'
import type { Surveyed } from './survey.ts'

const MOST_NAMED = 10

/**
 * New files whose paths differ by case alone from one that stays and that prompts are made of: a checkout on macOS or Windows has one of the
 * two, and it may be the new one.
 */
export function noteCaseTwins<P extends Assembled>(base: Surveyed<P>, head: Surveyed<P>): Finding[] {
  const known = byPath(listingOf(base))
  const added = unsharedEntries(listingOf(base), listingOf(head)).head.filter(({ path }) => !known.has(path))
  if (added.length === 0) return []
  const used = head.assembled.flatMap(({ prompt: { at, sources } }) => [at.path, ...sources.map(({ path }) => path)])
  const staying = new Set(used.filter(path => known.has(path)).map(folded))
  const files = added.map(({ path }) => path).filter(path => staying.has(folded(path)))
  const [first] = files
  if (first === undefined) return []
  return [
    {
      kind: 'case-twin',
      severity: 'warn',
      at: { path: first },
      files: files.slice(0, MOST_NAMED),
      count: files.length,
    },
  ]
}

/** The same for paths that some file system takes for one. */
const folded = (path: string): string => path.normalize('NFC').toLowerCase()
