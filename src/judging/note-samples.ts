import type { Change } from '../model/change.ts'
import type { FindingOf } from '../model/finding.ts'
import { keyOf } from './otherwise.ts'
import type { Compared } from './worst-of.ts'

/** Less is no other size to anybody. */
const LEAST_TOKENS = 50
/** The part of a prompt, one in so many, from which on its size is another. */
const PART = 10
const MOST_TOLD = 10

/**
 * Prompts that are of another size with the change's own samples than with the base's, which fill both sides: after the merge the new ones count, and
 * a default may be what production sends.
 */
export function noteSamples(changes: readonly Change[], ways: readonly Compared[]): FindingOf<'samples-changed'>[] {
  const own = ways.find(({ variant: { words } }) => words.length === 1 && words[0]?.what === 'head-samples')
  if (!own) return []
  const filled = new Map(own.changes.map(change => [keyOf(change), change.tokens.head]))
  return changes
    .flatMap((change): FindingOf<'samples-changed'>[] => {
      const [counted, is] = [change.tokens.head, filled.get(keyOf(change))]
      if (!change.base || !change.head || is === undefined) return []
      const differs = Math.abs(is - counted)
      if (differs < LEAST_TOKENS || differs * PART <= counted) return []
      const { id: prompt, at } = change.head.prompt
      return [{ kind: 'samples-changed', severity: 'info', at, prompt, counted, own: is }]
    })
    .slice(0, MOST_TOLD)
}
