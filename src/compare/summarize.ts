import type { CauseGroup, Change, Effect, Summary } from '../model/change.ts'
import { sum } from './sum.ts'

/** Adds the changes up: everything, what limits on sums look at, and each cause. */
export function summarize(changes: readonly Change[]): Summary {
  const paired = changes.filter(change => change.base && change.head && change.tokens.base > 0)
  return {
    all: sum(changes),
    paired: { ...sum(paired), prompts: paired.length },
    increases: sum(changes.filter(change => (change.usdPerMonth?.delta.expected ?? 0n) > 0n)),
    causes: groupCauses(changes),
    effects: sumEffects(changes),
  }
}

/**
 * Gathers changes by the edit behind them, so that one cause is one row however many prompts it reaches. Changes that
 * cost nothing (a rename, an edit that is not sent) have no row.
 */
function groupCauses(changes: readonly Change[]): CauseGroup[] {
  const groups = new Map<string, Change[]>()
  for (const change of changes) {
    if (change.cause === undefined || !costsSomething(change)) continue
    const { key } = change.cause
    const group = groups.get(key)
    if (group) group.push(change)
    else groups.set(key, [change])
  }
  return [...groups.values()].flatMap(members => {
    const dearest = members.reduce((most, change) => (rise(change) > rise(most) ? change : most))
    return dearest.cause ? [{ cause: dearest.cause, prompts: members.map(change => change.id), sum: sum(members) }] : []
  })
}

function rise({ usd }: Change): bigint {
  return usd?.delta.expected ?? 0n
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

function sumEffects(changes: readonly Change[]): Effect[] {
  const sums = new Map<Effect['part'], Effect>()
  for (const { cause, part, usd, usdPerMonth } of changes.flatMap(change => change.effects)) {
    const known = sums.get(part)
    const month =
      usdPerMonth === undefined && known?.usdPerMonth === undefined
        ? undefined
        : (known?.usdPerMonth ?? 0n) + (usdPerMonth ?? 0n)
    sums.set(part, { cause, part, usd: (known?.usd ?? 0n) + usd, usdPerMonth: month })
  }
  return [...sums.values()]
}
