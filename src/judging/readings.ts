import { declarationsFor } from '../config/declarations-for.ts'
import type { Declarations } from '../model/declarations.ts'
import type { Rename } from '../model/revision.ts'
import type { Prepared } from './prepare.ts'
import type { Reading } from './snapshot.ts'

/** How each side is read. */
export interface Readings {
  base: Reading
  head: Reading
  declarations: Declarations
}

/** @param renames what moved between the sides; nothing where there is one */
export function readingsOf(
  { config, match, isAsked, base, head }: Prepared,
  renames: readonly Rename[] = [],
): Readings {
  const declared = declarationsFor(config, match, renames)
  const declarations = { ...declared, isNamed: (path: string) => isAsked(path) || declared.isNamed(path) }
  // An edit of a sample is no growth: both sides take the base's.
  const samples = base ? [base, head] : [head]
  const common = { declarations, samples, config, match }
  return { base: { ...common, facts: config.base }, head: { ...common, facts: config.head }, declarations }
}
