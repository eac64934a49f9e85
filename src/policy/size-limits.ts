import type { Policy } from '../model/config.ts'
import { scopeOf } from '../model/limits/scopes.ts'

/** The policy for prompts that are compared with nothing: its limits on size and on windows, and none on growth. */
export function sizeLimitsOf(policy: Policy): Policy {
  return { ...policy, limits: policy.limits.filter(({ scope }) => scopeOf(scope).measures === 'size') }
}
