import type { Level } from './levels.ts'
import type { Amount } from './limit.ts'
import { type LimitName, limitsIn } from './limits.ts'
import { type ScopeName, scopeNames, scopeOf } from './scopes.ts'

/** One limit of a policy: what it looks at, what is limited, what happens above, and who set it. USD amounts are plain USD. */
export interface LimitRule {
  scope: ScopeName
  /** Whether it warns or fails. */
  level: Level
  limit: LimitName
  amount: Amount
  /** `config`: it is written there. `default`: it counts where nothing is. `flag`: the command line or the workflow sets it. */
  origin: 'config' | 'default' | 'flag'
}

/** All limits of a policy. At most one of them has a given name. */
export type Limits = readonly LimitRule[]

/** Where a limit stands in the config, below `limits`. It names the limit: both sides' limits of one name are compared. */
export function pathOf({ scope, level, limit }: Pick<LimitRule, 'scope' | 'level' | 'limit'>): string[] {
  const { section, path } = scopeOf(scope)
  return [section, ...path(level, limit)]
}

/** The same as text, to look a limit up by. */
export const keyOf = (rule: LimitRule): string => pathOf(rule).join('\0')

/** A limit for every place where one can be written and for which there is an amount. */
export function rulesFrom(
  origin: LimitRule['origin'],
  amountOf: (scope: ScopeName, level: Level, limit: LimitName) => Amount | undefined,
): Limits {
  return scopeNames.flatMap(scope =>
    scopeOf(scope).levels.flatMap(level =>
      limitsIn(scope).flatMap(limit => {
        const amount = amountOf(scope, level, limit)
        return amount ? [{ scope, level, limit, amount, origin }] : []
      }),
    ),
  )
}

/** The limits of both. Where both have one of a name, the first's counts. */
export function either(first: Limits, other: Limits): Limits {
  const known = new Set(first.map(keyOf))
  return [...first, ...other.filter(rule => !known.has(keyOf(rule)))]
}

const byScope = new WeakMap<Limits, Map<ScopeName, Limits>>()

/** The limits of one scope; found once for a policy, as every prompt asks. */
export function rulesIn(limits: Limits, scope: ScopeName): Limits {
  const known =
    byScope.get(limits) ?? new Map(scopeNames.map(name => [name, limits.filter(rule => rule.scope === name)]))
  byScope.set(limits, known)
  return known.get(scope) ?? []
}
