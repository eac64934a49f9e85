import type { Cause, Change } from '../model/change.ts'

/** One edit and all the prompts whose cost it changes: a row of the table. */
export interface CauseGroup {
  cause: Cause
  changes: Change[]
}

/**
 * Gathers changes by the edit behind them, so that one cause is one row however many prompts it reaches. Changes that
 * cost nothing (a rename, an edit that is not sent) have no row.
 */
export function groupCauses(changes: readonly Change[]): CauseGroup[] {
  const groups = new Map<string, CauseGroup>()
  for (const change of changes) {
    const { cause } = change
    if (cause === undefined || !costsSomething(change)) continue
    const key = JSON.stringify([cause.at.path, cause.what, cause.models])
    const group = groups.get(key)
    if (group) group.changes.push(change)
    else groups.set(key, { cause, changes: [change] })
  }
  return [...groups.values()]
}

/** A swapped model counts even at the same price, as does a prompt that came or went. */
function costsSomething(change: Change): boolean {
  const usd = change.usd?.delta.expected ?? 0n
  return (
    change.tokens.delta.expected !== 0 ||
    usd !== 0n ||
    change.cause?.models !== undefined ||
    !change.base ||
    !change.head
  )
}
