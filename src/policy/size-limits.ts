import type { Policy } from '../model/config.ts'
import type { LimitRule } from '../model/limits/rules.ts'
import { scopeOf } from '../model/limits/scopes.ts'

/** The policy for prompts that are compared with nothing: its limits on size, and none on growth. Of what nobody saw grow, caps warn. */
export function sizeLimitsOf(policy: Policy): Policy {
  return { ...policy, limits: policy.limits.flatMap(sizeLimit) }
}

function sizeLimit(rule: LimitRule): LimitRule[] {
  const { measures } = scopeOf(rule.scope)
  return measures === 'growth' ? [] : [measures === 'cap' ? { ...rule, level: 'warn_above' } : rule]
}
