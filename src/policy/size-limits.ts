import type { Policy } from '../model/config.ts'
import { limitsFrom } from '../model/limits/limits.ts'
import { scopeOf } from '../model/limits/scopes.ts'

/** The policy for prompts that are compared with nothing: its limits on size and on windows, and none on growth. */
export function sizeLimitsOf(policy: Policy): Policy {
  const limits = limitsFrom((scope, level, limit) =>
    scopeOf(scope).measures === 'growth' ? undefined : policy.limits[scope][level][limit],
  )
  return { ...policy, limits }
}
