import type { Policy } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import type { LimitRule } from '../model/limits/rules.ts'
import { type Scope, scopeOf } from '../model/limits/scopes.ts'

/** The policy for prompts that are compared with nothing: its limits on size, and none on growth. Of what nobody saw grow, caps warn. */
export function sizeLimitsOf(policy: Policy): Policy {
  return { ...policy, limits: policy.limits.flatMap(rule => byMeasure[scopeOf(rule.scope).measures](rule)) }
}

const warning = (rule: LimitRule): LimitRule => ({ ...rule, level: 'warn_above' })

const byMeasure: Record<Scope['measures'], (rule: LimitRule) => LimitRule[]> = {
  growth: () => [],
  since: () => [],
  size: rule => [rule],
  cap: rule => [warning(rule)],
  // What is at risk shows as the group's state.
  budget: rule => (rule.level === 'fail_above' ? [warning(rule)] : []),
  rate: rule => (rule.level === 'fail_above' ? [warning(rule)] : []),
}

/** Findings of a run with nothing to compare with: every prompt lacks a base there, so that none of them is new. */
export function withoutNews(findings: readonly Finding[]): Finding[] {
  return findings.map(finding =>
    finding.kind === 'limit' && finding.cause === 'new' ? { ...finding, cause: 'text' } : finding,
  )
}
