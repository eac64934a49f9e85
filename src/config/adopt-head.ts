import type { Policy, PriceOverride, Thresholds } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import type { Side } from './compare-sides.ts'
import { type Path, printed } from './key-path.ts'
import { levels, scopes, units } from './limit-keys.ts'

const headKey = (path: Path, head: Side): Finding => ({
  kind: 'head-key',
  severity: 'info',
  key: printed(path),
  at: head.at(path),
})

/**
 * The base's policy with the limits that only the head's config has. They count at once, as they can only tighten;
 * a floor that the base lacks would loosen, and waits for the merge.
 */
export function adoptLimits(base: Policy, head: Side): { policy: Policy; findings: Finding[] } {
  const findings: Finding[] = []
  const adopt = (scope: (typeof scopes)[number], level: (typeof levels)[number]): Thresholds => {
    const kept: Record<string, unknown> = { ...base[scope.scope][level.level] }
    for (const { unit, key } of units) {
      const added = head.policy[scope.scope][level.level][unit]
      if (kept[unit] !== undefined || added === undefined) continue
      kept[unit] = added
      findings.push(headKey(['limits', scope.key, level.key, key], head))
    }
    return kept as unknown as Thresholds
  }
  const [each, all, fresh] = scopes
  const [warn, fail] = levels
  const policy = {
    ...base,
    eachPrompt: { warn: adopt(each, warn), fail: adopt(each, fail) },
    allPrompts: { warn: adopt(all, warn), fail: adopt(all, fail) },
    newPrompt: { warn: adopt(fresh, warn), fail: adopt(fresh, fail) },
  }
  return { policy, findings }
}

/** The base's prices, and the head's for names that the base has none for. */
export function adoptPrices(base: Side, head: Side): { prices: Record<string, PriceOverride>; findings: Finding[] } {
  const prices: Record<string, PriceOverride> = Object.assign(Object.create(null), base.facts.prices)
  const findings: Finding[] = []
  for (const [name, price] of Object.entries(head.facts.prices)) {
    if (Object.hasOwn(prices, name)) continue
    prices[name] = price
    findings.push(headKey(['prices', name], head))
  }
  // Names of deployments are facts of each side, yet they decide what a model costs: new ones are told.
  const deployments = Object.keys(head.facts.models).filter(name => !Object.hasOwn(base.facts.models, name))
  return { prices, findings: [...findings, ...deployments.map(name => headKey(['models', name], head))] }
}
