import type { CauseGroup, Change, Effect, Share } from '../model/change.ts'
import { textGrowth } from '../model/limits/text-growth.ts'
import type { Size, Summary } from '../model/summary.ts'
import { sumDoubts } from './doubts.ts'
import { replacements } from './replacements.ts'
import { sizeOf } from './size-of.ts'
import { sum } from './sum.ts'
import { sumGroups, type Watched } from './sum-groups.ts'

/** Adds the changes up: everything, what limits on sums look at, each cause, and each of the groups that limits are about. */
export function summarize(changes: readonly Change[], groups: readonly Watched[] = []): Summary {
  const sizes = new Map<Change, Size>()
  const sizeOnce = (change: Change) => {
    const size = sizes.get(change) ?? sizeOf(change)
    sizes.set(change, size)
    return size
  }
  const paired = changes.filter(change => change.base && change.head && change.tokens.base > 0)
  const all = sum(changes)
  return {
    all,
    doubts: () => sumDoubts(changes, all.usdPerMonth !== undefined),
    paired: { ...sum(paired), text: textGrowth(paired), prompts: paired.length },
    increases: sum(changes.filter(change => (change.usdPerMonth?.delta.expected ?? 0n) > 0n)),
    causes: groupCauses(changes),
    effects: sumEffects(changes),
    sizeOf: sizeOnce,
    replaced: (added, lost) => replacements(changes, added, lost),
    groups: sumGroups(changes, groups, sizeOnce),
  }
}

/**
 * Gathers changes by the edit behind them, so that one cause is one row however many prompts it reaches. What costs nothing
 * (a rename, an edit that is not sent) has no row.
 */
function groupCauses(changes: readonly Change[]): CauseGroup[] {
  const groups = new Map<string, { id: string; share: Share }[]>()
  for (const { id, shares } of changes) {
    for (const share of shares) {
      if (!costsSomething(share)) continue
      const group = groups.get(share.cause.key)
      if (group) group.push({ id, share })
      else groups.set(share.cause.key, [{ id, share }])
    }
  }
  return [...groups.values()].map(members => {
    const shares = members.map(({ share }) => share)
    const dearest = shares.reduce((most, share) => (rise(share) > rise(most) ? share : most))
    const each = eachOf(shares)
    return {
      cause: dearest.cause,
      prompts: members.map(({ id }) => id),
      sum: sum(shares.map(share => share.sum)),
      each,
    }
  })
}

function rise({ sum: { usd } }: Share): bigint {
  return usd?.delta.expected ?? 0n
}

function eachOf(shares: readonly Share[]): CauseGroup['each'] {
  const each = { least: Number.POSITIVE_INFINITY, most: Number.NEGATIVE_INFINITY }
  for (const { sum } of shares) {
    each.least = Math.min(each.least, sum.tokens.delta.expected)
    each.most = Math.max(each.most, sum.tokens.delta.expected)
  }
  return each
}

/** A swapped model counts even at the same price, as does a prompt that came or went. */
function costsSomething({ cause, sum: { tokens, usd } }: Share): boolean {
  return (
    tokens.delta.expected !== 0 ||
    (usd?.delta.expected ?? 0n) !== 0n ||
    cause.models !== undefined ||
    cause.what.includes('added') ||
    cause.what.includes('removed')
  )
}

function sumEffects(changes: readonly Change[]): Effect[] {
  const sums = new Map<Effect['part'], Effect>()
  const effects = changes.filter(change => change.effects.length > 0).flatMap(change => change.effects)
  for (const { cause, part, usd, usdPerMonth } of effects) {
    const known = sums.get(part)
    const month =
      usdPerMonth === undefined && known?.usdPerMonth === undefined
        ? undefined
        : (known?.usdPerMonth ?? 0n) + (usdPerMonth ?? 0n)
    sums.set(part, { cause, part, usd: (known?.usd ?? 0n) + usd, usdPerMonth: month })
  }
  return [...sums.values()]
}
