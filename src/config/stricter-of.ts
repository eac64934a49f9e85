import type { Policy } from '../model/config.ts'
import type { Floor, FloorName } from '../model/limits/floors.ts'
import { floors } from '../model/limits/floors.ts'
import type { Amount } from '../model/limits/limit.ts'
import { either, keyOf, type LimitRule } from '../model/limits/rules.ts'

/** A policy that fails wherever the first does, and at the other's limits too where they can be compared. */
export function stricterOf(first: Readonly<Policy>, other: Policy): Policy {
  const others = new Map(other.limits.map(rule => [keyOf(rule), rule]))
  const since = first.since ?? other.since
  const names = Object.keys(floors) as FloorName[]
  return {
    enforce: first.enforce,
    ignoreBelow: Object.fromEntries(
      names.map(name => [name, smaller(first.ignoreBelow[name], other.ignoreBelow[name])]),
    ) as Floor,
    limits: either(
      first.limits.map(rule => lower(rule, others.get(keyOf(rule)))),
      other.limits,
    ),
    ...(since && { since }),
  }
}

/** A percentage and an amount cannot be compared: the first stays. */
function lower(first: LimitRule, other: LimitRule | undefined): LimitRule {
  if (!other) return first
  const message = first.message ?? other.message
  return { ...(isLower(other.amount, first.amount) ? other : first), ...(message !== undefined && { message }) }
}

function isLower(one: Amount, than: Amount): boolean {
  if ('percent' in than) return 'percent' in one && one.percent < than.percent
  return 'amount' in one && one.amount < than.amount
}

/** Without a floor nothing is noise. */
function smaller(first: number | undefined, other: number | undefined): number | undefined {
  return first === undefined || other === undefined ? undefined : Math.min(first, other)
}
