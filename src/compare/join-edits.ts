import type { Cause, Change } from '../model/change.ts'
import { partialCause } from './cause-of.ts'

/** Where a prompt's own file is also part of other prompts, an edit of its text is one cause for all of them. */
export function joinEdits(changes: readonly Change[]): readonly Change[] {
  const partials = new Set<string>()
  for (const { shares } of changes) for (const { cause } of shares) if (cause.partial) partials.add(cause.at.path)
  if (partials.size === 0) return changes
  const isText = ({ partial, at, what }: Cause) =>
    !partial && partials.has(at.path) && what.length === 1 && what[0] === 'text'
  return changes.map(change => {
    if (!change.shares.some(({ cause }) => isText(cause))) return change
    const shares = change.shares.map(share =>
      isText(share.cause) ? { ...share, cause: partialCause(share.cause.at.path, []) } : share,
    )
    return { ...change, shares, cause: shares[0]?.cause }
  })
}
