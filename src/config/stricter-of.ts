import type { Policy } from '../model/config.ts'
import type { Floor, FloorName } from '../model/limits/floors.ts'
import { floors } from '../model/limits/floors.ts'
import type { Amount } from '../model/limits/limit.ts'
import { limitsFrom } from '../model/limits/limits.ts'

/** A policy that fails wherever the first does, and at the other's limits too where they can be compared. */
export function stricterOf(first: Readonly<Policy>, other: Policy): Policy {
  const names = Object.keys(floors) as FloorName[]
  return {
    enforce: first.enforce,
    ignoreBelow: Object.fromEntries(
      names.map(name => [name, smaller(first.ignoreBelow[name], other.ignoreBelow[name])]),
    ) as Floor,
    limits: limitsFrom((scope, level, name) =>
      lower(first.limits[scope][level][name], other.limits[scope][level][name]),
    ),
  }
}

/** A percentage and an amount cannot be compared: the first stays. */
function lower(first: Amount | undefined, other: Amount | undefined): Amount | undefined {
  if (!first || !other) return first ?? other
  if ('percent' in first) return 'percent' in other && other.percent < first.percent ? other : first
  return 'amount' in other && other.amount < first.amount ? other : first
}

/** Without a floor nothing is noise. */
function smaller(first: number | undefined, other: number | undefined): number | undefined {
  return first === undefined || other === undefined ? undefined : Math.min(first, other)
}
