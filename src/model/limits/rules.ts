import { type Grouping, groupKindOf } from './groupings.ts'
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
  /** How the config writes the amount, where that is a share of another limit. */
  written?: Amount | undefined
  /** The group that it is about, where its scope has several. */
  group?: Grouping | undefined
  /** What the config says to people who break it. */
  message?: string | undefined
  /**
   * `config`: it is written there. `default`: it counts where nothing is. `flag`: the command line or the workflow sets it.
   * `head`: only the head's config has it.
   */
  origin: 'config' | 'default' | 'flag' | 'head'
}

/** All limits of a policy. At most one of them has a given name. */
export type Limits = readonly LimitRule[]

/** Where a limit stands in the config, below `limits`. It names the limit: both sides' limits of one name are compared. */
export function pathOf({
  scope,
  level,
  limit,
  group,
}: Pick<LimitRule, 'scope' | 'level' | 'limit' | 'group'>): string[] {
  const { section, path } = scopeOf(scope)
  return [section, ...(group ? [labelOf(group)] : []), ...path(level, limit)]
}

/** Names a group, the same for all ways to write its name. */
export const labelOf = ({ by, name }: Grouping): string => `${by}:${groupKindOf(by).plain(name)}`

/** The same as text, to look a limit up by. */
export const keyOf = (rule: LimitRule): string => pathOf(rule).join('\0')

/** A limit for every place where one can be written without naming a group, and for which there is an amount. */
export function rulesFrom(
  origin: LimitRule['origin'],
  amountOf: (scope: ScopeName, level: Level, limit: LimitName) => Amount | undefined,
): Limits {
  const scopes = scopeNames.filter(name => !scopeOf(name).isNamed)
  return scopes.flatMap(scope =>
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

/** The groups that limits are about. `isHeads`: only the head's config names it. */
export function groupsOf(limits: Limits): { grouping: Grouping; isHeads: boolean }[] {
  const byLabel = new Map<string, { grouping: Grouping; isHeads: boolean }>()
  for (const { group, origin } of limits) {
    if (!group) continue
    const isHeads = byLabel.get(labelOf(group))?.isHeads ?? true
    byLabel.set(labelOf(group), { grouping: group, isHeads: isHeads && origin === 'head' })
  }
  return [...byLabel.values()]
}
