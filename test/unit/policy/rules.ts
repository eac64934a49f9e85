import type { Level } from '../../../src/model/limits/levels.ts'
import type { Amount } from '../../../src/model/limits/limit.ts'
import type { LimitName } from '../../../src/model/limits/limits.ts'
import type { LimitRule, Limits } from '../../../src/model/limits/rules.ts'
import type { ScopeName } from '../../../src/model/limits/scopes.ts'

/** Limits on one thing, as a config has them. */
export type Thresholds = { readonly [K in LimitName]?: Amount | undefined }

/** The limits of one scope as rules of a policy. */
export function rulesOf(scope: ScopeName, limits: Thresholds = {}, level: Level = 'fail_above'): LimitRule[] {
  return Object.entries(limits).flatMap(([limit, amount]) =>
    amount ? [{ scope, level, limit: limit as LimitName, amount, origin: 'config' as const }] : [],
  )
}

/** The other way round. */
export function thresholds(limits: Limits, scope: ScopeName, level: Level): Thresholds {
  const rules = limits.filter(rule => rule.scope === scope && rule.level === level)
  return Object.fromEntries(rules.map(({ limit, amount }) => [limit, amount]))
}
